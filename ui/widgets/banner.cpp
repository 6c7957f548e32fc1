// SPDX-License-Identifier: Apache-2.0
#include "widgets/banner.h"

#include "core/text.h"
#include "dialogs/answers.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"

#include <QHBoxLayout>

namespace keynook::ui {

namespace {

constexpr int mostLines = 12;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sign(label({}))
    , m_text(new OutsideLabel(mostLines))
    , m_action(button({}))
    , m_details(button(tr("Copy details"), "link"))
    , m_why(button(tr("Why?"), "link"))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_details->setObjectName(QStringLiteral("bannerDetails"));
    m_why->setObjectName(QStringLiteral("bannerWhy"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_why);
    row->addWidget(m_details);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    connect(m_details, &QPushButton::clicked, this, [this] { emit detailsWanted(m_detail); });
    connect(m_why, &QPushButton::clicked, this, [this] { emit whyWanted(m_kind); });
    hide();
}

void Banner::say(Kind kind, const QString &sentence, const QString &action)
{
    struct Style
    {
        const char *look;
        char16_t sign;
    };
    const Style style = kind == Kind::Good      ? Style{"good", u'\u2713'}
                        : kind == Kind::Warning ? Style{"warning", u'!'}
                                                : Style{"bad", u'\u2715'};
    setLook(this, style.look);
    setLook(m_sign, style.look);
    m_sign->setText(QString(QChar(style.sign)));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse); // makes a document of it
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(withoutMnemonic(action));
    m_action->setVisible(!action.isEmpty());
    m_detail.clear();
    m_details->hide();
    m_why->hide();
    show();
}

void Banner::complain(const Error &error, const QString &action)
{
    const QString text =
        error.next.isEmpty() ? error.sentence : error.sentence + QLatin1Char('\n') + error.next;
    QString shown;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        shown += (shown.isEmpty() ? QString() : QStringLiteral("\n")) + visible(line);
    }
    say(Kind::Bad, shown, action);
    m_detail = error.detail.isEmpty()
                   ? QString()
                   : QStringLiteral("%1 (%2)").arg(visible(error.sentence),
                                                   redacted(visible(error.detail)));
    m_details->setVisible(!m_detail.isEmpty());
    m_kind = error.kind;
    m_why->setVisible(m_explains && answerTo(m_kind));
}

void Banner::clear()
{
    hide();
    m_text->clear();
    m_detail.clear();
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace keynook::ui
