// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace keynook {

/// Cogniac calls it a tenant, Kognic a workspace.
struct Workspace
{
    QString id;
    QString name;
    QString externalId; ///< Kognic only
    QStringList roles;
    std::optional<qint64> contractEnds; ///< epoch seconds, UTC
};

} // namespace keynook
