// SPDX-License-Identifier: Apache-2.0
#include "core/descriptor.h"
#include "core/files_windows.h"
#include "exchange/importfile.h"
#include "exchange/importfileparts.h"
#include "exchange/targetfolder.h"

#include <QDir>

#include <cerrno>

#include <io.h>

namespace keynook {

using namespace importfile;

namespace {

using windows::FileLook;

/// What is there may be read to its end.
Result<void> judge(const FileLook &look, const QString &path)
{
    switch (look.kind) {
    case FileLook::Kind::Link:
        return failure(refused(QT_TRANSLATE_NOOP("ImportFile", "%1 is a symbolic link."), path));
    case FileLook::Kind::Folder:
        return failure(refused(QT_TRANSLATE_NOOP("ImportFile", "%1 is a folder."), path));
    case FileLook::Kind::Special:
        return failure(refused(
            QT_TRANSLATE_NOOP("ImportFile", "%1 is a pipe, a device or another special file."),
            path));
    case FileLook::Kind::Regular:
        break;
    }
    if (!look.ours) {
        return failure(
            refused(QT_TRANSLATE_NOOP("ImportFile", "%1 belongs to another user."), path));
    }
    if (look.size > static_cast<std::uint64_t>(largestFile)) {
        return failure(tooLarge(path));
    }
    return {};
}

Result<FileLook> lookAt(int file, const QString &path)
{
    FileLook look;
    if (const int code = file < 0 ? errno : windows::look(file, look); code != 0) {
        return failure(unreadable(path, code));
    }
    if (auto good = judge(look, path); !good) {
        return failure(good.error());
    }
    return look;
}

/// Looks before it opens, because opening a device may do something already, and again after.
Result<Descriptor> openFile(const std::wstring &name, const QString &path)
{
    const Descriptor before(windows::openAny(name, windows::Links::Refuse));
    if (auto good = lookAt(before.get(), path); !good) {
        return failure(good.error());
    }
    Descriptor file(windows::openFile(name));
    if (auto good = lookAt(file.get(), path); !good) {
        return failure(good.error());
    }
    return file;
}

Result<Secret> contentOf(int file, const QString &path)
{
    Secret content;
    Secret block = Secret::ofSize(4096);
    for (;;) {
        const int got = ::_read(file, block.data(), static_cast<unsigned>(block.size()));
        if (got < 0) {
            return failure(unreadable(path, errno));
        }
        if (got == 0) {
            return content;
        }
        content.append(block.reveal().first(got));
        if (content.size() > largestFile) { // it grows
            return failure(tooLarge(path));
        }
    }
}

} // namespace

Result<Secret> readCredentialFile(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0'))) {
        return failure(unreadable(path, ENOENT));
    }
    const auto file = openFile(QDir::toNativeSeparators(path).toStdWString(), path);
    return file ? contentOf(file->get(), path) : failure(file.error());
}

Result<void> removeImportedFile(const QString &path, const Secret &content)
{
    const auto target = openTarget(path, false);
    if (!target) {
        return target.error().kind == Error::Kind::NotFound ? Result<void>()
                                                            : failure(target.error());
    }
    const std::wstring name =
        windows::pathIn(target->folder.get(), QString::fromUtf8(target->name).toStdWString());
    auto file = openFile(name, path);
    if (!file) {
        return file.error().kind == Error::Kind::NotFound ? Result<void>() : failure(file.error());
    }
    const auto now = contentOf(file->get(), path);
    if (!now) {
        return failure(now.error());
    }
    const Descriptor again(windows::openAny(name, windows::Links::Refuse));
    FileLook opened;
    FileLook named;
    const bool same = now->sameAs(content) && windows::look(file->get(), opened) == 0 &&
                      again.isOpen() && windows::look(again.get(), named) == 0 &&
                      opened.volume == named.volume && opened.index == named.index;
    if (!same) {
        return failure(changed(path));
    }
    if (const int code = windows::remove(name); code != 0) {
        return failure(notRemoved(path, code));
    }
    return {};
}

} // namespace keynook
