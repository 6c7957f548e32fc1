// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace keynook::test {

/// A Secret Service that misbehaves on request (chaos/misbehaviour.h), on the bus this program runs
/// on; otherwise used like a GnomeKeyring.
class ChaosKeyring
{
public:
    ~ChaosKeyring();

    [[nodiscard]] bool startUnlocked() { return start({}); }
    /// Locked when an earlier start kept something, without a default collection otherwise; nobody
    /// who unlocks it.
    [[nodiscard]] bool startLocked();
    [[nodiscard]] bool lock();
    [[nodiscard]] bool kill();
    void freeze() const;
    void thaw() const;

    /// Starts it, if it does not run, and returns when it behaves so.
    [[nodiscard]] bool start(const QString &behaviour);
    /// Another, which holds nothing and takes over the name as soon as this one cedes it.
    [[nodiscard]] bool startHeir();
    /// Honest and unlocked, whatever has become of it: what it holds then is what there is. Open
    /// prompts are dismissed,
    /// and what an heir took is among the rest.
    [[nodiscard]] bool mend();
    [[nodiscard]] bool runs() const { return m_service.state() == QProcess::Running; }

    /// Read from its file: values of the items with this attribute, in the order of their making,
    /// as they were before QtKeychain encoded them.
    [[nodiscard]] QByteArrayList held(const QString &attribute, const QString &value) const;
    /// Names (attribute `user`) of Keynook's own items.
    [[nodiscard]] QStringList names() const;

private:
    [[nodiscard]] bool launch(QProcess &service, const QString &file);
    [[nodiscard]] static bool acknowledged(QProcess &service);
    void signal(int number) const;
    void inherit();
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("holdings")); }
    [[nodiscard]] QString heirsFile() const { return m_folder.filePath(QStringLiteral("heir")); }

    QTemporaryDir m_folder;
    QProcess m_service;
    QProcess m_heir;
};

} // namespace keynook::test
