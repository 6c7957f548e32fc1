// SPDX-License-Identifier: Apache-2.0
// GLib's headers have members called `signals`, which is a macro of Qt's: they go first.
#include <libsecret/secret.h>

#include "vault/secretservice.h"

#include "vault/keychainerror.h"

#include <QSet>

#include <algorithm>

namespace keynook {

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Ref = std::unique_ptr<T, Unref>;

struct UnrefTable
{
    void operator()(GHashTable *table) const { g_hash_table_unref(table); }
};
using Table = std::unique_ptr<GHashTable, UnrefTable>;

struct UnrefValue
{
    void operator()(SecretValue *value) const { secret_value_unref(value); }
};
using Value = std::unique_ptr<SecretValue, UnrefValue>;

struct FreeText
{
    void operator()(gchar *text) const { g_free(text); }
};
using Text = std::unique_ptr<gchar, FreeText>;

GCancellable *cancellable(const Conversation &conversation)
{
    return static_cast<GCancellable *>(conversation.handle());
}

/// What libsecret said went wrong, and the error that it means.
class Fault
{
public:
    Fault() = default;
    Fault(const Fault &) = delete;
    Fault &operator=(const Fault &) = delete;
    ~Fault() { g_clear_error(&m_error); }

    [[nodiscard]] GError **out() { return &m_error; }
    [[nodiscard]] bool isSet() const { return m_error != nullptr; }

    [[nodiscard]] Error error(const Conversation &conversation) const
    {
        const QString detail = m_error == nullptr ? QString() : QString::fromUtf8(m_error->message);
        const KeychainState seen = state();
        // Somebody who shows a prompt answers nothing else.
        const bool prompts = seen == KeychainState::Silent && conversation.unlocking;
        return keychainerror::ofState(prompts ? KeychainState::Locked : seen, detail);
    }

private:
    [[nodiscard]] KeychainState state() const
    {
        if (m_error == nullptr) {
            return KeychainState::Open;
        }
        const auto is = [this](GQuark domain, int code) {
            return g_error_matches(m_error, domain, code) == TRUE;
        };
        if (is(SECRET_ERROR, SECRET_ERROR_IS_LOCKED)) {
            return KeychainState::Locked;
        }
        if (is(G_IO_ERROR, G_IO_ERROR_CANCELLED) || is(G_IO_ERROR, G_IO_ERROR_TIMED_OUT) ||
            is(G_DBUS_ERROR, G_DBUS_ERROR_NO_REPLY) || is(G_DBUS_ERROR, G_DBUS_ERROR_TIMEOUT)) {
            return KeychainState::Silent;
        }
        if (is(G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN) ||
            is(G_DBUS_ERROR, G_DBUS_ERROR_NAME_HAS_NO_OWNER) || isSpawnError()) {
            return KeychainState::Absent;
        }
        const bool noBus = is(G_DBUS_ERROR, G_DBUS_ERROR_NO_SERVER) ||
                           is(G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
                           is(G_IO_ERROR, G_IO_ERROR_CONNECTION_REFUSED);
        return noBus ? KeychainState::NoBus : KeychainState::Open;
    }

    [[nodiscard]] bool isSpawnError() const
    {
        const Text name(g_dbus_error_get_remote_error(m_error));
        return name && QByteArrayView(name.get()).startsWith("org.freedesktop.DBus.Error.Spawn");
    }

    GError *m_error = nullptr;
};

/// GLib delivers signals to the context of the thread that made an object: without one of its own
/// that would be Qt's event loop, which runs meanwhile.
class OwnContext
{
public:
    OwnContext()
        : m_context(g_main_context_new())
    {
        g_main_context_push_thread_default(m_context);
    }
    ~OwnContext()
    {
        // What GLib has put off, such as freeing what it kept for each item it was told of: a turn
        // serves all that is ready. It must end, whatever goes on becoming ready.
        constexpr int enough = 1000;
        for (int turn = 0; turn < enough; ++turn) {
            if (g_main_context_iteration(m_context, FALSE) == FALSE) {
                break;
            }
        }
        g_main_context_pop_thread_default(m_context);
        g_main_context_unref(m_context);
    }
    OwnContext(const OwnContext &) = delete;
    OwnContext &operator=(const OwnContext &) = delete;

private:
    GMainContext *m_context;
};

Table tableOf(const QMap<QString, QString> &attributes)
{
    Table table(g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free));
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        g_hash_table_insert(table.get(), g_strdup(it.key().toUtf8().constData()),
                            g_strdup(it.value().toUtf8().constData()));
    }
    return table;
}

QMap<QString, QString> attributesOf(SecretItem *item)
{
    QMap<QString, QString> attributes;
    const Table table(secret_item_get_attributes(item));
    GHashTableIter iterator;
    gpointer key = nullptr;
    gpointer value = nullptr;
    g_hash_table_iter_init(&iterator, table.get());
    while (g_hash_table_iter_next(&iterator, &key, &value) == TRUE) {
        attributes.insert(QString::fromUtf8(static_cast<const char *>(key)),
                          QString::fromUtf8(static_cast<const char *>(value)));
    }
    return attributes;
}

