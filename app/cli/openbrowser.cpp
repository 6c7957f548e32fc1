// SPDX-License-Identifier: Apache-2.0
#include "cli/openbrowser.h"

#include <QProcess>
#include <QStandardPaths>

namespace keynook::cli {

bool openBrowser(const QUrl &page)
{
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    const bool desktop = qEnvironmentVariableIsSet("DISPLAY") ||
                         qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                         qEnvironmentVariableIsSet("BROWSER");
    return desktop && !opener.isEmpty() &&
           QProcess::startDetached(opener, {QString::fromUtf8(page.toEncoded())});
}

} // namespace keynook::cli
