// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArrayView>
#include <QStringView>

namespace keynook {

// How one value is written in each form. The values may be secrets: they go from view to Secret,
// and no other copy is made. Where a form has no way to hold a value that all its readers agree on,
// the answer is an error of kind Usage, never an altered value.

/// A word for sh, dash, bash, zsh: in single quotes. Error: NUL.
[[nodiscard]] Result<Secret> shellQuote(QByteArrayView value);

/// A string literal for PowerShell in single quotes. Error: NUL, and anything but ASCII: Windows
/// PowerShell reads a script without a byte-order mark in the system's code page, in which a byte
/// may turn into a closing quote.
[[nodiscard]] Result<Secret> powershellQuote(QByteArrayView value);

/// A value for a `.env` file as it stands, without quotes, because `docker --env-file` would keep
/// them. Only what docker, python-dotenv and systemd's EnvironmentFile all read unchanged: visible
/// ASCII without quotes, backslash, `$`, `#` and backtick.
[[nodiscard]] Result<Secret> dotenvValue(QByteArrayView value);

/// A value for `configparser.ConfigParser()` with its default interpolation: `%` is doubled, so
/// that `get()` gives the value back (a RawConfigParser would show it doubled). Error: control
/// characters, space at either end, invalid UTF-8.
[[nodiscard]] Result<Secret> iniValue(QByteArrayView value);

/// A JSON string with its quotes. `value` is UTF-8; error: not valid UTF-8.
[[nodiscard]] Result<Secret> jsonString(QByteArrayView value);

/// A JSON string with its quotes, in ASCII only and without loss (a lone surrogate stays one).
[[nodiscard]] QByteArray jsonString(QStringView text);

/// A YAML string with its quotes, in ASCII only; right for YAML 1.1 and 1.2. A lone surrogate,
/// which YAML cannot hold, becomes U+FFFD.
[[nodiscard]] QByteArray yamlString(QStringView text);

/// Base64 with padding.
[[nodiscard]] Secret base64(QByteArrayView value);

} // namespace keynook
