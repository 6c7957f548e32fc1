// SPDX-License-Identifier: Apache-2.0
#include "flows/sdkwhich.h"

#include "cli/commands.h"
#include "cli/terminal.h"
#include "core/text.h"

#include <QJsonArray>

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("service"),
                      Invocation::tr(R"(Only this one: "cogniac" or "kognic".)"),
                      Invocation::tr("service")});
}

QString nameOf(ServiceId service)
{
    return service == ServiceId::Kognic ? QStringLiteral("kognic") : QStringLiteral("cogniac");
}

QString nameOf(SdkFinding::Source source)
{
    switch (source) {
    case SdkFinding::Source::None:
        return QStringLiteral("none");
    case SdkFinding::Source::Variable:
        return QStringLiteral("variable");
    case SdkFinding::Source::File:
        return QStringLiteral("file");
    case SdkFinding::Source::Keyring:
        return QStringLiteral("keyring");
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject object(const SdkFinding &finding)
{
    return {{QStringLiteral("service"), nameOf(finding.service)},
            {QStringLiteral("source"), nameOf(finding.source)},
            {QStringLiteral("place"), textOrNull(finding.place)},
            {QStringLiteral("key_id"), textOrNull(finding.keyId)},
            {QStringLiteral("account"), textOrNull(finding.account)},
            {QStringLiteral("name"), textOrNull(finding.keyName)},
            {QStringLiteral("why"), finding.sentence},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(finding.warnings)}};
}

QString whose(const SdkFinding &finding)
{
    if (finding.source == SdkFinding::Source::None) {
        return Invocation::tr("none");
    }
    const QString id = finding.keyId.isEmpty() ? Invocation::tr("(no key id)") : finding.keyId;
    return finding.account.isEmpty()
               ? Invocation::tr("%1, which Keynook does not hold").arg(visible(id))
               : Invocation::tr(R"(%1, "%2" of the account "%3")")
                     .arg(visible(id), visible(finding.keyName), visible(finding.account));
}

void report(Invocation &invocation, const std::vector<SdkFinding> &findings)
{
    QJsonArray rows;
    QString text;
    const QString indent(9, QLatin1Char(' '));
    for (const SdkFinding &finding : findings) {
        rows += object(finding);
        text += nameOf(finding.service).leftJustified(indent.size()) + whose(finding) + u'\n';
        text += indent + visible(finding.sentence) + u'\n';
        for (const QString &warning : finding.warnings) {
            text += indent + QStringLiteral("! ") + visible(warning) + u'\n';
        }
    }
    if (invocation.json()) {
        invocation.finishJson(rows);
        return;
    }
    if (const auto written = Terminal::write(text.toUtf8()); !written) {
        invocation.fail(written.error());
        return;
    }
    invocation.finish();
}

void run(Invocation &invocation)
{
    if (!invocation.expect(0, 0)) {
        return;
    }
    const QString wanted = invocation.options().value(QStringLiteral("service"));
    QList<ServiceId> services;
    for (const ServiceId service : {ServiceId::Cogniac, ServiceId::Kognic}) {
        if (wanted == nameOf(service) || !invocation.options().isSet(QStringLiteral("service"))) {
            services += service;
        }
    }
    if (services.isEmpty()) {
        invocation.usage(Invocation::tr(R"(--service is "cogniac" or "kognic".)"));
        return;
    }
    AppContext *app = invocation.context();
    if (app == nullptr) {
        return;
    }
    auto *which = new SdkWhich({app->pythonKeyring(), app->ledger(), app->options().sdkPlaces,
                                app->clock(), SdkWhich::ofThisProcess()},
                               &invocation);
    which->start(services, invocation.then<std::vector<SdkFinding>>(
                               [&invocation](const std::vector<SdkFinding> &findings) {
                                   report(invocation, findings);
                               }));
}

} // namespace

Command sdkWhichCommand()
{
    return {QStringLiteral("sdk which"), QStringLiteral("[--service cogniac|kognic]"),
            Invocation::tr("Tells which credential a Python program started here would use."),
            configure, run};
}

} // namespace keynook::cli
