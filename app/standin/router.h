// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

#include <QByteArrayList>

#include <functional>
#include <optional>
#include <vector>

namespace keynook::standin {

/// Finds the handler of a request by method and path.
class Router
{
public:
    /// `parts` holds the path segments that stood at the pattern's `*`, in order.
    using Handler = std::function<Answer(const Call &call, const QByteArrayList &parts)>;

    /// `pattern` is a path whose segment `*` stands for any one non-empty segment. Earlier patterns
    /// win.
    void add(const QByteArray &method, const QByteArray &pattern, Handler handler);

    /// The handler's answer; 404 for an unknown path, 405 with `Allow` for a known path and another
    /// method. HEAD is answered like GET.
    Answer answer(const Call &call) const;

private:
    struct Route
    {
        QByteArray method;
        QByteArrayList segments;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace keynook::standin
