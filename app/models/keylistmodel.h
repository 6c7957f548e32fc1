// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "models/keytable.h"
#include "models/shownrows.h"

#include <QAbstractTableModel>

#include <array>

namespace keynook {

/// The keys of one account as a table: filtered, sorted, and quick with 100 000 of them without a
/// proxy.
///
/// Selections, the current row and persistent indexes follow a key by its id through every change,
/// a new list included; the ones of a key that goes are deselected or become invalid as when a row
/// is removed. There is never a reset. Sort order, filter and view outlive a new list.
class KeyListModel : public ShownRows<QAbstractTableModel>
{
    Q_OBJECT
public:
    enum Column {
        Name = KeyTable::Name,
        KeyId = KeyTable::KeyId,
        Created = KeyTable::Created,
        LastUsed = KeyTable::LastUsed,
        Secret = KeyTable::Secret,
        Expires = KeyTable::Expires,
        LastChecked = KeyTable::LastChecked,
        ColumnCount = KeyTable::ColumnCount,
    };
    enum Role {
        KeyIdRole = Qt::UserRole + 1, ///< QString, of every column
        HeldRole,                     ///< int of Held, of every column
        UsageRole,                    ///< int of Usage, of every column
        ToneRole,                     ///< int of Tone, of the cell
    };
    /// How much of a look a cell deserves.
    enum class Tone { Plain, Muted, Good, Warning, Bad };
    Q_ENUM(Tone)
    enum class Usage {
        Used,
        Unused, ///< used once, but not for a long time: see setUnusedAfter
        Never,
    };
    Q_ENUM(Usage)
    enum class View {
        All,
        NeverUsed,
        Unused,         ///< not used for a long time, or never since it was created a long time ago
        ExpiringSoon,   ///< goes on working, but not for long: see setExpiryLead
        NeedsAttention, ///< the secret is lost, the service refused it, or it has ended
    };
    Q_ENUM(View)

    explicit KeyListModel(QObject *parent = nullptr);

    /// Replaces the list. It may hold an id twice: the second is a row of its own, but not found by
    /// indexOf.
    void setKeys(std::vector<ApiKey> keys, const HeldKeys &held);
    void setHeld(const HeldKeys &held);

    /// Only keys whose name (as shown), id or email contains `text`, whatever the case. Typing
    /// should be debounced by the caller.
    void setFilter(const QString &text);
    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    /// Keys in a view whatever the filter, counted when the list changes.
    [[nodiscard]] int count(View view) const;
    [[nodiscard]] int totalCount() const { return count(View::All); }

    /// Days after which a key counts as unused; 90 at first.
    void setUnusedAfter(int days);
    /// What the service calls a key's id; "Key ID" at first.
    void setIdTitle(const QString &title);
    /// Days before its end from which on a key expires soon; 14 at first.
    void setExpiryLead(int days);
    /// What "now" is; the system's clock at first.
    void setClock(Clock clock);
    /// Looks at the clock. "Now" stands still between two calls and new lists, so that no row is
    /// ahead of another; a timer of the caller's should call this at nextChange().
    void refreshTimes();
    /// When some text, view or tone is no longer right, epoch seconds; empty: never.
    [[nodiscard]] std::optional<qint64> nextChange() const;

    /// `row` must be one of the model's.
    [[nodiscard]] const ApiKey &keyAt(int row) const;
    [[nodiscard]] Held heldAt(int row) const;
    [[nodiscard]] Usage usageAt(int row) const;
    /// What is known of a key because it is held here, whether its row is shown or not; empty times
    /// for one that is not.
    struct HeldFacts
    {
        std::optional<qint64> expiresAt;
        std::optional<qint64> checkedAt;
        Verdict verdict = Verdict::Unknown;
    };
    [[nodiscard]] HeldFacts factsOf(const QString &keyId) const;
    /// Shown or not; nothing when it is not in the list.
    [[nodiscard]] std::optional<ApiKey> find(const QString &keyId) const;
    /// Invalid for a key that is not in the list or not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &keyId, int column = Name) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Rows that are equal in `column` stay in the order they have. Names regardless of case; an
    /// unknown time and "never" are before all others, and so last when descending. Column -1: the
    /// order of the service.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// Some view has another count than before.
    void countsChanged();

private:
    using Counts = std::array<int, 5>;

    [[nodiscard]] Item itemAt(int row) const;
    [[nodiscard]] qint64 unusedSince() const;
    [[nodiscard]] bool isIn(View view, const KeyTable &table, Item item) const;
    [[nodiscard]] Items accepted(const KeyTable &table, const Items &order) const;
    /// The order of a list that comes next; `places`: where it has the items of this one.
    [[nodiscard]] Items orderOf(const KeyTable &next, const Items &places) const;
    void setNow(qint64 now);
    void showAccepted();
    void recount();
    void tellChanged(Column first, Column last, const QList<int> &roles = {});

    [[nodiscard]] bool hasEnded(const KeyTable &table, Item item) const;
    [[nodiscard]] bool endsSoon(const KeyTable &table, Item item) const;
    [[nodiscard]] Tone tone(Item item, Column column) const;
    [[nodiscard]] QString text(Item item, Column column) const;
    [[nodiscard]] QString verdictText(Item item) const;
    [[nodiscard]] QString toolTip(Item item, Column column) const;
    [[nodiscard]] QString accessibleText(Item item, Column column) const;
    [[nodiscard]] std::optional<qint64> time(Item item, Column column) const;
    [[nodiscard]] QString relative(qint64 time) const;
    [[nodiscard]] QString shownAs(const QString &text) const;

    KeyTable m_table;
    Items m_order; ///< all items as sorted; what is shown is a part of it in the same order
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QByteArray m_filter; ///< folded
    View m_view = View::All;
    Counts m_counts{};
    int m_unusedAfter = 90; ///< days
    int m_expiryLead = 14;  ///< days
    Clock m_clock = systemClock();
    qint64 m_now;
    // What a cell shows is painted many times over and made once.
    mutable QHash<qint64, QString> m_relative; ///< texts of times as of m_now
    mutable QHash<QString, QString> m_visible; ///< texts of the list that hold what is invisible
    QString m_idTitle = tr("Key ID");
    const QString m_unknown = tr("unknown");
    const QString m_never = tr("never");
    const QString m_here = tr("In the keychain");
    const QString m_elsewhere = tr("Not held here");
    const QString m_lost = tr("Lost");
    const QString m_ended = tr("expired");
    const QString m_unchecked = tr("not yet");
    const QString m_refused = tr("Refused");
    const QString m_forbidden = tr("No permission");
};

} // namespace keynook
