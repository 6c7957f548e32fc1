// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "flows/session.h"
#include "services/cogniac/cogniacservice.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace keynook {

/// One step of a check, with its verdict and what to do.
struct CheckStep
{
    QString name; ///< server, token, user, workspace, permission
    bool passed = false;
    bool skipped = false;            ///< a step before it failed
    QString finding;                 ///< one sentence
    QString next;                    ///< empty when there is nothing to do
    std::optional<Error::Kind> kind; ///< of the failure
    QString detail;                  ///< of the failure, for the log
};

/// Finds out how far a credential gets, step by step: the server answers, a token is given, the
/// user behind it, the workspace, the permission to manage keys. With a key's secret the key itself
/// is tried (which counts as a use: `last_auth` moves); without, the account's own sign-in. The
/// first failure ends it, the steps behind are marked as skipped.
class CheckAccess final : public QObject
{
    Q_OBJECT
public:
    CheckAccess(CogniacService &service, Session &session, QObject *parent = nullptr);

    void start(Secret apiKey, Reply<std::vector<CheckStep>> reply);

signals:
    /// Each step as soon as its verdict is known; the skipped ones come with the reply alone.
    void stepDone(const CheckStep &step);

private:
    void askServer();
    void askToken();
    void askUser();
    void askWorkspace();
    void askPermission();
    void pass(const QString &finding);
    void fail(const Error &error);
    void finish();

    CogniacService &m_service;
    Session &m_session;
    Secret m_apiKey;
    Secret m_token;
    QString m_userId;
    std::vector<CheckStep> m_steps;
    Reply<std::vector<CheckStep>> m_reply;
};

} // namespace keynook
