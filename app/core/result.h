// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace keynook {

/// A value, or why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(Error::Kind::Disk, tr("…"));` reads better than the wrapped aggregate.
inline tl::unexpected<Error> failure(Error::Kind kind, QString sentence, QString next = {},
                                     QString detail = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(sentence), std::move(next), std::move(detail), false});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace keynook
