// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keynook {
class DownloadWatch;
}

namespace keynook::ui {

class OutsideLabel;

/// What is shown while credentials are generated in Kognic's web app: what to do there, the page's
/// address, and where its download is awaited.
class KognicWebPage final : public QWidget
{
    Q_OBJECT
public:
    explicit KognicWebPage(QWidget *parent = nullptr);

    /// `opened`: a browser was started.
    void setPage(const QUrl &page, bool opened);
    void setWatch(const DownloadWatch &watch);

signals:
    void openWanted(const QUrl &page);
    void copyWanted(const QString &address);

private:
    QUrl m_page;
    QLabel *m_sentence;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QPushButton *m_open;
    OutsideLabel *m_waiting;
};

} // namespace keynook::ui
