// SPDX-License-Identifier: Apache-2.0
#include "widgets/detailspanel.h"

#include "core/relativetime.h"
#include "core/text.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"
#include "widgets/snippetbox.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keynook::ui {

namespace {

constexpr int titleLines = 4; // 120 characters, which is what Keynook itself would make

QLabel *value(bool mono = false)
{
    QLabel *made = new OutsideLabel(1);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (mono) {
        showAsCode(*made);
    }
    return made;
}

QWidget *line(QWidget *left, std::initializer_list<QWidget *> buttons)
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(left, 1);
    for (QWidget *each : buttons) {
        row->addWidget(each);
    }
    return made;
}

QPushButton *copyButton(const QString &spokenName, const char *name)
{
    QPushButton *made = button(DetailsPanel::tr("Copy"));
    made->setToolTip(spokenName);
    made->setAccessibleDescription(spokenName);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new OutsideLabel(titleLines, "subtitle"))
    , m_subtitle(paragraph({}, "muted"))
    , m_banner(new Banner)
    , m_keyId(value(true))
    , m_secret(new SecretField)
    , m_secretState(paragraph({}, "muted"))
    , m_reveal(button(tr("Reveal")))
    , m_copySecret(copyButton(tr("Copy the secret"), "copySecret"))
    , m_created(value())
    , m_lastUsed(value())
    , m_expires(value())
    , m_checked(value())
    , m_owner(value())
    , m_tenant(value(true))
    , m_snippets(new SnippetBox)
    , m_export(button(tr("&Export…")))
    , m_check(button(tr("Chec&k access")))
    , m_handOff(button(tr("&Hand to Python SDK…")))
    , m_rotate(button(tr("Ro&tate…")))
    , m_delete(button(tr("&Delete…"), "danger"))
{
    constexpr int width = 320;
    setObjectName(QStringLiteral("details"));
    setProperty("look", QStringLiteral("details"));
    setFixedWidth(width);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(1, 0, 0, 0); // its edge
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setAccessibleName(tr("Secret"));
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_export->setObjectName(QStringLiteral("export"));
    m_check->setObjectName(QStringLiteral("check"));
    m_handOff->setObjectName(QStringLiteral("handOff"));
    m_rotate->setObjectName(QStringLiteral("rotate"));
    m_delete->setObjectName(QStringLiteral("delete"));
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    // Empty at first: a scroll area shows its widget, and what is shown is laid out and styled.
    setWidget(new QWidget);
    widget()->installEventFilter(this);
    build();

    connect(m_reveal, &QPushButton::clicked, m_secret, &SecretField::toggle);
    connect(m_secret, &SecretField::revealedChanged, this, [this](bool revealed) {
        m_reveal->setText(revealed ? tr("Hide") : tr("Reveal"));
        m_reveal->setAccessibleName(m_reveal->text());
    });
    connect(m_secret, &SecretField::copyWanted, this, &DetailsPanel::copySecretWanted);
    connect(m_secret, &SecretField::failed, this, &DetailsPanel::complain);
    connect(m_copySecret, &QPushButton::clicked, this, &DetailsPanel::copySecretWanted);
    connect(m_export, &QPushButton::clicked, this, &DetailsPanel::exportWanted);
    connect(m_check, &QPushButton::clicked, this, &DetailsPanel::checkWanted);
    connect(m_handOff, &QPushButton::clicked, this, &DetailsPanel::handOffWanted);
    connect(m_rotate, &QPushButton::clicked, this, &DetailsPanel::rotateWanted);
    connect(m_delete, &QPushButton::clicked, this, &DetailsPanel::deleteWanted);
    connect(m_snippets, &SnippetBox::copyWanted, this, &DetailsPanel::copyTextWanted);
    connect(m_banner, &Banner::detailsWanted, this, &DetailsPanel::copyTextWanted);
}

bool DetailsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fitContent();
    }
    return QScrollArea::eventFilter(watched, event);
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitContent();
}

/// A scroll area does not ask how high text becomes that wraps.
void DetailsPanel::fitContent()
{
    const int needed = widget()->layout()->totalHeightForWidth(viewport()->width());
    widget()->setMinimumHeight(std::max(0, needed));
}

void DetailsPanel::build()
{
    m_facts = facts();
    m_actions = actions();
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_banner);
    column->addWidget(m_facts);
    column->addWidget(m_snippets);
    column->addWidget(m_actions);
    column->addStretch();
}

QWidget *DetailsPanel::facts()
{
    auto *copyId = copyButton(tr("Copy the key ID"), "copyKeyId");
    auto *copyTenant = copyButton(tr("Copy the workspace's ID"), "copyTenant");
    connect(copyId, &QPushButton::clicked, this, [this] { emit copyTextWanted(m_keyId->text()); });
    connect(copyTenant, &QPushButton::clicked, this,
            [this] { emit copyTextWanted(m_tenant->text()); });
    auto *made = new QWidget;
    m_form = new QFormLayout(made);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [this](const QString &name, QWidget *field) {
        QLabel *left = label(name, "muted");
        left->setMinimumHeight(field->sizeHint().height()); // on one line with the field
        m_form->addRow(left, field);
        return left;
    };
    m_idName = row(tr("Key ID"), line(m_keyId, {copyId}));
    row(tr("Secret"), m_secretState);
    m_form->addRow(m_secret);
    m_form->addRow(line(new QWidget, {m_reveal, m_copySecret}));
    row(tr("Created"), m_created);
    row(tr("Last used"), m_lastUsed);
    row(tr("Expires"), m_expires);
    row(tr("Last checked"), m_checked);
    row(tr("Owner"), m_owner);
    m_workspaceName = row(tr("Tenant"), line(m_tenant, {copyTenant}));
    return made;
}

