// SPDX-License-Identifier: Apache-2.0
#include "flows/sdkfile.h"

#include "core/json.h"
#include "core/privacy.h"
#include "core/text.h"
#include "exchange/safefile.h"
#include "exchange/targetfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace keynook {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SdkFile)
};

constexpr qint64 longest = 1 << 20;

/// The folders above the file's own one: theirs is the user's, whatever the umask.
void makeParents(const QString &path)
{
    const QString above = QFileInfo(QFileInfo(path).path()).path();
    QStringList missing;
    for (QString folder = above; !QFileInfo::exists(folder) && folder.contains(u'/');
         folder = QFileInfo(folder).path()) {
        missing.prepend(folder);
    }
    for (const QString &folder : missing) {
        QDir().mkdir(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

} // namespace

Result<std::optional<Secret>> readSdkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return std::optional<Secret>();
    }
    if (info.isSymLink() || !info.isFile() || info.size() > longest) {
        return failure(
            Error::Kind::Conflict,
            Texts::tr("%1 is a link, a folder or no file of this kind.").arg(visible(path)),
            Texts::tr("Look at it, move it away, and try again."));
    }
    QFile file(path);
    Secret text;
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        text = Secret::ofSize(file.size());
    }
    if (!file.isOpen() || file.read(text.data(), text.size()) != text.size()) {
        return failure(Error::Kind::Disk, Texts::tr("%1 cannot be read.").arg(visible(path)),
                       Texts::tr("Check its permissions and the disk."), file.errorString());
    }
    return std::optional<Secret>(std::move(text));
}

Result<void> writeSdkFile(const QString &path, const std::optional<Secret> &text)
{
    if (text) {
        makeParents(path);
        return writePrivateFile(path, text->reveal(), Existing::Replace, true);
    }
    if (const auto there = readSdkFile(path); !there || !*there) {
        return there ? Result<void>() : failure(there.error());
    }
    return QFile::remove(path) ? Result<void>() : failure(writeError(path, EACCES));
}

bool isOpenToOthers(const QString &path)
{
    return QFileInfo::exists(path) && privacyOf(path) != Privacy::OursAlone;
}

Secret secretMember(const Secret &json, QByteArrayView name)
{
    Secret copy = json.clone();
    auto value = extractSecret(copy, name, Escapes::Resolve);
    return value ? *std::move(value) : Secret();
}

} // namespace keynook
