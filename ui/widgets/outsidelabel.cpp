// SPDX-License-Identifier: Apache-2.0
#include "widgets/outsidelabel.h"

#include "core/text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace keynook::ui {

namespace {

// More is not laid out at all: nobody reads it in a label, and a name may hold 10 000 characters.
constexpr qsizetype mostCharacters = 1000;

} // namespace

OutsideLabel::OutsideLabel(int lines, const char *look, QWidget *parent)
    : QLabel(parent)
    , m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setProperty("look", QString::fromLatin1(look));
    setWordWrap(lines > 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList OutsideLabel::linesIn(int width) const
{
    if (text().isEmpty()) {
        return {};
    }
    QString rest = text().left(mostCharacters);
    if (rest.size() < text().size()) {
        rest += QChar(u'…');
    }
    rest.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(rest, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == m_lines) {
            const QString last = rest.mid(line.textStart()).replace(QChar::LineSeparator, u' ');
            lines += fontMetrics().elidedText(last, Qt::ElideRight, width);
            break;
        }
        lines += rest.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int OutsideLabel::heightForWidth(int width) const
{
    return static_cast<int>(linesIn(width).size()) * fontMetrics().lineSpacing();
}

QSize OutsideLabel::sizeHint() const
{
    constexpr int letters = 50; // as much room as it asks for, not as it takes
    const int most = letters * fontMetrics().averageCharWidth();
    const int all = fontMetrics().horizontalAdvance(text().left(mostCharacters)) + 1;
    return {std::min(all, most), text().isEmpty() ? 0 : fontMetrics().lineSpacing()};
}

QSize OutsideLabel::minimumSizeHint() const
{
    constexpr int letters = 6;
    const int little = letters * fontMetrics().averageCharWidth();
    return {std::min(little, sizeHint().width()), sizeHint().height()};
}

bool OutsideLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QString shown = linesIn(width()).join(QString());
        if (shown.endsWith(QChar(u'…')) && !text().endsWith(QChar(u'…'))) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()),
                               this);
            return true;
        }
    }
    return QLabel::event(event);
}

void OutsideLabel::paintEvent(QPaintEvent *event)
{
    if (hasSelectedText()) {
        QLabel::paintEvent(event); // it alone can paint a selection
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QStringList lines = linesIn(width());
    const int spacing = fontMetrics().lineSpacing();
    int top = m_lines == 1 ? (height() - spacing) / 2 : 0;
    for (const QString &line : lines) {
        painter.drawText(QRect(0, top, width(), spacing), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += spacing;
    }
}

} // namespace keynook::ui
