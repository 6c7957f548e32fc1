// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/exportoffers.h"
#include "flows/heldexport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keynook::ui {

class Banner;
class SecretClipboard;

/// Writes a credential to a file that its owner alone can read, where the service's SDK looks for
/// it if the user likes. Afterwards it shows the line that makes programs find the file.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `folder` is where every format is proposed; empty: the home, and the SDK's own place.
    ExportDialog(AnyCredential credential, SecretClipboard &clipboard, QString folder,
                 QWidget *parent);

signals:
    void written(const QString &path);

private:
    void build();
    void propose();
    void browse();
    void write(bool replace);
    void tell(const QString &path);
    [[nodiscard]] const ExportOffer &offer() const;

    AnyCredential m_credential;
    QList<ExportOffer> m_offers;
    SecretClipboard &m_clipboard;
    QString m_folder;
    QLabel *m_title;
    QLabel *m_hint;
    QComboBox *m_format;
    QLineEdit *m_path;
    Banner *m_banner;
    QWidget *m_after;
    QLineEdit *m_line;
    QPushButton *m_save;
    QPushButton *m_close;
    bool m_pathIsOurs = true; ///< nobody has typed another
};

} // namespace keynook::ui
