// SPDX-License-Identifier: Apache-2.0
#include "fakewallet.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QMutexLocker>

namespace keynook::test {

namespace {

const QString busName = QStringLiteral("wallet");
constexpr int failed = -1;
constexpr int streamType = 2; // KWallet's number for binary entries

QString nameOf(const QString &folder, const QString &key)
{
    return folder + QLatin1Char('\n') + key;
}

} // namespace

FakeWallet::FakeWallet()
{
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName);
    moveToThread(&m_thread);
    m_thread.start();
    bus.registerObject(QStringLiteral("/modules/kwalletd5"), this, QDBusConnection::ExportAllSlots);
    bus.registerService(QStringLiteral("org.kde.kwalletd5"));
}

FakeWallet::~FakeWallet()
{
    QDBusConnection::disconnectFromBus(busName);
    m_thread.quit();
    m_thread.wait();
}

void FakeWallet::setFaults(const Faults &faults)
{
    const QMutexLocker lock(&m_mutex);
    m_faults = faults;
}

qsizetype FakeWallet::entries()
{
    const QMutexLocker lock(&m_mutex);
    return m_entries.size();
}

void FakeWallet::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
}

QString FakeWallet::networkWallet()
{
    return QStringLiteral("kdewallet");
}

int FakeWallet::open(const QString &, qlonglong, const QString &)
{
    const QMutexLocker lock(&m_mutex);
    return m_faults.closed ? failed : 1;
}

bool FakeWallet::isOpen(const QString &)
{
    const QMutexLocker lock(&m_mutex);
    return !m_faults.closed;
}

int FakeWallet::entryType(int, const QString &folder, const QString &key, const QString &)
{
    const QMutexLocker lock(&m_mutex);
    return m_entries.contains(nameOf(folder, key)) ? streamType : 0;
}

QByteArray FakeWallet::readEntry(int, const QString &folder, const QString &key, const QString &)
{
    const QMutexLocker lock(&m_mutex);
    if (m_faults.refusesReads) {
        sendErrorReply(QDBusError::Failed, QStringLiteral("no"));
        return {};
    }
    return m_entries.value(nameOf(folder, key));
}

int FakeWallet::writeEntry(int, const QString &folder, const QString &key, const QByteArray &value,
                           const QString &)
{
    const QMutexLocker lock(&m_mutex);
    if (m_faults.refusesWrites) {
        return failed;
    }
    m_entries.insert(nameOf(folder, key), value);
    return 0;
}

int FakeWallet::removeEntry(int, const QString &folder, const QString &key, const QString &)
{
    const QMutexLocker lock(&m_mutex);
    if (m_faults.refusesRemoval) {
        return failed;
    }
    return m_entries.remove(nameOf(folder, key)) == 1 ? 0 : failed;
}

} // namespace keynook::test
