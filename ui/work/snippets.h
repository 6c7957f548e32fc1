// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/apikey.h"
#include "core/result.h"
#include "core/workspace.h"

#include <QList>
#include <QString>

namespace keynook::ui {

/// How to use a key, ready to be pasted; never with the secret in it.
struct Snippet
{
    QString title; ///< of its tab
    QString code;
    QString hint; ///< one line below; may be empty
};

/// A form in which a workspace is named to a program.
struct WorkspaceForm
{
    QString title; ///< of the menu's entry: the form with a gap in it
    QString said;  ///< after it was copied
    /// Error: Usage (the id cannot be written in that form, or there is none of that kind).
    Result<QString> (*text)(const Workspace &);
};

[[nodiscard]] QList<WorkspaceForm> workspaceForms(ServiceId service);

/// What the service calls the id of a key.
[[nodiscard]] QString idTitle(ServiceId service);

[[nodiscard]] QList<Snippet> snippetsFor(const Account &account, const ApiKey &key);

} // namespace keynook::ui
