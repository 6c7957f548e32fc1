// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace keynook {

/// A keynook-standin of a test's own. It ends with the object, and when the test dies.
class StandinProcess
{
public:
    explicit StandinProcess(const QStringList &arguments = {});
    ~StandinProcess();
    StandinProcess(const StandinProcess &) = delete;
    StandinProcess &operator=(const StandinProcess &) = delete;

    /// Whether the ready line came.
    bool isReady() const { return !m_ready.isEmpty(); }

    const QJsonObject &ready() const { return m_ready; }
    QString url() const;
    int port() const;

    /// The demo user with this `case`, such as `ordinary` or `totp`.
    QJsonObject user(const QString &caseName = QStringLiteral("ordinary")) const;

    /// The demo Kognic credential at `index`.
    QJsonObject credential(int index) const;

    /// Ends it (SIGTERM) and gives its exit code; -1 when it crashed or did not end.
    int stop();

    QProcess &process() { return m_process; }

    /// Runs keynook-standin for an argument error or the like: exit code, standard output and
    /// error.
    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    static Outcome run(const QStringList &arguments);

private:
    int wait();

    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace keynook
