// SPDX-License-Identifier: Apache-2.0
#include "clipboard/secretmarks.h"

namespace keynook::ui {

namespace {

/// A format by its own name: what Qt would otherwise keep for programs that use Qt as well.
QString format(const char *name)
{
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"")
        .arg(QLatin1StringView(name));
}

} // namespace

/// Microsoft's clipboard formats: the first forbids by being there, the others are permissions, a
/// DWORD each, where 0 is no.
const QHash<QString, QByteArray> &secretMarks()
{
    constexpr qsizetype dword = 4; // bytes
    static const QHash<QString, QByteArray> all{
        {format("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1")},
        {format("CanIncludeInClipboardHistory"), QByteArray(dword, '\0')},
        {format("CanUploadToCloudClipboard"), QByteArray(dword, '\0')}};
    return all;
}

} // namespace keynook::ui
