// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "core/reply.h"
#include "exchange/sdkplaces.h"
#include "ledger/ledger.h"
#include "vault/pythonkeyring.h"

#include <QByteArrayView>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace keynook {

/// What a service's own client would sign in with, if a program that names no credential were
/// started here and now. Nothing of it is secret.
struct SdkFinding
{
    enum class Source { None, Variable, File, Keyring };
    ServiceId service = ServiceId::Cogniac;
    Source source = Source::None;
    QString place;    ///< a variable's name, a path, or `keyring://PROFILE`
    QString keyId;    ///< or client id; empty: it cannot be told
    QString account;  ///< Keynook's name for the account; empty: Keynook does not hold the key
    QString keyName;  ///< likewise
    QString sentence; ///< what is used, and why
    QStringList warnings;
};

/// Looks where the clients look, in their order (contracts/cogniac.md 1.4, contracts/kognic.md
/// 2.2).
class SdkWhich final : public QObject
{
    Q_OBJECT
public:
    /// A variable of the environment, or nothing when it is not set. Its value may be a secret and
    /// is not copied.
    using Variables = std::function<std::optional<QByteArrayView>(const char *)>;

    struct Parts
    {
        PythonKeyring &keyring;
        const Ledger &ledger;
        SdkPlaces places = SdkPlaces::ofThisUser();
        Clock clock = systemClock();
        Variables variables = ofThisProcess();
    };
    static Variables ofThisProcess();

    explicit SdkWhich(Parts parts, QObject *parent = nullptr);

    /// A finding for each service asked about. Errors: those of PythonKeyring, where only the
    /// keyring could tell; Disk.
    void start(const QList<ServiceId> &services, const Reply<std::vector<SdkFinding>> &reply);

private:
    Result<SdkFinding> cogniac() const;
    void kognic();
    void kognicFrom(const Result<KeyringItems> &entry);

    Parts m_parts;
    std::vector<SdkFinding> m_findings;
    Reply<std::vector<SdkFinding>> m_reply;
};

} // namespace keynook
