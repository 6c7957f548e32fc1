// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainerror.h"

#include <QCoreApplication>

namespace keynook::keychainerror {

namespace {

QString tr(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Keychain", text);
}

Error make(Error::Kind kind, const char *sentence, const char *next, const QString &detail)
{
    return {kind, tr(sentence), tr(next), detail, false};
}

} // namespace

Error ofState(KeychainState state, const QString &detail)
{
    using Kind = Error::Kind;
    switch (state) {
    case KeychainState::Locked:
        return make(Kind::KeychainLocked, QT_TRANSLATE_NOOP("Keychain", "The keychain is locked."),
                    QT_TRANSLATE_NOOP("Keychain",
                                      "Unlock it and try again; without a desktop, "
                                      "\"gnome-keyring-daemon --replace --unlock\" reads its "
                                      "password from standard input, without a line end."),
                    detail);
    case KeychainState::NoCollection:
        return make(
            Kind::KeychainLocked,
            QT_TRANSLATE_NOOP("Keychain", "The keychain has no default collection."),
            QT_TRANSLATE_NOOP("Keychain",
                              "Open your keychain's program (KeePassXC: its database), create "
                              "or unlock a default keychain there, and try again."),
            detail);
    case KeychainState::Absent:
        return make(Kind::KeychainUnavailable,
                    QT_TRANSLATE_NOOP("Keychain", "This session has no keychain."),
                    QT_TRANSLATE_NOOP(
                        "Keychain", "Install and start one that serves org.freedesktop.secrets: "
                                    "gnome-keyring, KWallet, or KeePassXC with its Secret Service "
                                    "integration switched on."),
                    detail);
    case KeychainState::NoBus:
        return make(
            Kind::KeychainUnavailable,
            QT_TRANSLATE_NOOP("Keychain", "No keychain can be reached: there is no D-Bus session."),
            QT_TRANSLATE_NOOP("Keychain", "Run this in a desktop session, or start one with "
                                          "\"dbus-run-session\" and gnome-keyring-daemon in it."),
            detail);
    case KeychainState::Silent:
        return make(Kind::KeychainUnavailable,
                    QT_TRANSLATE_NOOP("Keychain", "The keychain did not answer."),
                    QT_TRANSLATE_NOOP(
                        "Keychain", "See whether it shows a window that waits for you; otherwise "
                                    "restart the keychain's program and Keynook, then try again."),
                    detail);
    case KeychainState::Open:
        break;
    }
    return make(
        Kind::KeychainUnavailable, QT_TRANSLATE_NOOP("Keychain", "The keychain reported an error."),
        QT_TRANSLATE_NOOP("Keychain", "Try again; if it stays so, restart the keychain's program."),
        detail);
}

Error refused(const QString &detail)
{
    return make(
        Error::Kind::KeychainLocked, QT_TRANSLATE_NOOP("Keychain", "The keychain refused access."),
        QT_TRANSLATE_NOOP("Keychain", "Try again and allow Keynook when the keychain asks."),
        detail);
}

Error notFound(const QString &item)
{
    return make(Error::Kind::NotFound,
                QT_TRANSLATE_NOOP("Keychain", "The keychain holds no such item."), "", item);
}

Error notKept(const QString &detail)
{
    return make(Error::Kind::KeychainUnavailable,
                QT_TRANSLATE_NOOP("Keychain", "The keychain did not keep what it was given."),
                QT_TRANSLATE_NOOP("Keychain",
                                  "Open the keychain's own program, see whether it can store a new "
                                  "entry, and try again."),
                detail);
}

Error notRemoved(const QString &detail)
{
    return make(Error::Kind::KeychainUnavailable,
                QT_TRANSLATE_NOOP("Keychain", "The keychain still holds what was to be removed."),
                QT_TRANSLATE_NOOP("Keychain", "Remove the item in the keychain's own program."),
                detail);
}

Error wrongSize(qsizetype size)
{
    return make(Error::Kind::Usage,
                QT_TRANSLATE_NOOP("Keychain", "The keychain stores values of 1 to 2000 bytes."), "",
                QStringLiteral("%1 bytes").arg(size));
}

Error withoutGlib()
{
    return make(
        Error::Kind::KeychainUnavailable,
        QT_TRANSLATE_NOOP("Keychain",
                          "The keychain cannot be used while Qt runs without GLib's event loop."),
        QT_TRANSLATE_NOOP("Keychain", "Unset QT_NO_GLIB and start again."), QString());
}

} // namespace keynook::keychainerror
