// SPDX-License-Identifier: Apache-2.0
#include "exchange/safefile.h"

#include "core/files_windows.h"
#include "core/ids.h"
#include "core/secret.h"
#include "exchange/targetfolder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <tuple>

#include <io.h>

namespace keynook {

namespace {

constexpr qsizetype blockSize = qsizetype{16} * 1024;

/// The new file before it has its name: it lies beside the target under a random one, which is
/// taken away again unless it becomes the target. Windows has no files without a name.
class Draft
{
public:
    explicit Draft(const Target &target)
        : m_target(target)
        , m_path(windows::pathIn(target.folder.get(),
                                 (QStringLiteral(".keynook-") + newId()).toStdWString()))
    {
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft()
    {
        if (m_made) {
            std::ignore = windows::remove(m_path);
        }
    }

    /// Closed again afterwards: an open file cannot be renamed.
    Result<void> write(QByteArrayView content)
    {
        const Descriptor file(windows::createPrivate(m_path));
        m_made = file.isOpen();
        if (!m_made) {
            return failure(writeError(m_target.path, errno));
        }
        while (!content.isEmpty()) {
            const auto size = static_cast<unsigned>(std::min(blockSize, content.size()));
            const int written = ::_write(file.get(), content.data(), size);
            if (written <= 0) {
                return failure(writeError(m_target.path, written < 0 ? errno : EIO));
            }
            content = content.sliced(written);
        }
        if (const int code = windows::flush(file.get()); code != 0) {
            return failure(writeError(m_target.path, code));
        }
        return {};
    }

    [[nodiscard]] const std::wstring &path() const { return m_path; }

    Result<void> becomeTarget(const std::wstring &path, bool replace)
    {
        if (const int code = windows::rename(m_path, path, replace); code != 0) {
            return failure(code == EEXIST ? inTheWay(m_target.path)
                                          : writeError(m_target.path, code));
        }
        m_made = false;
        return {};
    }

private:
    const Target &m_target;
    std::wstring m_path;
    bool m_made = false;
};

bool holds(int file, QByteArrayView content)
{
    Secret block = Secret::ofSize(
        std::min(blockSize, content.size() + 1)); // one more: a longer file must show
    for (;;) {
        const int got = ::_read(file, block.data(), static_cast<unsigned>(block.size()));
        if (got <= 0) {
            return got == 0 && content.isEmpty();
        }
        if (got > content.size() ||
            std::memcmp(block.data(), content.data(), static_cast<std::size_t>(got)) != 0) {
            return false;
        }
        content = content.sliced(got);
    }
}

/// Regular, for us alone and of this content. File systems without rights (FAT) end here.
Result<void> verify(const std::wstring &name, const QString &path, QByteArrayView content)
{
    const Descriptor file(windows::openFile(name));
    windows::FileLook look;
    const int code = file.isOpen() ? windows::look(file.get(), look) : errno;
    if (code != 0) {
        return failure(writeError(path, code));
    }
    if (look.kind != windows::FileLook::Kind::Regular || look.openToOthers) {
        return failure(Error::Kind::Disk,
                       QCoreApplication::translate(
                           "SafeFile", "The disk cannot keep a file from other users' eyes."),
                       QCoreApplication::translate("SafeFile", "Choose a folder on another disk."));
    }
    if (!holds(file.get(), content)) {
        return failure(Error::Kind::Disk,
                       QCoreApplication::translate(
                           "SafeFile", "The disk does not give back what was written to it."),
                       QCoreApplication::translate("SafeFile", "Choose a folder on another disk."));
    }
    return {};
}

} // namespace

Result<void> writePrivateFile(const QString &path, QByteArrayView content, Existing existing,
                              bool makeFolder)
{
    const auto target = openTarget(path, makeFolder);
    if (!target) {
        return failure(target.error());
    }
    const auto exists = targetExists(*target);
    if (!exists) {
        return failure(exists.error());
    }
    if (*exists && existing == Existing::Refuse) {
        return failure(inTheWay(path));
    }
    const std::wstring name =
        windows::pathIn(target->folder.get(), QString::fromUtf8(target->name).toStdWString());
    Draft draft(*target);
    auto done = draft.write(content);
    if (done) {
        done = verify(draft.path(), path, content); // while the old file is still there
    }
    if (done) {
        done = draft.becomeTarget(name, existing == Existing::Replace);
    }
    return done ? verify(name, path, content) : done;
}

} // namespace keynook
