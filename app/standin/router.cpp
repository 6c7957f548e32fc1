// SPDX-License-Identifier: Apache-2.0
#include "router.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

std::optional<QByteArrayList> match(const QByteArrayList &pattern, const QByteArrayList &path)
{
    if (pattern.size() != path.size()) {
        return std::nullopt;
    }
    QByteArrayList parts;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "*" && !path[i].isEmpty()) {
            parts.append(path[i]);
        } else if (pattern[i] != path[i]) {
            return std::nullopt;
        }
    }
    return parts;
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &pattern, Handler handler)
{
    m_routes.push_back({method, pattern.split('/'), std::move(handler)});
}

Answer Router::answer(const Call &call) const
{
    const QByteArrayList path = call.path.split('/');
    const QByteArray method = call.method == "HEAD" ? "GET"_ba : call.method;
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        const auto parts = match(route.segments, path);
        if (parts && route.method == method) {
            return route.handler(call, *parts);
        }
        if (parts) {
            allowed.append(route.method);
        }
    }
    if (allowed.isEmpty()) {
        return errorAnswer(404, "Not Found: no such path"_ba, "0100404"_ba);
    }
    Answer answer = errorAnswer(405, "Method Not Allowed"_ba, "0100405"_ba);
    answer.headers.append({"Allow"_ba, allowed.join(", ")});
    return answer;
}

} // namespace keynook::standin
