// SPDX-License-Identifier: Apache-2.0
#include "core/files_windows.h"

#include "core/security_windows.h"

#include <windows.h>

#include <cerrno>

#include <fcntl.h>
#include <io.h>

namespace keynook::windows {

namespace {

constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which not every SDK knows
constexpr DWORD everybodyReadsAndWrites = FILE_SHARE_READ | FILE_SHARE_WRITE;

HANDLE handleOf(int file)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(file));
}

int failed(unsigned long error)
{
    errno = codeOf(error);
    return -1;
}

int descriptorOf(HANDLE handle, int flags)
{
    if (handle == INVALID_HANDLE_VALUE) {
        return failed(GetLastError());
    }
    const int number =
        _open_osfhandle(reinterpret_cast<intptr_t>(handle), flags | _O_BINARY | _O_NOINHERIT);
    if (number < 0) {
        CloseHandle(handle);
    }
    return number;
}

DWORD flagsFor(Links links)
{
    return FILE_FLAG_BACKUP_SEMANTICS | // without it no folder is opened
           (links == Links::Refuse ? FILE_FLAG_OPEN_REPARSE_POINT : 0U);
}

int result(BOOL done)
{
    return done == FALSE ? codeOf(GetLastError()) : 0;
}

FileLook::Kind kindOf(HANDLE handle, DWORD attributes)
{
    if (GetFileType(handle) != FILE_TYPE_DISK) {
        return FileLook::Kind::Special;
    }
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0) {
        FILE_ATTRIBUTE_TAG_INFO tag = {};
        // Files that a cloud folder has not fetched yet are reparse points too, and no links.
        const bool known =
            GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &tag, sizeof tag) != FALSE;
        if (!known || IsReparseTagNameSurrogate(tag.ReparseTag)) {
            return FileLook::Kind::Link;
        }
    }
    return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? FileLook::Kind::Folder
                                                        : FileLook::Kind::Regular;
}

std::uint64_t both(DWORD high, DWORD low)
{
    return (std::uint64_t{high} << 32U) | low;
}

} // namespace

int codeOf(unsigned long error)
{
    switch (error) {
    case ERROR_SUCCESS:
        return 0;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
        return ENOENT;
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
    case ERROR_DIRECTORY:
        return ENOTDIR;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return EEXIST;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return EBUSY;
    case ERROR_ACCESS_DENIED:
        return EACCES;
    case ERROR_WRITE_PROTECT:
        return EROFS;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case quotaExceeded:
        return ENOSPC;
    case ERROR_DIR_NOT_EMPTY:
        return ENOTEMPTY;
    case ERROR_FILENAME_EXCED_RANGE:
        return ENAMETOOLONG;
    case ERROR_NOT_ENOUGH_MEMORY:
        return ENOMEM;
    case ERROR_INVALID_PARAMETER:
        return EINVAL;
    default:
        return EIO;
    }
}

int openFolder(const std::wstring &path, Links links)
{
    const int folder = descriptorOf(CreateFileW(path.c_str(), FILE_LIST_DIRECTORY | READ_CONTROL,
                                                everybodyReadsAndWrites, nullptr, OPEN_EXISTING,
                                                flagsFor(links), nullptr),
                                    _O_RDONLY);
    FileLook found;
    const bool good =
        folder >= 0 && look(folder, found) == 0 && found.kind == FileLook::Kind::Folder;
    if (folder >= 0 && !good) {
        _close(folder);
        errno = ENOTDIR;
        return -1;
    }
    return folder;
}

int openFile(const std::wstring &path)
{
    return descriptorOf(CreateFileW(path.c_str(), GENERIC_READ,
                                    everybodyReadsAndWrites | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr),
                        _O_RDONLY);
}

int openAny(const std::wstring &path, Links links)
{
    return descriptorOf(CreateFileW(path.c_str(), FILE_READ_ATTRIBUTES | READ_CONTROL,
                                    everybodyReadsAndWrites | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, flagsFor(links), nullptr),
                        _O_RDONLY);
}

int createPrivate(const std::wstring &path)
{
    const OnlyUs rights;
    return descriptorOf(CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE | READ_CONTROL,
                                    FILE_SHARE_READ | FILE_SHARE_DELETE, rights.get(), CREATE_NEW,
                                    FILE_ATTRIBUTE_NORMAL, nullptr),
                        _O_RDWR);
}

int openAlone(const std::wstring &path)
{
    const OnlyUs rights;
    return descriptorOf(CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE | READ_CONTROL, 0,
                                    rights.get(), OPEN_ALWAYS,
                                    FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr),
                        _O_RDWR);
}

int look(int file, FileLook &look)
{
    const HANDLE handle = handleOf(file);
    BY_HANDLE_FILE_INFORMATION info = {};
    if (GetFileInformationByHandle(handle, &info) == FALSE) {
        return codeOf(GetLastError());
    }
    look.kind = kindOf(handle, info.dwFileAttributes);
    look.size = both(info.nFileSizeHigh, info.nFileSizeLow);
    look.volume = info.dwVolumeSerialNumber;
    look.index = both(info.nFileIndexHigh, info.nFileIndexLow);
    constexpr std::uint64_t from1601To1970 = 116'444'736'000'000'000; // in steps of 100 ns
    const std::uint64_t time =
        both(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime);
    look.modified = static_cast<std::int64_t>(time - from1601To1970) * 100;
    return lookAtRights(handle, look.ours, look.openToOthers);
}

std::wstring pathOf(int file)
{
    std::wstring path(32768, L'\0');
    const DWORD length = GetFinalPathNameByHandleW(
        handleOf(file), path.data(), static_cast<DWORD>(path.size()), FILE_NAME_NORMALIZED);
    path.resize(length < path.size() ? length : 0);
    return path;
}

std::wstring pathIn(int folder, const std::wstring &name)
{
    return pathOf(folder) + L'\\' + name;
}

int listFolder(int folder, std::vector<std::wstring> &names)
{
    WIN32_FIND_DATAW found = {};
    const HANDLE search = FindFirstFileW(pathIn(folder, L"*").c_str(), &found);
    if (search == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        return error == ERROR_FILE_NOT_FOUND ? 0 : codeOf(error);
    }
    do {
        names.emplace_back(found.cFileName);
    } while (FindNextFileW(search, &found) != FALSE);
    const DWORD error = GetLastError();
    FindClose(search);
    return error == ERROR_NO_MORE_FILES ? 0 : codeOf(error);
}

int makePrivateFolder(const std::wstring &path)
{
    const OnlyUs rights;
    return result(CreateDirectoryW(path.c_str(), rights.get()));
}

int makePrivate(const std::wstring &path)
{
    return codeOf(giveToUsAlone(path));
}

int flush(int file)
{
    return result(FlushFileBuffers(handleOf(file)));
}

int rename(const std::wstring &from, const std::wstring &to, bool replace)
{
    // Not ReplaceFileW, which gives the new file the old one's rights.
    return result(MoveFileExW(from.c_str(), to.c_str(),
                              MOVEFILE_WRITE_THROUGH | (replace ? MOVEFILE_REPLACE_EXISTING : 0U)));
}

int remove(const std::wstring &path)
{
    return result(DeleteFileW(path.c_str()));
}

} // namespace keynook::windows
