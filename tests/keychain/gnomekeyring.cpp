// SPDX-License-Identifier: Apache-2.0
#include "gnomekeyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QTest>

#include <csignal>

namespace keynook::test {

namespace {

const QString name = QStringLiteral("org.freedesktop.secrets");

bool isServed()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(name).value();
}

} // namespace

GnomeKeyring::~GnomeKeyring()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool GnomeKeyring::start(bool unlock)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_data.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                          QStringLiteral("--control-directory=%1/control").arg(m_data.path())};
    if (unlock) {
        arguments.append(QStringLiteral("--unlock"));
    }
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (unlock) {
        m_daemon.write("the password of this test's keyring");
    }
    m_daemon.closeWriteChannel();
    return m_daemon.waitForStarted() && QTest::qWaitFor(isServed, 20000);
}

bool GnomeKeyring::startUnlocked()
{
    return start(true);
}

bool GnomeKeyring::startLocked()
{
    return start(false);
}

bool GnomeKeyring::lock()
{
    auto message = QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/secrets"),
                                                  QStringLiteral("org.freedesktop.Secret.Service"),
                                                  QStringLiteral("Lock"));
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    message << QVariant::fromValue(collections);
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

bool GnomeKeyring::kill()
{
    if (m_daemon.state() != QProcess::NotRunning) {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    return QTest::qWaitFor([] { return !isServed(); }, 20000);
}

void GnomeKeyring::freeze() const
{
    signal(SIGSTOP);
}

void GnomeKeyring::thaw() const
{
    signal(SIGCONT);
}

void GnomeKeyring::signal(int number) const
{
    if (m_daemon.state() ==
        QProcess::Running) { // or process 0 would be meant: this test and all around it
        ::kill(static_cast<pid_t>(m_daemon.processId()), number);
    }
}

} // namespace keynook::test