QWidget *DetailsPanel::actions()
{
    auto *made = new QWidget;
    auto *row = new FlowLayout(made);
    row->addWidget(m_export);
    row->addWidget(m_check);
    row->addWidget(m_handOff);
    row->addWidget(m_rotate);
    row->addWidget(m_delete);
    return made;
}

void DetailsPanel::setMode(bool one, bool several)
{
    m_facts->setVisible(one);
    m_snippets->setVisible(one);
    m_actions->setVisible(one || several);
    m_export->setVisible(one);
    m_check->setVisible(one);
    m_handOff->setVisible(one);
    m_rotate->setVisible(one);
}

void DetailsPanel::showKey(const Account &account, const Capabilities &can, Shown shown, qint64 now)
{
    setMode(true, false);
    const ApiKey &key = shown.key;
    const bool isHere = shown.held == Held::Keychain;
    const bool isCogniac = account.service == ServiceId::Cogniac; // for the service's own words
    m_title->setText(visible(key.name));
    m_subtitle->setText(tr("%1 API key").arg(serviceTitle(account.service)));
    m_idName->setText(idTitle(account.service));
    m_keyId->setText(visible(key.id));
    showHeld(shown.held);
    showTimes(account, can, shown, now);
    m_owner->setText(visible(key.email.isEmpty() ? account.email : key.email));
    m_workspaceName->setText(isCogniac ? tr("Tenant") : tr("Workspace"));
    m_tenant->setText(visible(account.workspaceId));
    m_form->setRowVisible(m_tenant->parentWidget(), !account.workspaceId.isEmpty());
    m_snippets->setVisible(isHere);
    m_snippets->setSnippets(snippetsFor(account, key));
    m_delete->setText(tr("&Delete…"));
    offerSecret(account.id, key.id, can.secretBeginsWithId ? key.id + QLatin1Char(':') : QString(),
                isHere ? std::move(shown.secret) : SecretField::Source());
}

void DetailsPanel::showHeld(Held held)
{
    const bool isHere = held == Held::Keychain;
    m_secretState->setText(isHere               ? tr("in the keychain")
                           : held == Held::Lost ? tr("was here, and the keychain lost it")
                                                : tr("not held on this computer"));
    setLook(m_secretState, isHere ? "good" : held == Held::Lost ? "bad" : "muted");
    m_secret->setVisible(isHere);
    for (QPushButton *each : {m_reveal, m_copySecret, m_export, m_check, m_handOff}) {
        each->setEnabled(isHere);
    }
    m_reveal->parentWidget()->setVisible(isHere);
}

void DetailsPanel::showTimes(const Account &account, const Capabilities &can, const Shown &shown,
                             qint64 now)
{
    const auto tell = [](QLabel *label, const QString &text, std::optional<qint64> time) {
        label->setText(text);
        label->setToolTip(time ? exactTime(*time) : QString());
    };
    const ApiKey &key = shown.key;
    const auto &[expiresAt, checkedAt, verdict] = shown.facts;
    tell(m_created, key.createdAt ? relativeTime(key.createdAt, now) : tr("not told"),
         key.createdAt);
    tell(m_lastUsed,
         can.reportsLastUse ? relativeTime(key.lastAuth, now)
                            : tr("%1 does not report it").arg(serviceTitle(account.service)),
         key.lastAuth);
    tell(m_expires, relativeEnd(expiresAt, now), expiresAt);
    const QString found = verdict == Verdict::Good      ? tr("it works")
                          : verdict == Verdict::Refused ? tr("it was refused")
                                                        : tr("permission is missing");
    tell(m_checked,
         checkedAt ? QStringLiteral("%1: %2").arg(relativeTime(checkedAt, now), found)
                   : tr("not yet"),
         checkedAt);
    m_form->setRowVisible(m_expires, can.expires);
    m_form->setRowVisible(m_checked, can.expires);
}

/// A list that was merely refreshed neither masks a secret nor takes an error away.
void DetailsPanel::offerSecret(const QString &owner, const QString &keyId, const QString &prefix,
                               SecretField::Source secret)
{
    const bool another = m_shown != owner + keyId || keyId.isEmpty();
    if (another) {
        m_shown = owner + keyId;
        m_banner->clear();
    }
    const bool isHere = static_cast<bool>(secret);
    if (std::exchange(m_isHere, isHere) != isHere || another) {
        m_secret->setSource(std::move(secret), prefix);
    }
}

void DetailsPanel::showSeveral(int count)
{
    setMode(false, true);
    offerSecret({}, {}, {}, {});
    m_title->setText(tr("%Ln key(s) selected", nullptr, count));
    m_subtitle->clear();
    m_delete->setText(tr("&Delete %Ln key(s)…", nullptr, count));
}

void DetailsPanel::showNothing(const QString &sentence)
{
    setMode(false, false);
    offerSecret({}, {}, {}, {});
    m_title->clear();
    m_subtitle->setText(sentence);
}

void DetailsPanel::complain(const Error &error)
{
    m_banner->complain(error);
}

} // namespace keynook::ui
