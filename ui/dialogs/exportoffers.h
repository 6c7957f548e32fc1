// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "exchange/credentialformat.h"

#include <QList>
#include <QString>

namespace keynook::ui {

/// A form in which a credential of a service can be written, as it is offered.
struct ExportOffer
{
    CredentialFormat format;
    QString title;
    QString folder; ///< where it is proposed
    QString file;   ///< proposed name
    QString hint;   ///< one sentence: what reads it
    /// The folder is the service's client's own, and is made when it is missing.
    bool makesFolder = false;
};

[[nodiscard]] QList<ExportOffer> exportOffers(ServiceId service);

/// The shell command that uses a file written in that form; empty where there is none.
[[nodiscard]] QString exportLine(ServiceId service, CredentialFormat format, const QString &path);

} // namespace keynook::ui
