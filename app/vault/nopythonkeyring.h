// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/pythonkeyring.h"

namespace keynook {

/// In place of a keyring that is not there or must not be touched: each operation answers
/// KeychainUnavailable.
class NoPythonKeyring final : public PythonKeyring
{
    Q_OBJECT
public:
    explicit NoPythonKeyring(QString sentence, QString next = {});

    void find(const QString &service, const QString &user, Reply<KeyringItems> reply) override;
    void users(const QString &service, Reply<QStringList> reply) override;
    void replace(const QString &service, const QString &user, const KeyringItems &items,
                 Reply<void> reply) override;

private:
    template <typename T>
    void refuse(const Reply<T> &reply);

    QString m_sentence;
    QString m_next;
};

} // namespace keynook
