// SPDX-License-Identifier: Apache-2.0
// Python's keyring keeps a generic password in the login keychain, with the service and the account
// as its names and UTF-8 as its value (contracts/keychains.md).
#include "vault/keychainerror.h"
#include "vault/pythonkeyring.h"

#include <CoreFoundation/CoreFoundation.h>
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <Security/Security.h>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace keynook {

namespace items {

namespace {

struct Release
{
    void operator()(const void *object) const { CFRelease(object); }
};
template <typename T>
using Ref = std::unique_ptr<std::remove_pointer_t<T>, Release>;

Ref<CFStringRef> stringOf(const QString &text)
{
    return Ref<CFStringRef>(text.toCFString());
}

Ref<CFMutableDictionaryRef> queryFor(const QString &service)
{
    Ref<CFMutableDictionaryRef> query(CFDictionaryCreateMutable(
        nullptr, 0, &kCFTypeDictionaryKeyCallBacks, &kCFTypeDictionaryValueCallBacks));
    CFDictionarySetValue(query.get(), kSecClass, kSecClassGenericPassword);
    CFDictionarySetValue(query.get(), kSecAttrService, stringOf(service).get());
    return query;
}

Ref<CFMutableDictionaryRef> queryFor(const QString &service, const QString &user)
{
    auto query = queryFor(service);
    CFDictionarySetValue(query.get(), kSecAttrAccount, stringOf(user).get());
    return query;
}

Error errorOf(OSStatus status)
{
    const QString detail = QStringLiteral("macOS keychain error %1").arg(status);
    switch (status) {
    case errSecUserCanceled:
    case errSecAuthFailed:
        return keychainerror::refused(detail);
    case errSecInteractionNotAllowed:
        return keychainerror::ofState(KeychainState::Locked, detail);
    default:
        return keychainerror::ofState(KeychainState::Open, detail);
    }
}

/// The system's own copy is overwritten as well: nobody else has it.
Secret taken(CFDataRef data)
{
    auto *bytes = const_cast<UInt8 *>(CFDataGetBytePtr(data));
    const auto size = static_cast<qsizetype>(CFDataGetLength(data));
    Secret value(QByteArrayView(bytes, size));
    memset_s(bytes, static_cast<rsize_t>(size), 0, static_cast<rsize_t>(size));
    return value;
}

/// A copy that ends with the caller's; wiped there.
class Bytes
{
public:
    explicit Bytes(const Secret &value)
        : m_data(CFDataCreateMutable(nullptr, value.size()))
    {
        const QByteArrayView bytes = value.reveal();
        CFDataAppendBytes(m_data.get(), reinterpret_cast<const UInt8 *>(bytes.data()),
                          bytes.size());
    }
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;
    ~Bytes()
    {
        const auto size = static_cast<rsize_t>(CFDataGetLength(m_data.get()));
        memset_s(CFDataGetMutableBytePtr(m_data.get()), size, 0, size);
    }
    [[nodiscard]] CFDataRef get() const { return m_data.get(); }

private:
    Ref<CFMutableDataRef> m_data;
};

/// The keychain has at most one item of a service and an account.
Result<std::optional<Secret>> valueOf(const QString &service, const QString &user)
{
    auto query = queryFor(service, user);
    CFDictionarySetValue(query.get(), kSecMatchLimit, kSecMatchLimitOne);
    CFDictionarySetValue(query.get(), kSecReturnData, kCFBooleanTrue);
    CFTypeRef found = nullptr;
    const OSStatus status = SecItemCopyMatching(query.get(), &found);
    if (status == errSecItemNotFound) {
        return std::optional<Secret>();
    }
    if (status != errSecSuccess || found == nullptr) {
        return failure(errorOf(status));
    }
    const Ref<CFTypeRef> owner(found);
    return std::optional<Secret>(taken(static_cast<CFDataRef>(found)));
}

Result<KeyringItems> find(const QString &service, const QString &user)
{
    const auto value = valueOf(service, user);
    if (!value) {
        return failure(value.error());
    }
    KeyringItems items;
    if (*value) {
        items.push_back(pythonItem(service, user, **value));
    }
    return items;
}

Result<QStringList> users(const QString &service)
{
    auto query = queryFor(service);
    CFDictionarySetValue(query.get(), kSecMatchLimit, kSecMatchLimitAll);
    CFDictionarySetValue(query.get(), kSecReturnAttributes, kCFBooleanTrue); // nobody is asked
    CFTypeRef found = nullptr;
    const OSStatus status = SecItemCopyMatching(query.get(), &found);
    if (status == errSecItemNotFound) {
        return QStringList();
    }
    if (status != errSecSuccess || found == nullptr) {
        return failure(errorOf(status));
    }
    const Ref<CFTypeRef> owner(found);
    const auto all = static_cast<CFArrayRef>(found);
    QSet<QString> names;
    for (CFIndex i = 0; i < CFArrayGetCount(all); ++i) {
        const auto item = static_cast<CFDictionaryRef>(CFArrayGetValueAtIndex(all, i));
        const void *account = CFDictionaryGetValue(item, kSecAttrAccount);
        if (account != nullptr) {
            names += QString::fromCFString(static_cast<CFStringRef>(account));
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

/// In place where there is one: Python deletes and adds, which would lose who may read the item.
Result<void> store(const QString &service, const QString &user, const Secret &value)
{
    const Bytes bytes(value);
    auto query = queryFor(service, user);
    const Ref<CFMutableDictionaryRef> change(CFDictionaryCreateMutable(
        nullptr, 0, &kCFTypeDictionaryKeyCallBacks, &kCFTypeDictionaryValueCallBacks));
    CFDictionarySetValue(change.get(), kSecValueData, bytes.get());
    OSStatus status = SecItemUpdate(query.get(), change.get());
    if (status == errSecItemNotFound) {
        CFDictionarySetValue(query.get(), kSecValueData, bytes.get());
        status = SecItemAdd(query.get(), nullptr);
    }
    return status == errSecSuccess ? Result<void>() : failure(errorOf(status));
}

Result<void> replace(const QString &service, const QString &user, const KeyringItems &items)
{
    if (items.size() > 1) {
        return failure(Error::Kind::Conflict,
                       QCoreApplication::translate(
                           "MacKeyring", "The keychain of macOS holds one entry of a name."));
    }
    if (items.empty()) {
        const OSStatus status = SecItemDelete(queryFor(service, user).get());
        if (status != errSecSuccess && status != errSecItemNotFound) {
            return failure(errorOf(status));
        }
    } else if (auto stored = store(service, user, items.front().value); !stored) {
        return stored;
    }
    const auto now = valueOf(service, user);
    if (!now) {
        return failure(now.error());
    }
    if (items.empty()) {
        return *now ? failure(keychainerror::notRemoved(service)) : Result<void>();
    }
    return *now && (*now)->sameAs(items.front().value) ? Result<void>()
                                                       : failure(keychainerror::notKept(service));
}

} // namespace

} // namespace items

namespace {

/// Each call in a thread of its own: macOS may ask the user, and a call that is late is left to
/// itself.
class MacKeyring final : public PythonKeyring
{
public:
    MacKeyring()
        : m_home(std::make_shared<Home>(this))
    {
    }
    ~MacKeyring() override
    {
        const std::scoped_lock lock(m_home->mutex);
        m_home->keyring = nullptr;
    }
    MacKeyring(const MacKeyring &) = delete;
    MacKeyring &operator=(const MacKeyring &) = delete;

    void find(const QString &service, const QString &user, Reply<KeyringItems> reply) override
    {
        run<KeyringItems>([service, user] { return items::find(service, user); }, reply);
    }
    void users(const QString &service, Reply<QStringList> reply) override
    {
        run<QStringList>([service] { return items::users(service); }, reply);
    }
    void replace(const QString &service, const QString &user, const KeyringItems &items,
                 Reply<void> reply) override
    {
        // std::function wants copies, which secrets do not give.
        const auto shared = std::make_shared<const KeyringItems>(cloned(items));
        run<void>([service, user, shared] { return items::replace(service, user, *shared); },
                  reply);
    }

private:
    /// The way back from a thread that may outlive the keyring.
    struct Home
    {
        explicit Home(MacKeyring *owner)
            : keyring(owner)
        {
        }
        std::mutex mutex;
        MacKeyring *keyring;
    };

    template <typename T>
    void run(std::function<Result<T>()> work, const Reply<T> &reply)
    {
        constexpr std::chrono::seconds notice{3};
        constexpr std::chrono::seconds giveUp{10};
        QTimer::singleShot(notice, this, [this, reply] {
            if (reply.isPending()) {
                emit stillWaiting();
            }
        });
        QTimer::singleShot(giveUp, this, [reply] {
            reply(failure(keychainerror::ofState(KeychainState::Locked,
                                                 QStringLiteral("no answer in time"))));
        });
        const auto result = std::make_shared<std::optional<Result<T>>>();
        // The reply lives and dies in this thread; only its number crosses over.
        const auto waiting = m_next++;
        m_waiting[waiting] = [result, reply] { reply(*std::exchange(*result, std::nullopt)); };
        std::thread([home = m_home, waiting, result, work = std::move(work)] {
            *result = work();
            const std::scoped_lock lock(home->mutex);
            if (MacKeyring *keyring = home->keyring) {
                QMetaObject::invokeMethod(
                    keyring, [keyring, waiting] { keyring->deliver(waiting); },
                    Qt::QueuedConnection);
            }
        }).detach();
    }

    void deliver(int waiting)
    {
        const auto answer = m_waiting.take(waiting);
        answer(); // last: it may delete this
    }

    std::shared_ptr<Home> m_home;
    QHash<int, std::function<void()>> m_waiting;
    int m_next = 0;
};

} // namespace

std::unique_ptr<PythonKeyring> makePythonKeyring()
{
    return std::make_unique<MacKeyring>();
}

} // namespace keynook
