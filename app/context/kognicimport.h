// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "flows/importcredential.h"

namespace keynook {

/// What ImportCredentialFlow does, with a client of its own and in the context: it comes to its end
/// even when whoever began it is gone, and then tells nobody. Errors: those of the flow and of
/// HttpClient::create.
void importKognic(AppContext &app, const ImportRequest &request,
                  const Reply<ImportedCredential> &reply);

} // namespace keynook
