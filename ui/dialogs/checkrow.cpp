// SPDX-License-Identifier: Apache-2.0
#include "dialogs/checkrow.h"

#include "core/text.h"
#include "widgets/label.h"

#include <QGridLayout>

namespace keynook::ui {

namespace {

QString titleOf(const QString &step)
{
    return step == QLatin1StringView("server")      ? CheckRow::tr("Server")
           : step == QLatin1StringView("token")     ? CheckRow::tr("Sign-in")
           : step == QLatin1StringView("user")      ? CheckRow::tr("User")
           : step == QLatin1StringView("workspace") ? CheckRow::tr("Workspace")
                                                    : CheckRow::tr("Permission");
}

} // namespace

CheckRow::CheckRow(const QString &step, QWidget *parent)
    : QWidget(parent)
    , m_sign(label({}))
    , m_name(label(titleOf(step)))
    , m_finding(paragraph({}))
    , m_next(paragraph({}))
{
    constexpr int signWidth = 16;
    constexpr int nameWidth = 100;
    setObjectName(QStringLiteral("step-") + step);
    m_sign->setObjectName(QStringLiteral("verdict"));
    m_finding->setObjectName(QStringLiteral("finding"));
    m_next->setObjectName(QStringLiteral("next"));
    for (QLabel *each : {m_finding, m_next}) {
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sign->setFixedWidth(signWidth);
    m_name->setFixedWidth(nameWidth);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1, Qt::AlignTop);
    grid->addWidget(m_finding, 0, 2);
    grid->addWidget(m_next, 1, 2);
    grid->setColumnStretch(2, 1);
    setPending();
}

void CheckRow::setPending()
{
    set("muted", u'\u2026', tr("not known yet"));
    m_finding->clear();
    m_next->hide();
}

void CheckRow::setStep(const CheckStep &step)
{
    if (step.passed) {
        set("good", u'\u2713', tr("passed"));
    } else if (step.skipped) {
        set("muted", u'\u2013', tr("not tried"));
    } else {
        set("bad", u'\u2715', tr("failed"));
    }
    setLook(m_finding, step.skipped ? "muted" : "");
    m_finding->setText(visible(step.finding));
    m_next->setText(visible(step.next));
    m_next->setVisible(!step.next.isEmpty());
}

void CheckRow::set(const char *look, char16_t sign, const QString &verdict)
{
    setLook(m_sign, look);
    setLook(m_name, "muted");
    m_sign->setText(QString(QChar(sign)));
    m_sign->setAccessibleName(verdict);
    setAccessibleName(m_name->text() + QStringLiteral(": ") + verdict);
}

} // namespace keynook::ui
