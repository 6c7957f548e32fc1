// SPDX-License-Identifier: Apache-2.0
#include "dialogs/workspacelist.h"

#include "core/text.h"
#include "theme/theme.h"
#include "widgets/label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace keynook::ui {

namespace {

constexpr int pad = 10;

/// The name at the left, the id at the right; as plain text, whatever it is.
class WorkspaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        constexpr int height = 34;
        const QSize proper = QStyledItemDelegate::sizeHint(option, index);
        return {0, std::max(height, proper.height())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &colours = Theme::colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            constexpr qreal radius = 6;
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.selection);
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), radius, radius);
        }
        QRect rest = option.rect.adjusted(pad, 0, -pad, 0);
        QFont mono = monospaced();
        mono.setPointSizeF(option.font.pointSizeF());
        rest = draw(painter, rest, visible(index.data(WorkspaceModel::IdRole).toString()), mono,
                    colours.muted, Qt::AlignRight);
        if (index.data(WorkspaceModel::CurrentRole).toBool()) {
            rest = draw(painter, rest, WorkspaceList::tr("in use"), option.font, colours.good,
                        Qt::AlignRight);
        }
        draw(painter, rest, index.data(Qt::DisplayRole).toString(), option.font, colours.ink,
             Qt::AlignLeft);
        painter->restore();
    }

private:
    /// What is left of `rect` on the other side of the text.
    static QRect draw(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                      const QColor &colour, Qt::AlignmentFlag side)
    {
        constexpr int gap = 16;
        const QFontMetrics metrics(font);
        const QString elided = metrics.elidedText(text, Qt::ElideMiddle, rect.width());
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          elided);
        const QRect rest = rect.adjusted(0, 0, -metrics.horizontalAdvance(elided) - gap, 0);
        return QStyle::visualRect(painter->layoutDirection(), rect, rest);
    }
};

} // namespace

WorkspaceList::WorkspaceList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListView)
{
    m_filter->setObjectName(QStringLiteral("workspaceFilter"));
    m_filter->setPlaceholderText(tr("Filter by name or id"));
    m_filter->setAccessibleName(tr("Filter by name or id"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setModel(&m_workspaces);
    m_list->setObjectName(QStringLiteral("workspaceList"));
    m_list->setAccessibleName(tr("Workspaces"));
    m_list->setProperty("look", QStringLiteral("boxed"));
    m_list->setItemDelegate(new WorkspaceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &WorkspaceList::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WorkspaceList::selectionChanged);
    connect(m_list, &QListView::doubleClicked, this, &WorkspaceList::picked);
}

void WorkspaceList::setWorkspaces(const QList<Workspace> &workspaces, const QString &currentId)
{
    QList<Workspace> sorted = workspaces;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Workspace &a, const Workspace &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_filter->clear();
    m_workspaces.setWorkspaces(sorted);
    m_workspaces.setCurrentId(currentId);
    m_count = sorted.size();
    m_filter->setVisible(m_count > m_filterFrom);
    m_list->setCurrentIndex(m_workspaces.indexOf(currentId));
    filter({});
}

void WorkspaceList::setFilterFrom(qsizetype count)
{
    m_filterFrom = count;
    m_filter->setVisible(m_count > count);
}

void WorkspaceList::fitTo(int rows)
{
    constexpr int least = 2;
    const int shown = std::clamp(m_workspaces.rowCount(), least, rows);
    m_list->setFixedHeight(shown * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
}

std::optional<Workspace> WorkspaceList::selected() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(m_workspaces.at(current.row())) : std::nullopt;
}

void WorkspaceList::takeFocus()
{
    m_filter->isVisibleTo(this) ? m_filter->setFocus() : m_list->setFocus();
}

void WorkspaceList::filter(const QString &text)
{
    m_workspaces.setFilter(text.trimmed());
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_workspaces.index(0));
    }
    emit selectionChanged();
}

bool WorkspaceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace keynook::ui
