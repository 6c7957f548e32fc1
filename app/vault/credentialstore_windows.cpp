// SPDX-License-Identifier: Apache-2.0
#include "vault/credentialstore_windows.h"

#include <windows.h>

#include <wincred.h>

namespace keynook {

namespace {

static_assert(sizeof(wchar_t) == sizeof(char16_t));
static_assert(WindowsCredential::enterprise == CRED_PERSIST_ENTERPRISE);
static_assert(CredentialStore::notFound == ERROR_NOT_FOUND);

const wchar_t *wide(const std::u16string &text)
{
    return reinterpret_cast<const wchar_t *>(text.c_str());
}

/// For members that Windows only reads, and does not call const all the same.
wchar_t *writable(const std::u16string &text)
{
    return const_cast<wchar_t *>(wide(text));
}

std::u16string narrow(const wchar_t *text)
{
    return text == nullptr ? std::u16string() : reinterpret_cast<const char16_t *>(text);
}

void wipe(CREDENTIALW &credential)
{
    if (credential.CredentialBlob != nullptr) {
        SecureZeroMemory(credential.CredentialBlob, credential.CredentialBlobSize);
    }
}

class System final : public CredentialStore
{
public:
    Found read(const std::u16string &target) override
    {
        CREDENTIALW *found = nullptr;
        if (CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &found) == FALSE) {
            return {GetLastError(), std::nullopt};
        }
        WindowsCredential copy;
        copy.target = narrow(found->TargetName);
        copy.user = narrow(found->UserName);
        copy.comment = narrow(found->Comment);
        copy.blob.assign(found->CredentialBlob, found->CredentialBlob + found->CredentialBlobSize);
        copy.persist = found->Persist;
        wipe(*found);
        CredFree(found);
        return {0, std::move(copy)};
    }

    std::uint32_t write(const WindowsCredential &credential) override
    {
        CREDENTIALW given = {};
        given.Type = CRED_TYPE_GENERIC;
        given.TargetName = writable(credential.target);
        given.UserName = writable(credential.user);
        given.Comment = writable(credential.comment);
        given.CredentialBlob = const_cast<unsigned char *>(credential.blob.data());
        given.CredentialBlobSize = static_cast<DWORD>(credential.blob.size());
        given.Persist = credential.persist;
        return CredWriteW(&given, 0) == FALSE ? GetLastError() : 0;
    }

    std::uint32_t remove(const std::u16string &target) override
    {
        return CredDeleteW(wide(target), CRED_TYPE_GENERIC, 0) == FALSE ? GetLastError() : 0;
    }

    std::uint32_t list(std::vector<Name> &names) override
    {
        DWORD count = 0;
        CREDENTIALW **all = nullptr;
        if (CredEnumerateW(nullptr, 0, &count, &all) == FALSE) {
            const DWORD error = GetLastError();
            return error == ERROR_NOT_FOUND ? 0 : error;
        }
        for (DWORD i = 0; i < count; ++i) {
            if (all[i]->Type == CRED_TYPE_GENERIC) {
                names.push_back({narrow(all[i]->TargetName), narrow(all[i]->UserName)});
            }
            wipe(*all[i]);
        }
        CredFree(all);
        return 0;
    }
};

} // namespace

std::unique_ptr<CredentialStore> makeCredentialStore()
{
    return std::make_unique<System>();
}

} // namespace keynook
