// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArrayView>
#include <QString>

namespace keynook {

/// A pure function behind LoginListener::codeFromPaste, with its errors. `pasted` is untrusted.
[[nodiscard]] Result<Secret> readLoginPaste(QByteArrayView pasted, QByteArrayView state);

/// The page said `error=`; `reason` is its text, from outside, and goes into the detail only.
[[nodiscard]] Error loginRefusal(const QString &reason);

} // namespace keynook
