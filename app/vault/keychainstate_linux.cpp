// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainerror.h"
#include "vault/keychainstate.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTimer>

#include <dlfcn.h>

namespace keynook {

namespace {

/// The environment by which QtKeychain decides to prefer KWallet.
bool isKde()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop == QLatin1String("KDE") ||
           (desktop.isEmpty() && (qEnvironmentVariable("DESKTOP_SESSION") == QLatin1String("kde") ||
                                  !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION")));
}

KeychainState stateOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
        return KeychainState::Absent;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return KeychainState::NoBus;
    case QDBusError::UnknownObject:
        return KeychainState::NoCollection;
    default:
        break;
    }
    // An activation that fails (no display, broken service file) has more names than Qt knows.
    const bool spawn = error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn")) ||
                       error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
    return spawn ? KeychainState::Absent : KeychainState::Silent;
}

/// One conversation of two or three calls; deletes itself after the last.
class StateQuery final : public QObject
{
public:
    StateQuery(std::chrono::milliseconds limit, const Reply<KeychainState> &reply)
        : QObject(reply.context())
        , m_limit(limit)
        , m_reply(reply)
    {
    }

    void start()
    {
        if (isKde()) {
            askWalletOwner(6);
        } else {
            askDefaultCollection();
        }
    }

private:
    using Answered = std::function<void(const QDBusPendingCallWatcher &)>;

    void call(const QDBusMessage &message, const Answered &answered)
    {
        const auto left = static_cast<int>(std::max<qint64>(1, m_limit.remainingTime()));
        const auto pending = QDBusConnection::sessionBus().asyncCall(message, left);
        auto *watcher = new QDBusPendingCallWatcher(pending, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [answered](QDBusPendingCallWatcher *done) {
                    done->deleteLater();
                    answered(*done);
                });
    }

    void end(KeychainState state)
    {
        deleteLater();
        m_reply(state);
    }

    static QDBusMessage secretService(const QString &path, const QString &interface,
                                      const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path,
                                              interface, method);
    }

    void askDefaultCollection()
    {
        auto message = secretService(QStringLiteral("/org/freedesktop/secrets"),
                                     QStringLiteral("org.freedesktop.Secret.Service"),
                                     QStringLiteral("ReadAlias"));
        message << QStringLiteral("default");
        call(message, [this](const QDBusPendingCallWatcher &watcher) {
            const QDBusPendingReply<QDBusObjectPath> alias = watcher;
            if (alias.isError()) {
                end(stateOf(alias.error()));
            } else if (alias.value().path() == QLatin1String("/")) {
                end(KeychainState::NoCollection);
            } else {
                askLocked(alias.value().path());
            }
        });
    }

    void askLocked(const QString &collection)
    {
        auto message = secretService(collection, QStringLiteral("org.freedesktop.DBus.Properties"),
                                     QStringLiteral("Get"));
        message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        call(message, [this](const QDBusPendingCallWatcher &watcher) {
            const QDBusPendingReply<QDBusVariant> locked = watcher;
            if (locked.isError()) {
                end(stateOf(locked.error()));
            } else {
                end(locked.value().variant().toBool() ? KeychainState::Locked
                                                      : KeychainState::Open);
            }
        });
    }

    /// KWallet 6 before 5; whoever has no owner is not started by this question.
    void askWalletOwner(int version)
    {
        auto message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
        message << QStringLiteral("org.kde.kwalletd%1").arg(version);
        call(message, [this, version](const QDBusPendingCallWatcher &watcher) {
            const QDBusPendingReply<bool> owned = watcher;
            if (!owned.isError() && owned.value()) {
                askWalletName(version);
            } else if (version == 6) {
                askWalletOwner(5);
            } else {
                askDefaultCollection();
            }
        });
    }

    static QDBusMessage wallet(int version, const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.kde.kwalletd%1").arg(version),
                                              QStringLiteral("/modules/kwalletd%1").arg(version),
                                              QStringLiteral("org.kde.KWallet"), method);
    }

    void askWalletName(int version)
    {
        call(wallet(version, QStringLiteral("networkWallet")),
             [this, version](const QDBusPendingCallWatcher &watcher) {
                 const QDBusPendingReply<QString> name = watcher;
                 if (name.isError()) {
                     end(stateOf(name.error()));
                 } else {
                     askWalletOpen(version, name.value());
                 }
             });
    }

    void askWalletOpen(int version, const QString &name)
    {
        auto message = wallet(version, QStringLiteral("isOpen"));
        message << name;
        call(message, [this](const QDBusPendingCallWatcher &watcher) {
            const QDBusPendingReply<bool> open = watcher;
            if (open.isError()) {
                end(stateOf(open.error()));
            } else {
                end(open.value() ? KeychainState::Open : KeychainState::Locked);
            }
        });
    }

    QDeadlineTimer m_limit;
    Reply<KeychainState> m_reply;
};

} // namespace

bool haveSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return true;
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

void askKeychainState(std::chrono::milliseconds limit, const Reply<KeychainState> &reply)
{
    if (!reply.isPending()) {
        return;
    }
    if (!haveSessionBus() || !QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, reply.context(), [reply] { reply(KeychainState::NoBus); });
        return;
    }
    auto *query = new StateQuery(limit, reply);
    query->start();
}

void askWhetherListed(std::chrono::milliseconds limit, const QString &service, const QString &item,
                      const Reply<bool> &reply)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    message.setAutoStartService(false);
    const QMap<QString, QString> attributes{{QStringLiteral("user"), item},
                                            {QStringLiteral("server"), service}};
    message << QVariant::fromValue(attributes);
    const auto pending =
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(limit.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, reply.context());
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, reply.context(),
        [reply](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            using Paths = QList<QDBusObjectPath>;
            const QDBusPendingReply<Paths, Paths> found = *done;
            if (!found.isError()) {
                reply(!found.argumentAt<0>().isEmpty() || !found.argumentAt<1>().isEmpty());
            } else if (const auto state = stateOf(found.error()); state == KeychainState::Absent) {
                reply(false);
            } else {
                reply(failure(keychainerror::ofState(state, found.error().message())));
            }
        });
}

void forgetKeychainSession()
{
    // Only where QtKeychain has loaded it; the handle stays, as QtKeychain's does. No job loses
    // anything: each holds the old connection until it ends.
    static void *const libsecret = ::dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (libsecret != nullptr) {
        const auto disconnect =
            reinterpret_cast<void (*)()>(::dlsym(libsecret, "secret_service_disconnect"));
        if (disconnect != nullptr) {
            disconnect();
        }
    }
}

} // namespace keynook
