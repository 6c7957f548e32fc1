// SPDX-License-Identifier: Apache-2.0
#include "dialogs/generatedialog.h"

#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "dialogs/issuedpanel.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"
#include "widgets/spinner.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSysInfo>
#include <QVBoxLayout>

namespace keynook::ui {

namespace {

constexpr int longestName = 120; // characters, as the service takes them

QStringList suggestions()
{
    const QString host = QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0);
    return {host, GenerateDialog::tr("%1 – notebook").arg(host),
            GenerateDialog::tr("%1 – nightly job").arg(host), GenerateDialog::tr("CI")};
}

} // namespace

QString GenerateDialog::sentOnce()
{
    return tr("The request is sent once; it is not taken back.");
}

GenerateDialog::GenerateDialog(AppContext &app, Account account, SecretClipboard &clipboard,
                               const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_account(std::move(account))
    , m_title(label(tr("Generate credentials"), "title"))
    , m_subtitle(new OutsideLabel(2, "muted"))
    , m_banner(new Banner)
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_purpose(paragraph(tr("What the key is for, such as a machine and a purpose; colleagues see "
                             "it."),
                          "muted"))
    , m_panel(new IssuedPanel(clipboard, preferences, app.options().exportFolder))
    , m_accept(new QCheckBox(tr("I &accept losing this secret")))
    , m_spinner(new Spinner)
    , m_waiting(paragraph(QString(), "muted"))
    , m_unlock(button(tr("&Unlock keychain…")))
    , m_recover(button(tr("Reco&ver…")))
    , m_handOff(button(tr("&Hand to Python SDK…")))
    , m_cancel(button(tr("Cancel")))
    , m_go(button(tr("&Generate"), "primary"))
{
    constexpr int width = 560;
    setObjectName(QStringLiteral("generateDialog"));
    setWindowTitle(m_title->text());
    setMinimumWidth(width);
    buildForm();
    connect(m_panel, &IssuedPanel::saved, this, [this] {
        m_saved = true;
        guard();
    });
    connect(m_accept, &QCheckBox::toggled, this, &GenerateDialog::guard);
    connect(m_unlock, &QPushButton::clicked, this, &GenerateDialog::unlock);
    connect(m_recover, &QPushButton::clicked, this, [this] {
        leave();
        emit recoverWanted();
    });
    connect(m_handOff, &QPushButton::clicked, this,
            [this] { emit handOffWanted(m_issued->credential.key.id); });
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { m_state == State::Unsure ? setState(State::Naming) : reject(); });
    connect(m_go, &QPushButton::clicked, this,
            [this] { m_state == State::Naming ? generate() : reject(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_banner->clear();
        guard();
    });
    connect(m_banner, &Banner::detailsWanted, &clipboard, &SecretClipboard::copyText);
    setState(State::Naming);
    m_name->setFocus();
    growWithText(*this);
}

GenerateDialog::~GenerateDialog() = default;

void GenerateDialog::succeed(const ApiKey &old)
{
    m_title->setText(tr("Rotate %1").arg(visible(old.name.left(longestName))));
    m_title->setWordWrap(true);
    setWindowTitle(tr("Rotate a key")); // a name may hold what Qt replaces in a title
    m_purpose->setText(tr("The new key takes over from the old one, which stays valid until you "
                          "delete it."));
    m_name->setText(successorName(old.name));
    m_name->selectAll();
}

void GenerateDialog::buildForm()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(suggestions().at(1));
    auto *completer = new QCompleter(suggestions(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_recover->setObjectName(QStringLiteral("recover"));
    m_handOff->setObjectName(QStringLiteral("handOff"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    m_title->setObjectName(QStringLiteral("title"));
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_waiting->setObjectName(QStringLiteral("waiting"));

    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    QLabel *name = label(tr("&Name"), "muted");
    name->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    form->addRow(name, m_name);
    form->addRow(QString(), m_purpose);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_recover);
    buttons->addWidget(m_handOff);
    buttons->addWidget(m_spinner);
    buttons->addWidget(m_waiting, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addWidget(m_panel);
    column->addWidget(m_accept);
    column->addSpacing(4);
    column->addLayout(buttons);
}

void GenerateDialog::setState(State state)
{
    m_state = state;
    const bool naming = state == State::Naming || state == State::Working;
    const QString where =
        m_account.workspaceName.isEmpty() ? m_account.email : m_account.workspaceName;
    m_subtitle->setText(
        m_issued ? QStringLiteral("%1 · Cogniac · %2")
                       .arg(visible(m_issued->credential.key.name), visible(where))
                 : tr("For %1 · Cogniac · %2").arg(visible(m_account.name), visible(where)));
    m_form->setVisible(naming);
    m_form->setEnabled(state == State::Naming);
    m_panel->setVisible(state == State::Stored || state == State::OnlyCopy);
    m_recover->setVisible(state == State::Unsure);
    m_handOff->setVisible(state == State::Stored);
    m_accept->setVisible(state == State::OnlyCopy);
    m_unlock->setVisible(state == State::OnlyCopy);
    m_cancel->setVisible(naming || state == State::Unsure);
    m_cancel->setText(state == State::Working  ? tr("Hide")
                      : state == State::Unsure ? tr("Generate &another")
                                               : tr("Cancel"));
    m_cancel->setAccessibleName(withoutMnemonic(m_cancel->text()));
    m_go->setText(naming ? tr("&Generate") : state == State::Stored ? tr("&Done") : tr("&Close"));
    m_go->setAccessibleName(withoutMnemonic(m_go->text()));
    m_waiting->setText(state == State::Working ? sentOnce() : QString());
    state == State::Working ? m_spinner->start() : m_spinner->stop();
    guard();
    adjustSize();
}

void GenerateDialog::guard()
{
    switch (m_state) {
    case State::Naming:
        m_go->setEnabled(!m_name->text().trimmed().isEmpty());
        return;
    case State::Working:
        m_go->setEnabled(false);
        return;
    case State::Unsure:
    case State::Stored:
    case State::OnlyCopy:
        m_go->setEnabled(mayClose());
    }
}

bool GenerateDialog::mayClose() const
{
    return m_state != State::OnlyCopy || m_saved || m_accept->isChecked();
}

bool GenerateDialog::isSealed() const
{
    return m_issued && m_issued->sealed;
}

void GenerateDialog::reject()
{
    if (m_state == State::Working) {
        hide(); // the result brings it back when it is needed
        return;
    }
    if (!mayClose()) {
        m_accept->setFocus();
        return;
    }
    leave();
}

void GenerateDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

} // namespace keynook::ui
