// SPDX-License-Identifier: Apache-2.0
#include "support/memorycredentials.h"
#include "vault/windowsitems.h"
#include "vault/windowskeyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace keynook;
using namespace keynook::test;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"kognic-credentials"_s;

QByteArray wide(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), 2 * text.size()};
}

KeyringItems one(const QString &user, const QByteArray &value)
{
    KeyringItems items;
    items.push_back(pythonItem(service, user, Secret(value)));
    return items;
}

Result<void> put(CredentialStore &store, const QString &user, const QByteArray &value)
{
    return windowsitems::replace(store, service, user, one(user, value));
}

/// The values that are found, as hexadecimal digits of their UTF-8.
QStringList valuesOf(CredentialStore &store, const QString &user)
{
    QStringList values;
    const KeyringItems items = windowsitems::find(store, service, user).value();
    for (const KeyringItem &item : items) {
        values += QString::fromLatin1(item.value.reveal().toByteArray().toHex());
    }
    return values;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

class TestWindowsKeyring : public QObject
{
    Q_OBJECT
private slots:
    void layout();
    void nameClash();
    void readsBothNames();
    void removesOnlyItsOwn();
    void sizeLimit();
    void blobsOfOthers_data();
    void blobsOfOthers();
    void putsBackAsItWas();
    void conflicts();
    void failuresTakeBack_data();
    void failuresTakeBack();
    void saysWhatWasNotKept();
    void listsUsers();
    void answersThroughTheEventLoop();
};

void TestWindowsKeyring::layout()
{
    MemoryCredentials store;
    QVERIFY(put(store, u"default"_s, "v\xc3\xa5\xf0\x9f\x94\x91"));
    QCOMPARE(store.content(),
             QStringList{u"kognic-credentials|default|"_s + hex(wide(u"vå\U0001F511"))});
    const WindowsCredential &made = store.all().begin()->second;
    QCOMPARE(QString::fromStdU16String(made.comment), u"Stored using python-keyring"_s);
    QCOMPARE(made.persist, 3U);
    const auto found = windowsitems::find(store, service, u"default"_s);
    QVERIFY(found && sameItems(*found, one(u"default"_s, "v\xc3\xa5\xf0\x9f\x94\x91")));
}

void TestWindowsKeyring::nameClash()
{
    MemoryCredentials store;
    QVERIFY(put(store, u"a"_s, "1"));
    QVERIFY(put(store, u"b"_s, "2"));
    QCOMPARE(store.content(),
             (QStringList{u"a@kognic-credentials|a|3100"_s, u"kognic-credentials|b|3200"_s}));
    QVERIFY(put(store, u"a"_s, "3")); // and its older entry does not stay behind
    QCOMPARE(store.content(),
             (QStringList{u"b@kognic-credentials|b|3200"_s, u"kognic-credentials|a|3300"_s}));
    QCOMPARE(valuesOf(store, u"a"_s), QStringList{u"33"_s});
    QCOMPARE(valuesOf(store, u"b"_s), QStringList{u"32"_s});
}

void TestWindowsKeyring::readsBothNames()
{
    MemoryCredentials store;
    store.put(service, u"a"_s, wide(u"new"));
    store.put(u"a@"_s + service, u"a"_s, wide(u"old"));
    QCOMPARE(valuesOf(store, u"a"_s), (QStringList{hex("new"), hex("old")})); // as Python chooses
    QCOMPARE(valuesOf(store, u"b"_s), QStringList());
}

void TestWindowsKeyring::removesOnlyItsOwn()
{
    MemoryCredentials store;
    store.put(service, u"b"_s, wide(u"2"));
    store.put(u"a@"_s + service, u"a"_s, wide(u"1"));
    QVERIFY(windowsitems::replace(store, service, u"a"_s, {}));
    QCOMPARE(store.content(), QStringList{u"kognic-credentials|b|3200"_s});
    QVERIFY(windowsitems::replace(store, service, u"a"_s, {})); // nothing there counts as removed
    QVERIFY(windowsitems::replace(store, service, u"b"_s, {}));
    QCOMPARE(store.content(), QStringList());
}

void TestWindowsKeyring::sizeLimit()
{
    MemoryCredentials store;
    QVERIFY(put(store, u"a"_s, QByteArray(1280, 'x')));
    QVERIFY(put(store, u"b"_s, "2"));
    const QStringList before = store.content();
    const auto refused = put(store, u"a"_s, QByteArray(1281, 'x'));
    QVERIFY(!refused && refused.error().kind == Error::Kind::Usage);
    QCOMPARE(store.content(), before);
    // What counts is UTF-16: 640 keys of four bytes each fit, and no more.
    QVERIFY(put(store, u"a"_s, QByteArray("\xf0\x9f\x94\x91").repeated(640)));
    QVERIFY(!put(store, u"a"_s, QByteArray("\xf0\x9f\x94\x91").repeated(641)));
}

void TestWindowsKeyring::blobsOfOthers_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("UTF-16") << wide(u"{\"ä\"}") << QByteArray("{\"\xc3\xa4\"}");
    QTest::newRow("UTF-16 with a mark")
        << QByteArray("\xff\xfe", 2) + wide(u"abc") << QByteArray("abc");
    QTest::newRow("big-endian with a mark") << QByteArray("\xfe\xff\0a\0b", 6) << QByteArray("ab");
    QTest::newRow("UTF-8 of odd length") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("no UTF-16: half a pair")
        << QByteArray("a\0\x00\xd8", 4) << QByteArray("a\0\x00\xd8", 4);
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestWindowsKeyring::blobsOfOthers()
{
    QFETCH(QByteArray, blob);
    QFETCH(QByteArray, value);
    MemoryCredentials store;
    store.put(service, u"a"_s, blob, u"by hand"_s);
    QCOMPARE(valuesOf(store, u"a"_s), QStringList{hex(value)});
}

/// What a hand-off replaced, and then puts back.
void TestWindowsKeyring::putsBackAsItWas()
{
    MemoryCredentials store;
    store.put(service, u"a"_s, "odd", u"by hand"_s);
    store.put(u"a@"_s + service, u"a"_s, wide(u"older"));
    const QStringList before = store.content();
    const KeyringItems items = windowsitems::find(store, service, u"a"_s).value();
    QVERIFY(put(store, u"a"_s, "new"));
    QCOMPARE(store.content(), QStringList{u"kognic-credentials|a|"_s + hex(wide(u"new"))});
    QVERIFY(windowsitems::replace(store, service, u"a"_s, items));
    QCOMPARE(store.content(), before);
    QCOMPARE(QString::fromStdU16String(store.all().at(service).comment), u"by hand"_s);
}

void TestWindowsKeyring::conflicts()
{
    MemoryCredentials nobody;
    nobody.put(service, {}, "x");
    const auto first = put(nobody, u"a"_s, "1");
    QVERIFY(!first && first.error().kind == Error::Kind::Conflict);
    QCOMPARE(nobody.content(), QStringList{u"kognic-credentials||78"_s});

    MemoryCredentials capitals; // "a@…" is the same name to Windows as "A@…"
    capitals.put(service, u"a"_s, wide(u"1"));
    capitals.put(u"A@"_s + service, u"A"_s, wide(u"2"));
    const QStringList before = capitals.content();
    const auto second = put(capitals, u"b"_s, "3");
    QVERIFY(!second && second.error().kind == Error::Kind::Conflict);
    QCOMPARE(capitals.content(), before);
}

void TestWindowsKeyring::failuresTakeBack_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("the other's entry cannot be moved") << 1;
    QTest::newRow("the new one cannot be written") << 2;
}

