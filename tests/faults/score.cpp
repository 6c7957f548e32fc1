// SPDX-License-Identifier: Apache-2.0
#include "score.h"

#include <QDir>
#include <QFile>
#include <QtTest>

namespace keynook {

bool isNightly()
{
    return qEnvironmentVariableIsSet("KEYNOOK_NIGHTLY");
}

void Score::add(const QString &sweep, const QByteArray &call, const QString &verdict)
{
    const bool good = verdict.size() == 1;
    const QString letter = good                                         ? verdict
                           : verdict.startsWith(QStringLiteral("LOST")) ? QStringLiteral("lost")
                           : verdict.startsWith(QStringLiteral("DUPL")) ? QStringLiteral("twice")
                                                                        : QStringLiteral("wrong");
    ++m_sweeps[sweep][call][letter];
    if (!good) {
        m_trouble += QStringLiteral("%1 %2 (%3): %4")
                         .arg(sweep)
                         .arg(points(sweep))
                         .arg(QString::fromLatin1(call), verdict)
                         .toUtf8();
        qWarning("%s", m_trouble.last().constData());
    }
}

int Score::count(const QString &letter) const
{
    int sum = 0;
    for (const auto &calls : m_sweeps) {
        for (const Letters &letters : calls) {
            sum += letters.value(letter);
        }
    }
    return sum;
}

int Score::count(const QString &letter, const QString &sweep, const QByteArray &call) const
{
    return m_sweeps.value(sweep).value(call).value(letter);
}

int Score::points(const QString &sweep) const
{
    int sum = 0;
    for (const Letters &letters : m_sweeps.value(sweep)) {
        for (const int count : letters) {
            sum += count;
        }
    }
    return sum;
}

void Score::tell(const QByteArray &test, qint64 slowestRecovery) const
{
    QByteArray lines;
    for (auto sweep = m_sweeps.begin(); sweep != m_sweeps.end(); ++sweep) {
        for (auto call = sweep->begin(); call != sweep->end(); ++call) {
            QStringList cells;
            for (auto letter = call->begin(); letter != call->end(); ++letter) {
                cells += QStringLiteral("%1 %2").arg(letter.key()).arg(letter.value());
                lines += QStringLiteral("point\t%1\t%2\t%3\t%4\n")
                             .arg(sweep.key(), QString::fromLatin1(call.key()), letter.key())
                             .arg(letter.value())
                             .toUtf8();
            }
            qInfo("  %-34s %-10s %s", qPrintable(sweep.key()), call.key().constData(),
                  qPrintable(cells.join(QStringLiteral(", "))));
        }
        qInfo("  %-34s %d points", qPrintable(sweep.key()), points(sweep.key()));
    }
    qInfo("  the slowest recovery took %lld ms", static_cast<long long>(slowestRecovery));
    lines += "recovery\t" + QByteArray::number(slowestRecovery) + '\n';
    const QString folder = QStringLiteral(KEYNOOK_FAULT_SCORES) +
                           (isNightly() ? QStringLiteral("/nightly") : QString());
    // A program that ctest starts once for each of its functions has a file for each.
    const QStringList name =
        QStringList{QString::fromLatin1(test)} + QCoreApplication::arguments().mid(1);
    QFile file(folder + QLatin1Char('/') + name.join(QLatin1Char('-')) + QStringLiteral(".tsv"));
    QVERIFY(QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
            file.write(lines) == lines.size());
}

} // namespace keynook