bool has(const QMap<QString, QString> &all, const QMap<QString, QString> &wanted)
{
    return std::all_of(wanted.keyValueBegin(), wanted.keyValueEnd(),
                       [&all](const auto &pair) { return all.value(pair.first) == pair.second; });
}

QString pathOf(gpointer proxy)
{
    return QString::fromUtf8(g_dbus_proxy_get_object_path(G_DBUS_PROXY(proxy)));
}

std::vector<Ref<SecretItem>> takeItems(GList *list)
{
    std::vector<Ref<SecretItem>> items;
    for (GList *at = list; at != nullptr; at = at->next) {
        items.emplace_back(static_cast<SecretItem *>(at->data));
    }
    g_list_free(list);
    return items;
}

/// One session, and what is done in it.
class Session
{
public:
    explicit Session(Conversation &conversation)
        : m_conversation(conversation)
    {
    }

    /// Connects, and sees that the default collection exists and is open: only then is what a
    /// search does not find really not there.
    Result<void> open()
    {
        if (!haveSessionBus()) {
            return failure(keychainerror::ofState(KeychainState::NoBus));
        }
        Fault fault;
        // All conversations share it, and GLib remembers how its beginning ended: one that may be
        // cancelled would pass that on to the others.
        m_bus.reset(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, fault.out()));
        if (!m_bus) {
            return failure(fault.error(m_conversation));
        }
        g_dbus_connection_set_exit_on_close(m_bus.get(), FALSE); // as in outliveSessionBus()
        m_service.reset(secret_service_open_sync(
            SECRET_TYPE_SERVICE, nullptr, SECRET_SERVICE_OPEN_SESSION, cancel(), fault.out()));
        if (m_service) {
            m_default.reset(
                secret_collection_for_alias_sync(m_service.get(), SECRET_COLLECTION_DEFAULT,
                                                 SECRET_COLLECTION_NONE, cancel(), fault.out()));
        }
        if (fault.isSet()) {
            return failure(fault.error(m_conversation));
        }
        if (!m_default) {
            return failure(keychainerror::ofState(KeychainState::NoCollection));
        }
        return unlock(m_default.get(), secret_collection_get_locked(m_default.get()) == TRUE);
    }

    /// Items that have these attributes, whatever else they have and whoever made them.
    Result<std::vector<Ref<SecretItem>>> search(const QMap<QString, QString> &attributes,
                                                bool withValues)
    {
        Fault fault;
        const Table wanted = tableOf(attributes);
        auto found = takeItems(secret_service_search_sync(
            m_service.get(), nullptr, wanted.get(), SECRET_SEARCH_ALL, cancel(), fault.out()));
        if (fault.isSet()) {
            return failure(fault.error(m_conversation));
        }
        // What is found is replaced and deleted: it has to be what was asked for.
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [&attributes](const Ref<SecretItem> &item) {
                                       return !has(attributesOf(item.get()), attributes);
                                   }),
                    found.end());
        for (const auto &item : found) {
            // Another collection than the default one may still be locked.
            if (auto open = unlock(item.get(), secret_item_get_locked(item.get()) == TRUE); !open) {
                return failure(open.error());
            }
            if (withValues &&
                secret_item_load_secret_sync(item.get(), cancel(), fault.out()) == FALSE) {
                return failure(fault.error(m_conversation));
            }
        }
        return found;
    }

    Result<Ref<SecretItem>> create(const KeyringItem &item)
    {
        Fault fault;
        const auto bytes = item.value.reveal();
        const Value value(
            secret_value_new(bytes.data(), bytes.size(), item.contentType.toUtf8().constData()));
        const Table attributes = tableOf(item.attributes);
        // Never over an existing item: keyrings disagree on which one that would be.
        Ref<SecretItem> made(secret_item_create_sync(
            collection(item.collection), nullptr, attributes.get(), item.label.toUtf8().constData(),
            value.get(), SECRET_ITEM_CREATE_NONE, cancel(), fault.out()));
        if (!made) {
            return failure(fault.error(m_conversation));
        }
        return made;
    }

    Result<void> remove(SecretItem *item)
    {
        Fault fault;
        if (secret_item_delete_sync(item, cancel(), fault.out()) == FALSE) {
            return failure(fault.error(m_conversation));
        }
        return {};
    }

