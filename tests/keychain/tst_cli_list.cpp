// SPDX-License-Identifier: Apache-2.0
// What `keys list` and `keys show` print: 60 seeded keys, among them the strangest names.
#include "clifixture.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {
constexpr int seeded = 60;
constexpr qint64 day = 86400;
} // namespace

class TestCliList : public CliTest
{
    Q_OBJECT
private slots:
    void shape();
    void asTheServiceHasIt();
    void filters_data();
    void filters();
    void badFilters_data();
    void badFilters();
    void held();
    void nothingInvisible_data();
    void nothingInvisible();
    void stale_data();
    void stale();
    void notStale_data();
    void notStale();
    void expired();
    void noPermission();
    void show_data();
    void show();
    void showUnknown_data();
    void showUnknown();
    void showText();

protected:
    QStringList standinArguments() const override { return {u"--keys"_s, u"60"_s}; }

private:
    QSet<QString> ids(const QJsonArray &rows)
    {
        QSet<QString> all;
        for (const auto &row : rows) {
            all += row[u"key_id"_s].toString();
        }
        return all;
    }
};

void TestCliList::shape()
{
    EXITS(signIn(), 0);
    const CliRun run = cli("keys list --json"_w);
    EXITS(run, 0);
    QVERIFY(run.err.isEmpty());
    const QJsonArray rows = run.array();
    QCOMPARE(rows.size(), seeded);
    bool someUsed = false;
    bool someUnused = false;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.keys(), (QStringList{u"created_at"_s, u"email"_s, u"held"_s, u"key_id"_s,
                                          u"last_auth"_s, u"name"_s}));
        for (const QString &text : {u"email"_s, u"held"_s, u"key_id"_s, u"name"_s}) {
            QVERIFY(row[text].isString());
        }
        QVERIFY(row[u"created_at"_s].isDouble());
        QCOMPARE(row[u"created_at"_s].toInteger(-1), qRound64(row[u"created_at"_s].toDouble()));
        QVERIFY(row[u"last_auth"_s].isDouble() || row[u"last_auth"_s].isNull());
        QCOMPARE(row[u"held"_s].toString(), u"elsewhere"_s);
        QCOMPARE(row[u"email"_s].toString(), u"demo@keynook.example"_s);
        (row[u"last_auth"_s].isNull() ? someUnused : someUsed) = true;
    }
    QVERIFY(someUsed && someUnused);
}

void TestCliList::asTheServiceHasIt()
{
    EXITS(signIn(), 0);
    StandinClient client(standin());
    client.signIn();
    const QJsonArray rows = keys();
    const QJsonArray there = client.keys();
    QCOMPARE(rows.size(), there.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const QString &same : {u"key_id"_s, u"created_at"_s, u"last_auth"_s}) {
            QCOMPARE(rows[i][same], there[i][same]);
        }
        QCOMPARE(rows[i][u"name"_s], there[i][u"description"_s]);
    }
}

void TestCliList::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("neverUsed");
    QTest::addColumn<int>("days");
    QTest::newRow("text") << "--filter camera"_w << u"camera"_s << false << -1;
    QTest::newRow("text in capitals") << "--filter CAMERA"_w << u"camera"_s << false << -1;
    QTest::newRow("text beyond ASCII") << "--filter STRAẞE"_w << u"straße"_s << false << -1;
    QTest::newRow("no regular expression") << "--filter .*"_w << u".*"_s << false << -1;
    QTest::newRow("nothing fits") << "--filter nosuchkey"_w << u"nosuchkey"_s << false << -1;
    QTest::newRow("empty text") << QStringList{u"--filter"_s, QString()} << QString() << false
                                << -1;
    QTest::newRow("never used") << "--never-used"_w << QString() << true << -1;
    QTest::newRow("unused for 90 days") << "--unused-days 90"_w << QString() << false << 90;
    QTest::newRow("unused for 0 days") << "--unused-days 0"_w << QString() << false << 0;
    QTest::newRow("unused for 2000 days") << "--unused-days 2000"_w << QString() << false << 2000;
    QTest::newRow("all at once") << "--filter a --never-used --unused-days 30"_w << u"a"_s << true
                                 << 30;
}

