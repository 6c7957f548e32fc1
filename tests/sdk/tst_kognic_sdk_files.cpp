// SPDX-License-Identifier: Apache-2.0
#include "exchange/kognicfile.h"
#include "pythonenv.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

constexpr int many = 300;

/// Text of any characters that a file may hold: quotes, controls, characters beyond the first
/// plane.
QString anyText(QRandomGenerator &random, int longest)
{
    static const std::vector<char32_t> odd{U'"',      U'\\',   U'/', U'\n', U'\t',
                                           U'\x1',    U'\x7f', U'ü', U'東', U'\u202e',
                                           U'\u2028', U'😀',    U' '};
    QString text;
    for (int left = random.bounded(1, longest); left > 0; --left) {
        const char32_t c = random.bounded(3) == 0
                               ? odd[random.bounded(static_cast<quint32>(odd.size()))]
                               : U'!' + random.bounded(90U);
        text += QString::fromUcs4(&c, 1);
    }
    return text;
}

QString anyAscii(QRandomGenerator &random, int longest)
{
    QString text;
    for (int left = random.bounded(1, longest); left > 0; --left) {
        text += QChar(u'!' + random.bounded(94));
    }
    return text;
}

QString anyTime(QRandomGenerator &random)
{
    static const QStringList fractions{QString(), u".5"_s, u".123456"_s, u".1234567"_s};
    static const QStringList zones{u"Z"_s, u"+00:00"_s, u"-05:30"_s};
    return u"%1-0%2-1%3T0%4:3%5:1%6"_s.arg(random.bounded(2090, 2100))
               .arg(random.bounded(1, 10))
               .arg(random.bounded(10))
               .arg(random.bounded(10))
               .arg(random.bounded(10))
               .arg(random.bounded(10)) +
           fractions.at(random.bounded(4)) + zones.at(random.bounded(3));
}

KognicCredential anyCredential(QRandomGenerator &random)
{
    KognicCredential made;
    made.clientId = anyAscii(random, 60);
    made.clientSecret = Secret(anyAscii(random, 80).toLatin1());
    made.email = anyText(random, 40);
    made.userId = random.bounded(2) == 0 ? random.bounded(100000) : (1LL << 53) - 1;
    made.issuer = u"https://auth.example/"_s;
    made.name = anyText(random, 60);
    made.created = random.bounded(2) == 0 ? QString() : anyTime(random);
    made.expires = random.bounded(2) == 0 ? QString() : anyTime(random);
    for (int left = random.bounded(4); left > 0; --left) {
        made.scopes += anyAscii(random, 20);
    }
    if (random.bounded(2) == 0) {
        made.extra = Secret(QByteArrayView(R"({"mine":[1.50,{"a":null}],"b":"\u00fc"})"));
    }
    return made;
}

/// Epoch seconds of what the client understood, which it tells to the microsecond.
QJsonValue seconds(const QJsonValue &time)
{
    const auto at = kognicTime(time.toString());
    return at ? QJsonValue(*at) : QJsonValue(QJsonValue::Null);
}

} // namespace

/// Files that Keynook exports, in the parser of Kognic's own client.
class TestKognicSdkFiles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void anyCredentialIsUnderstood_data();
    void anyCredentialIsUnderstood();
    void oldOnesAreRefusedAsTheyShould();

private:
    QJsonObject understood(const QString &folder)
    {
        return QJsonDocument::fromJson(m_python.script(u"kognic_parse.py"_s, {folder}).out)
            .object();
    }
    PythonEnv m_python;
};

void TestKognicSdkFiles::initTestCase()
{
    KEYNOOK_NEEDS_SDK(m_python);
}

void TestKognicSdkFiles::anyCredentialIsUnderstood_data()
{
    QTest::addColumn<bool>("entry");
    QTest::newRow("exported file") << false;
    QTest::newRow("keyring entry") << true;
}

void TestKognicSdkFiles::anyCredentialIsUnderstood()
{
    QFETCH(const bool, entry);
    QRandomGenerator random(20261121);
    const QTemporaryDir folder;
    std::vector<KognicCredential> made;
    for (int i = 0; i < many; ++i) {
        made.push_back(anyCredential(random));
        QFile file(folder.filePath(u"%1.json"_s.arg(i)));
        const Secret text = entry ? writeKognicEntry(made.back()) : writeKognicFile(made.back());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.reveal().data(), text.size()), text.size());
    }
    const QJsonObject all = understood(folder.path()); // one process for all of them
    QCOMPARE(all.size(), many);
    for (int i = 0; i < many; ++i) {
        const KognicCredential &wanted = made.at(static_cast<std::size_t>(i));
        QJsonArray got = all[u"%1.json"_s.arg(i)].toArray();
        QVERIFY2(got.size() == 9, qPrintable(got.first().toString()));
        const QByteArray hash = QCryptographicHash::hash(wanted.clientSecret.reveal().toByteArray(),
                                                         QCryptographicHash::Sha256);
        got[6] = seconds(got[6]);
        got[7] = seconds(got[7]);
        const QJsonArray expected{wanted.clientId,
                                  QString::fromLatin1(hash.toHex()),
                                  wanted.email,
                                  wanted.userId,
                                  wanted.issuer,
                                  wanted.name,
                                  seconds(wanted.created),
                                  seconds(wanted.expires),
                                  QJsonArray::fromStringList(wanted.scopes)};
        QCOMPARE(got, expected);
    }
}

/// The comparison above can tell: a credential that has ended is refused, and one without a time
/// zone makes the client fall over, which is why Keynook never writes one.
void TestKognicSdkFiles::oldOnesAreRefusedAsTheyShould()
{
    QRandomGenerator random(1);
    const QTemporaryDir folder;
    for (const QString &time : {u"2001-01-01T00:00:00Z"_s, u"2099-01-01T00:00:00"_s}) {
        KognicCredential made = anyCredential(random);
        made.expires = time;
        const Secret text = writeKognicFile(made);
        QFile file(folder.filePath(time.left(4) + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.reveal().data(), text.size()), text.size());
    }
    const QJsonObject all = understood(folder.path());
    QCOMPARE(all[u"2001.json"_s].toArray(), QJsonArray{u"ValueError"_s});
    QCOMPARE(all[u"2099.json"_s].toArray(), QJsonArray{u"TypeError"_s});
}

QTEST_GUILESS_MAIN(TestKognicSdkFiles)
#include "tst_kognic_sdk_files.moc"
