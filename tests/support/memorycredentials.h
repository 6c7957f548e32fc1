// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/credentialstore.h"

#include <QString>
#include <QStringList>

#include <map>
#include <utility>

namespace keynook::test {

/// The credential manager of Windows in memory, with what is odd about the real one: names are the
/// same in capitals and small letters, and blobs have a limit.
class MemoryCredentials final : public CredentialStore
{
public:
    static constexpr std::uint32_t tooLong = 1783;   ///< RPC_X_BAD_STUB_DATA, as CredWriteW says
    static constexpr std::uint32_t noSession = 1312; ///< ERROR_NO_SUCH_LOGON_SESSION

    /// The n-th write or removal from now (1: the next) fails, and those after it do not.
    void failAt(int change) { m_failAt = change; }
    /// The n-th write from now stores something else than it was given.
    void spoilAt(int change) { m_spoilAt = change; }

    Found read(const std::u16string &target) override
    {
        const auto found = m_all.find(key(target));
        return found == m_all.end() ? Found{notFound, std::nullopt}
                                    : Found{0, found->second.clone()};
    }

    std::uint32_t write(const WindowsCredential &credential) override
    {
        m_log += QStringLiteral("write ") + QString::fromStdU16String(credential.target);
        if (isTurn(m_failAt)) {
            return noSession;
        }
        if (credential.blob.size() > WindowsCredential::largestBlob) {
            return tooLong;
        }
        auto copy = credential.clone();
        if (isTurn(m_spoilAt)) {
            copy.blob.push_back(0);
        }
        m_all.insert_or_assign(key(credential.target), std::move(copy));
        return 0;
    }

    std::uint32_t remove(const std::u16string &target) override
    {
        m_log += QStringLiteral("remove ") + QString::fromStdU16String(target);
        if (isTurn(m_failAt)) {
            return noSession;
        }
        return m_all.erase(key(target)) == 1 ? 0 : notFound;
    }

    std::uint32_t list(std::vector<Name> &names) override
    {
        for (const auto &[name, credential] : m_all) {
            names.push_back({credential.target, credential.user});
        }
        return 0;
    }

    /// Straight into the store, with the bytes as they are.
    void put(const QString &target, const QString &user, const QByteArray &blob,
             const QString &comment = QStringLiteral("Stored using python-keyring"))
    {
        WindowsCredential credential;
        credential.target = target.toStdU16String();
        credential.user = user.toStdU16String();
        credential.comment = comment.toStdU16String();
        credential.blob.assign(blob.begin(), blob.end());
        m_all.insert_or_assign(key(credential.target), std::move(credential));
    }

    /// "target|user|blob in hexadecimal digits" of each, sorted.
    [[nodiscard]] QStringList content() const
    {
        QStringList lines;
        for (const auto &[name, credential] : m_all) {
            const QByteArray blob(reinterpret_cast<const char *>(credential.blob.data()),
                                  static_cast<qsizetype>(credential.blob.size()));
            lines += QStringLiteral("%1|%2|%3")
                         .arg(QString::fromStdU16String(credential.target),
                              QString::fromStdU16String(credential.user),
                              QString::fromLatin1(blob.toHex()));
        }
        lines.sort();
        return lines;
    }
    [[nodiscard]] const std::map<QString, WindowsCredential> &all() const { return m_all; }
    /// Writes and removals, in order.
    [[nodiscard]] QStringList log() const { return m_log; }

private:
    static QString key(const std::u16string &target)
    {
        return QString::fromStdU16String(target).toCaseFolded();
    }
    static bool isTurn(int &countdown) { return countdown > 0 && --countdown == 0; }

    std::map<QString, WindowsCredential> m_all;
    QStringList m_log;
    int m_failAt = 0;
    int m_spoilAt = 0;
};

} // namespace keynook::test
