// SPDX-License-Identifier: Apache-2.0
#include "theme/style.h"

#include "theme/buttonstyle.h"
#include "theme/fieldstyle.h"
#include "theme/fonts.h"
#include "theme/looks.h"
#include "theme/theme.h"
#include "theme/viewstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleOption>

namespace keynook::ui {

namespace {

/// A list of ours, and not the one that a combo box opens.
bool isList(const QWidget *widget)
{
    return qobject_cast<const QListView *>(widget) != nullptr &&
           !widget->inherits("QComboBoxListView");
}

bool isBoxed(const QWidget &widget)
{
    return lookOf(&widget) == QLatin1StringView("boxed");
}

void dressHeader(QHeaderView &header)
{
    header.setFont(boldFont(QApplication::font(&header)));
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    dressText(*widget);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        dressHeader(*header);
    } else if (auto *bar = qobject_cast<QProgressBar *>(widget)) {
        constexpr int thin = 6;
        bar->setMaximumHeight(thin);
        bar->setTextVisible(false);
    } else if (isList(widget)) {
        // It stands on what is behind it, or on its own box, whose round edge it would cover.
        static_cast<QListView *>(widget)->viewport()->setAutoFillBackground(false);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_PanelLineEdit && frame != nullptr) {
        if (frame->lineWidth > 0) {
            paintField(*painter, *frame);
        }
        return;
    }
    if (element == PE_PanelItemViewItem && isList(widget)) {
        if (option->state.testFlag(State_Selected)) {
            paintBox(*painter, option->rect, Theme::colours().selection, {});
        }
        return;
    }
    if (element == PE_IndicatorCheckBox) {
        paintCheckBox(*painter, *option);
        return;
    }
    // The selection shows where one is.
    if (element == PE_FrameFocusRect &&
        qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::paintFrame(const QStyleOptionFrame &option, QPainter &painter,
                       const QWidget &frame) const
{
    if (paintFrameLook(painter, option.rect, frame)) {
        return;
    }
    if (qobject_cast<const QPlainTextEdit *>(&frame) != nullptr) {
        paintField(painter, option);
    } else if (option.frameShape == QFrame::StyledPanel) {
        if (!isList(&frame) || isBoxed(frame)) {
            paintBox(painter, option.rect, Theme::colours().panel, Theme::colours().line);
        }
    } else {
        QProxyStyle::drawControl(CE_ShapedFrame, &option, &painter, &frame);
    }
}

void Style::paintHeader(const QStyleOptionHeader &option, QPainter &painter,
                        const QWidget *widget) const
{
    paintHeaderSection(painter, option.rect);
    QStyleOptionHeader part = option;
    part.rect = headerLabel(option);
    drawControl(CE_HeaderLabel, &part, &painter, widget);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        paintChevron(painter, headerArrow(option),
                     option.sortIndicator == QStyleOptionHeader::SortUp, true);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintPushButton(*painter, *button, widget,
                            styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && widget != nullptr) {
            paintFrame(*frame, *painter, *widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderSection(*painter, option->rect);
        return;
    case CE_Header: // Fusion would ask itself where its parts are, and not us
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeader(*header, *painter, widget);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, Theme::colours().muted);
            QProxyStyle::drawControl(element, &muted, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(*painter, *bar);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        paintScrollBar(*painter, *bar);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        paintSpinBox(*painter, *spin);
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        paintComboBox(*painter, *combo);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        return scrollBarPart(*bar, part);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        return spinBoxPart(*spin, part);
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        return comboBoxPart(*combo, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool isBare = frame == nullptr || frame->lineWidth == 0;
        return isBare ? option->rect : option->rect.adjusted(fieldPaddingX, 1, -fieldPaddingX, -1);
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        if (element == SE_HeaderLabel) {
            return headerLabel(*header);
        }
        if (element == SE_HeaderArrow) {
            return headerArrow(*header);
        }
    }
    const bool isItem = element == SE_ItemViewItemText || element == SE_ItemViewItemDecoration ||
                        element == SE_ItemViewItemCheckIndicator;
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (isItem && item != nullptr && isList(widget)) {
        QStyleOptionViewItem inner = *item;
        inner.rect.adjust(itemPaddingX, itemPaddingY, -itemPaddingX, -itemPaddingY);
        return QProxyStyle::subElementRect(element, &inner, widget);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(contents, widget);
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth > 0 ? fieldSize(contents) : contents;
    }
    case CT_SpinBox:
    case CT_ComboBox:
        return fieldSize(contents, arrowsWidth - fieldPaddingX);
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, 4);
    case CT_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item != nullptr && isList(widget)) {
            QStyleOptionViewItem inner = *item; // text wraps within the padding
            inner.rect.adjust(itemPaddingX, 0, -itemPaddingX, 0);
            return QProxyStyle::sizeFromContents(type, &inner, contents, widget) +
                   QSize(2 * itemPaddingX, 2 * itemPaddingY);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int headerMargin = 8;
    constexpr int textMargin = 6;
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_HeaderMargin:
        return headerMargin;
    case PM_MenuButtonIndicator: // the menu of a button shows when it is pressed
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ? textMargin : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace keynook::ui
