// SPDX-License-Identifier: Apache-2.0
#include "dialogs/supportmessage.h"

#include "core/text.h"

#include <QStringList>

#include <algorithm>

namespace keynook::ui {

namespace {

bool needsSupport(const CheckStep &step)
{
    return step.kind == Error::Kind::Forbidden || step.kind == Error::Kind::ContractEnded;
}

// In English whatever the user's language: their support reads it.
QString line(const QString &name, const QString &value)
{
    constexpr int column = 11;
    return value.isEmpty()
               ? QString()
               : (name + QLatin1Char(':')).leftJustified(column) + value + QLatin1Char('\n');
}

} // namespace

QString supportAddress(ServiceId service)
{
    // Kognic names no address, but a page with a form.
    return service == ServiceId::Cogniac ? QStringLiteral("support@cogniac.co")
                                         : QStringLiteral("support.kognic.com");
}

bool isForSupport(const std::vector<CheckStep> &steps)
{
    return std::any_of(steps.begin(), steps.end(), needsSupport);
}

QString supportMessage(const std::vector<CheckStep> &steps, const Account &account,
                       const QString &keyId, const QDateTime &when)
{
    QString text = QStringLiteral("Access to the %1 API is refused. What is missing?\n\n")
                       .arg(serviceTitle(account.service));
    text += line(QStringLiteral("Time"),
                 when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
    text += line(QStringLiteral("Workspace"), visible(account.workspaceId));
    text += line(QStringLiteral("Key"), visible(keyId));
    QStringList passed;
    QStringList failed;
    QStringList notTried;
    for (const CheckStep &step : steps) {
        (step.passed ? passed : step.skipped ? notTried : failed) += step.name;
    }
    const QString separator = QStringLiteral(", ");
    text += line(QStringLiteral("Passed"), passed.join(separator));
    text += line(QStringLiteral("Failed"), failed.join(separator));
    text += line(QStringLiteral("Not tried"), notTried.join(separator));
    const auto refusal = std::find_if(steps.begin(), steps.end(), needsSupport);
    if (refusal != steps.end()) {
        text += line(QStringLiteral("Answer"), redacted(visible(refusal->detail)));
    }
    return text + QStringLiteral("\nChecked with Keynook ") + QStringLiteral(KEYNOOK_VERSION);
}

} // namespace keynook::ui
