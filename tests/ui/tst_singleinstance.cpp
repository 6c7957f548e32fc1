// SPDX-License-Identifier: Apache-2.0
// A second start finds the first, and nobody else's.
#include "singleinstance.h"

#include "unit/files.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <future>
#include <sys/socket.h>
#include <sys/un.h>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using keynook::ui::SingleInstance;
using keynook::ui::Wish;
using Role = SingleInstance::Role;

class TestSingleInstance : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void secondRaisesTheFirst();
    void handsItsWishOver();
    void secondComesWhileTheFirstBegins();
    void eachDataFolderHasItsOwn();
    void followsOneThatWasKilled();
    void goesOnWithoutAnAnswer();
    void needsAPrivateFolder_data();
    void needsAPrivateFolder();
    void squattedNames_data();
    void squattedNames();
    void takesNoOtherMessage_data();
    void takesNoOtherMessage();
    void refusesOtherUsers();
    void isForTheUserOnly();

private:
    [[nodiscard]] QString runtime() const { return m_folder->filePath(u"runtime"_s); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    /// The only entry with this ending in the runtime folder.
    [[nodiscard]] QString only(const QString &ending) const;
    /// A second start, in a thread of its own while this one answers.
    [[nodiscard]] Role second(const Wish &wish = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(runtime()) && QDir().mkpath(data()));
    QVERIFY(setMode(runtime(), 0700));
}

QString TestSingleInstance::only(const QString &ending) const
{
    const QStringList found =
        QDir(runtime()).entryList({u"keynook-*"_s + ending}, QDir::AllEntries | QDir::System);
    return found.size() == 1 ? QDir(runtime()).filePath(found.first()) : QString();
}

Role TestSingleInstance::second(const Wish &wish) const
{
    auto role = std::async(std::launch::async,
                           [this, &wish] { return SingleInstance(data(), runtime()).begin(wish); });
    const bool came = QTest::qWaitFor(
        [&role] { return role.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
        30'000);
    return came ? role.get() : Role::First;
}

void TestSingleInstance::secondRaisesTheFirst()
{
    SingleInstance first(data(), runtime());
    QCOMPARE(first.begin(), Role::First);
    QVERIFY(first.listen());
    const QSignalSpy raises(&first, &SingleInstance::wanted);
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(second(), Role::Second);
        QCOMPARE(raises.size(), i);
    }
}

void TestSingleInstance::handsItsWishOver()
{
    SingleInstance first(data(), runtime());
    QCOMPARE(first.begin(), Role::First);
    QVERIFY(first.listen());
    QList<Wish> wanted;
    connect(&first, &SingleInstance::wanted, this, [&wanted](const Wish &wish) { wanted += wish; });
    const QList<Wish> wishes{{Wish::Kind::Generate, {}},
                             {Wish::Kind::Import, u"/home/u/å 鍵.json"_s},
                             {Wish::Kind::Import, u"/"_s + QString(Wish::longestPath - 1, u'a')},
                             {}};
    for (const Wish &each : wishes) {
        QCOMPARE(second(each), Role::Second);
    }
    QCOMPARE(wanted, wishes);
}

void TestSingleInstance::secondComesWhileTheFirstBegins()
{
    SingleInstance first(data(), runtime());
    QCOMPARE(first.begin(), Role::First);
    const QSignalSpy raises(&first, &SingleInstance::wanted);
    QTimer::singleShot(200, &first, &SingleInstance::listen);
    QCOMPARE(second(), Role::Second);
    QCOMPARE(raises.size(), 1);
}

void TestSingleInstance::eachDataFolderHasItsOwn()
{
    SingleInstance first(data(), runtime());
    QCOMPARE(first.begin(), Role::First);
    SingleInstance other(m_folder->filePath(u"other"_s), runtime());
    QCOMPARE(other.begin(), Role::First);
    QVERIFY(first.listen() && other.listen());
    // By whatever name the folder is called.
    QVERIFY(QFile::link(data(), m_folder->filePath(u"link"_s)));
    SingleInstance same(m_folder->filePath(u"link"_s), runtime());
    auto role = std::async(std::launch::async, [&same] { return same.begin(); });
    QTRY_VERIFY(role.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    QCOMPARE(role.get(), Role::Second);
}

void TestSingleInstance::followsOneThatWasKilled()
{
    QCOMPARE(inChild([this] {
                 SingleInstance killed(data(), runtime());
                 const bool good = killed.begin() == Role::First && killed.listen();
                 ::_exit(good ? 0 : 1); // without tidying
                 return 0;
             }),
             0);
    QVERIFY(!only(u".socket"_s).isEmpty());
    SingleInstance next(data(), runtime());
    QCOMPARE(next.begin(), Role::First);
    QVERIFY(next.listen());
    QCOMPARE(second(), Role::Second);
}

void TestSingleInstance::goesOnWithoutAnAnswer()
{
    SingleInstance hung(data(), runtime());
    QCOMPARE(hung.begin(), Role::First);
    QCOMPARE(second(), Role::Alone); // nobody listens
    QVERIFY(hung.listen());
    SingleInstance late(data(), runtime());
    QCOMPARE(late.begin(), Role::Alone); // in this thread: the first cannot answer meanwhile
    QVERIFY(!late.listen());
}

void TestSingleInstance::needsAPrivateFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<mode_t>("mode");
    QTest::newRow("others may look") << u"runtime"_s << mode_t(0755);
    QTest::newRow("the group may write") << u"runtime"_s << mode_t(0770);
    QTest::newRow("everybody may write, sticky") << u"runtime"_s << mode_t(01777);
    QTest::newRow("no folder") << QString() << mode_t(0700);
    QTest::newRow("it is not there") << u"missing"_s << mode_t(0700);
    QTest::newRow("it is a link") << u"link"_s << mode_t(0700);
}

void TestSingleInstance::needsAPrivateFolder()
{
    QFETCH(const QString, folder);
    QFETCH(const mode_t, mode);
    QVERIFY(setMode(runtime(), mode));
    QVERIFY(QFile::link(runtime(), m_folder->filePath(u"link"_s)));
    SingleInstance instance(data(), folder.isEmpty() ? QString() : m_folder->filePath(folder));
    QCOMPARE(instance.begin(), Role::Alone);
    QVERIFY(!instance.listen());
    QVERIFY(QDir(runtime()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System));
}

void TestSingleInstance::squattedNames_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("by");
    for (const char *const by : {"folder", "file", "link", "dangling link"}) {
        QTest::addRow("the lock is a %s", by) << u".lock"_s << QString::fromLatin1(by);
        QTest::addRow("the socket is a %s", by) << u".socket"_s << QString::fromLatin1(by);
    }
}

