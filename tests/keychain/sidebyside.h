// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace keynook::test {

/// Runs this test program once for each row of a test function, several at a time, each in a
/// desktop session of its own: most of them wait most of their time. Lines that begin with
/// `tableMark` are printed together at the end, everything that a failing row said at once. Gives
/// the number of rows that failed.
inline constexpr const char *tableMark = "row| ";

class SideBySide
{
public:
    SideBySide(QString function, QStringList rows, qsizetype atOnce)
        : m_function(std::move(function))
        , m_rows(std::move(rows))
        , m_atOnce(atOnce)
    {
    }

    int run()
    {
        const auto all = static_cast<int>(m_rows.size());
        while (!m_rows.isEmpty() || !m_running.empty()) {
            while (!m_rows.isEmpty() && static_cast<qsizetype>(m_running.size()) < m_atOnce) {
                start(m_rows.takeFirst());
            }
            collect();
        }
        for (const QByteArray &line : m_table) {
            std::puts(line.constData());
        }
        // As Qt Test says it, for tally: a row of the test is a test here.
        std::printf("Totals: %d passed, %d failed, 0 skipped, 0 blacklisted\n", all - m_failed,
                    m_failed);
        return m_failed;
    }

private:
    void start(const QString &row)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QCoreApplication::applicationFilePath(), {m_function + u':' + row});
        m_running.push_back(std::move(process));
    }

    void collect()
    {
        constexpr int turn = 20; // milliseconds
        for (const auto &process : m_running) {
            if (process->waitForFinished(turn)) {
                take(*process);
            }
        }
        std::erase_if(m_running, [](const std::unique_ptr<QProcess> &process) {
            return process->state() == QProcess::NotRunning;
        });
    }

    void take(QProcess &process)
    {
        const QByteArray said = process.readAllStandardOutput();
        const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        for (const QByteArray &line : said.split('\n')) {
            if (line.startsWith(tableMark)) {
                m_table += line.mid(static_cast<qsizetype>(qstrlen(tableMark)));
            } else if (!good) {
                std::puts(line.constData());
            }
        }
        std::fflush(stdout);
        m_failed += good ? 0 : 1;
    }

    QString m_function;
    QStringList m_rows;
    qsizetype m_atOnce;
    std::vector<std::unique_ptr<QProcess>> m_running;
    QByteArrayList m_table;
    int m_failed = 0;
};

} // namespace keynook::test
