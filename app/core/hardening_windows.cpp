// SPDX-License-Identifier: Apache-2.0
#include "core/hardening.h"

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <string>
#include <vector>

namespace keynook {

namespace {

/// Libraries come from beside the program and from Windows, never from the folder it is started in.
void loadOnlyOurLibraries()
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32 |
                             LOAD_LIBRARY_SEARCH_USER_DIRS);
    SetDllDirectoryW(L"");
}

/// What older versions of Windows do not know, they refuse, and nothing is lost.
void limitWhatIsLoaded()
{
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY extensions = {};
    extensions.DisableExtensionPoints = 1; // AppInit_DLLs, hooks and input methods of old kinds
    SetProcessMitigationPolicy(ProcessExtensionPointDisablePolicy, &extensions, sizeof extensions);
    PROCESS_MITIGATION_IMAGE_LOAD_POLICY images = {};
    images.NoRemoteImages = 1;
    images.NoLowMandatoryLabelImages = 1;
    images.PreferSystem32Images = 1;
    SetProcessMitigationPolicy(ProcessImageLoadPolicy, &images, sizeof images);
    HeapSetInformation(nullptr, HeapEnableTerminationOnCorruption, nullptr, 0);
}

/// Otherwise a crash leaves the memory in a report.
void leaveNoDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    // From wer.dll, which a stripped-down Windows may lack.
    HMODULE wer = LoadLibraryExW(L"wer.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (wer == nullptr) {
        return;
    }
    using Exclude = HRESULT(WINAPI *)(PCWSTR, BOOL);
    const auto exclude = reinterpret_cast<Exclude>(
        reinterpret_cast<void *>(GetProcAddress(wer, "WerAddExcludedApplication")));
    std::vector<wchar_t> path(32768);
    if (exclude != nullptr &&
        GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())) != 0) {
        const wchar_t *name = path.data();
        for (const wchar_t *at = name; *at != L'\0'; ++at) {
            name = *at == L'\\' ? at + 1 : name;
        }
        exclude(name, FALSE);
    }
}

/// Programs of the same user may see that this one runs, and end it: nobody may read its memory.
/// An administrator may all the same.
void shutMemory()
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == FALSE) {
        return;
    }
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<unsigned char> memory(size);
    wchar_t *user = nullptr;
    if (GetTokenInformation(token, TokenUser, memory.data(), size, &size) != FALSE) {
        ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(memory.data())->User.Sid, &user);
    }
    CloseHandle(token);
    if (user == nullptr) {
        return;
    }
    // SYNCHRONIZE, PROCESS_QUERY_LIMITED_INFORMATION and PROCESS_TERMINATE. The owner's own right
    // to change this list is taken with the entry for OWNER RIGHTS, which grants reading it alone.
    const std::wstring rights =
        L"D:P(A;;0x101001;;;" + std::wstring(user) + L")(A;;0x101001;;;SY)(A;;RC;;;OW)";
    LocalFree(user);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.c_str(), SDDL_REVISION_1,
                                                             &descriptor, nullptr) == FALSE) {
        return;
    }
    SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
}

} // namespace

void hardenProcess()
{
    loadOnlyOurLibraries();
    limitWhatIsLoaded();
    leaveNoDumps();
    shutMemory();
    SetEnvironmentVariableW(L"QT_PLUGIN_PATH", nullptr);
    SetEnvironmentVariableW(L"QT_QPA_PLATFORM_PLUGIN_PATH", nullptr);
    // Qt reads the C library's copy.
    _wputenv_s(L"QT_PLUGIN_PATH", L"");
    _wputenv_s(L"QT_QPA_PLATFORM_PLUGIN_PATH", L"");
}

/// A child begins with nothing of this but the error mode.
void relaxForChild()
{
    SetErrorMode(0);
}

} // namespace keynook
