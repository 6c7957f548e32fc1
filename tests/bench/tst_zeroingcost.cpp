// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <vector>

#include <sys/resource.h>

namespace {

/// Milliseconds of processor time that all children have taken which have ended.
double childrensTime()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

} // namespace

/// What it costs to wipe all memory that is freed: the processor time of the same program with and
/// without, in turns. Printed and never asserted.
class ZeroingCost : public QObject
{
    Q_OBJECT
private slots:
    void inProgram_data();
    void inProgram();
};

void ZeroingCost::inProgram_data()
{
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("argument");
    QTest::newRow("a loop over JSON")
        << QStringLiteral(KEYNOOK_JSON_WIPED) << QStringLiteral(KEYNOOK_JSON) << QString();
    QTest::newRow("the command line's start-up")
        << QStringLiteral(KEYNOOK_CLI) << QStringLiteral(KEYNOOK_CLI_UNWIPED)
        << QStringLiteral("--version");
}

void ZeroingCost::inProgram()
{
    QFETCH(const QString, with);
    QFETCH(const QString, without);
    QFETCH(const QString, argument);
    constexpr int turns = 25;
    std::vector<double> wiped;
    std::vector<double> plain;
    for (int i = 0; i < turns; ++i) {
        for (auto &[program, times] : {std::pair(with, &wiped), std::pair(without, &plain)}) {
            const double before = childrensTime();
            QProcess process;
            process.start(program, {argument});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            times->push_back(childrensTime() - before);
        }
    }
    for (auto *times : {&wiped, &plain}) {
        std::sort(times->begin(), times->end());
    }
    const double wipedMedian = wiped.at(turns / 2);
    const double plainMedian = plain.at(turns / 2);
    qInfo("figure: %s: %.1f ms with wiping, %.1f ms without: %+.1f %%", QTest::currentDataTag(),
          wipedMedian, plainMedian, 100 * (wipedMedian / plainMedian - 1));
}

QTEST_GUILESS_MAIN(ZeroingCost)
#include "tst_zeroingcost.moc"
