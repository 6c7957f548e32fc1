// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "exchange/credentialformat.h"

#include <QCommandLineParser>
#include <QString>

namespace keynook::cli {

/// Where an export goes and how it is written.
struct ExportTarget
{
    QString path; ///< "-" is the standard output
    CredentialFormat format = CredentialFormat::CredentialsJson;
    bool replace = false;

    /// Out of `--format` and `--force`. Error: Usage (unknown format).
    [[nodiscard]] static Result<ExportTarget> of(const QCommandLineParser &options,
                                                 const QString &path);
    /// What can be told before there is anything to write. Errors: Conflict, NotFound.
    [[nodiscard]] Result<void> precheck() const;
    /// Errors: those of writePrivateFile and render.
    [[nodiscard]] Result<void> write(const Credential &credential) const;
    /// The same for what is rendered already.
    [[nodiscard]] Result<void> write(const Secret &text) const;
    /// Says where it went, who can read it, and the line that makes a program use it.
    void tell() const;
};

/// `--format` and `--force`.
[[nodiscard]] QList<QCommandLineOption> exportOptions();

} // namespace keynook::cli
