// SPDX-License-Identifier: Apache-2.0
#include "dialogs/deletedialog.h"

#include "core/relativetime.h"
#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace keynook::ui {

DeleteDialog::DeleteDialog(AppContext &app, Account account, std::vector<ApiKey> keys,
                           ToRevoke::Known known, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_account(std::move(account))
    , m_keys(std::move(keys))
    , m_known(known)
    , m_title(new OutsideLabel(2, "title"))
    , m_text(paragraph({}))
    , m_list(new QListWidget)
    , m_typeLabel(paragraph({}))
    , m_typed(new QLineEdit)
    , m_banner(new Banner)
    , m_progress(new QProgressBar)
    , m_cancel(button(tr("Cancel")))
    , m_delete(button(tr("&Delete"), "danger"))
{
    constexpr int width = 560;
    setObjectName(QStringLiteral("deleteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(width);
    build();
    showKeys();
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteDialog::guard);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::begin);
    connect(m_banner, &Banner::detailsWanted, this, &DeleteDialog::detailsWanted);
    guard();
    growWithText(*this);
}

void DeleteDialog::build()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_list->setObjectName(QStringLiteral("results"));
    m_list->setAccessibleName(tr("Keys to delete"));
    m_list->setProperty("look", QStringLiteral("boxed"));
    m_typed->setObjectName(QStringLiteral("typed"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setDefault(true);
    m_delete->setObjectName(QStringLiteral("confirm"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_list);
    column->addWidget(m_typeLabel);
    column->addWidget(m_typed);
    column->addWidget(m_progress);
    column->addWidget(m_banner);
    column->addLayout(buttons);
}

void DeleteDialog::showKeys()
{
    const bool one = m_keys.size() == 1;
    const QString title = one ? tr("Delete \"%1\"?").arg(visible(m_keys.front().name))
                              : tr("Delete %Ln key(s)?", nullptr, static_cast<int>(m_keys.size()));
    m_title->setText(title);
    setWindowTitle(one ? tr("Delete a key") : title); // a name may be of any length
    m_text->setText(
        one ? tr("Whatever uses this key stops working at once. This cannot be undone.")
            : tr("Whatever uses these keys stops working at once. This cannot be undone."));
    for (const ApiKey &key : m_keys) {
        m_list->addItem(factsOf(key));
    }
    fitList();
    showTyping();
}

void DeleteDialog::askAlways()
{
    m_askAlways = true;
    showTyping();
    guard();
}

void DeleteDialog::showTyping()
{
    const QString word = wordToType();
    const bool mustType = !word.isEmpty();
    m_typeLabel->setVisible(mustType);
    m_typed->setVisible(mustType);
    if (m_keys.size() == 1) {
        const QString why = isInUse(m_keys.front()) ? tr("It was used within the last week.")
                                                    : tr("It may be somebody else's, and in use.");
        m_typeLabel->setText(QStringLiteral("%1 %2").arg(
            why, word == m_keys.front().id ? tr("Type its key ID to delete it:")
                                           : tr("Type its name to delete it:")));
    } else {
        m_typeLabel->setText(
            tr("Some were used within the last week. Type %1 to delete them all:").arg(word));
    }
    m_typed->setAccessibleName(m_typeLabel->text());
    m_typed->setPlaceholderText(word);
    if (mustType) {
        m_typed->setFocus();
    }
}

/// High enough for some rows, and for the scroll bar that a long name needs.
void DeleteDialog::fitList()
{
    constexpr int mostRows = 8;
    constexpr int leastRows = 3;
    constexpr int frame = 4;
    const int rows = std::min<int>(mostRows, m_list->count());
    const bool isWide = m_list->sizeHintForColumn(0) > minimumWidth();
    const int bar = isWide ? m_list->horizontalScrollBar()->sizeHint().height() : 0;
    const int row = m_list->sizeHintForRow(0);
    m_list->setMinimumHeight(std::min(rows, leastRows) * row + bar + frame);
    m_list->setMaximumHeight(rows * row + bar + frame);
}

QString DeleteDialog::factsOf(const ApiKey &key) const
{
    return tr("%1  ·  %2  ·  last used: %3")
        .arg(visible(key.name), visible(key.id), relativeTime(key.lastAuth, m_app.clock()()));
}

bool DeleteDialog::isInUse(const ApiKey &key) const
{
    constexpr qint64 week = 7LL * 24 * 3600;
    return key.lastAuth && m_app.clock()() - *key.lastAuth < week;
}

QString DeleteDialog::wordToType() const
{
    const bool inUse = std::any_of(m_keys.begin(), m_keys.end(),
                                   [this](const ApiKey &key) { return isInUse(key); });
    if (!inUse && !m_askAlways) {
        return {};
    }
    if (m_keys.size() > 1) {
        return QString::number(m_keys.size());
    }
    constexpr qsizetype typable = 120; // and no key of Keynook's own has a longer name
    const QString name = visible(m_keys.front().name).trimmed();
    return name.isEmpty() || name.size() > typable ? m_keys.front().id : name;
}

void DeleteDialog::guard()
{
    const QString word = wordToType();
    m_delete->setEnabled(!m_working && (word.isEmpty() || m_typed->text().trimmed() == word));
}

void DeleteDialog::begin()
{
    if (m_working || m_finished) {
        return;
    }
    auto parts = m_app.partsFor(m_account);
    if (!parts) {
        m_banner->complain(parts.error());
        return;
    }
    m_working = true;
    guard();
    m_typed->setEnabled(false);
    m_cancel->setText(tr("Hide"));
    m_cancel->setAccessibleName(tr("Hide"));
    m_progress->setMaximum(static_cast<int>(m_keys.size()));
    m_progress->show();
    std::vector<ToRevoke> wanted;
    for (const ApiKey &key : m_keys) {
        wanted.push_back({key.id, m_known, m_account.workspaceId});
    }
    auto *flow = new RevokeFlow(*(*parts)->service, *(*parts)->session, m_app.store(),
                                m_app.ledger(), &m_app);
    connect(flow, &RevokeFlow::progress, m_progress, &QProgressBar::setValue);
    flow->start(std::move(wanted),
                {this, [this, flow](const Result<std::vector<Revoked>> &results) {
                     flow->deleteLater();
                     settle(results);
                 }});
}

void DeleteDialog::settle(const Result<std::vector<Revoked>> &results)
{
    m_working = false;
    emit ended();
    if (!results) {
        m_banner->complain(results.error());
        m_typed->setEnabled(true);
        m_progress->hide();
        guard();
        return;
    }
    m_finished = true;
    int failures = 0;
    for (std::size_t i = 0; i < results->size(); ++i) {
        const Revoked &one = results->at(i);
        const QString name = visible(m_keys.at(i).name);
        failures += one.result ? 0 : 1;
        m_list->item(static_cast<int>(i))
            ->setText(one.result ? QStringLiteral("\u2713  %1").arg(name)
                                 : QStringLiteral("\u2715  %1: %2 %3")
                                       .arg(name, visible(one.result.error().sentence),
                                            visible(one.result.error().next)));
    }
    if (failures == 0) {
        accept();
        return;
    }
    fitList();
    show(); // hidden meanwhile or not: this must be seen
    m_banner->say(Banner::Kind::Bad, tr("%L1 of %L2 could not be deleted; the others are gone.")
                                         .arg(failures)
                                         .arg(results->size()));
    m_delete->hide();
    m_cancel->setText(tr("&Close"));
    m_cancel->setAccessibleName(tr("Close"));
}

/// Closing would delete it, and with it whoever tells the result.
void DeleteDialog::closeEvent(QCloseEvent *event)
{
    if (m_working) {
        event->ignore();
        hide();
        return;
    }
    QDialog::closeEvent(event);
}

void DeleteDialog::reject()
{
    if (m_working) {
        hide(); // the requests go on, and their result is told
        return;
    }
    QDialog::reject();
}

} // namespace keynook::ui
