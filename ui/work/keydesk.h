// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "flows/keylist.h"
#include "models/keylistmodel.h"

#include <QObject>

#include <optional>

namespace keynook::ui {

/// The work behind the key table: which account is open, its list kept from last time at once, the
/// service's list when it comes.
///
///     open ─→ kept list (or nothing) ─→ refresh ─→ fresh list │ kept list and why │ error
///
/// Of a service that cannot be asked for its keys the list is what is held here, and fresh at once.
///
/// Refreshes never overlap; one asked for meanwhile is the one under way.
class KeyDesk final : public QObject
{
    Q_OBJECT
public:
    KeyDesk(AppContext &app, KeyListModel &keys, QObject *parent = nullptr);

    /// Shows what is kept; asks the service when the account is signed in.
    void open(const Account &account);
    void close();
    void refresh();
    /// Lets the answer come to nobody; what is shown stays, and says why it is not fresh.
    void stopWaiting();
    /// After something changed in the keychain or the journal, but not at the service.
    void rereadHeld();

    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// When the shown list came from the service, epoch seconds; nothing was ever fetched when
    /// empty.
    [[nodiscard]] std::optional<qint64> fetchedAt() const { return m_fetchedAt; }
    /// Why the shown list is not fresh.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

signals:
    /// Any of the above.
    void changed();

private:
    void show(std::vector<ApiKey> keys);
    void showHeld();
    void abandon();
    void fetch(int request);
    void fetched(int request, Result<KeyList> list);
    void settle(std::optional<Error> problem);

    AppContext &m_app;
    KeyListModel &m_keys;
    std::optional<Account> m_account;
    std::optional<qint64> m_fetchedAt;
    std::optional<Error> m_problem;
    bool m_loading = false;
    int m_request = 0; ///< whose answer counts
};

} // namespace keynook::ui
