// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/accesscheck.h"
#include "flows/session.h"
#include "services/cogniac/cogniacservice.h"

#include <QString>

#include <vector>

namespace keynook {

/// Finds out how far a credential of Cogniac gets: the server answers, a token is given, the
/// user behind it, the workspace, the permission to manage keys. With a key's secret the key itself
/// is tried (which counts as a use: `last_auth` moves); without, the account's own sign-in.
class CheckAccess final : public AccessCheck
{
    Q_OBJECT
public:
    [[nodiscard]] static QStringList stepNames();

    CheckAccess(CogniacService &service, Session &session, QObject *parent = nullptr);

    void start(Secret apiKey, Reply<std::vector<CheckStep>> reply);

private:
    void askServer();
    void askToken();
    void askUser();
    void askWorkspace();
    void askPermission();

    CogniacService &m_service;
    Session &m_session;
    Secret m_apiKey;
    Secret m_token;
    QString m_userId;
};

} // namespace keynook
