// SPDX-License-Identifier: Apache-2.0
#include "secretserviceface.h"

#include "transfer.h"

#include <QDBusConnectionInterface>
#include <QTimer>

#include <csignal>
#include <unistd.h>
#include <utility>

namespace keynook::test {

using namespace Qt::StringLiterals;

namespace {

const QString root = u"/org/freedesktop/secrets"_s;
const QString collection = root + u"/collection/login"_s;
const QString alias = root + u"/aliases/default"_s;
const QString session = root + u"/session/1"_s;
const QDBusObjectPath none(u"/"_s);

QDBusMessage isLocked(const QDBusMessage &message)
{
    return message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"locked"_s);
}

QDBusMessage noSuchObject(const QDBusMessage &message)
{
    return message.createErrorReply(u"org.freedesktop.Secret.Error.NoSuchObject"_s, u"none"_s);
}

QString idOf(const QString &path)
{
    return path.startsWith(collection + u'/') ? path.mid(collection.size() + 1) : QString();
}

} // namespace

SecretServiceFace::SecretServiceFace(QDBusConnection bus, const QString &file)
    : m_bus(std::move(bus))
    , m_holdings(file)
{
    registerTransferTypes();
    m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
}

void SecretServiceFace::behave(const QString &line)
{
    m_behaviour = Misbehaviour(line);
    m_locked = m_behaviour.takeLocked();
    // libsecret (0.20.5) waits for ever for a prompt whose service died.
    for (const QString &prompt : std::exchange(m_openPrompts, {})) {
        complete(prompt, true);
    }
    flush();
}

bool SecretServiceFace::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    m_behaviour.count(message.member());
    m_locked = m_behaviour.takeLocked() || m_locked;
    const Action action = m_behaviour.of(message.member());
    message.setDelayedReply(true);
    if (before(action, message)) {
        answer(action, message);
    }
    return true;
}

bool SecretServiceFace::before(const Action &action, const QDBusMessage &message)
{
    if (action.is("die")) {
        ::_exit(0);
    }
    if (action.is("stop")) {
        m_behaviour = {}; // once it goes on
        std::raise(SIGSTOP);
    }
    if (action.is("slow")) {
        QTimer::singleShot(action.detail.toInt(), this, [this, message] { answer({}, message); });
    } else if (action.is("error")) {
        m_bus.send(message.createErrorReply(action.detail, u"it misbehaves"_s));
    } else if (action.is("garbage")) {
        m_bus.send(message.createReply({u"garbage"_s, 7}));
    }
    return !(action.is("slow") || action.is("error") || action.is("garbage") || action.is("hang"));
}

void SecretServiceFace::answer(const Action &action, const QDBusMessage &message)
{
    after(action, carryOut(action, message));
}

void SecretServiceFace::after(const Action &action, const QDBusMessage &reply)
{
    if (action.is("die-done")) {
        ::_exit(0);
    }
    m_bus.send(reply);
    if (action.is("die-replied")) {
        flush();
        ::_exit(0);
    }
    if (action.is("lock")) {
        m_locked = true;
    } else if (action.is("cede")) {
        flush();
        m_bus.unregisterService(u"org.freedesktop.secrets"_s);
    }
}

void SecretServiceFace::flush() const
{
    std::ignore = m_bus.interface()->isServiceRegistered(u"org.freedesktop.DBus"_s);
}

QDBusMessage SecretServiceFace::carryOut(const Action &action, const QDBusMessage &message)
{
    const QString path = message.path();
    if (path.startsWith(alias) && !m_behaviour.hasDefault()) {
        return noSuchObject(message);
    }
    if (message.interface() == u"org.freedesktop.DBus.Properties"_s) {
        return properties(message);
    }
    if (path == root) {
        return ofService(action, message);
    }
    if (path == collection || path == alias) {
        return message.member() == u"CreateItem"_s ? createItem(action, message)
                                                   : searchItems(action, message);
    }
    if (path.startsWith(root + u"/prompt/"_s)) {
        return prompt(action, message);
    }
    return path == session ? message.createReply() : ofItem(action, message, idOf(path));
}

