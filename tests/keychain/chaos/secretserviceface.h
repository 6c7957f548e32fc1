// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "holdings.h"
#include "misbehaviour.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>

namespace keynook::test {

/// The Secret Service API (freedesktop.org's draft) as far as libsecret uses it, with one
/// collection and plain sessions, and able to misbehave.
class SecretServiceFace : public QDBusVirtualObject
{
    Q_OBJECT
public:
    SecretServiceFace(QDBusConnection bus, const QString &file);

    void behave(const QString &line);

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override;

private:
    using Action = Misbehaviour::Action;

    /// False when the call came to its end here.
    bool before(const Action &action, const QDBusMessage &message);
    void answer(const Action &action, const QDBusMessage &message);
    void after(const Action &action, const QDBusMessage &reply);

    QDBusMessage carryOut(const Action &action, const QDBusMessage &message);
    QDBusMessage ofService(const Action &action, const QDBusMessage &message);
    QDBusMessage ofItem(const Action &action, const QDBusMessage &message, const QString &id);
    QDBusMessage searchItems(const Action &action, const QDBusMessage &message);
    QDBusMessage getSecrets(const Action &action, const QDBusMessage &message);
    QDBusMessage createItem(const Action &action, const QDBusMessage &message);
    QDBusMessage unlock(const QDBusMessage &message);
    QDBusMessage prompt(const Action &action, const QDBusMessage &message);
    void complete(const QString &prompt, bool refused);
    [[nodiscard]] QDBusMessage properties(const QDBusMessage &message) const;
    [[nodiscard]] QVariantMap propertiesOf(const QString &path) const;
    [[nodiscard]] Holdings::Item secretOf(const Action &action, const QString &id) const;
    [[nodiscard]] QList<QDBusObjectPath> pathsOf(const QStringList &ids) const;
    [[nodiscard]] QStringList all() const;
    /// A way to the bus and back: what was sent before is out.
    void flush() const;

    QDBusConnection m_bus;
    Holdings m_holdings;
    Misbehaviour m_behaviour;
    QList<QDBusObjectPath> m_toUnlock; ///< what the prompt is about; nothing: a new collection
    QStringList m_openPrompts;         ///< that nobody answers
    bool m_locked = false;
    int m_prompts = 0;
};

} // namespace keynook::test
