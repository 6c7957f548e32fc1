// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "widgets/keytable.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace keynook::ui {

class Banner;
class WaitLine;

/// The middle of the window: a heading, what is wrong, the table or a sentence in its place.
class KeysPage final : public QFrame
{
    Q_OBJECT
public:
    explicit KeysPage(KeyListModel &keys, QWidget *parent = nullptr);

    [[nodiscard]] KeyTable &table() { return *m_table; }
    [[nodiscard]] Banner &banner() { return *m_banner; }
    /// A generation that was interrupted waits.
    [[nodiscard]] Banner &recoverBanner() { return *m_recover; }
    /// A key has a successor and can be deleted.
    [[nodiscard]] Banner &rotatedBanner() { return *m_rotated; }
    /// The host that the list is fetched from; empty: nothing is under way.
    void setLoading(const QString &host);
    /// `sentence` stands where the table would be empty.
    void setSummary(const QString &summary, const QString &sentence);

signals:
    void refreshWanted();
    /// The list is not to be waited for any longer.
    void stopWanted();

private:
    QLabel *m_summary;
    QPushButton *m_refresh;
    WaitLine *m_wait;
    Banner *m_banner;
    Banner *m_recover;
    Banner *m_rotated;
    KeyTable *m_table;
    QLabel *m_sentence;
    QString m_waitingFor;
};

} // namespace keynook::ui
