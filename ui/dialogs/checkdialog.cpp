// SPDX-License-Identifier: Apache-2.0
#include "dialogs/checkdialog.h"

#include "core/text.h"
#include "dialogs/checkrow.h"
#include "dialogs/dialogparts.h"
#include "dialogs/supportmessage.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/waitline.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace keynook::ui {

CheckDialog::CheckDialog(AppContext &app, Account account, QString keyId,
                         std::function<void(const QString &)> copyText, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_account(std::move(account))
    , m_keyId(std::move(keyId))
    , m_copyText(std::move(copyText))
    , m_banner(new Banner)
    , m_message(new QPlainTextEdit)
    , m_wait(new WaitLine)
    , m_again(button(tr("Check &again")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check access"));
    m_again->setObjectName(QStringLiteral("again"));
    m_messagePart = messagePart();
    lay();
    connect(m_again, &QPushButton::clicked, this, &CheckDialog::start);
    connect(m_banner, &Banner::detailsWanted, this, [this](const QString &details) {
        if (m_copyText) {
            m_copyText(details);
        }
    });
    connect(&m_app.store(), &SecretStore::stillWaiting, this, [this] {
        if (!m_again->isEnabled()) {
            m_wait->say(tr("Waiting for the keychain; it may ask you to unlock it."));
        }
    });
    start();
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::lay()
{
    auto *content = new QWidget;
    content->setFixedWidth(contentWidth(*this));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(label(tr("Check access"), "title"));
    column->addWidget(paragraph(
        m_keyId.isEmpty()
            ? tr("How far the sign-in of %1 gets.").arg(visible(m_account.name))
            : tr("How far the key %1 gets. The check counts as a use of it.").arg(visible(m_keyId)),
        "muted"));
    column->addWidget(m_banner);
    for (const QString &step : AppContext::checkStepsOf(m_account)) {
        auto *row = new CheckRow(step);
        m_rows.insert(step, row);
        column->addWidget(row);
    }
    column->addWidget(m_messagePart);

    QPushButton *close = button(tr("&Close"), "primary");
    close->setObjectName(QStringLiteral("cancel"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_wait, 1);
    buttons->addWidget(m_again);
    buttons->addWidget(close);
    column->addSpacing(4);
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 22, 24, 22);
    outer->addWidget(content);
    outer->setSizeConstraint(QLayout::SetFixedSize);
    close->setFocus();
}

QWidget *CheckDialog::messagePart()
{
    constexpr int lines = 12;
    auto *part = new QWidget(this);
    part->setObjectName(QStringLiteral("messagePart"));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    showAsCode(*m_message);
    m_message->setFixedHeight(lines * QFontMetrics(monospaced()).lineSpacing() + 20);
    QPushButton *copy = button(tr("Copy &message"));
    copy->setObjectName(QStringLiteral("copyMessage"));
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_copyText) {
            m_copyText(m_message->toPlainText());
            m_wait->say(tr("The message is copied."));
        }
    });
    QLabel *caption = paragraph(tr("If your administrator cannot help, send this to %1. It names "
                                   "no person and holds no secret.")
                                    .arg(supportAddress(m_account.service)));
    caption->setObjectName(QStringLiteral("messageCaption"));
    caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setAccessibleName(tr("Message to support"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(caption);
    column->addWidget(m_message);
    column->addWidget(copy, 0, Qt::AlignLeft);
    return part;
}

void CheckDialog::start()
{
    m_banner->clear();
    m_messagePart->hide();
    m_again->setEnabled(false);
    for (CheckRow *row : std::as_const(m_rows)) {
        row->setPending();
    }
    m_wait->start(tr("Waiting for %1…").arg(visible(m_account.server.host())));
    m_run = std::make_unique<QObject>();
    m_app.check(m_account, m_keyId,
                [this](const CheckStep &step) { m_rows.value(step.name)->setStep(step); },
                {m_run.get(), [this](const Result<AccessCheck::Steps> &all) {
                     if (all) {
                         finish(*all);
                     } else {
                         fail(all.error());
                     }
                 }});
}

void CheckDialog::finish(const std::vector<CheckStep> &all)
{
    m_wait->stop();
    m_again->setEnabled(true);
    for (const CheckStep &step : all) {
        m_rows.value(step.name)->setStep(step);
    }
    if (isForSupport(all)) {
        const auto now = QDateTime::fromSecsSinceEpoch(m_app.clock()());
        m_message->setPlainText(supportMessage(all, m_account, m_keyId, now));
        m_messagePart->show();
    }
}

void CheckDialog::fail(const Error &error)
{
    m_wait->stop();
    m_again->setEnabled(true);
    m_banner->complain(error);
}

void CheckDialog::done(int result)
{
    m_run.reset(); // nobody wants to know any more
    QDialog::done(result);
}

} // namespace keynook::ui
