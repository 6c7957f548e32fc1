// SPDX-License-Identifier: Apache-2.0
// The hand-off to Cogniac's client, which keeps one credential in a file.
#include "awaited.h"
#include "files.h"
#include "flows/handoff.h"
#include "support/memorykeyring.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace keynook;
using namespace Qt::StringLiterals;
using test::awaited;
using test::contentOf;
using test::modeOf;
using test::setMode;
using test::word;
using test::writeTo;

namespace {

struct Scene
{
    Scene()
        : places{home.path(), home.filePath(u".config"_s), home.filePath(u".cache"_s)}
        , path(places.cogniacCredentials())
        , flow({keyring, places, systemClock(), [](const QString &id) { return id == u"held"_s; }})
    {
    }
    [[nodiscard]] Result<HandOffPlan> plan(const QString &id = u"k1"_s) const
    {
        const ApiKey key{id, u"camera"_s, u"u1@keynook.example"_s, 1'600'000'000, {}};
        return flow.planPut(Credential{key, Secret((id + u":canary"_s).toUtf8()),
                                       QUrl(u"https://api.example/"_s), u"u1"_s, u"t1"_s});
    }
    Result<HandOffUndo> apply(Result<HandOffPlan> what)
    {
        return awaited<HandOffUndo>([&](const Reply<HandOffUndo> &reply) {
            what ? flow.apply(*std::move(what), reply) : reply(failure(what.error()));
        });
    }
    Result<void> undo(Result<HandOffUndo> done)
    {
        return awaited<void>([&](const Reply<void> &reply) {
            done ? flow.undo(*std::move(done), reply) : reply(failure(done.error()));
        });
    }
    void leave(const QByteArray &content) const
    {
        if (!QDir().mkpath(QFileInfo(path).path()) || !writeTo(path, content)) {
            qFatal("the folder of this test takes no file");
        }
    }
    [[nodiscard]] QJsonObject written() const
    {
        return QJsonDocument::fromJson(contentOf(path)).object();
    }

    QTemporaryDir home;
    SdkPlaces places;
    QString path;
    test::MemoryKeyring keyring;
    HandOff flow;
};

} // namespace

class TestHandOffCogniac : public QObject
{
    Q_OBJECT
private slots:
    void puts();
    void twiceIsNothing();
    void closesWhatOthersCanRead();
    void replacesAfterAsking_data();
    void replacesAfterAsking();
    void undoes();
    void undoSparesWhatWasChanged();
    void linkIsRefused();
    void removes_data();
    void removes();
    void removesNothing();
};

void TestHandOffCogniac::puts()
{
    Scene scene;
    auto plan = scene.plan();
    QVERIFY(plan && !plan->replaces() && plan->changes.size() == 1);
    QVERIFY(plan->sentences().first().contains(u"~/.config/cogniac/credentials"_s));
    QVERIFY(plan->remarks.join(u' ').contains(u"COG_TENANT=t1"_s));
    QVERIFY(!QFileInfo::exists(scene.places.config));
    QCOMPARE(word(scene.apply(std::move(plan))), u"ok"_s);
    QCOMPARE(scene.written()[u"api_key"_s].toString(), u"k1:canary"_s);
    QCOMPARE(scene.written()[u"url_prefix"_s].toString(), u"https://api.example"_s);
    QCOMPARE(modeOf(scene.path), mode_t(0600));
    QCOMPARE(scene.keyring.log(), QStringList());
}

void TestHandOffCogniac::twiceIsNothing()
{
    Scene scene;
    QCOMPARE(word(scene.apply(scene.plan())), u"ok"_s);
    const auto again = scene.plan();
    QVERIFY(again && again->isEmpty());
    QVERIFY(again->remarks.join(u' ').contains(u"already"_s));
}

void TestHandOffCogniac::closesWhatOthersCanRead()
{
    Scene scene;
    QCOMPARE(word(scene.apply(scene.plan())), u"ok"_s);
    QVERIFY(setMode(scene.path, 0644));
    auto again = scene.plan();
    QVERIFY(again && !again->isEmpty());
    QCOMPARE(word(scene.apply(std::move(again))), u"ok"_s);
    QCOMPARE(modeOf(scene.path), mode_t(0600));
}

void TestHandOffCogniac::replacesAfterAsking_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("says");
    QTest::newRow("another key") << QByteArray(R"({"api_key":"old-1:canary"})")
                                 << u"the key old-1"_s;
    QTest::newRow("same id, another secret")
        << QByteArray(R"({"api_key":"k1:canary2"})") << u"the key k1"_s;
    QTest::newRow("no colon") << QByteArray(R"({"api_key":"canary"})") << u"what the file holds"_s;
    QTest::newRow("no JSON") << QByteArray("canary") << u"what the file holds"_s;
    QTest::newRow("empty") << QByteArray() << u"what the file holds"_s;
}