QDBusMessage SecretServiceFace::ofService(const Action &action, const QDBusMessage &message)
{
    const QString method = message.member();
    if (method == u"OpenSession"_s) {
        if (message.arguments().value(0).toString() != u"plain"_s) {
            return message.createErrorReply(QDBusError::NotSupported, u"plain only"_s);
        }
        return message.createReply({QVariant::fromValue(QDBusVariant(QString())),
                                    QVariant::fromValue(QDBusObjectPath(session))});
    }
    if (method == u"SearchItems"_s) {
        return searchItems(action, message);
    }
    if (method == u"GetSecrets"_s) {
        return getSecrets(action, message);
    }
    if (method == u"ReadAlias"_s) {
        const bool known = message.arguments().value(0).toString() == u"default"_s;
        return message.createReply(QVariant::fromValue(
            known && m_behaviour.hasDefault() ? QDBusObjectPath(collection) : none));
    }
    if (method == u"Unlock"_s) {
        return unlock(message);
    }
    if (method == u"Lock"_s) {
        m_locked = true;
        return message.createReply(
            {message.arguments().value(0), QVariant::fromValue(QDBusObjectPath(none))});
    }
    if (method == u"CreateCollection"_s) { // there is but one, and making it would need a prompt
        m_toUnlock.clear();
        const QDBusObjectPath path(root + u"/prompt/%1"_s.arg(++m_prompts));
        return message.createReply({QVariant::fromValue(none), QVariant::fromValue(path)});
    }
    return message.createErrorReply(QDBusError::UnknownMethod, method);
}

QDBusMessage SecretServiceFace::searchItems(const Action &action, const QDBusMessage &message)
{
    QStringList ids = m_holdings.matching(attributesOf(message.arguments().value(0)));
    QStringList others = all();
    others.removeIf([&ids](const QString &id) { return ids.contains(id); });
    if (action.is("none")) {
        ids.clear();
    } else if (action.is("other") && !others.isEmpty()) {
        ids = {others.first()};
    } else if (action.is("two")) {
        ids = others.mid(0, 1) + ids;
    }
    const QVariant found = QVariant::fromValue(pathsOf(ids));
    const QVariant nothing = QVariant::fromValue(QList<QDBusObjectPath>());
    if (message.path() != root) {
        return message.createReply(found);
    }
    return message.createReply(m_locked ? QVariantList{nothing, found}
                                        : QVariantList{found, nothing});
}

QDBusMessage SecretServiceFace::getSecrets(const Action &action, const QDBusMessage &message)
{
    Transfers secrets;
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0));
    for (const QDBusObjectPath &path : paths) {
        if (!m_locked && !action.is("none") && m_holdings.item(idOf(path.path()))) {
            const auto item = secretOf(action, idOf(path.path()));
            secrets.insert(path, {QDBusObjectPath(session), {}, item.value, item.type});
        }
    }
    return message.createReply(QVariant::fromValue(secrets));
}

Holdings::Item SecretServiceFace::secretOf(const Action &action, const QString &id) const
{
    Holdings::Item item = m_holdings.item(id).value_or(Holdings::Item());
    if (action.is("empty")) {
        item.value.clear();
    } else if (action.is("flip") && !item.value.isEmpty()) {
        item.value[0] = static_cast<char>(item.value.at(0) ^ 1);
    } else if (action.is("truncate")) {
        item.value.truncate(item.value.size() / 2);
    } else if (action.is("type")) {
        item.type = u"image/png"_s;
    } else if (action.is("other")) {
        QStringList others = all();
        others.removeOne(id);
        item.value = m_holdings.item(others.value(0)).value_or(item).value;
    }
    return item;
}

QDBusMessage SecretServiceFace::createItem(const Action &action, const QDBusMessage &message)
{
    if (m_locked) {
        return isLocked(message);
    }
    const auto arguments = message.arguments();
    const auto given = qdbus_cast<QVariantMap>(arguments.value(0));
    const auto secret = qdbus_cast<Transfer>(arguments.value(1));
    const QString interface = u"org.freedesktop.Secret.Item."_s;
    Holdings::Item item{{},
                        given.value(interface + u"Label"_s).toString(),
                        attributesOf(given.value(interface + u"Attributes"_s)),
                        secret.type,
                        secret.value};
    const QString id =
        action.is("drop") ? u"dropped"_s : m_holdings.put(item, arguments.value(2).toBool());
    return message.createReply(
        {QVariant::fromValue(QDBusObjectPath(collection + u'/' + id)), QVariant::fromValue(none)});
}

