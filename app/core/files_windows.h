// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// What POSIX has and Windows does otherwise, for the few files whose writing must not fail unseen.
/// Free of Qt, so that it can be tried alone. Files are descriptors of the C library, -1 with errno
/// set where one could not be opened; other functions return an errno, or 0.
namespace keynook::windows {

enum class Links {
    Follow,
    Refuse, ///< a link itself is opened, and look() tells
};

struct FileLook
{
    enum class Kind { Regular, Folder, Link, Special };

    Kind kind = Kind::Special;
    bool ours = false; ///< its owner is this user, or a group that owns what this user makes
    bool openToOthers =
        true;               ///< somebody else than us, the system and administrators may something
    std::uint64_t size = 0; ///< bytes
    std::uint64_t volume = 0; ///< with `index`: which file it is
    std::uint64_t index = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
};

/// The errno that says what a Windows error does.
[[nodiscard]] int codeOf(unsigned long error);

/// While a folder is open, nobody can rename it or put another in its place.
[[nodiscard]] int openFolder(const std::wstring &path, Links links);
/// For reading; others may read, write and rename it meanwhile.
[[nodiscard]] int openFile(const std::wstring &path);
/// Only to look at.
[[nodiscard]] int openAny(const std::wstring &path, Links links);
/// A new file that only we may touch, for reading and writing.
[[nodiscard]] int createPrivate(const std::wstring &path);
/// A file that nobody else may open while it is open, made where it is missing. errno is EBUSY when
/// somebody has it open already.
[[nodiscard]] int openAlone(const std::wstring &path);

[[nodiscard]] int look(int file, FileLook &look);
/// Where an open file or folder lies by now; empty when Windows cannot say.
[[nodiscard]] std::wstring pathOf(int file);
[[nodiscard]] std::wstring pathIn(int folder, const std::wstring &name);
/// Names in it, in no order.
[[nodiscard]] int listFolder(int folder, std::vector<std::wstring> &names);

/// A folder of which only we may see anything. EEXIST when something has the name.
[[nodiscard]] int makePrivateFolder(const std::wstring &path);
/// Takes away what anybody else may do with it.
[[nodiscard]] int makePrivate(const std::wstring &path);
/// To the drive, not only to its cache.
[[nodiscard]] int flush(int file);
/// Durable when it returns. Without `replace` never over an existing file: EEXIST. Rights stay
/// those of the file that is renamed.
[[nodiscard]] int rename(const std::wstring &from, const std::wstring &to, bool replace);
[[nodiscard]] int remove(const std::wstring &path);

} // namespace keynook::windows
