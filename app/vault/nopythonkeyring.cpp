// SPDX-License-Identifier: Apache-2.0
#include "vault/nopythonkeyring.h"

#include <QTimer>

namespace keynook {

NoPythonKeyring::NoPythonKeyring(QString sentence, QString next)
    : m_sentence(std::move(sentence))
    , m_next(std::move(next))
{
}

void NoPythonKeyring::find(const QString &, const QString &, Reply<KeyringItems> reply)
{
    refuse(reply);
}

void NoPythonKeyring::users(const QString &, Reply<QStringList> reply)
{
    refuse(reply);
}

void NoPythonKeyring::replace(const QString &, const QString &, const KeyringItems &,
                              Reply<void> reply)
{
    refuse(reply);
}

template <typename T>
void NoPythonKeyring::refuse(const Reply<T> &reply)
{
    QTimer::singleShot(0, this, [this, reply] {
        reply(failure(Error::Kind::KeychainUnavailable, m_sentence, m_next));
    });
}

} // namespace keynook
