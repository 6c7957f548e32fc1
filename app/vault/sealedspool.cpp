// SPDX-License-Identifier: Apache-2.0
#include "vault/sealedspool.h"

#include "core/ids.h"
#include "vault/durablefile.h"
#include "vault/spoolfolder.h"

#include <sodium.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace keynook {

namespace {

constexpr qsizetype largestPlain = qsizetype{1024} * 1024;
constexpr qsizetype overhead = crypto_box_SEALBYTES;
constexpr QByteArrayView suffix = ".sealed";

const auto *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Error usage(const char *sentence)
{
    return {Error::Kind::Usage, QCoreApplication::translate("Spool", sentence), {}, {}, false};
}

Error badOperation()
{
    return usage(QT_TRANSLATE_NOOP("Spool", "This is not the name of an operation."));
}

Error unreadable(const QString &detail)
{
    return {Error::Kind::Protocol,
            QCoreApplication::translate(
                "Spool",
                "The sealed reply is damaged, or was sealed for another key of this keychain."),
            QCoreApplication::translate("Spool", "The file stays where it is."), detail, false};
}

QByteArray nameOf(const QString &operation)
{
    return operation.toLatin1() + suffix.toByteArray();
}

Error noFolder(int code)
{
    return diskError(QT_TRANSLATE_NOOP("Spool", "The folder for sealed replies cannot be used."),
                     code);
}

Error notSearched(int code)
{
    return diskError(
        QT_TRANSLATE_NOOP("Spool", "The folder for sealed replies could not be searched."), code);
}

} // namespace

SealKeys SealKeys::generate()
{
    SealKeys keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'),
                  Secret::ofSize(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(reinterpret_cast<unsigned char *>(keys.publicKey.data()),
                       reinterpret_cast<unsigned char *>(keys.privateKey.data()));
    return keys;
}

SealedSpool::SealedSpool(QString folder)
    : m_folder(std::move(folder))
{
    while (m_folder.size() > 1 && m_folder.endsWith(QLatin1Char('/'))) {
        m_folder.chop(1); // "link/" would follow the link
    }
}

QString SealedSpool::pathOf(const QString &operation) const
{
    return m_folder + QLatin1Char('/') + operation + QLatin1String(suffix);
}

Result<void> SealedSpool::prepare() const
{
    int code = spoolfolder::make(m_folder);
    if (code != 0) {
        return failure(noFolder(code));
    }
    const Descriptor folder = spoolfolder::open(m_folder);
    code = folder.isOpen() ? spoolfolder::narrow(folder.get()) : errno;
    if (code != 0) {
        return failure(noFolder(code));
    }
    spoolfolder::removeLeftovers(folder.get());
    code = spoolfolder::tryRoom(folder.get(), largestPlain + overhead);
    if (code != 0) {
        return failure(diskError(
            QT_TRANSLATE_NOOP("Spool", "There is no room on the disk to keep a new key safe."),
            code));
    }
    return {};
}

Result<void> SealedSpool::seal(const QString &operation, QByteArrayView publicKey,
                               const Secret &plain) const
{
    if (!isSafeId(operation)) {
        return failure(badOperation());
    }
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES || plain.size() > largestPlain) {
        return failure(
            usage(QT_TRANSLATE_NOOP("Spool", "This cannot be sealed: wrong key or too large.")));
    }
    const Descriptor folder = spoolfolder::open(m_folder);
    if (!folder.isOpen()) {
        return failure(noFolder(errno));
    }
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    const QByteArrayView view = plain.reveal();
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), bytesOf(view),
                        static_cast<unsigned long long>(view.size()), bytesOf(publicKey)) != 0) {
        return failure(usage(QT_TRANSLATE_NOOP("Spool", "This public key cannot seal anything.")));
    }
    return writeOnce(folder.get(), nameOf(operation), sealed);
}

Result<Secret> SealedSpool::open(const QString &operation, QByteArrayView publicKey,
                                 const Secret &privateKey) const
{
    if (!isSafeId(operation)) {
        return failure(badOperation());
    }
    const Descriptor folder = spoolfolder::open(m_folder);
    QByteArray sealed;
    const int code = folder.isOpen() ? spoolfolder::readFile(folder.get(), nameOf(operation),
                                                             largestPlain + overhead, &sealed)
                                     : errno;
    if (code == ENOENT) {
        return failure(
            Error::Kind::NotFound,
            QCoreApplication::translate("Spool", "There is no sealed reply of this operation."), {},
            pathOf(operation));
    }
    if (code != 0) {
        return failure(
            diskError(QT_TRANSLATE_NOOP("Spool", "The sealed reply could not be read."), code));
    }
    if (sealed.size() < overhead || sealed.size() > largestPlain + overhead ||
        publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        privateKey.size() != crypto_box_SECRETKEYBYTES) {
        return failure(unreadable(pathOf(operation)));
    }
    Secret plain = Secret::ofSize(sealed.size() - overhead);
    std::array<unsigned char, 1> nothing{}; // libsodium wants somewhere to write even nothing
    auto *to = plain.isEmpty() ? nothing.data() : reinterpret_cast<unsigned char *>(plain.data());
    if (crypto_box_seal_open(to, bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
                             bytesOf(publicKey), bytesOf(privateKey.reveal())) != 0) {
        return failure(unreadable(pathOf(operation)));
    }
    return plain;
}

Result<bool> SealedSpool::holds(const QString &operation) const
{
    if (!isSafeId(operation)) {
        return failure(badOperation());
    }
    const Descriptor folder = spoolfolder::open(m_folder);
    const int code =
        folder.isOpen() ? spoolfolder::findFile(folder.get(), nameOf(operation)) : errno;
    if (code != 0 && code != ENOENT) {
        return failure(notSearched(code));
    }
    return code == 0;
}

Result<QStringList> SealedSpool::operations() const
{
    QStringList found;
    const Descriptor folder = spoolfolder::open(m_folder);
    if (!folder.isOpen()) {
        return errno == ENOENT ? Result<QStringList>(found) : failure(notSearched(errno));
    }
    QList<QByteArray> names;
    if (const int code = spoolfolder::readNames(folder.get(), &names); code != 0) {
        return failure(notSearched(code));
    }
    for (const QByteArray &name : std::as_const(names)) {
        const QString operation =
            QString::fromUtf8(name.chopped(std::min(name.size(), suffix.size())));
        if (!name.endsWith(suffix) || !isSafeId(operation)) {
            continue;
        }
        const int code = spoolfolder::findFile(folder.get(), name);
        if (code == 0) {
            found.append(operation);
        } else if (code != ENOENT && code != EINVAL) {
            return failure(notSearched(code));
        }
    }
    found.sort();
    return found;
}

Result<void> SealedSpool::discard(const QString &operation) const
{
    if (!isSafeId(operation)) {
        return failure(badOperation());
    }
    const Descriptor folder = spoolfolder::open(m_folder);
    const int code = folder.isOpen() ? spoolfolder::remove(folder.get(), nameOf(operation)) : errno;
    if (code != 0 && code != ENOENT) {
        return failure(
            diskError(QT_TRANSLATE_NOOP("Spool", "The sealed reply could not be removed."), code));
    }
    return {};
}

} // namespace keynook
