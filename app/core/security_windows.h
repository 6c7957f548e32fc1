// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <string>

namespace keynook::windows {

/// The rights of a new file or folder: all for this user, nothing for anybody else, and nothing
/// inherited. What is made in such a folder is the user's alone as well.
class OnlyUs
{
public:
    OnlyUs();
    OnlyUs(const OnlyUs &) = delete;
    OnlyUs &operator=(const OnlyUs &) = delete;
    ~OnlyUs();
    /// Never null: without rights of its own a file would have the folder's.
    [[nodiscard]] SECURITY_ATTRIBUTES *get() const { return &m_attributes; }

private:
    PSECURITY_DESCRIPTOR m_descriptor = nullptr;
    mutable SECURITY_ATTRIBUTES m_attributes = {};
};

/// Returns an errno, or 0. File systems without rights (FAT) count as open to others.
[[nodiscard]] int lookAtRights(HANDLE file, bool &ours, bool &openToOthers);

/// Returns an error of Windows, or 0.
[[nodiscard]] DWORD giveToUsAlone(const std::wstring &path);

} // namespace keynook::windows