void TestHandOffCogniac::replacesAfterAsking()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QString, says);
    Scene scene;
    scene.leave(before);
    auto plan = scene.plan();
    QVERIFY(plan && plan->replaces());
    const QString said = plan->sentences().join(u' ');
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(!said.contains(u"canary"_s));
    QCOMPARE(contentOf(scene.path), before);
    QCOMPARE(word(scene.apply(std::move(plan))), u"ok"_s);
    QCOMPARE(scene.written()[u"api_key"_s].toString(), u"k1:canary"_s);
}

void TestHandOffCogniac::undoes()
{
    Scene scene;
    const QByteArray before = R"({"api_key" : "old-1:canary", "x": 1.50})";
    scene.leave(before);
    QCOMPARE(word(scene.undo(scene.apply(scene.plan()))), u"ok"_s);
    QCOMPARE(contentOf(scene.path), before);

    QVERIFY(QFile::remove(scene.path));
    QCOMPARE(word(scene.undo(scene.apply(scene.plan()))), u"ok"_s);
    QVERIFY(!QFileInfo::exists(scene.path));
}

void TestHandOffCogniac::undoSparesWhatWasChanged()
{
    Scene scene;
    auto done = scene.apply(scene.plan());
    scene.leave("newer");
    QCOMPARE(word(scene.undo(std::move(done))), u"Conflict"_s);
    QCOMPARE(contentOf(scene.path), QByteArray("newer"));
}

void TestHandOffCogniac::linkIsRefused()
{
    Scene scene;
    scene.leave("x");
    QVERIFY(QFile::rename(scene.path, scene.path + u"2"_s));
    QVERIFY(QFile::link(scene.path + u"2"_s, scene.path));
    QCOMPARE(word(scene.plan()), u"Conflict"_s);
    QVERIFY(QFile::remove(scene.path + u"2"_s)); // dangling now
    QCOMPARE(word(scene.plan()), u"Conflict"_s);
}

void TestHandOffCogniac::removes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("asks");
    QTest::newRow("held here") << u"held"_s << false;
    QTest::newRow("elsewhere") << u"k1"_s << true;
}

void TestHandOffCogniac::removes()
{
    QFETCH(const QString, id);
    QFETCH(const bool, asks);
    Scene scene;
    QCOMPARE(word(scene.apply(scene.plan(id))), u"ok"_s);
    const QByteArray before = contentOf(scene.path);
    auto plan = scene.flow.planCogniacRemoval();
    QVERIFY(plan);
    QCOMPARE(plan->replaces(), asks);
    QVERIFY(plan->sentences().first().contains(id));
    auto done = scene.apply(std::move(plan));
    QCOMPARE(word(done), u"ok"_s);
    QVERIFY(!QFileInfo::exists(scene.path));
    QCOMPARE(word(scene.undo(std::move(done))), u"ok"_s);
    QCOMPARE(contentOf(scene.path), before);
}

void TestHandOffCogniac::removesNothing()
{
    const Scene scene;
    QCOMPARE(word(scene.flow.planCogniacRemoval()), u"NotFound"_s);
}

QTEST_GUILESS_MAIN(TestHandOffCogniac)
#include "tst_handoffcogniac.moc"
