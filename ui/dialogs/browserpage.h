// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keynook::ui {

/// What is shown while the browser signs in: the page's address, and a field for the address it
/// ended on, for a browser that cannot come back by itself.
class BrowserPage final : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserPage(QWidget *parent = nullptr);

    /// `opened`: a browser was started.
    void setPage(const QUrl &page, bool opened);
    [[nodiscard]] bool hasPaste() const;
    [[nodiscard]] Secret paste() const;
    void selectPaste();
    void wipePaste();

signals:
    void copyWanted(const QString &address);
    void edited();

private:
    QLabel *m_sentence;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QLineEdit *m_paste;
};

} // namespace keynook::ui
