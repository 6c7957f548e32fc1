// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kogniccredential.h"
#include "core/result.h"

#include <QStringList>

#include <optional>

namespace keynook {

struct KognicFile
{
    KognicCredential credential;
    /// What was put right while reading, a sentence each: a time without a zone, which makes the
    /// service's client fail, is taken as UTC.
    QStringList repairs;
};

/// Understands a credentials.json of Kognic: strict on the five required fields, tolerant of
/// unknown ones, which are kept. `text` is at most 64 KiB. Error: Protocol, whose sentence names
/// the field; never a value.
[[nodiscard]] Result<KognicFile> readKognicFile(const Secret &text);

/// The file as the service's own client reads it, indented, with a newline at its end. Reading it
/// gives the same credential again.
[[nodiscard]] Secret writeKognicFile(const KognicCredential &credential);

/// The same as one line without spaces: what the keychain keeps, and what Python's keyring holds
/// under `kognic-credentials` (contracts/kognic.md 2.2), with the scopes that the official `put`
/// drops.
[[nodiscard]] Secret writeKognicEntry(const KognicCredential &credential);

/// Epoch seconds of an ISO 8601 time with any number of fraction digits; empty for none.
[[nodiscard]] std::optional<qint64> kognicTime(const QString &text);

} // namespace keynook
