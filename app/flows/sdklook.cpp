// SPDX-License-Identifier: Apache-2.0
#include "flows/sdklook.h"

#include "core/privacy.h"
#include "core/text.h"
#include "flows/sdkfile.h"

#include <QCoreApplication>

namespace keynook::sdklook {

namespace {

using Source = SdkFinding::Source;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SdkWhich)
};

/// What stands before the colon of an API key, which is no secret.
QString keyIdOf(QByteArrayView key)
{
    const qsizetype colon = key.indexOf(':');
    return colon > 0 ? visible(QString::fromUtf8(key.first(colon))) : QString();
}

void fromVariables(SdkFinding &finding, const SdkWhich::Parts &parts)
{
    const auto key = parts.variables("COG_API_KEY");
    const bool user = parts.variables("COG_USER").has_value();
    const bool password = parts.variables("COG_PASS").has_value();
    if (key) {
        finding.source = Source::Variable;
        finding.place = QStringLiteral("COG_API_KEY");
        finding.keyId = keyIdOf(*key);
        finding.sentence =
            Texts::tr("The variable COG_API_KEY is set, and goes before everything else.");
        if (finding.keyId.isEmpty()) {
            finding.warnings +=
                Texts::tr("COG_API_KEY holds no API key: the client will be refused. "
                          "Unset it.");
        }
    } else if (user && password) {
        finding.source = Source::Variable;
        finding.place = QStringLiteral("COG_USER");
        finding.sentence =
            Texts::tr("The variables COG_USER and COG_PASS are set, and go before the "
                      "client's own file.");
    } else if (user || password) {
        finding.warnings +=
            Texts::tr("Only one of COG_USER and COG_PASS is set: it is not looked at.");
    }
}

void fromFile(SdkFinding &finding, const SdkWhich::Parts &parts)
{
    const QString path = parts.places.cogniacCredentials();
    const QString file = parts.places.shown(path);
    const auto text = readSdkFile(path);
    if (text && !*text) {
        return;
    }
    const Secret key = text ? secretMember(**text, "api_key") : Secret();
    const QString keyId = keyIdOf(key.reveal());
    if (key.isEmpty()) {
        finding.warnings += Texts::tr("%1 cannot be understood, and is not looked at.").arg(file);
        return;
    }
    warnOfReaders(finding, path, file);
    if (finding.source == Source::None) {
        finding.source = Source::File;
        finding.place = path;
        finding.keyId = keyId;
        finding.sentence =
            Texts::tr("The client's own file %1 is used: no variable is set.").arg(file);
    } else if (keyId != finding.keyId || keyId.isEmpty()) {
        finding.warnings += keyId.isEmpty()
                                ? Texts::tr("%1 hides the key of %2: unset it to use that one.")
                                      .arg(finding.place, file)
                                : Texts::tr("%1 hides the key %2 of %3: unset it to use that one.")
                                      .arg(finding.place, keyId, file);
    }
}

} // namespace

void warnOfReaders(SdkFinding &finding, const QString &path, const QString &shown)
{
    switch (privacyOf(path)) {
    case Privacy::OursAlone:
        return;
    case Privacy::OpenToOthers:
        finding.warnings +=
            Texts::tr("Others on this machine may read %1: chmod 600 it.").arg(shown);
        return;
    case Privacy::NotOurs:
        finding.warnings += Texts::tr("%1 belongs to another user, who may read and change it: "
                                      "remove it, and hand the key over again.")
                                .arg(shown);
    }
}

Result<void> identify(SdkFinding &finding, const Ledger &ledger)
{
    const auto accounts = ledger.accounts();
    if (!accounts) {
        return failure(accounts.error());
    }
    for (const Account &account : *accounts) {
        const auto held = ledger.heldKeys(account.id);
        if (!held) {
            return failure(held.error());
        }
        const auto key = held->find(finding.keyId);
        if (account.service == finding.service && key != held->end()) {
            finding.account = account.name;
            finding.keyName = key->name;
            return {};
        }
    }
    return {};
}

Result<SdkFinding> cogniac(const SdkWhich::Parts &parts)
{
    SdkFinding finding;
    finding.service = ServiceId::Cogniac;
    fromVariables(finding, parts);
    fromFile(finding, parts);
    if (finding.source == Source::None) {
        finding.sentence =
            Texts::tr("No variable is set, and the client's own file %1 is not there.")
                .arg(parts.places.shown(parts.places.cogniacCredentials()));
    }
    return finding;
}

} // namespace keynook::sdklook
