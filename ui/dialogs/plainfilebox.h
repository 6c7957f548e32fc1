// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QWidget>

class QPushButton;

namespace keynook::ui {

class Banner;

/// A plain file that a secret came from, and what shall become of it. Hidden until there is one.
class PlainFileBox final : public QWidget
{
    Q_OBJECT
public:
    explicit PlainFileBox(QWidget *parent = nullptr);

    /// `isNamed`: the variable KOGNIC_CREDENTIALS names it, and programs find it by that.
    void setFile(const QString &path, bool isNamed);
    /// What came of the removal.
    void tell(const Result<void> &removed);

signals:
    void removeWanted();
    void detailsWanted(const QString &details);

private:
    QString m_path;
    Banner *m_banner;
    QPushButton *m_remove;
    QPushButton *m_keep;
};

} // namespace keynook::ui
