// SPDX-License-Identifier: Apache-2.0
#include "work/keydesk.h"

#include "work/aftertheframe.h"

#include <QTimer>

#include <algorithm>

namespace keynook::ui {

KeyDesk::KeyDesk(AppContext &app, KeyListModel &keys, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_keys(keys)
{
}

void KeyDesk::open(const Account &account)
{
    // What one workspace lists must not stand for another's while the new list is on its way.
    const bool another =
        !m_account || m_account->id != account.id || m_account->workspaceId != account.workspaceId;
    m_account = account;
    if (another) {
        abandon();
        m_problem.reset();
        m_fetchedAt.reset();
    }
    if (!AppContext::capabilitiesOf(account).listsRemotely) {
        showHeld();
        return;
    }
    if (another) {
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
    abandon();
    show({});
    settle({});
}

void KeyDesk::refresh()
{
    if (!m_account || m_loading) {
        return;
    }
    if (!AppContext::capabilitiesOf(*m_account).listsRemotely) {
        showHeld();
        return;
    }
    // By then what is known has been painted: the first request of all takes a while to begin.
    m_loading = true;
    emit changed();
    QTimer::singleShot(afterTheFrame, this, [this, request = ++m_request] {
        if (request == m_request) {
            fetch(request);
        }
    });
}

void KeyDesk::stopWaiting()
{
    if (!m_loading) {
        return;
    }
    abandon();
    settle(Error{Error::Kind::Cancelled,
                 tr("The list was not refreshed: you stopped waiting."),
                 {},
                 {},
                 false});
}

/// Whatever is still to come is an answer to nobody.
void KeyDesk::abandon()
{
    ++m_request;
    m_loading = false;
}

void KeyDesk::fetch(int request)
{
    auto parts = m_app.partsFor(*m_account);
    if (!parts) {
        m_loading = false;
        settle(parts.error());
        return;
    }
    listKeys(*(*parts)->service, *(*parts)->session, m_app.ledger(), m_app.clock(), true,
             {this, [this, request](Result<KeyList> list) { fetched(request, std::move(list)); }});
}

void KeyDesk::fetched(int request, Result<KeyList> list)
{
    if (request != m_request) {
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
    if (m_account && !AppContext::capabilitiesOf(*m_account).listsRemotely) {
        showHeld();
    } else if (m_account) {
        if (const auto held = m_app.ledger().heldKeys(m_account->id)) {
            m_keys.setHeld(*held);
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
    m_keys.setKeys(std::move(keys), held);
}

void KeyDesk::showHeld()
{
    const auto held = m_app.ledger().heldKeys(m_account->id);
    std::vector<ApiKey> keys;
    if (held) {
        for (const HeldKey &key : *held) {
            keys.push_back({key.keyId, key.name, m_account->email, key.createdAt, {}});
        }
    }
    // A hash has no order, and rows that are equal keep theirs.
    std::sort(keys.begin(), keys.end(),
              [](const ApiKey &a, const ApiKey &b) { return a.id < b.id; });
    show(std::move(keys));
    settle(held ? std::nullopt : std::optional(held.error()));
}

void KeyDesk::settle(std::optional<Error> problem)
{
    m_problem = std::move(problem);
    emit changed();
}

} // namespace keynook::ui
