// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/apikey.h"

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

[[nodiscard]] QList<Snippet> snippetsFor(const Account &account, const ApiKey &key);

} // namespace keynook::ui
