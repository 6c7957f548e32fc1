// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"
#include "people.h"
#include "router.h"
#include "service.h"
#include "statefile.h"

#include <QByteArray>

#include <optional>

namespace keynook::standin {

/// Stands in for the part of Kognic's web app where people generate their API credentials: the only
/// way there is to one (contracts/kognic.md 2.4). The routes belong to this page alone, lie under
/// /standin/kognic/, and answer nobody but a page of this very origin.
class KognicWeb
{
public:
    explicit KognicWeb(const Service &service);

    /// Adds every route to `router`, which must not outlive this object.
    void addTo(Router &router);

    /// Where the page lies; to be called before the first request.
    void setOrigin(const QByteArray &origin) { m_origin = origin; }

private:
    Answer page(const Call &call) const;
    Answer file(const Call &call, const char *name, const QByteArray &type) const;
    Answer list(const Call &call) const;
    Answer generate(const Call &call) const;
    Answer remove(const Call &call, const QByteArray &clientId) const;

    /// A page elsewhere whose name leads to this address (DNS rebinding) is a stranger too.
    bool isAddressedHere(const Call &call) const;
    /// Why this request may change nothing; nothing when it may.
    std::optional<Answer> refusal(const Call &call) const;
    /// The whole credentials.json.
    QByteArray credentialsFile(const KognicUser &user, const SavedClient &client,
                               const QByteArray &secret) const;

    const Service &m_service;
    QByteArray m_csrfToken;
    QByteArray m_origin;
};

} // namespace keynook::standin
