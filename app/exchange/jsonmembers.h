// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace keynook {

/// A member of an object as it was written: `"name":value`, without the spaces around and within
/// the value. Nothing of it is lost, neither a long number's last digits nor the order.
struct JsonMember
{
    QString name; ///< with its escapes resolved
    Secret json;
};

/// The members of the outermost object of a text that `parseObject` accepts; of any other text, and
/// of an empty one, whatever is found.
[[nodiscard]] std::vector<JsonMember> jsonMembers(QByteArrayView object);

} // namespace keynook
