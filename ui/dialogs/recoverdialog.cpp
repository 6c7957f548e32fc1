// SPDX-License-Identifier: Apache-2.0
#include "dialogs/recoverdialog.h"

#include "core/relativetime.h"
#include "core/text.h"
#include "dialogs/askdialog.h"
#include "dialogs/deletedialog.h"
#include "dialogs/dialogparts.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"
#include "widgets/spinner.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace keynook::ui {

namespace {

using Outcome = Recovered::Outcome;

QString sentenceOf(const Recovered &one)
{
    switch (one.outcome) {
    case Outcome::Stored:
        return RecoverDialog::tr("Its secret is in the keychain now.");
    case Outcome::NoKey:
        return RecoverDialog::tr("The service made no key; nothing is left over.");
    case Outcome::NotYet:
        return RecoverDialog::tr("The service shows no key so far; look again in two minutes.");
    case Outcome::Orphans:
        return one.deletable
                   ? RecoverDialog::tr("The service made a key whose secret never arrived. "
                                       "Nobody can use it: it can be deleted.")
                   : RecoverDialog::tr("The service has what may be its key, without a "
                                       "secret here. Delete only what you know is unused.");
    case Outcome::Stuck:
        return visible(one.error->sentence) + QLatin1Char(' ') + visible(one.error->next);
    case Outcome::Forgotten:
        return RecoverDialog::tr("Its sealed reply was discarded.");
    }
    return {};
}

} // namespace

RecoverDialog::RecoverDialog(AppContext &app, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_text(paragraph(tr("Looking after what was interrupted …"), "muted"))
    , m_spinner(new Spinner)
    , m_banner(new Banner)
    , m_rows(new QWidget)
    , m_scroll(new QScrollArea)
    , m_column(new QVBoxLayout(m_rows))
    , m_close(button(tr("&Close"), "primary"))
{
    constexpr int width = 560;
    setObjectName(QStringLiteral("recoverDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recover"));
    setMinimumWidth(width);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setDefault(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_spinner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(label(tr("Interrupted generations"), "title"));
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_scroll);
    column->addWidget(m_close, 0, Qt::AlignRight);
    m_scroll->setAccessibleName(tr("Interrupted generations"));
    m_scroll->setWidget(m_rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("recoverText"));
    fitRows();
    connect(m_banner, &Banner::detailsWanted, this, &RecoverDialog::detailsWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    growWithText(*this);
    begin();
}

void RecoverDialog::begin()
{
    constexpr std::chrono::seconds patience{10};
    m_spinner->start();
    RecoverFlow *flow = m_app.newRecover();
    flow->start(RecoverFlow::Which::All, patience,
                {this, [this, flow](const Result<std::vector<Recovered>> &all) {
                     flow->deleteLater();
                     m_spinner->stop();
                     if (all) {
                         report(*all);
                     } else {
                         m_text->clear();
                         m_banner->complain(all.error());
                     }
                 }});
}

void RecoverDialog::report(const std::vector<Recovered> &all)
{
    m_text->setText(all.empty() ? tr("Nothing is left to look after.") : QString());
    m_text->setVisible(!m_text->text().isEmpty());
    for (const Recovered &one : all) {
        addRow(one);
    }
    fitRows();
}

/// As high as its rows, up to what a small screen has room for.
void RecoverDialog::fitRows()
{
    constexpr int most = 250;
    m_column->activate();
    const int width = m_scroll->viewport()->width();
    const int needed = m_column->isEmpty() ? 0 : m_column->totalHeightForWidth(width);
    m_rows->setMinimumHeight(needed);
    m_scroll->setFixedHeight(std::min(needed, most));
    m_scroll->setVisible(needed > 0);
    adjustSize();
}

void RecoverDialog::addRow(const Recovered &one)
{
    auto *name = new OutsideLabel(2, "subtitle");
    name->setText(visible(one.record.name));
    name->setObjectName(QStringLiteral("recordName"));
    m_column->addWidget(name);
    QLabel *sentence = paragraph(sentenceOf(one), one.outcome == Outcome::Stuck ? "bad" : "muted");
    sentence->setObjectName(QStringLiteral("recordSentence"));
    m_column->addWidget(sentence);
    if (one.outcome == Outcome::Orphans && one.error) {
        m_column->addWidget(paragraph(visible(one.error->sentence), "warning"));
    }
    for (const ApiKey &key : one.orphans) {
        addOrphan(one, key);
    }
    if (one.unreadable) {
        addForget(one);
    }
}

void RecoverDialog::addForget(const Recovered &one)
{
    QPushButton *give = button(tr("Discard its sealed &reply…"), "danger");
    give->setObjectName(QStringLiteral("forget"));
    m_column->addWidget(give, 0, Qt::AlignLeft);
    connect(give, &QPushButton::clicked, this, [this, operation = one.record.operation] {
        auto *ask = new AskDialog(tr("Discard the sealed reply?"),
                                  tr("It cannot be opened now, but could be if its keychain came "
                                     "back. Discarded, the secret in it is lost."),
                                  tr("&Discard"), this);
        connect(ask, &QDialog::accepted, this, [this, operation] { forget(operation); });
        ask->open();
    });
}

void RecoverDialog::forget(const QString &operation)
{
    constexpr std::chrono::seconds patience{10};
    RecoverFlow *flow = m_app.newRecover();
    flow->forget(operation, patience, {this, [this, flow](const Result<Recovered> &done) {
                                           flow->deleteLater();
                                           if (done) {
                                               again();
                                           } else {
                                               m_banner->complain(done.error());
                                           }
                                       }});
}

void RecoverDialog::again()
{
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_banner->clear();
    fitRows();
    begin();
}

void RecoverDialog::addOrphan(const Recovered &one, const ApiKey &key)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *which = new OutsideLabel(1);
    which->setText(
        tr("%1  ·  created %2").arg(visible(key.id), relativeTime(key.createdAt, m_app.clock()())));
    line->addWidget(which, 1);
    QPushButton *remove = button(tr("&Delete at the service…"), "danger");
    remove->setObjectName(QStringLiteral("deleteOrphan"));
    remove->setAccessibleDescription(visible(key.id));
    line->addWidget(remove);
    m_column->addWidget(row);
    connect(remove, &QPushButton::clicked, row, [this, one, key] { removeOrphan(one, key); });
}

void RecoverDialog::removeOrphan(const Recovered &of, const ApiKey &key)
{
    const auto accounts = m_app.ledger().accounts().value_or(QList<Account>());
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&of](const Account &each) {
        return each.id == of.record.accountId;
    });
    if (found == accounts.end()) {
        return;
    }
    auto *dialog = new DeleteDialog(m_app, *found, {key}, ToRevoke::Known::Listed, this);
    if (!of.deletable) {
        dialog->askAlways();
    }
    connect(dialog, &DeleteDialog::ended, this, &RecoverDialog::again); // the record may be done
    dialog->open();
}

} // namespace keynook::ui
