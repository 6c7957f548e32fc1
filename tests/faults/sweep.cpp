// SPDX-License-Identifier: Apache-2.0
#include "sweep.h"

#include <QtTest>

namespace keynook {

Generator Generator::cli(const FaultBench &bench)
{
    return {QStringLiteral("keys generate"),
            [&bench](const QString &name) {
                return bench.cliCommand({QStringLiteral("keys"), QStringLiteral("generate"),
                                         QStringLiteral("--name"), name});
            },
            &Told::ofCli};
}

int sweepGenerations(const FaultBench &bench, Judge &judge, Score &score,
                     const Generator &generator, const QByteArray &what)
{
    const QString title = QStringLiteral("%1, %2").arg(generator.title, QString::fromLatin1(what));
    const bool tells = qEnvironmentVariableIsSet("KEYNOOK_FAULTS_TELL");
    constexpr int most = 2000;
    for (int n = 1; n < most && !score.isHopeless(); ++n) {
        const QString name = QStringLiteral("%1 %2.").arg(QString::fromLatin1(what)).arg(n);
        bench.forgetRequests();
        QByteArray where;
        const Run run = FaultBench::runAt({what, n}, generator.command(name), &where);
        if (where.isEmpty() && run.code == 0) {
            return n - 1;
        }
        const QString verdict = judge.verdictOn(name, generator.told(run));
        score.add(title, where, verdict);
        if (tells || verdict.size() > 1) {
            qInfo("%s %d (%s): %s; exit code %d, %s", qPrintable(title), n, where.constData(),
                  qPrintable(verdict), run.code, run.err.trimmed().constData());
        }
    }
    return 0;
}

} // namespace keynook
