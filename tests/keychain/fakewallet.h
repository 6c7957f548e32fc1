// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDBusContext>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThread>

namespace keynook::test {

/// As much of kwalletd5 as QtKeychain and Keynook talk to, able to fail as the real one does. It
/// answers in a thread of its own, because QtKeychain asks it once and waits for the answer without
/// an event loop.
class FakeWallet : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")
public:
    struct Faults
    {
        bool closed = false;         ///< the user does not let it be opened
        bool refusesWrites = false;  ///< writing returns -1
        bool refusesReads = false;   ///< reading is a D-Bus error
        bool refusesRemoval = false; ///< removing returns -1
    };

    FakeWallet();
    ~FakeWallet() override;

    void setFaults(const Faults &faults);
    [[nodiscard]] qsizetype entries();
    void clear();

public slots: // NOLINT(readability-redundant-access-specifiers): to moc it is not
    QString networkWallet();
    int open(const QString &wallet, qlonglong window, const QString &program);
    bool isOpen(const QString &wallet);
    int entryType(int handle, const QString &folder, const QString &key, const QString &program);
    QByteArray readEntry(int handle, const QString &folder, const QString &key,
                         const QString &program);
    int writeEntry(int handle, const QString &folder, const QString &key, const QByteArray &value,
                   const QString &program);
    int removeEntry(int handle, const QString &folder, const QString &key, const QString &program);

private:
    QThread m_thread;
    QMutex m_mutex; ///< tests change what the other thread reads
    Faults m_faults;
    QHash<QString, QByteArray> m_entries;
};

} // namespace keynook::test
