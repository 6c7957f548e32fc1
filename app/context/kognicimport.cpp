// SPDX-License-Identifier: Apache-2.0
#include "context/kognicimport.h"

namespace keynook {

void importKognic(AppContext &app, const ImportRequest &request,
                  const Reply<ImportedCredential> &reply)
{
    const auto made = app.newImport(&app);
    if (!made) {
        reply(failure(made.error()));
        return;
    }
    ImportCredentialFlow *const flow = *made;
    flow->start(request, {flow, [flow, reply](Result<ImportedCredential> imported) {
                              flow->deleteLater();
                              reply(std::move(imported));
                          }});
}

} // namespace keynook
