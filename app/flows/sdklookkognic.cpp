// SPDX-License-Identifier: Apache-2.0
#include "flows/sdklook.h"

#include "core/text.h"
#include "exchange/environments.h"
#include "exchange/kognicfile.h"
#include "flows/handoff.h"
#include "flows/sdkfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace keynook::sdklook {

namespace {

using Source = SdkFinding::Source;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SdkWhich)
};

QString text(std::optional<QByteArrayView> value)
{
    return value ? QFile::decodeName(value->toByteArray()) : QString();
}

/// What makes the client refuse a credential that is there. `expires` as it is written: reading
/// puts it right.
void warnOfExpiry(SdkFinding &finding, const Secret &json, qint64 now)
{
    static const QRegularExpression zone(QStringLiteral("(Z|[+-]\\d\\d:?\\d\\d)$"));
    const QString expires = QString::fromUtf8(secretMember(json, "expires").reveal()).trimmed();
    const auto time = kognicTime(expires);
    if (!time) {
        return;
    }
    if (!zone.match(expires).hasMatch()) {
        finding.warnings +=
            Texts::tr("Its \"expires\" has no time zone, over which the client falls: "
                      "hand it over with Keynook, which puts that right.");
    } else if (*time <= now) {
        finding.warnings += Texts::tr("It has expired: the client refuses it.");
    }
}

/// The file that KOGNIC_CREDENTIALS names; nothing else is looked at any more.
void fromFile(SdkFinding &finding, const SdkWhich::Parts &parts, const QString &path)
{
    const QString shown = parts.places.shown(path);
    finding.source = Source::Variable;
    finding.place = QStringLiteral("KOGNIC_CREDENTIALS");
    finding.sentence =
        Texts::tr("The variable KOGNIC_CREDENTIALS names the file %1, and goes before "
                  "everything else.")
            .arg(shown);
    const QFileInfo info(path);
    const QString real = info.isSymLink() ? info.canonicalFilePath() : path;
    const auto json = readSdkFile(real.isEmpty() ? path : real);
    const auto file = json && *json ? readKognicFile(**json) : Result<KognicFile>(failure({}));
    if (json && !*json) {
        finding.warnings +=
            Texts::tr("%1 is not there: the client fails, and looks nowhere else.").arg(shown);
    } else if (!file) {
        finding.warnings += Texts::tr("%1 is no credentials file: the client fails.").arg(shown);
    } else {
        finding.keyId = file->credential.clientId;
        warnOfExpiry(finding, **json, parts.clock());
        warnOfReaders(finding, real, shown);
    }
}

/// Which backend Python's keyring is told to use, and by whom.
struct Backend
{
    QString name;
    QString source;
};

Backend chosenBackend(const SdkWhich::Parts &parts)
{
    if (const QString name = text(parts.variables("PYTHON_KEYRING_BACKEND")); !name.isEmpty()) {
        return {name, QStringLiteral("PYTHON_KEYRING_BACKEND")};
    }
    static const QRegularExpression line(QStringLiteral("^\\s*default-keyring\\s*[=:]\\s*(\\S+)"),
                                         QRegularExpression::MultilineOption);
    const auto config = readSdkFile(parts.places.keyringConfig());
    if (!config || !*config) {
        return {};
    }
    const auto match = line.match(QString::fromUtf8((*config)->reveal()));
    return {match.captured(1), parts.places.shown(parts.places.keyringConfig())};
}

bool readsSecretService(const QString &backend)
{
    return backend.isEmpty() || backend == u"keyring.backends.SecretService.Keyring" ||
           backend == u"keyring.backends.libsecret.Keyring";
}

