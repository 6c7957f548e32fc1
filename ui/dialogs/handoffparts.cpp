// SPDX-License-Identifier: Apache-2.0
#include "dialogs/handoffparts.h"

#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "exchange/quoting.h"
#include "flows/handoff.h"
#include "services/kognic/kognichosts.h"
#include "theme/theme.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace keynook::ui {

namespace {

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString pythonString(const QString &text)
{
    return QString::fromLatin1(jsonString(QStringView(text)));
}

QString origin(const QUrl &server)
{
    return server.toString(QUrl::RemovePath);
}

/// A word for the shell: quoted only where it has to be.
QString shellWord(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("._-").contains(c));
    };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        return text;
    }
    const auto quoted = shellQuote(text.toUtf8());
    return quoted ? QString::fromUtf8(quoted->reveal()) : QString();
}

} // namespace

HandOffPreview::HandOffPreview(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("preview"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
}

void HandOffPreview::setPlan(const HandOffPlan &plan)
{
    clear();
    m_lines->addWidget(
        label(plan.isEmpty() ? tr("NOTHING CHANGES") : tr("WHAT CHANGES"), "heading"));
    for (const QString &sentence : plan.sentences()) {
        addSentence(sentence, "");
    }
    for (const QString &remark : plan.remarks) {
        addSentence(remark, "muted");
    }
}

void HandOffPreview::clear()
{
    empty(*m_lines);
}

void HandOffPreview::addSentence(const QString &text, const char *look)
{
    constexpr int mostLines = 4;
    auto *made = new OutsideLabel(mostLines, look);
    made->setObjectName(QStringLiteral("sentence"));
    made->setText(visible(text));
    m_lines->addWidget(made);
}

UseLines::UseLines(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
}

void UseLines::setLines(const QList<Line> &lines)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    empty(*grid);
    int row = 0;
    for (const auto &[title, code] : lines) {
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("useLine%1").arg(row));
        field->setReadOnly(true);
        showAsCode(*field);
        field->setText(code);
        field->setCursorPosition(0);
        QPushButton *copy = button(row == 0 ? tr("&Copy") : tr("C&opy"));
        copy->setObjectName(QStringLiteral("copyLine%1").arg(row));
        copy->setAccessibleDescription(title);
        connect(copy, &QPushButton::clicked, this, [this, code = code] { emit copyWanted(code); });
        grid->addWidget(fieldLabel(title, field), row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(copy, row, 2);
        ++row;
    }
}

QList<UseLines::Line> kognicLines(const Account &account, const QString &profile)
{
    const bool isUsual = account.server == kognic::defaultAuthServer();
    QString python = QStringLiteral("KognicIOClient(auth=%1")
                         .arg(pythonString(QStringLiteral("keyring://") + profile));
    if (!isUsual) {
        python += QStringLiteral(", auth_host=%1, host=%2")
                      .arg(pythonString(origin(account.server)),
                           pythonString(origin(kognic::inputServerOf(account.server))));
    }
    // The client's own environment has no name: its file says nothing of it.
    const QString shell = isUsual && profile == defaultProfile
                              ? QString()
                              : QStringLiteral(" --env ") + shellWord(profile);
    return {{QStringLiteral("Python"), python + u')'},
            {UseLines::tr("Shell"), QStringLiteral("kognic-auth get-access-token") + shell}};
}

QList<UseLines::Line> cogniacLines(const Account &account)
{
    const QString tenant = account.workspaceId.isEmpty()
                               ? QString()
                               : QStringLiteral("tenant_id=") + pythonString(account.workspaceId);
    return {
        {QStringLiteral("Python"), QStringLiteral("cogniac.CogniacConnection(%1)").arg(tenant)}};
}

} // namespace keynook::ui
