// SPDX-License-Identifier: Apache-2.0
#include "standinprocess.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace keynook {

namespace {
constexpr int patienceMs = 20'000;
const QString program = QStringLiteral(KEYNOOK_STANDIN);
} // namespace

StandinProcess::StandinProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList{u"--exit-with-stdin"_s} + arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) {
    }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
}

StandinProcess::~StandinProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        stop();
    }
}

QString StandinProcess::url() const
{
    return m_ready[u"url"_s].toString();
}

int StandinProcess::port() const
{
    return QUrl(url()).port();
}

QJsonObject StandinProcess::user(const QString &caseName) const
{
    for (const QJsonValue user : m_ready[u"cogniac"_s].toObject()[u"users"_s].toArray()) {
        if (user.toObject()[u"case"_s] == caseName) {
            return user.toObject();
        }
    }
    return {};
}

QJsonObject StandinProcess::credential(int index) const
{
    return m_ready[u"kognic"_s].toObject()[u"credentials"_s].toArray()[index].toObject();
}

int StandinProcess::wait()
{
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int StandinProcess::stop()
{
    m_process.terminate();
    return wait();
}

StandinProcess::Outcome StandinProcess::run(const QStringList &arguments)
{
    QProcess process;
    process.start(program, QStringList{u"--exit-with-stdin"_s} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(patienceMs);
        return {};
    }
    return {.exitCode = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

} // namespace keynook
