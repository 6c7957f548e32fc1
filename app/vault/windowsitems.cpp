// SPDX-License-Identifier: Apache-2.0
#include "vault/windowsitems.h"

#include "vault/keychainerror.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace keynook::windowsitems {

namespace {

const QString plainText = QStringLiteral("text/plain"); ///< UTF-16 in the blob

Error unavailable(std::uint32_t error)
{
    return {Error::Kind::KeychainUnavailable,
            QCoreApplication::translate("WindowsKeyring",
                                        "The credential manager of Windows did not do it."),
            QCoreApplication::translate("WindowsKeyring",
                                        "Sign in to Windows again, then try once more."),
            QStringLiteral("Windows error %1").arg(error), false};
}

Error tooLong()
{
    return {Error::Kind::Usage,
            QCoreApplication::translate(
                "WindowsKeyring", "This is longer than the credential manager of Windows keeps."),
            QCoreApplication::translate("WindowsKeyring", "Export a credentials file instead."),
            {},
            false};
}

Error inTheWay(const QString &target)
{
    return {Error::Kind::Conflict,
            QCoreApplication::translate("WindowsKeyring",
                                        "The credential manager of Windows has an entry of another "
                                        "program under the name that is needed."),
            QCoreApplication::translate("WindowsKeyring",
                                        "Look at it in the Control Panel, remove or rename it, "
                                        "and try again."),
            target, false};
}

/// Both names under which an entry of this user may lie; Python looks at them in this order.
std::array<QString, 2> targetsOf(const QString &service, const QString &user)
{
    return {service, user + u'@' + service};
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// What Python makes of a blob: UTF-16, by its mark or else little-endian; when that cannot be, the
/// bytes as they are.
Secret decoded(const std::vector<unsigned char> &blob, QString &contentType)
{
    const QByteArrayView bytes(blob.data(), static_cast<qsizetype>(blob.size()));
    const bool bigEndian = bytes.startsWith("\xfe\xff");
    QStringDecoder decoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    QString text = decoder(bytes);
    Secret value;
    if (bytes.size() % 2 == 0 && !decoder.hasError() && text.isValidUtf16()) {
        contentType = plainText;
        value = Secret::take(text.toUtf8());
    } else {
        contentType = QStringLiteral("text/plain;charset=utf-8");
        value = Secret(bytes);
    }
    wipe(text);
    return value;
}

KeyringItem itemOf(const WindowsCredential &credential, const QString &service, const QString &user)
{
    KeyringItem item = pythonItem(service, user, {});
    item.collection = QString::fromStdU16String(credential.target);
    item.label = QString::fromStdU16String(credential.comment);
    item.value = decoded(credential.blob, item.contentType);
    return item;
}

WindowsCredential credentialOf(const KeyringItem &item, const QString &target, const QString &user)
{
    WindowsCredential credential;
    credential.target = target.toStdU16String();
    credential.user = user.toStdU16String();
    // Of an item that was read, as it was there; Python's own words for a new one.
    credential.comment =
        item.collection.isEmpty() ? u"Stored using python-keyring" : item.label.toStdU16String();
    if (item.contentType == plainText) {
        credential.blob = encoded(item.value);
    } else {
        const QByteArrayView bytes = item.value.reveal();
        credential.blob.assign(bytes.begin(), bytes.end());
    }
    return credential;
}

/// What lies there, or nothing.
Result<std::optional<WindowsCredential>> look(CredentialStore &store, const QString &target)
{
    auto found = store.read(target.toStdU16String());
    if (found.error != 0 && found.error != CredentialStore::notFound) {
        return failure(unavailable(found.error));
    }
    return std::move(found.credential);
}

bool isOf(const std::optional<WindowsCredential> &credential, const QString &user)
{
    return credential && credential->user == user.toStdU16String();
}

/// One change of several places that is taken back as a whole unless it is kept.
class Change
{
public:
    explicit Change(CredentialStore &store)
        : m_store(store)
    {
    }
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;
    ~Change()
    {
        std::for_each(m_before.rbegin(), m_before.rend(), [this](const auto &undo) {
            std::ignore = undo.second ? m_store.write(*undo.second) : m_store.remove(undo.first);
        });
    }

    Result<void> write(const WindowsCredential &credential, std::optional<WindowsCredential> before)
    {
        m_before.emplace_back(credential.target, std::move(before));
        const std::uint32_t error = m_store.write(credential);
        return error == 0 ? Result<void>() : failure(unavailable(error));
    }
    void keep() { m_before.clear(); }

private:
    CredentialStore &m_store;
    std::vector<std::pair<std::u16string, std::optional<WindowsCredential>>> m_before;
};

/// Another user's entry makes room: it goes to a name of its own, where Python finds it as well.
Result<void> moveAside(CredentialStore &store, Change &change, const WindowsCredential &other,
                       const QString &service)
{
    const QString user = QString::fromStdU16String(other.user);
    if (user.isEmpty()) {
        return failure(inTheWay(service));
    }
    WindowsCredential moved = other.clone();
    moved.target = targetsOf(service, user)[1].toStdU16String();
    auto there = look(store, QString::fromStdU16String(moved.target));
    if (!there) {
        return failure(there.error());
    }
    if (*there && !isOf(*there, user)) {
        return failure(inTheWay(QString::fromStdU16String(moved.target)));
    }
    return change.write(moved, *std::move(there));
}

Result<void> put(CredentialStore &store, Change &change, const WindowsCredential &wanted,
                 const QString &service, const QString &user)
{
    auto there = look(store, QString::fromStdU16String(wanted.target));
    if (!there) {
        return failure(there.error());
    }
    if (*there && !isOf(*there, user)) {
        if (wanted.target != service.toStdU16String()) {
            return failure(inTheWay(QString::fromStdU16String(wanted.target)));
        }
        if (auto moved = moveAside(store, change, **there, service); !moved) {
            return moved;
        }
    }
    return change.write(wanted, *std::move(there));
}

/// Where each item goes: back to where it was, a new one to the service's own name.
Result<std::vector<WindowsCredential>> arranged(const KeyringItems &items, const QString &service,
                                                const QString &user)
{
    std::vector<WindowsCredential> credentials;
    auto targets = targetsOf(service, user);
    for (const KeyringItem &item : items) {
        if (targets[0].isEmpty()) {
            return failure(inTheWay(service)); // there are only two places
        }
        if (!targets[1].isEmpty() && sameName(item.collection, targets[1])) {
            std::swap(targets[0], targets[1]);
        }
        credentials.push_back(credentialOf(item, targets[0], user));
        if (credentials.back().blob.size() > WindowsCredential::largestBlob) {
            return failure(tooLong());
        }
        targets[0] = std::exchange(targets[1], {});
    }
    return credentials;
}

Result<void> removeOthers(CredentialStore &store, const QString &service, const QString &user,
                          const std::vector<WindowsCredential> &kept)
{
    for (const QString &target : targetsOf(service, user)) {
        const bool wanted = std::any_of(kept.begin(), kept.end(), [&target](const auto &one) {
            return one.target == target.toStdU16String();
        });
        const auto there = look(store, target);
        if (!there) {
            return failure(there.error());
        }
        if (wanted || !isOf(*there, user)) {
            continue;
        }
        const std::uint32_t error = store.remove(target.toStdU16String());
        if (error != 0 && error != CredentialStore::notFound) {
            return failure(unavailable(error));
        }
    }
    return {};
}

} // namespace

std::vector<unsigned char> encoded(const Secret &text)
{
    QString wide = QString::fromUtf8(text.reveal());
    std::vector<unsigned char> bytes;
    bytes.reserve(2 * static_cast<std::size_t>(wide.size())); // what grows leaves copies
    for (const QChar unit : std::as_const(wide)) {
        bytes.push_back(unit.cell());
        bytes.push_back(unit.row());
    }
    wipe(wide);
    return bytes;
}

Result<KeyringItems> find(CredentialStore &store, const QString &service, const QString &user)
{
    KeyringItems items;
    for (const QString &target : targetsOf(service, user)) {
        const auto found = look(store, target);
        if (!found) {
            return failure(found.error());
        }
        if (isOf(*found, user)) {
            items.push_back(itemOf(**found, service, user));
        }
    }
    return items;
}

Result<QStringList> users(CredentialStore &store, const QString &service)
{
    std::vector<CredentialStore::Name> names;
    if (const std::uint32_t error = store.list(names); error != 0) {
        return failure(unavailable(error));
    }
    QSet<QString> found;
    for (const auto &name : names) {
        const QString user = QString::fromStdU16String(name.user);
        const auto targets = targetsOf(service, user);
        const QString target = QString::fromStdU16String(name.target);
        const bool ours = std::any_of(targets.begin(), targets.end(),
                                      [&target](const auto &one) { return sameName(one, target); });
        if (ours && !user.isEmpty()) {
            found += user;
        }
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

Result<void> replace(CredentialStore &store, const QString &service, const QString &user,
                     const KeyringItems &items)
{
    const auto wanted = arranged(items, service, user);
    if (!wanted) {
        return failure(wanted.error());
    }
    Change change(store);
    for (const WindowsCredential &credential : *wanted) {
        if (auto done = put(store, change, credential, service, user); !done) {
            return done;
        }
        const auto kept = look(store, QString::fromStdU16String(credential.target));
        if (!kept) {
            return failure(kept.error());
        }
        if (!isOf(*kept, user) || (*kept)->blob != credential.blob) {
            return failure(keychainerror::notKept(service));
        }
    }
    change.keep();
    if (auto removed = removeOthers(store, service, user, *wanted); !removed) {
        return removed;
    }
    const auto now = find(store, service, user);
    if (!now) {
        return failure(now.error());
    }
    if (now->size() != items.size()) {
        return failure(items.empty() ? keychainerror::notRemoved(service)
                                     : keychainerror::notKept(service));
    }
    return {};
}

} // namespace keynook::windowsitems