QDBusMessage SecretServiceFace::ofItem(const Action &action, const QDBusMessage &message,
                                       const QString &id)
{
    auto item = m_holdings.item(id);
    if (!item) {
        return noSuchObject(message);
    }
    if (m_locked) {
        return isLocked(message);
    }
    if (message.member() == u"GetSecret"_s) {
        const auto shown = secretOf(action, id);
        return message.createReply(
            QVariant::fromValue(Transfer{QDBusObjectPath(session), {}, shown.value, shown.type}));
    }
    if (message.member() == u"SetSecret"_s) {
        item->value = qdbus_cast<Transfer>(message.arguments().value(0)).value;
        m_holdings.put(*item, true);
        return message.createReply();
    }
    if (!action.is("drop")) {
        m_holdings.remove(id);
    }
    return message.createReply(QVariant::fromValue(none));
}

QDBusMessage SecretServiceFace::unlock(const QDBusMessage &message)
{
    m_toUnlock = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0));
    if (!m_locked) {
        return message.createReply({QVariant::fromValue(m_toUnlock), QVariant::fromValue(none)});
    }
    const QDBusObjectPath path(root + u"/prompt/%1"_s.arg(++m_prompts));
    return message.createReply(
        {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(path)});
}

QDBusMessage SecretServiceFace::prompt(const Action &action, const QDBusMessage &message)
{
    if (message.member() != u"Prompt"_s) {
        return message.createReply();
    }
    if (action.is("ignore")) {
        m_openPrompts += message.path();
        return message.createReply();
    }
    const bool refused = action.is("dismiss") || m_toUnlock.isEmpty();
    m_locked = m_locked && refused;
    QTimer::singleShot(0, this,
                       [this, path = message.path(), refused] { complete(path, refused); });
    return message.createReply();
}

void SecretServiceFace::complete(const QString &prompt, bool refused)
{
    auto completed =
        QDBusMessage::createSignal(prompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    // libsecret (0.20.5) waits for ever when the type is not that of what was asked for.
    const QVariant result =
        m_toUnlock.isEmpty() ? QVariant::fromValue(none)
                             : QVariant::fromValue(refused ? QList<QDBusObjectPath>() : m_toUnlock);
    completed << refused << QVariant::fromValue(QDBusVariant(result));
    m_bus.send(completed);
}

QDBusMessage SecretServiceFace::properties(const QDBusMessage &message) const
{
    const QVariantMap all = propertiesOf(message.path() == alias ? collection : message.path());
    if (all.isEmpty()) {
        return noSuchObject(message);
    }
    if (message.member() == u"GetAll"_s) {
        return message.createReply(all);
    }
    const QVariant value = all.value(message.arguments().value(1).toString());
    return message.createReply(QVariant::fromValue(QDBusVariant(value)));
}

QVariantMap SecretServiceFace::propertiesOf(const QString &path) const
{
    const QVariant time = QVariant::fromValue<qulonglong>(1'700'000'000);
    if (path == root) {
        const QList<QDBusObjectPath> collections{QDBusObjectPath(collection)};
        return {{u"Collections"_s, QVariant::fromValue(collections)}};
    }
    QVariantMap values{{u"Locked"_s, m_locked}, {u"Created"_s, time}, {u"Modified"_s, time}};
    if (path == collection) {
        values.insert(u"Label"_s, u"Login"_s);
        values.insert(u"Items"_s, QVariant::fromValue(pathsOf(all())));
        return values;
    }
    const auto item = m_holdings.item(idOf(path));
    if (!item) {
        return {};
    }
    values.insert(u"Label"_s, item->label);
    values.insert(u"Attributes"_s, QVariant::fromValue(item->attributes));
    return values;
}

QList<QDBusObjectPath> SecretServiceFace::pathsOf(const QStringList &ids) const
{
    QList<QDBusObjectPath> paths;
    for (const QString &id : ids) {
        paths += QDBusObjectPath(collection + u'/' + id);
    }
    return paths;
}

QStringList SecretServiceFace::all() const
{
    return m_holdings.matching({});
}

} // namespace keynook::test
