// SPDX-License-Identifier: Apache-2.0
// For systems on which Keynook does not yet know where Python's keyring keeps its items.
#include "vault/pythonkeyring.h"

#include <QTimer>

namespace keynook {

namespace {

class NoPythonKeyring final : public PythonKeyring
{
public:
    void find(const QString &, const QString &, Reply<KeyringItems> reply) override
    {
        refuse(reply);
    }
    void users(const QString &, Reply<QStringList> reply) override { refuse(reply); }
    void replace(const QString &, const QString &, const KeyringItems &, Reply<void> reply) override
    {
        refuse(reply);
    }

private:
    template <typename T>
    void refuse(const Reply<T> &reply)
    {
        QTimer::singleShot(0, this, [reply] {
            reply(failure(Error::Kind::KeychainUnavailable,
                          tr("Keynook cannot reach Python's keyring on this system."),
                          tr("Export a credentials file instead.")));
        });
    }
};

} // namespace

std::unique_ptr<PythonKeyring> makePythonKeyring()
{
    return std::make_unique<NoPythonKeyring>();
}

} // namespace keynook
