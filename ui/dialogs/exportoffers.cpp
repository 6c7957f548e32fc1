// SPDX-License-Identifier: Apache-2.0
#include "dialogs/exportoffers.h"

#include "exchange/quoting.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace keynook::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString home()
{
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

/// Where the services' clients look (contracts/cogniac.md 1.4) or their documentation puts the file
/// (contracts/kognic.md 2.2).
QString clientFolder(ServiceId service)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1Char('/') + serviceWord(service);
}

ExportOffer credentialsFile(ServiceId service)
{
    ExportOffer offer{CredentialFormat::CredentialsJson,
                      QStringLiteral("credentials.json"),
                      home(),
                      QStringLiteral("credentials.json"),
                      Texts::tr("Key, server and workspace in one file."),
                      false};
    if (service == ServiceId::Kognic) {
        offer.folder = clientFolder(service);
        offer.hint =
            Texts::tr("The file that Kognic's own clients read, where its documentation puts it.");
        offer.makesFolder = true;
    }
    return offer;
}

} // namespace

QList<ExportOffer> exportOffers(ServiceId service)
{
    const QString name = serviceWord(service);
    QList<ExportOffer> offers{credentialsFile(service)};
    if (service == ServiceId::Cogniac) {
        offers += {CredentialFormat::Sdk,
                   Texts::tr("Cogniac SDK's own file"),
                   clientFolder(service),
                   QStringLiteral("credentials"),
                   Texts::tr("Where the Python SDK looks by itself; it holds one credential."),
                   true};
    }
    offers += {CredentialFormat::Env, QStringLiteral(".env"), home(), QStringLiteral(".env"),
               Texts::tr("For docker --env-file, python-dotenv and systemd.")};
    offers += {CredentialFormat::Shell, Texts::tr("Shell script"), home(),
               name + QStringLiteral(".sh"), Texts::tr("Lines of export for sh, bash and zsh.")};
    offers +=
        {CredentialFormat::PowerShell, QStringLiteral("PowerShell"), home(),
         name + QStringLiteral(".ps1"), Texts::tr("Sets the variables in a PowerShell session.")};
    offers += {CredentialFormat::Ini, QStringLiteral("INI"), home(), name + QStringLiteral(".ini"),
               Texts::tr("A section for Python's configparser.")};
    offers += {CredentialFormat::Kubernetes, Texts::tr("Kubernetes secret"), home(),
               name + QStringLiteral("-secret.yaml"), Texts::tr("A manifest for kubectl apply.")};
    return offers;
}

QString exportLine(ServiceId service, CredentialFormat format, const QString &path)
{
    const auto quoted = shellQuote(path.toUtf8());
    const QString word = quoted ? QString::fromUtf8(quoted->reveal()) : QString();
    switch (format) {
    case CredentialFormat::CredentialsJson:
        if (service == ServiceId::Kognic) {
            return QStringLiteral("export KOGNIC_CREDENTIALS=%1").arg(word);
        }
        return QStringLiteral("export COG_API_KEY=\"$(python3 -c 'import json, sys; "
                              "print(json.load(open(sys.argv[1]))[\"api_key\"])' %1)\"")
            .arg(word);
    case CredentialFormat::Shell:
        return QStringLiteral(". %1").arg(word);
    case CredentialFormat::Env:
        return QStringLiteral("export $(grep -v '^#' %1)").arg(word);
    case CredentialFormat::Kubernetes:
        return QStringLiteral("kubectl apply -f %1").arg(word);
    case CredentialFormat::PowerShell:
    case CredentialFormat::Ini:
    case CredentialFormat::Sdk:
        break;
    }
    return {};
}

} // namespace keynook::ui
