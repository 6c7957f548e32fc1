// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keylistmodel.h"
#include "services/credentialservice.h"

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

    /// Shows the columns that mean something for a service that can do this.
    void setColumns(const Capabilities &can);

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
