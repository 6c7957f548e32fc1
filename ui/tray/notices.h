// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "models/keylistmodel.h"

#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace keynook::ui {

/// How many of an account's keys wait for somebody. Numbers and dates alone: what a desktop shows
/// in its notifications it may also keep, and read as HTML.
struct Standing
{
    QString accountId;
    ServiceId service = ServiceId::Cogniac;
    KeyListModel::View view = KeyListModel::View::ExpiringSoon; ///< or Unused
    int count = 0;
    qint64 date = 0; ///< epoch seconds, by which they end, or since when nobody used them

    [[nodiscard]] QString sentence() const;
};

/// What was said already. Something is said when it concerns more keys than it did before, and
/// nothing twice within a day.
class NoticeBook
{
public:
    /// What `toText` gave; nothing of what is none.
    [[nodiscard]] static NoticeBook fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    /// Those to be said now (epoch seconds), which are noted as said. `all`: whatever stands.
    [[nodiscard]] QList<Standing> due(const QList<Standing> &all, qint64 now);

private:
    using Matter = std::pair<QString, int>; ///< account and view
    struct Said
    {
        int count = 0;
        qint64 at = 0; ///< epoch seconds
    };

    QMap<Matter, Said> m_said;
};

} // namespace keynook::ui
