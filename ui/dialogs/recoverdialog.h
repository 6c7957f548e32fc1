// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace keynook::ui {

class Banner;
class Spinner;

/// Finishes interrupted generations: what came of each, and for a key without a secret the choice
/// to delete it at the service.
class RecoverDialog final : public QDialog
{
    Q_OBJECT
public:
    RecoverDialog(AppContext &app, QWidget *parent);

signals:
    /// To be copied; redacted.
    void detailsWanted(const QString &details);

private:
    void begin();
    void report(const std::vector<Recovered> &all);
    void addRow(const Recovered &one);
    void addOrphan(const Recovered &one, const ApiKey &key);
    void addForget(const Recovered &one);
    void removeOrphan(const Recovered &of, const ApiKey &key);
    void forget(const QString &operation);
    void again();
    void fitRows();

    AppContext &m_app;
    QLabel *m_text;
    Spinner *m_spinner;
    Banner *m_banner;
    QWidget *m_rows;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QPushButton *m_close;
};

} // namespace keynook::ui
