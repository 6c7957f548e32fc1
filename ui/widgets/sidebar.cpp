// SPDX-License-Identifier: Apache-2.0
#include "widgets/sidebar.h"

#include "core/text.h"
#include "widgets/label.h"
#include "widgets/sidebaritem.h"

#include <QCollator>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace keynook::ui {

namespace {

using View = KeyListModel::View;

constexpr std::array<View, 5> views{View::All, View::NeverUsed, View::Unused, View::ExpiringSoon,
                                    View::NeedsAttention};

QListWidget *list(const char *name, const QString &spokenName)
{
    auto *made = new QListWidget;
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(spokenName);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setFrameShape(QFrame::NoFrame);
    made->setItemDelegate(new SidebarItem(made));
    return made;
}

QList<Account> byName(QList<Account> accounts)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        accounts.begin(), accounts.end(),
        [&collator](const Account &a, const Account &b) { return collator(a.name, b.name); });
    return accounts;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_accounts(list("accounts", tr("Accounts")))
    , m_views(list("views", tr("Views")))
    , m_add(button(tr("+ &Add account…"), "link"))
{
    constexpr int width = 216;
    setProperty("look", QStringLiteral("side"));
    setFixedWidth(width);
    m_add->setObjectName(QStringLiteral("addAccount"));
    m_add->setAccessibleName(tr("Add account…"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 14, 8, 8);
    column->setSpacing(4);
    column->addWidget(label(tr("ACCOUNTS"), "heading"));
    column->addWidget(m_accounts, 1);
    column->addSpacing(8);
    column->addWidget(label(tr("VIEWS"), "heading"));
    column->addWidget(m_views, 2);
    column->addWidget(m_add);

    connect(m_add, &QPushButton::clicked, this, &Sidebar::addAccountWanted);
    connect(m_accounts, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr) {
            emit accountChosen(item->data(SidebarItem::Id).toString());
        }
    });
    for (qsizetype i = 0; i < static_cast<qsizetype>(views.size()); ++i) {
        m_views->addItem(new QListWidgetItem);
    }
    m_views->setCurrentRow(0);
    connect(m_views, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            emit viewChosen(views.at(static_cast<std::size_t>(row)));
        }
    });
}

void Sidebar::setAccounts(const QList<Account> &accounts, const QString &current)
{
    const QSignalBlocker quiet(m_accounts);
    m_accounts->clear();
    for (const Account &account : byName(accounts)) {
        const QString name = visible(account.name);
        const QString state =
            account.signedIn
                ? visible(account.workspaceName.isEmpty() ? account.email : account.workspaceName)
                : tr("signed out");
        auto *item = new QListWidgetItem(name, m_accounts);
        item->setData(SidebarItem::Id, account.id);
        item->setData(SidebarItem::Second,
                      QStringLiteral("%1 · %2").arg(serviceTitle(account.service), state));
        item->setData(SidebarItem::Badge, serviceTitle(account.service).left(1));
        item->setData(Qt::AccessibleTextRole, name);
        item->setToolTip(
            plainToolTip(QStringLiteral("%1 — %2").arg(name, account.server.toDisplayString())));
        if (account.id == current) {
            m_accounts->setCurrentItem(item);
        }
    }
}

void Sidebar::setViews(const Capabilities &can)
{
    for (int row = 0; row < m_views->count(); ++row) {
        const View view = views.at(static_cast<std::size_t>(row));
        const bool isOfUse = view == View::NeverUsed || view == View::Unused;
        m_views->item(row)->setHidden((isOfUse && !can.reportsLastUse) ||
                                      (view == View::ExpiringSoon && !can.expires));
    }
    if (m_views->currentItem() == nullptr || m_views->currentItem()->isHidden()) {
        m_views->setCurrentRow(0);
    }
}

void Sidebar::chooseView(View view)
{
    const auto row = static_cast<int>(std::find(views.begin(), views.end(), view) - views.begin());
    if (QListWidgetItem *item = m_views->item(row); item != nullptr && !item->isHidden()) {
        m_views->setCurrentItem(item);
    }
}

QPoint Sidebar::addMenuPlace() const
{
    return m_add->mapToGlobal(QPoint(0, 0));
}

void Sidebar::forbidAdding(const QString &why)
{
    m_add->setEnabled(false);
    m_add->setToolTip(plainToolTip(why));
    m_add->setAccessibleDescription(why);
}

void Sidebar::setCounts(const KeyListModel &keys, int unusedAfterDays)
{
    const QStringList names{tr("All keys"), tr("Never used"),
                            tr("Unused for %n day(s)", nullptr, unusedAfterDays),
                            tr("Expiring soon"), tr("Needs attention")};
    for (int row = 0; row < m_views->count(); ++row) {
        const View view = views.at(static_cast<std::size_t>(row));
        QListWidgetItem *item = m_views->item(row);
        const QString &name = names.at(row);
        const int count = keys.count(view);
        item->setText(name);
        item->setData(SidebarItem::Number, count);
        item->setData(SidebarItem::Tone, count == 0 || view == View::All ? SidebarItem::Calm
                                         : view == View::NeedsAttention  ? SidebarItem::Alarm
                                                                         : SidebarItem::Warn);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %L2", "a view and how many keys are in it").arg(name).arg(count));
    }
}

} // namespace keynook::ui
