// SPDX-License-Identifier: Apache-2.0
#include "context/kognicimport.h"

namespace keynook {

namespace {

class KognicImport final : public QObject
{
public:
    KognicImport(AppContext &app, std::unique_ptr<HttpClient> http)
        : QObject(&app)
        , m_http(std::move(http))
        , m_flow(*m_http, app.store(), app.ledger(), app.clock())
    {
    }

    void start(const ImportRequest &request, const Reply<ImportedCredential> &reply)
    {
        m_flow.start(request, {this, [this, reply](Result<ImportedCredential> imported) {
                                   deleteLater();
                                   reply(std::move(imported));
                               }});
    }

private:
    std::unique_ptr<HttpClient> m_http;
    ImportCredentialFlow m_flow;
};

} // namespace

void importKognic(AppContext &app, const ImportRequest &request,
                  const Reply<ImportedCredential> &reply)
{
    auto http = HttpClient::create(app.options().http);
    if (!http) {
        reply(failure(http.error()));
        return;
    }
    (new KognicImport(app, *std::move(http)))->start(request, reply);
}

} // namespace keynook