void warnOfEnvironments(SdkFinding &finding, const SdkWhich::Parts &parts)
{
    const QString path = parts.places.kognicEnvironments();
    const auto json = readSdkFile(path);
    if (json && !*json) {
        return;
    }
    const auto all = json ? readEnvironments((*json)->reveal())
                          : Result<KognicEnvironments>(failure(json.error()));
    if (!all) {
        finding.warnings += Texts::tr("%1 is damaged: `kog` fails.").arg(parts.places.shown(path));
        return;
    }
    for (const KognicEnvironment &entry : all->entries) {
        const bool isFile =
            !entry.credentials.isEmpty() && !entry.credentials.startsWith(keyringAddress({}));
        if (isFile && !QFileInfo::exists(parts.places.expanded(entry.credentials))) {
            finding.warnings +=
                Texts::tr(
                    "The entry \"%1\" of environments.json names the file %2, which is not there.")
                    .arg(visible(entry.name), visible(entry.credentials));
        }
    }
    const KognicEnvironment taken = environmentFor(*all, builtInEnvironment().host);
    if (!taken.credentials.isEmpty() && taken.credentials != keyringAddress(defaultProfile)) {
        finding.warnings +=
            Texts::tr("`kog` takes another one for calls to %1: %2, by the entry \"%3\" of "
                      "environments.json.")
                .arg(builtInEnvironment().host, visible(taken.credentials), visible(taken.name));
    }
}

} // namespace

SdkFinding kognicVariables(const SdkWhich::Parts &parts)
{
    SdkFinding finding;
    finding.service = ServiceId::Kognic;
    const QString path = text(parts.variables("KOGNIC_CREDENTIALS"));
    const QString id = text(parts.variables("KOGNIC_CLIENT_ID"));
    const auto secret = parts.variables("KOGNIC_CLIENT_SECRET");
    const bool both = !id.isEmpty() && secret && !secret->isEmpty();
    if (!path.isEmpty()) {
        fromFile(finding, parts, parts.places.expanded(path));
    } else if (both) {
        finding.source = Source::Variable;
        finding.place = QStringLiteral("KOGNIC_CLIENT_ID");
        finding.keyId = visible(id);
        finding.sentence =
            Texts::tr("The variables KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET are set, "
                      "and go before Python's keyring.");
    } else if (!id.isEmpty() || (secret && !secret->isEmpty())) {
        finding.warnings +=
            Texts::tr("Only one of KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET is set: it "
                      "is not looked at.");
    }
    return finding;
}

void addKognicEntry(SdkFinding &finding, const SdkWhich::Parts &parts, const KeyringItems &entry)
{
    const QString place = keyringAddress(defaultProfile);
    if (entry.empty() && finding.source == Source::None) {
        finding.sentence =
            Texts::tr("No variable is set, and Python's keyring has no entry \"%1\".")
                .arg(defaultProfile);
    }
    if (entry.empty()) {
        return;
    }
    const auto file = readKognicFile(entry.front().value);
    const QString id = file ? file->credential.clientId : QString();
    if (finding.source != Source::None) {
        if (id != finding.keyId) {
            finding.warnings +=
                id.isEmpty()
                    ? Texts::tr(
                          "%1 hides the credential in Python's keyring: unset it to use that one.")
                          .arg(finding.place)
                    : Texts::tr("%1 hides the credential %2 in Python's keyring: unset it to use "
                                "that one.")
                          .arg(finding.place, visible(id));
        }
        return;
    }
    finding.source = Source::Keyring;
    finding.place = place;
    finding.keyId = id;
    finding.sentence =
        Texts::tr("The entry \"%1\" of Python's keyring is used: no variable is set.")
            .arg(defaultProfile);
    if (!file) {
        finding.warnings += Texts::tr("The entry holds no credential: the client finds none.");
    } else {
        warnOfExpiry(finding, entry.front().value, parts.clock());
    }
    if (entry.size() > 1) {
        finding.warnings +=
            Texts::tr("Python's keyring has several entries of that name; which one is "
                      "found depends on its backend. Handing one over with Keynook "
                      "leaves one.");
    }
}

void addKognicSurroundings(SdkFinding &finding, const SdkWhich::Parts &parts)
{
    const Backend backend = chosenBackend(parts);
    if (!readsSecretService(backend.name)) {
        finding.warnings +=
            Texts::tr("%1 makes Python's keyring use %2, which does not see what Keynook stores.")
                .arg(backend.source, visible(backend.name));
    }
    warnOfEnvironments(finding, parts);
}

} // namespace keynook::sdklook
