// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keylistmodel.h"

#include <QTableView>

namespace keynook::ui {

class KeyCell;

/// The keys: sortable, several can be selected, sized once and not for each of a hundred thousand
/// rows.
class KeyTable final : public QTableView
{
    Q_OBJECT
public:
    explicit KeyTable(KeyListModel &keys, QWidget *parent = nullptr);

    /// In the order of the rows.
    [[nodiscard]] QStringList selectedKeyIds() const;
    void selectKey(const QString &keyId);

signals:
    void selectionChangedTo(const QStringList &keyIds);
    void menuWanted(const QPoint &globalPosition);
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();

    KeyListModel &m_keys;
    KeyCell *m_cell;
};

} // namespace keynook::ui