void TestCliList::filters()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, text);
    QFETCH(const bool, neverUsed);
    QFETCH(const int, days);
    EXITS(signIn(), 0);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QSet<QString> expected;
    const QJsonArray all = keys();
    for (const auto &row : all) {
        const bool used = row[u"last_auth"_s].isDouble();
        const qint64 last = row[used ? u"last_auth"_s : u"created_at"_s].toInteger();
        const bool named = row[u"name"_s].toString().contains(text, Qt::CaseInsensitive) ||
                           row[u"key_id"_s].toString().contains(text, Qt::CaseInsensitive);
        if (named && (!neverUsed || !used) && (days < 0 || last < now - days * day)) {
            expected += row[u"key_id"_s].toString();
        }
    }
    const CliRun run = cli("keys list --json"_w + options);
    EXITS(run, 0);
    QVERIFY(QJsonDocument::fromJson(run.out).isArray());
    QCOMPARE(ids(run.array()), expected);
    QCOMPARE(cli("keys list"_w + options).out.count('\n'), expected.size() + 1);
}

void TestCliList::badFilters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no number") << "--unused-days soon"_w;
    QTest::newRow("negative") << "--unused-days=-1"_w;
    QTest::newRow("a fraction") << "--unused-days 1.5"_w;
    QTest::newRow("too many for a number") << "--unused-days 99999999999"_w;
    QTest::newRow("empty") << QStringList{u"--unused-days="_s};
    QTest::newRow("value missing") << "--filter"_w;
    QTest::newRow("an argument") << "camera"_w;
}

void TestCliList::badFilters()
{
    QFETCH(const QStringList, options);
    EXITS(signIn(), 0);
    const CliRun run = cli("keys list"_w + options);
    EXITS(run, 2);
    QVERIFY(run.out.isEmpty());
}

void TestCliList::held()
{
    EXITS(signIn(), 0);
    const QString here = generate(u"here"_s);
    const QString gone = generate(u"gone"_s);
    QCOMPARE(key(here)[u"held"_s].toString(), u"keychain"_s);
    QCOMPARE(deleteFromKeyring(gone), 1);
    const CliRun lost = cli("keys show --reveal"_w << gone, {}, Shows::Secret);
    EXITS(lost, 5);
    QVERIFY(lost.out.isEmpty());
    QCOMPARE(key(gone)[u"held"_s].toString(), u"lost"_s);
    QCOMPARE(key(here)[u"held"_s].toString(), u"keychain"_s);
    const QJsonArray all = keys();
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [](const auto &row) { return row[u"held"_s] == u"elsewhere"_s; }),
             seeded);
}

void TestCliList::nothingInvisible_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("table") << QStringList();
    QTest::newRow("JSON") << "--json"_w;
}

void TestCliList::nothingInvisible()
{
    QFETCH(const QStringList, options);
    EXITS(signIn(), 0);
    const QString text = QString::fromUtf8(cli("keys list"_w + options).out);
    for (const QChar c : text) {
        const bool bidi = (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
                          (c >= QChar(0x2066) && c <= QChar(0x2069));
        const bool control = (c < QChar(0x20) && c != u'\n') || c == QChar(0x7f);
        QVERIFY2(!bidi && !control && c != QChar(0x2028) && c != QChar(0x200b),
                 QByteArray::number(c.unicode(), 16).constData());
    }
    if (options.isEmpty()) {
        QCOMPARE(text.count(u'\n'), seeded + 1);
        QVERIFY(text.startsWith(u"NAME "_s));
    }
}

void TestCliList::stale_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("nobody there") << QByteArray() << 7;
    QTest::newRow("does not work") << QByteArray("GET /1/users status=500") << 9;
    QTest::newRow("slow down") << QByteArray("GET /1/users retry-after=3600") << 9;
}

void TestCliList::stale()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    EXITS(signIn(u"single-tenant"_s), 0); // whose list was never fetched
    const QStringList list = "keys list --json -a ordinary"_w;
    const CliRun before = cli(list);
    EXITS(before, 0);
    if (fault.isEmpty()) {
        stopStandin();
    } else {
        faults(fault);
    }
    const CliRun kept = cli(list);
    EXITS(kept, 0);
    QCOMPARE(kept.out, before.out);
    QVERIFY2(kept.says("This is the list of 2"), kept.told().constData());
    QVERIFY2(kept.err.indexOf('.') < kept.err.indexOf("This is"),
             kept.told().constData()); // the reason first
    const CliRun fresh = cli("keys list -a ordinary --refresh"_w);
    EXITS(fresh, code);
    QVERIFY(fresh.out.isEmpty());
    EXITS(cli("keys list -a single-tenant"_w), code);
}

