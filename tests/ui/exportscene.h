// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clipboard/secretclipboard.h"
#include "dialogs/exportdialog.h"
#include "uiworld.h"
#include "unit/files.h"
#include "widgets/banner.h"

#include <QComboBox>
#include <QDir>

#include <memory>

namespace keynook::test {

using namespace Qt::StringLiterals;

inline constexpr mode_t ownerOnly = 0600;
inline const QByteArray secretText = "k1:canary-of-this-test";
inline const QByteArray oldText = "somebody's file\n";

inline Credential credential()
{
    return {{u"k1"_s, u"camera"_s, u"u1@keynook.example"_s, 1'700'000'000, {}},
            Secret(secretText),
            QUrl(u"https://api.cogniac.io/"_s),
            u"u1"_s,
            u"t1"_s};
}

/// An ExportDialog in a home of the test's own, whose name needs quoting.
class ExportScene
{
public:
    ExportScene()
    {
        if (!QDir().mkpath(home(u"config"_s))) {
            qFatal("no home for this test");
        }
        qputenv("HOME", QFile::encodeName(m_home.chopped(1)));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(home(u"config"_s)));
        dialog = show();
    }

    [[nodiscard]] QString home(const QString &name = {}) const { return m_home + name; }
    [[nodiscard]] QStringList homeFiles() const
    {
        return QDir(m_home).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                      QDir::NoDotAndDotDot);
    }
    [[nodiscard]] std::unique_ptr<ui::ExportDialog> show()
    {
        auto made = std::make_unique<ui::ExportDialog>(credential(), m_clipboard, QString(), nullptr);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        made->show();
        return made;
    }
    void choose(int format) const { find<QComboBox>(*dialog, "format").setCurrentIndex(format); }
    [[nodiscard]] QString said() const { return find<ui::Banner>(*dialog, "banner").text(); }
    [[nodiscard]] QString path() const { return find<QLineEdit>(*dialog, "path").text(); }

private:
    QTemporaryDir m_folder;
    QString m_home = m_folder.filePath(u"it's a home/"_s);
    ui::SecretClipboard m_clipboard;

public:
    std::unique_ptr<ui::ExportDialog> dialog;
};

} // namespace keynook::test
