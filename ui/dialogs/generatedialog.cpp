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

QString sentOnce()
{
    return GenerateDialog::tr("The request is sent once; it is not taken back.");
}

} // namespace

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

void GenerateDialog::generate()
{
    if (m_state != State::Naming) {
        return;
    }
    const auto name = checkedKeyName(m_name->text());
    if (!name) {
        m_banner->complain(name.error());
        return;
    }
    auto flow = m_app.newIssueKey(m_account);
    if (!flow) {
        m_banner->complain(flow.error());
        return;
    }
    m_banner->clear();
    setState(State::Working);
    m_flow = *flow;
    connect(m_flow, &IssueKeyFlow::waitsForAnother, this, [this] {
        m_waiting->setText(tr("Nothing is sent yet: another Keynook is generating or recovering. "
                              "This begins when that has ended."));
    });
    connect(m_flow, &IssueKeyFlow::begun, this, [this] { m_waiting->setText(sentOnce()); });
    m_flow->start(*name, {this, [this](Result<IssuedKey> issued) { answered(std::move(issued)); }});
}

void GenerateDialog::answered(Result<IssuedKey> issued)
{
    if (!issued) {
        failed(issued.error());
        return;
    }
    m_issued = std::make_unique<IssuedKey>(*std::move(issued));
    m_title->setText(tr("Credentials generated"));
    m_panel->setCredential(m_issued->credential);
    if (m_issued->notStored) {
        showOnlyCopy(*m_issued->notStored);
    } else {
        showStored();
    }
}

void GenerateDialog::showStored()
{
    m_banner->say(Banner::Kind::Good,
                  tr("Already safe in your keychain. You can reveal or export it later from this "
                     "computer. The service itself will never show this secret again."));
    // What the spool and the keychain held for this generation alone is not needed any more.
    m_flow->close({&m_app, [](const Result<void> &) {}});
    setState(State::Stored);
    m_go->setFocus();
    emit generated(m_issued->credential.key.id);
    if (!isVisible()) {
        leave();
    }
}

void GenerateDialog::showOnlyCopy(const Error &why)
{
    QString text = visible(why.sentence) + QLatin1Char(' ');
    text += m_issued->sealed
                ? tr("The secret lies sealed on this computer until the keychain can take it. "
                     "Unlock it, or copy or download the credentials: the service cannot show "
                     "them again.")
                : tr("This is the only copy. Unlock the keychain, or copy or download the "
                     "credentials before you close: they cannot be retrieved again.");
    m_banner->say(Banner::Kind::Warning, text);
    setState(State::OnlyCopy);
    emit generated(m_issued->credential.key.id);
    if (!isVisible()) {
        open();
    }
}

void GenerateDialog::failed(const Error &error)
{
    m_flow = nullptr;
    setState(error.mayHaveHappened ? State::Unsure : State::Naming);
    m_banner->complain(error);
    if (m_state == State::Unsure) {
        m_go->setFocus(); // the next key should not make another one
    } else {
        m_name->setFocus();
        m_name->selectAll();
    }
    if (!isVisible()) {
        open();
    }
}

void GenerateDialog::unlock()
{
    if (m_state != State::OnlyCopy || !m_flow || !m_unlock->isEnabled()) {
        return; // nothing to save, or at it already
    }
    m_unlock->setEnabled(false);
    m_flow->storeAgain(m_issued->credential, {this, [this](const Result<void> &stored) {
                                                  if (!m_issued) {
                                                      return; // given up meanwhile
                                                  }
                                                  m_unlock->setEnabled(true);
                                                  if (stored) {
                                                      showStored();
                                                  } else {
                                                      showOnlyCopy(stored.error());
                                                  }
                                              }});
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

void GenerateDialog::leave()
{
    m_panel->forget();
    if (m_state == State::OnlyCopy && m_flow) {
        if (m_saved && !m_issued->sealed) {
            std::ignore = m_flow->handedOver(m_issued->credential.key);
        }
        m_flow->close({&m_app, [](const Result<void> &) {}});
    }
    m_issued.reset();
    QDialog::reject();
    deleteLater();
}

void GenerateDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

} // namespace keynook::ui
