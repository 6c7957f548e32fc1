// SPDX-License-Identifier: Apache-2.0
#include "work/keydesk.h"

namespace keynook::ui {

KeyDesk::KeyDesk(AppContext &app, KeyListModel &keys, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_keys(keys)
{
}

void KeyDesk::open(const Account &account)
{
    const bool another = !m_account || m_account->id != account.id;
    m_account = account;
    if (another) {
        m_loading = false; // what is under way belongs to the account before
        m_problem.reset();
        m_fetchedAt.reset();
        const auto kept = m_app.ledger().cachedKeys(account.id);
        if (!kept) {
            m_problem = kept.error();
        } else if (*kept) {
            m_fetchedAt = (*kept)->fetchedAt;
        }
        show(kept && *kept ? (*kept)->keys : std::vector<ApiKey>());
    }
    if (account.signedIn) {
        refresh();
    } else {
        emit changed();
    }
}

void KeyDesk::close()
{
    m_account.reset();
    m_fetchedAt.reset();
    m_loading = false;
    show({});
    settle({});
}

void KeyDesk::refresh()
{
    if (!m_account || m_loading) {
        return;
    }
    auto parts = m_app.partsFor(*m_account);
    if (!parts) {
        settle(parts.error());
        return;
    }
    m_loading = true;
    emit changed();
    const QString accountId = m_account->id;
    listKeys(
        *(*parts)->service, *(*parts)->session, m_app.ledger(), m_app.clock(), true,
        {this, [this, accountId](Result<KeyList> list) { fetched(accountId, std::move(list)); }});
}

void KeyDesk::fetched(const QString &accountId, Result<KeyList> list)
{
    if (!m_account || m_account->id != accountId) {
        return;
    }
    m_loading = false;
    if (!list) {
        settle(list.error());
        return;
    }
    m_fetchedAt = list->fetchedAt;
    show(std::move(list->keys));
    settle(std::move(list->stale));
}

void KeyDesk::rereadHeld()
{
    if (m_account) {
        if (auto held = m_app.ledger().heldKeys(m_account->id)) {
            m_keys.setHeld(*std::move(held));
        }
        emit changed();
    }
}

void KeyDesk::show(std::vector<ApiKey> keys)
{
    HeldKeys held;
    if (m_account) {
        held = m_app.ledger().heldKeys(m_account->id).value_or(HeldKeys());
    }
    m_keys.setKeys(std::move(keys), std::move(held));
}

void KeyDesk::settle(std::optional<Error> problem)
{
    m_problem = std::move(problem);
    emit changed();
}

} // namespace keynook::ui
