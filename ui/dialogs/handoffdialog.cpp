// SPDX-License-Identifier: Apache-2.0
// What the dialog shows; what it does stands in handoffdialogrun.cpp.
#include "dialogs/handoffdialog.h"

#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "dialogs/handoffparts.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"
#include "widgets/waitline.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace keynook::ui {

HandOffDialog::HandOffDialog(AppContext &app, Account account, QString keyId,
                             SecretClipboard &clipboard, QWidget *parent)
    : HandOffDialog(app, std::move(account), std::move(keyId), clipboard, Outside(), parent)
{
}

HandOffDialog::HandOffDialog(AppContext &app, Account account, QString keyId,
                             SecretClipboard &clipboard, Outside outside, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_account(std::move(account))
    , m_keyId(std::move(keyId))
    , m_outside(std::move(outside))
    , m_flow(new HandOff({app.pythonKeyring(), m_outside.places, app.clock()}, &app))
    , m_subtitle(new OutsideLabel(2, "muted"))
    , m_banner(new Banner)
    , m_warning(new Banner)
    , m_profile(new QComboBox)
    , m_preview(new HandOffPreview)
    , m_replace(new QCheckBox(tr("&Replace what is there")))
    , m_undoNote(paragraph(tr("This can be undone until you close this window."), "muted"))
    , m_use(new UseLines)
    , m_wait(new WaitLine)
    , m_undoButton(button(tr("&Undo")))
    , m_close(button({}))
    , m_go(button(tr("&Hand over"), "primary"))
{
    constexpr std::chrono::milliseconds pause{200};
    setObjectName(QStringLiteral("handOffDialog"));
    setWindowTitle(tr("Hand to Python SDK"));
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_warning->setObjectName(QStringLiteral("warning"));
    m_profile->setObjectName(QStringLiteral("profile"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_undoNote->setObjectName(QStringLiteral("undoNote"));
    m_undoButton->setObjectName(QStringLiteral("undo"));
    m_close->setObjectName(QStringLiteral("close"));
    m_go->setObjectName(QStringLiteral("go"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    const HeldKeys held = m_app.ledger().heldKeys(m_account.id).value_or(HeldKeys());
    m_subtitle->setText(QStringLiteral("%1 · %2 · %3")
                            .arg(visible(held.value(m_keyId).name),
                                 isKognic() ? QStringLiteral("Kognic") : QStringLiteral("Cogniac"),
                                 visible(m_keyId)));
    lay();
    wire();
    for (Banner *each : {m_banner, m_warning}) {
        connect(each, &Banner::detailsWanted, &clipboard, &SecretClipboard::copyText);
    }
    connect(m_use, &UseLines::copyWanted, &clipboard, &SecretClipboard::copyText);
    setState(State::Reading);
}

HandOffDialog::~HandOffDialog()
{
    if (m_state != State::Working) { // what is half done comes to its end in the context
        delete m_flow;
    }
}

void HandOffDialog::lay()
{
    m_profile->setEditable(true);
    m_profile->setInsertPolicy(QComboBox::NoInsert);
    m_profile->addItem(defaultProfile);
    m_profileLabel = fieldLabel(tr("&Profile"), m_profile);
    m_profile->lineEdit()->setAccessibleName(m_profile->accessibleName());
    m_profile->lineEdit()->setObjectName(QStringLiteral("profileText"));
    m_replace->setAccessibleName(tr("Replace what is there"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_profileLabel, 0, 0);
    grid->addWidget(m_profile, 0, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_undoButton);
    buttons->addWidget(m_wait, 1);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);

    // Of fixed width, so that only the height follows what is shown.
    auto *content = new QWidget;
    content->setFixedWidth(contentWidth(*this));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(label(windowTitle(), "title"));
    column->addWidget(m_subtitle);
    column->addWidget(m_banner);
    column->addWidget(m_warning);
    column->addLayout(grid);
    for (QWidget *each : {static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_replace),
                          static_cast<QWidget *>(m_use), static_cast<QWidget *>(m_undoNote)}) {
        column->addWidget(each);
    }
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 22, 24, 22);
    outer->addWidget(content);
    outer->setSizeConstraint(QLayout::SetFixedSize);
}

void HandOffDialog::wire()
{
    connect(m_profile, &QComboBox::editTextChanged, this, [this] {
        ++m_asked; // no plan for another name may come any more
        m_plan.reset();
        m_banner->clear();
        m_soon.start();
        refresh();
    });
    connect(&m_soon, &QTimer::timeout, this, &HandOffDialog::plan);
    connect(m_banner, &Banner::acted, this, [this] {
        m_banner->clear();
        m_kognic || m_cogniac ? plan() : read();
    });
    connect(m_replace, &QCheckBox::toggled, this, &HandOffDialog::refresh);
    connect(m_go, &QPushButton::clicked, this, &HandOffDialog::handOver);
    connect(m_undoButton, &QPushButton::clicked, this, &HandOffDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &HandOffDialog::reject);
    const auto tellKeychain = [this] {
        if (!m_wait->isHidden()) {
            m_wait->say(tr("Waiting for the keychain; an unlock prompt may be open…"));
        }
    };
    connect(&m_app.store(), &SecretStore::stillWaiting, this, tellKeychain);
    connect(&m_app.pythonKeyring(), &PythonKeyring::stillWaiting, this, tellKeychain);
}

QString HandOffDialog::profile() const
{
    return m_profile->currentText();
}

void HandOffDialog::setState(State state)
{
    m_state = state;
    const bool waits =
        state == State::Reading || state == State::Planning || state == State::Working;
    if (waits) {
        m_wait->start(tr("Waiting for the keychain…"));
    } else {
        m_wait->stop();
    }
    m_wait->setVisible(waits);
    refresh();
}

void HandOffDialog::refresh()
{
    const bool isDone = m_state == State::Done;
    const bool isPreview = m_state == State::Preview;
    const bool replaces = m_plan && m_plan->replaces();
    const bool changes = m_plan && !m_plan->isEmpty();
    const bool holds = isDone || (isPreview && m_plan && m_plan->isEmpty());
    m_profileLabel->setVisible(isKognic() && !isDone);
    m_profile->setVisible(isKognic() && !isDone);
    m_profile->setEnabled(m_state != State::Working && m_state != State::Reading);
    m_preview->setVisible(m_plan && !isDone);
    m_replace->setVisible(replaces && !isDone);
    m_replace->setEnabled(isPreview);
    m_use->setVisible(holds);
    m_undoNote->setVisible(isDone ? m_undo.has_value() : changes);
    m_undoButton->setVisible(isDone && m_undo);
    m_go->setVisible(!isDone);
    m_go->setEnabled(isPreview && changes && (!replaces || m_replace->isChecked()));
    m_go->setDefault(!isDone);
    m_close->setDefault(isDone);
    m_close->setText(isDone ? tr("&Done") : m_state == State::Working ? tr("Hide") : tr("Cancel"));
    m_close->setAccessibleName(withoutMnemonic(m_close->text()));
}

void HandOffDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!std::exchange(m_hasBegun, true)) {
        read();
    }
}

void HandOffDialog::reject()
{
    if (m_state == State::Working) {
        hide(); // a failure brings it back
        return;
    }
    done(m_state == State::Done ? Accepted : Rejected);
    deleteLater();
}

void HandOffDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

} // namespace keynook::ui
