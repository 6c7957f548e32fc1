// SPDX-License-Identifier: Apache-2.0
#include "control.h"

#include "faults.h"
#include "keystore.h"
#include "requestlog.h"
#include "router.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

/// All lines or none: with one bad line the faults stay as they were.
Answer replaceFaults(FaultTable &table, const QByteArray &body)
{
    std::vector<Fault> faults;
    for (const QByteArray &line : body.split('\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        auto fault = parseFault(line);
        if (const auto *problem = std::get_if<QString>(&fault)) {
            return errorAnswer(400, problem->toUtf8(), "0900400"_ba);
        }
        faults.push_back(std::get<Fault>(std::move(fault)));
    }
    const auto count = static_cast<qint64>(faults.size());
    table.replace(std::move(faults));
    return jsonAnswer({{u"faults"_s, count}});
}

} // namespace

void addControlRoutes(Router &router, FaultTable &faults, RequestLog &log, KeyStore &keys)
{
    using Parts = QByteArrayList;
    router.add("POST", "/standin/faults", [&faults](const Call &call, const Parts &) {
        return replaceFaults(faults, call.body);
    });
    router.add("GET", "/standin/requests",
               [&log](const Call &, const Parts &) { return Answer{.body = log.json()}; });
    router.add("POST", "/standin/reset-requests", [&log](const Call &, const Parts &) {
        log.clear();
        return Answer{.status = 204};
    });
    router.add("POST", "/standin/expire-tokens", [&keys](const Call &, const Parts &) {
        return Answer{.status = keys.endAllTokens() ? 204 : 500};
    });
}

} // namespace keynook::standin
