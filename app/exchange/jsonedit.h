// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <vector>

namespace keynook {

// Changes in a JSON document that belongs to another program: what is not changed stays as it is,
// byte for byte, in its order and with its spaces. The results are Secrets because such a document
// may hold tokens; nothing of its values is copied anywhere else.
//
// Error of each: Protocol when the text is not one JSON object in UTF-8, nested at most 32 deep,
// that names no member twice on the way to the place in question.

/// The names of the outermost object's members, or of the object at `path`, in their order; none
/// where there is no such object.
[[nodiscard]] Result<QStringList> jsonNames(QByteArrayView json, const QStringList &path = {});

/// Sets the member at `path` to `value`, which is JSON. What is missing on the way is made; what
/// is in the way and no object is an error: Protocol. An empty text counts as `{}`.
[[nodiscard]] Result<Secret> withJsonMember(QByteArrayView json, const QStringList &path,
                                            QByteArrayView value);

/// Takes out the members of the object at `path` whose name `goes`.
[[nodiscard]] Result<Secret> withoutJsonMembers(QByteArrayView json, const QStringList &path,
                                                const std::function<bool(const QString &)> &goes);

} // namespace keynook