void TestWindowsKeyring::failuresTakeBack()
{
    QFETCH(int, change);
    MemoryCredentials store;
    store.put(service, u"b"_s, wide(u"2"));
    const QStringList before = store.content();
    store.failAt(change);
    const auto failed = put(store, u"a"_s, "1");
    QVERIFY(!failed && failed.error().kind == Error::Kind::KeychainUnavailable);
    QCOMPARE(store.content(), before);
}

void TestWindowsKeyring::saysWhatWasNotKept()
{
    MemoryCredentials store;
    store.put(service, u"a"_s, wide(u"old"));
    const QStringList before = store.content();
    store.spoilAt(1);
    const auto spoilt = put(store, u"a"_s, "new");
    QVERIFY(!spoilt && spoilt.error().kind == Error::Kind::KeychainUnavailable);
    QCOMPARE(store.content(), before);
    store.failAt(1);
    const auto removed = windowsitems::replace(store, service, u"a"_s, {});
    QVERIFY(!removed && removed.error().kind == Error::Kind::KeychainUnavailable);
    QCOMPARE(store.content(), before);
}

void TestWindowsKeyring::listsUsers()
{
    MemoryCredentials store;
    QCOMPARE(windowsitems::users(store, service).value(), QStringList());
    store.put(service, u"b"_s, "x");
    store.put(u"b@"_s + service, u"b"_s, "x");
    store.put(u"a@Kognic-Credentials"_s, u"a"_s, "x");
    store.put(u"c@"_s + service, u"other"_s, "x");
    store.put(u"kognic-credentials-2"_s, u"d"_s, "x");
    QCOMPARE(windowsitems::users(store, service).value(), (QStringList{u"a"_s, u"b"_s}));
}

void TestWindowsKeyring::answersThroughTheEventLoop()
{
    WindowsKeyring keyring(std::make_unique<MemoryCredentials>());
    bool stored = false;
    keyring.replace(service, u"a"_s, one(u"a"_s, "1"),
                    {this, [&stored](const Result<void> &done) { stored = done.has_value(); }});
    QVERIFY(!stored);
    QTRY_VERIFY(stored);
    QStringList users;
    keyring.users(service, {this, [&users](const Result<QStringList> &found) {
                                users = found.value_or(QStringList());
                            }});
    QTRY_COMPARE(users, QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(TestWindowsKeyring)
#include "tst_windowskeyring.moc"
