// SPDX-License-Identifier: Apache-2.0
#include "core/security_windows.h"

#include "core/files_windows.h"

#include <aclapi.h>
#include <sddl.h>

#include <initializer_list>
#include <memory>
#include <new>
#include <vector>

namespace keynook::windows {

namespace {

/// Local memory of Windows.
struct Free
{
    void operator()(void *memory) const { LocalFree(memory); }
};
template <typename T>
using Local = std::unique_ptr<T, Free>;

/// A SID of this process's token: TokenUser, or TokenOwner (who owns what this process makes).
std::vector<unsigned char> tokenInformation(TOKEN_INFORMATION_CLASS what)
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == FALSE) {
        return {};
    }
    DWORD size = 0;
    GetTokenInformation(token, what, nullptr, 0, &size);
    std::vector<unsigned char> memory(size);
    if (GetTokenInformation(token, what, memory.data(), size, &size) == FALSE) {
        memory.clear();
    }
    CloseHandle(token);
    return memory;
}

class Us
{
public:
    [[nodiscard]] PSID user() const
    {
        return m_user.empty() ? nullptr
                              : reinterpret_cast<const TOKEN_USER *>(m_user.data())->User.Sid;
    }
    [[nodiscard]] PSID owner() const
    {
        return m_owner.empty() ? nullptr
                               : reinterpret_cast<const TOKEN_OWNER *>(m_owner.data())->Owner;
    }

private:
    std::vector<unsigned char> m_user = tokenInformation(TokenUser);
    std::vector<unsigned char> m_owner = tokenInformation(TokenOwner);
};

bool isAny(PSID sid, std::initializer_list<WELL_KNOWN_SID_TYPE> known)
{
    for (const WELL_KNOWN_SID_TYPE type : known) {
        if (IsWellKnownSid(sid, type) != FALSE) {
            return true;
        }
    }
    return false;
}

bool grantsToOthers(ACL *list, const Us &us)
{
    if (list == nullptr) { // no list at all: everybody may everything
        return true;
    }
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (GetAce(list, i, &entry) == FALSE) {
            return true;
        }
        const auto *header = static_cast<const ACE_HEADER *>(entry);
        if (header->AceType == ACCESS_DENIED_ACE_TYPE ||
            (header->AceFlags & INHERIT_ONLY_ACE) != 0) {
            continue;
        }
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE) {
            return true; // an entry with conditions: not ours
        }
        PSID sid = &static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart;
        const bool known =
            EqualSid(sid, us.user()) != FALSE ||
            isAny(sid, {WinLocalSystemSid, WinBuiltinAdministratorsSid, WinCreatorOwnerRightsSid});
        if (!known) {
            return true;
        }
    }
    return false;
}

} // namespace

OnlyUs::OnlyUs()
{
    const Us us;
    wchar_t *name = nullptr;
    if (us.user() == nullptr || ConvertSidToStringSidW(us.user(), &name) == FALSE) {
        throw std::bad_alloc();
    }
    const Local<wchar_t> owner(name);
    const std::wstring rights = L"D:P(A;OICI;FA;;;" + std::wstring(name) + L")";
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.c_str(), SDDL_REVISION_1,
                                                             &m_descriptor, nullptr) == FALSE) {
        throw std::bad_alloc();
    }
    m_attributes = {sizeof m_attributes, m_descriptor, FALSE};
}

OnlyUs::~OnlyUs()
{
    LocalFree(m_descriptor);
}

int lookAtRights(HANDLE file, bool &ours, bool &openToOthers)
{
    const Us us;
    PSID owner = nullptr;
    ACL *list = nullptr;
    PSECURITY_DESCRIPTOR memory = nullptr;
    const DWORD error = GetSecurityInfo(file, SE_FILE_OBJECT,
                                        OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                                        &owner, nullptr, &list, nullptr, &memory);
    const Local<void> release(memory);
    if (error != ERROR_SUCCESS) {
        return codeOf(error);
    }
    ours = owner != nullptr && us.user() != nullptr && us.owner() != nullptr &&
           (EqualSid(owner, us.user()) != FALSE || EqualSid(owner, us.owner()) != FALSE);
    openToOthers = !ours || grantsToOthers(list, us);
    return 0;
}

DWORD giveToUsAlone(const std::wstring &path)
{
    const OnlyUs rights;
    ACL *list = nullptr;
    BOOL present = FALSE;
    BOOL byDefault = FALSE;
    if (GetSecurityDescriptorDacl(rights.get()->lpSecurityDescriptor, &present, &list,
                                  &byDefault) == FALSE) {
        return GetLastError();
    }
    std::wstring name = path; // Windows does not call it const
    return SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                                 DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                 nullptr, nullptr, list, nullptr);
}

} // namespace keynook::windows
