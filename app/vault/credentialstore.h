// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keynook {

/// A generic credential of Windows. Free of Qt, so that what calls Windows can be tried alone.
struct WindowsCredential
{
    /// What wincred.h calls CRED_PERSIST_ENTERPRISE, and what Python's keyring writes.
    static constexpr std::uint32_t enterprise = 3;
    /// What Windows takes, in bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE since Vista).
    static constexpr std::size_t largestBlob = 2560;

    std::u16string target; ///< its name; Windows does not tell capitals in it from small letters
    std::u16string user;
    std::u16string comment;
    std::vector<unsigned char> blob; ///< the secret
    std::uint32_t persist = enterprise;

    WindowsCredential() = default;
    WindowsCredential(WindowsCredential &&) noexcept = default;
    WindowsCredential &operator=(WindowsCredential &&other) noexcept;
    WindowsCredential(const WindowsCredential &) = delete;
    WindowsCredential &operator=(const WindowsCredential &) = delete;
    /// Wipes the blob.
    ~WindowsCredential();

    [[nodiscard]] WindowsCredential clone() const;
};

/// The credential manager of the user who is logged on. Errors are Windows' own numbers; 0: none.
class CredentialStore
{
public:
    static constexpr std::uint32_t notFound = 1168; ///< ERROR_NOT_FOUND

    struct Found
    {
        std::uint32_t error = 0;
        std::optional<WindowsCredential> credential; ///< set exactly when there is no error
    };
    struct Name
    {
        std::u16string target;
        std::u16string user;
    };

    CredentialStore() = default;
    CredentialStore(const CredentialStore &) = delete;
    CredentialStore &operator=(const CredentialStore &) = delete;
    virtual ~CredentialStore() = default;

    [[nodiscard]] virtual Found read(const std::u16string &target) = 0;
    /// Replaces whatever has the target's name.
    [[nodiscard]] virtual std::uint32_t write(const WindowsCredential &credential) = 0;
    [[nodiscard]] virtual std::uint32_t remove(const std::u16string &target) = 0;
    /// Of all generic credentials.
    [[nodiscard]] virtual std::uint32_t list(std::vector<Name> &names) = 0;
};

} // namespace keynook
