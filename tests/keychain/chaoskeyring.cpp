// SPDX-License-Identifier: Apache-2.0
#include "chaoskeyring.h"

#include "chaos/holdings.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QTest>

#include <csignal>

namespace keynook::test {

namespace {

constexpr int patience = 20000;
const QString lockedForGood = QStringLiteral("locked Prompt=dismiss");

bool isServed()
{
    const QString name = QStringLiteral("org.freedesktop.secrets");
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(name).value();
}

void end(QProcess &service)
{
    if (service.state() != QProcess::NotRunning) {
        service.kill();
        service.waitForFinished();
    }
}

} // namespace

ChaosKeyring::~ChaosKeyring()
{
    end(m_heir);
    end(m_service);
}

bool ChaosKeyring::acknowledged(QProcess &service)
{
    const auto answered = [&service] {
        return service.canReadLine() || service.state() == QProcess::NotRunning;
    };
    return QTest::qWaitFor(answered, patience) && service.readLine() == "ok\n";
}

bool ChaosKeyring::launch(QProcess &service, const QString &file)
{
    service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    service.start(QStringLiteral(KEYNOOK_CHAOS_SERVICE), {file});
    return service.waitForStarted() && acknowledged(service) && QTest::qWaitFor(isServed, patience);
}

bool ChaosKeyring::start(const QString &behaviour)
{
    if (!runs() && !launch(m_service, file())) {
        return false;
    }
    m_service.write(behaviour.toUtf8() + '\n');
    return acknowledged(m_service);
}

bool ChaosKeyring::startHeir()
{
    return launch(m_heir, heirsFile());
}

/// Whoever looks into both of them finds all of it.
void ChaosKeyring::inherit()
{
    Holdings all(file());
    const Holdings heirs(heirsFile());
    for (const Holdings::Item &item : heirs.items()) {
        all.put(item, true);
    }
    QFile::remove(heirsFile());
}

bool ChaosKeyring::mend()
{
    thaw();
    if (runs()) {
        std::ignore = start({}); // it may be dying
    }
    if (!kill()) {
        return false;
    }
    inherit();
    return startUnlocked();
}

bool ChaosKeyring::startLocked()
{
    return start(QFile::exists(file()) ? lockedForGood : QStringLiteral("no-default"));
}

bool ChaosKeyring::lock()
{
    return start(lockedForGood);
}

bool ChaosKeyring::kill()
{
    end(m_heir);
    end(m_service);
    return QTest::qWaitFor([] { return !isServed(); }, patience);
}

void ChaosKeyring::freeze() const
{
    signal(SIGSTOP);
}

void ChaosKeyring::thaw() const
{
    signal(SIGCONT);
}

void ChaosKeyring::signal(int number) const
{
    if (runs()) { // or process 0 would be meant: this test and all around it
        ::kill(static_cast<pid_t>(m_service.processId()), number);
    }
}

QByteArrayList ChaosKeyring::held(const QString &attribute, const QString &value) const
{
    QByteArrayList values;
    const Holdings holdings(file());
    for (const QString &id : holdings.matching({{attribute, value}})) {
        const Holdings::Item item = *holdings.item(id);
        const bool encoded =
            item.attributes.value(QStringLiteral("type")) == QLatin1StringView("base64");
        values += encoded ? QByteArray::fromBase64(item.value) : item.value;
    }
    return values;
}

QStringList ChaosKeyring::names() const
{
    QStringList names;
    const Holdings holdings(file());
    for (const Holdings::Item &item : holdings.items()) {
        if (item.attributes.contains(QStringLiteral("user"))) {
            names += item.attributes.value(QStringLiteral("user"));
        }
    }
    return names;
}

} // namespace keynook::test