void TestCliList::notStale_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("not permitted") << QByteArray("GET /1/users status=403") << 4;
    QTest::newRow("garbage") << QByteArray("GET /1/users garbage") << 9;
    QTest::newRow("cut JSON") << QByteArray("GET /1/users deep=100000") << 9;
}

void TestCliList::notStale()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    EXITS(cli("keys list"_w), 0);
    faults(fault);
    const CliRun run = cli("keys list"_w);
    EXITS(run, code);
    QVERIFY(run.out.isEmpty());
}

void TestCliList::expired()
{
    EXITS(signIn(), 0);
    EXITS(cli("keys list"_w), 0);
    RawHttp(standin().port()).ask("POST", "/standin/expire-tokens");
    const CliRun run = cli("--json keys list"_w);
    EXITS(run, 3);
    QVERIFY(run.says("ign in"));
}

void TestCliList::noPermission()
{
    EXITS(signIn(u"no-permission"_s), 0);
    const CliRun run = cli("--json keys list"_w);
    EXITS(run, 4);
    QCOMPARE(run.kind(), u"forbidden"_s);
}

void TestCliList::show_data()
{
    QTest::addColumn<QStringList>("which");
    QTest::newRow("by id") << "ID"_w;
    QTest::newRow("by name") << "shown"_w;
}

void TestCliList::show()
{
    QFETCH(QStringList, which);
    EXITS(signIn(), 0);
    const QString id = generate(u"shown"_s);
    which.replaceInStrings(u"ID"_s, id);
    const CliRun run = cli("keys show --json"_w + which);
    EXITS(run, 0);
    QCOMPARE(run.object(), key(id));
    const QByteArray secret = reveal(which.first());
    QVERIFY(secret.startsWith(id.toUtf8() + ':'));
    QCOMPARE(RawHttp(standin().port()).ask("GET", "/1/token", keynook::key(secret)).status, 200);
    // Alone on stdout, with one line end.
    QCOMPARE(cli("keys show --reveal"_w + which, {}, Shows::Secret).out, secret + '\n');
}

void TestCliList::showUnknown_data()
{
    QTest::addColumn<QStringList>("which");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown") << "nosuchkey"_w << 5;
    QTest::newRow("unknown, revealed") << "nosuchkey --reveal"_w << 5;
    QTest::newRow("part of a name") << "twin"_w << 5;
    QTest::newRow("two of that name") << "twins"_w << 8;
    QTest::newRow("two of that name, revealed") << "twins --reveal"_w << 8;
    QTest::newRow("held elsewhere, revealed") << "-- --reveal --reveal"_w << 2;
    QTest::newRow("a name like an option") << "-- --reveal"_w << 0;
    QTest::newRow("a path") << "../../etc/passwd/x"_w << 5;
    QTest::newRow("empty") << QStringList{QString()} << 5;
    QTest::newRow("none") << QStringList() << 2;
    QTest::newRow("two") << "a b"_w << 2;
}

void TestCliList::showUnknown()
{
    QFETCH(const QStringList, which);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    QVERIFY(!generate(u"twins"_s).isEmpty() && !generate(u"twins"_s).isEmpty());
    const CliRun run = cli("keys show"_w + which);
    EXITS(run, code);
    QCOMPARE(run.out.isEmpty(), code != 0);
}

void TestCliList::showText()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"on paper"_s);
    const QByteArray text = cli("keys show"_w << id).out;
    for (const QByteArray &line :
         {QByteArray("Name       on paper\n"), "Key ID     " + id.toLatin1() + '\n',
          QByteArray("Last used  never\n"), QByteArray("Secret     keychain\n")}) {
        QVERIFY2(text.contains(line), text.constData());
    }
}

KEYNOOK_DESKTOP_MAIN(TestCliList)
#include "tst_cli_list.moc"
