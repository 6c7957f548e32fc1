// SPDX-License-Identifier: Apache-2.0
// QtKeychain on KDE with KWallet, whose failures it reports as success.
#include "answers.h"
#include "fakewallet.h"
#include "indesktop.h"

#include "vault/keychainstore.h"

#include <memory>

using namespace keynook;
using namespace keynook::test;
using Kind = Error::Kind;

namespace {

const QString item = QStringLiteral("keynook/a1/login");

} // namespace

class TestKeychainWallet : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_wallet.reset(); }
    void keeps();
    void missing();
    void closed();
    void writeThatFails();
    void readThatFails();
    void removalThatFails();

private:
    std::unique_ptr<FakeWallet> m_wallet;
    KeychainStore m_store{QStringLiteral("keynook-test")};
};

void TestKeychainWallet::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    m_wallet = std::make_unique<FakeWallet>();
}

void TestKeychainWallet::init()
{
    m_wallet->setFaults({});
    m_wallet->clear();
}

void TestKeychainWallet::keeps()
{
    const QByteArray value("ab\0\xff", 4);
    QVERIFY(wrote(m_store, item, value));
    QCOMPARE(m_wallet->entries(), 1); // it really is the wallet that we talk to
    QVERIFY(reads(m_store, item, value));
    QVERIFY(removed(m_store, item));
    QCOMPARE(m_wallet->entries(), 0);
    Answer<void> probed;
    probe(m_store, probed.reply());
    QVERIFY(probed.wait());
    QVERIFY(probed.isSuccess());
}

void TestKeychainWallet::missing()
{
    QVERIFY(readsAs(m_store, item, Kind::NotFound));
    QVERIFY(removed(m_store, item));
}

void TestKeychainWallet::closed()
{
    QVERIFY(wrote(m_store, item, "value"));
    m_wallet->setFaults({.closed = true});
    QVERIFY(readsAs(m_store, item, Kind::KeychainLocked));
    Answer<void> write;
    writeVerified(m_store, item, Secret("other"), write.reply());
    QVERIFY(write.wait());
    QVERIFY(write.is(Kind::KeychainLocked));
    Answer<void> remove;
    m_store.remove(item, remove.reply());
    QVERIFY(remove.wait());
    QVERIFY(remove.is(Kind::KeychainLocked));
    m_wallet->setFaults({});
    QVERIFY(reads(m_store, item, "value"));
}

void TestKeychainWallet::writeThatFails()
{
    m_wallet->setFaults({.refusesWrites = true});
    Answer<void> write;
    writeVerified(m_store, item, Secret("value"), write.reply());
    QVERIFY(write.wait());
    QVERIFY(write.is(Kind::KeychainUnavailable));
    Answer<void> probed;
    probe(m_store, probed.reply());
    QVERIFY(probed.wait());
    QVERIFY(probed.is(Kind::KeychainUnavailable));
}

void TestKeychainWallet::readThatFails()
{
    QVERIFY(wrote(m_store, item, "value"));
    m_wallet->setFaults({.refusesReads = true});
    QVERIFY(readsAs(m_store, item, Kind::KeychainUnavailable)); // QtKeychain says: success, empty
}

void TestKeychainWallet::removalThatFails()
{
    QVERIFY(wrote(m_store, item, "value"));
    m_wallet->setFaults({.refusesRemoval = true});
    Answer<void> remove;
    m_store.remove(item, remove.reply());
    QVERIFY(remove.wait());
    QVERIFY(remove.is(Kind::KeychainUnavailable));
    QCOMPARE(m_wallet->entries(), 1);
}

KEYNOOK_DESKTOP_MAIN(TestKeychainWallet)
#include "tst_keychainwallet.moc"