private:
    [[nodiscard]] GCancellable *cancel() const { return cancellable(m_conversation); }

    Result<void> unlock(gpointer object, bool locked)
    {
        if (!locked) {
            return {};
        }
        m_conversation.unlocking = true;
        Fault fault;
        GList one{object, nullptr, nullptr};
        const int opened =
            secret_service_unlock_sync(m_service.get(), &one, cancel(), nullptr, fault.out());
        if (fault.isSet()) {
            return failure(fault.error(m_conversation));
        }
        m_conversation.unlocking = false;
        return opened > 0 ? Result<void>() : failure(keychainerror::ofState(KeychainState::Locked));
    }

    /// The default collection when there is no such one any more.
    SecretCollection *collection(const QString &path)
    {
        if (!path.isEmpty() && path != pathOf(m_default.get())) {
            secret_service_load_collections_sync(m_service.get(), cancel(), nullptr);
            GList *all = secret_service_get_collections(m_service.get());
            for (GList *at = all; at != nullptr; at = at->next) {
                if (pathOf(at->data) == path) {
                    m_other.reset(static_cast<SecretCollection *>(g_object_ref(at->data)));
                }
            }
            g_list_free_full(all, g_object_unref);
            if (m_other && pathOf(m_other.get()) == path) {
                return m_other.get();
            }
        }
        return m_default.get();
    }

    Conversation &m_conversation;
    Ref<GDBusConnection> m_bus;
    Ref<SecretService> m_service;
    Ref<SecretCollection> m_default;
    Ref<SecretCollection> m_other;
};

KeyringItem toItem(SecretItem *item)
{
    KeyringItem copy;
    const QString path = pathOf(item);
    copy.collection = path.left(path.lastIndexOf(u'/'));
    const Text label(secret_item_get_label(item));
    copy.label = QString::fromUtf8(label.get());
    copy.attributes = attributesOf(item);
    if (const Value value(secret_item_get_secret(item)); value) {
        gsize size = 0;
        const gchar *bytes = secret_value_get(value.get(), &size);
        copy.contentType = QString::fromUtf8(secret_value_get_content_type(value.get()));
        copy.value = Secret(QByteArrayView(bytes, static_cast<qsizetype>(size)));
    }
    return copy;
}

QMap<QString, QString> nameOf(const QString &service, const QString &user)
{
    return {{QStringLiteral("service"), service}, {QStringLiteral("username"), user}};
}

Result<KeyringItems> findIn(Session &session, const QString &service, const QString &user)
{
    auto found = session.search(nameOf(service, user), true);
    if (!found) {
        return failure(found.error());
    }
    KeyringItems items;
    for (const auto &item : *found) {
        items.push_back(toItem(item.get()));
    }
    return items;
}

/// All of them or none.
Result<void> createAll(Session &session, const KeyringItems &items)
{
    std::vector<Ref<SecretItem>> made;
    for (const KeyringItem &item : items) {
        auto one = session.create(item);
        if (!one) {
            for (const auto &earlier : made) {
                std::ignore = session.remove(earlier.get());
            }
            return failure(one.error());
        }
        made.push_back(*std::move(one));
    }
    return {};
}

Result<void> compare(Session &session, const QString &service, const QString &user,
                     const KeyringItems &wanted)
{
    const auto found = findIn(session, service, user);
    if (!found) {
        return failure(found.error());
    }
    if (sameItems(*found, wanted)) {
        return {};
    }
    return wanted.empty() ? failure(keychainerror::notRemoved(service))
                          : failure(keychainerror::notKept(service));
}

} // namespace

Conversation::Conversation()
    : m_handle(g_cancellable_new())
{
}

Conversation::~Conversation()
{
    g_object_unref(m_handle);
}

void Conversation::cancel()
{
    g_cancellable_cancel(static_cast<GCancellable *>(m_handle));
}

Result<KeyringItems> secretservice::find(Conversation &conversation, const QString &service,
                                         const QString &user)
{
    const OwnContext context;
    Session session(conversation);
    if (const auto open = session.open(); !open) {
        return failure(open.error());
    }
    return findIn(session, service, user);
}

Result<QStringList> secretservice::users(Conversation &conversation, const QString &service)
{
    const OwnContext context;
    Session session(conversation);
    if (const auto open = session.open(); !open) {
        return failure(open.error());
    }
    const auto found = session.search({{QStringLiteral("service"), service}}, false);
    if (!found) {
        return failure(found.error());
    }
    QSet<QString> names;
    for (const auto &item : *found) {
        const auto attributes = attributesOf(item.get());
        if (const auto name = attributes.constFind(QStringLiteral("username"));
            name != attributes.constEnd()) {
            names += *name;
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

Result<void> secretservice::replace(Conversation &conversation, const QString &service,
                                    const QString &user, const KeyringItems &items)
{
    const OwnContext context;
    Session session(conversation);
    if (const auto open = session.open(); !open) {
        return failure(open.error());
    }
    const auto before = session.search(nameOf(service, user), false);
    if (!before) {
        return failure(before.error());
    }
    if (auto created = createAll(session, items); !created) {
        return created;
    }
    for (const auto &item : *before) {
        if (auto removed = session.remove(item.get()); !removed) {
            return removed;
        }
    }
    return compare(session, service, user, items);
}

} // namespace keynook