/// Whatever lies there: a window comes, and nothing is written through it.
void TestSingleInstance::squattedNames()
{
    QFETCH(const QString, ending);
    QFETCH(const QString, by);
    QString name;
    {
        SingleInstance once(data(), runtime());
        QCOMPARE(once.begin(), Role::First);
        name = only(u".lock"_s).chopped(5) + ending;
    }
    const QString target = m_folder->filePath(u"precious"_s);
    QVERIFY(writeTo(target, "precious"));
    if (by == u"folder") {
        QVERIFY(QDir().mkdir(name));
    } else if (by == u"file") {
        QVERIFY(writeTo(name, "precious"));
    } else {
        QVERIFY(QFile::link(by == u"link" ? target : m_folder->filePath(u"nowhere"_s), name));
    }
    SingleInstance instance(data(), runtime());
    QVERIFY(instance.begin() != Role::Second);
    std::ignore = instance.listen();
    QCOMPARE(contentOf(target), QByteArray("precious"));
    QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere"_s)));
}

void TestSingleInstance::takesNoOtherMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("another word") << QByteArray("quit\n");
    QTest::newRow("more words") << QByteArray("raise quit\n");
    QTest::newRow("another case") << QByteArray("RAISE\n");
    QTest::newRow("two") << QByteArray("raise\nraise\n");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("NUL") << QByteArray("raise\0\n", 7);
    QTest::newRow("too long") << QByteArray(Wish::longestLine + 1, 'r');
    QTest::newRow("too long for a name") << "import /" + QByteArray(Wish::longestPath, 'a') + '\n';
    QTest::newRow("a relative name") << QByteArray("import a\n");
    QTest::newRow("a name with a line in it") << QByteArray("import /a\nraise\n");
    QTest::newRow("far too long") << QByteArray(1'000'000, 'r');
    QTest::newRow("unfinished") << QByteArray("raise");
}

void TestSingleInstance::takesNoOtherMessage()
{
    QFETCH(const QByteArray, message);
    SingleInstance first(data(), runtime());
    QCOMPARE(first.begin(), Role::First);
    QVERIFY(first.listen());
    const QSignalSpy raises(&first, &SingleInstance::wanted);
    QLocalSocket socket;
    socket.connectToServer(only(u".socket"_s));
    QVERIFY(socket.waitForConnected());
    socket.write(message);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10'000);
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(raises.size(), 0);
    QCOMPARE(second(), Role::Second); // and it still answers
}

/// Even when the folder was opened to them after the start.
void TestSingleInstance::refusesOtherUsers()
{
    if (::geteuid() != 0) {
        QSKIP("only root can be two users");
    }
    SingleInstance first(data(), runtime());
    QCOMPARE(first.begin(), Role::First);
    QVERIFY(first.listen());
    const QSignalSpy raises(&first, &SingleInstance::wanted);
    const QString socket = only(u".socket"_s);
    QVERIFY(setMode(m_folder->path(), 0755) && setMode(runtime(), 0755) && setMode(socket, 0666));
    auto stranger = std::async(std::launch::async, [&socket] {
        return asOrdinaryUser([&socket] {
            const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address = {};
            address.sun_family = AF_UNIX;
            const QByteArray path = QFile::encodeName(socket);
            qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
            const auto *const generic = reinterpret_cast<const sockaddr *>(&address);
            if (::connect(descriptor, generic, sizeof address) != 0 ||
                ::write(descriptor, "raise\n", 6) != 6) {
                return 2;
            }
            char answer = 0;
            return ::read(descriptor, &answer, 1) > 0 ? 1 : 0;
        });
    });
    QTRY_VERIFY(stranger.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    QCOMPARE(stranger.get(), 0);
    QCOMPARE(raises.size(), 0);
}

void TestSingleInstance::isForTheUserOnly()
{
    SingleInstance first(data(), runtime());
    QCOMPARE(first.begin(), Role::First);
    QVERIFY(first.listen());
    QCOMPARE(modeOf(only(u".socket"_s)) & 0077U, mode_t(0));
    QCOMPARE(modeOf(only(u".lock"_s)) & 0022U, mode_t(0));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
