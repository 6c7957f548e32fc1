// SPDX-License-Identifier: Apache-2.0
// How a download comes: appearing, growing, renamed, rewritten, many at once; and a folder that
// goes and returns. The polls of these watches are an hour apart, unless the test is about them.
#include "watchedfolder.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QFileSystemWatcher>
#include <QSet>
#include <QSignalSpy>
#include <QTimer>

#include <array>
#include <memory>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace keynook;
using namespace keynook::test;

class TestDownloadWatch : public QObject
{
    Q_OBJECT
private slots:
    void anyName_data();
    void anyName();
    void wholeTextIsHandedOn();
    void oldFilesAreOld();
    void exchanged();
    void rewrittenInPlace();
    void unfinishedNames_data();
    void unfinishedNames();
    void halfWritten();
    void filledWithoutANewerTime();
    void oncePerCredential();
    void secretAloneDiffers();
    void manyAtOnce();
    void goesAndReturns();
    void movedAwayAndBack();
    void comesLate();
    void stopped();
    void startedAgain();
    void stoppedByTheFirst();
    void destroyedByTheFirst();
    void sleepsMeanwhile();
};

void TestDownloadWatch::anyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"credentials.json"_s, u"credentials (1).json"_s, u"foo.json"_s, u"no ending"_s,
          u"Schlüssel für Überblick.json"_s, u"-rf"_s, u"a\nb"_s, u"part"_s}) {
        QTest::newRow(qPrintable(name.simplified())) << name;
    }
}

void TestDownloadWatch::anyName()
{
    QFETCH(const QString, name);
    WatchedFolder folder;
    folder.watch.start();
    QVERIFY(folder.put(name, kognicFile()));
    QTRY_COMPARE(folder.names, QStringList{name});
}

void TestDownloadWatch::wholeTextIsHandedOn()
{
    WatchedFolder folder;
    folder.watch.start();
    const QByteArray text = '\n' + kognicFile("client-1", "secret-1", R"(,"other":[1,2])") + "\n\n";
    QVERIFY(folder.put(u"x"_s, text));
    QTRY_COMPARE(folder.texts, QByteArrayList{text});
}

void TestDownloadWatch::oldFilesAreOld()
{
    WatchedFolder folder(20ms);
    QVERIFY(folder.put(u"credentials.json"_s, kognicFile()));
    folder.watch.start();
    QVERIFY(folder.foundOnly({}));
    // Neither looking at it nor other permissions make it new.
    QVERIFY(!contentOf(folder.path(u"credentials.json"_s)).isEmpty());
    QVERIFY(setMode(folder.path(u"credentials.json"_s), 0600));
    QVERIFY(folder.foundOnly({}));
}

void TestDownloadWatch::exchanged()
{
    WatchedFolder folder;
    QVERIFY(folder.put(u"credentials.json"_s, kognicFile("old")));
    folder.watch.start();
    QVERIFY(folder.put(u".new"_s, kognicFile("new")));
    QVERIFY(folder.rename(u".new"_s, u"credentials.json"_s));
    QTRY_COMPARE(folder.names, QStringList{u"credentials.json"_s});
    QVERIFY(folder.texts.constFirst().contains("new"));
}

void TestDownloadWatch::rewrittenInPlace()
{
    WatchedFolder folder(20ms);
    QVERIFY(folder.put(u"credentials.json"_s, kognicFile("old")));
    folder.watch.start();
    QVERIFY(folder.put(u"credentials.json"_s, kognicFile("newer")));
    QTRY_COMPARE(folder.names, QStringList{u"credentials.json"_s});
    QVERIFY(folder.put(u"credentials.json"_s, kognicFile("newest")));
    QTRY_COMPARE(folder.names.size(), 2);
}

void TestDownloadWatch::unfinishedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("before");
    for (const QString &name :
         {u"credentials.json.crdownload"_s, u"Unconfirmed 4711.crdownload"_s, u"aB3.json.part"_s,
          u"credentials.PARTIAL"_s, u"credentials.json.download"_s, u"x.tmp"_s, u"x.opdownload"_s,
          u".org.chromium.Chromium.aB3"_s}) {
        QTest::newRow(qPrintable(name)) << name << false;
        QTest::newRow(qPrintable(name + u", begun before"_s)) << name << true;
    }
}

void TestDownloadWatch::unfinishedNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, before);
    WatchedFolder folder;
    if (!before) {
        folder.watch.start();
    }
    QVERIFY(folder.put(name, kognicFile()));
    if (before) {
        folder.watch.start();
    }
    QVERIFY(folder.foundOnly({}));
    QVERIFY(folder.rename(name, u"credentials.json"_s));
    QVERIFY(folder.foundOnly({u"credentials.json"_s}));
}

void TestDownloadWatch::halfWritten()
{
    WatchedFolder folder(20ms);
    folder.watch.start();
    const QByteArray text = kognicFile();
    QFile file(folder.path(u"slow.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (const qsizetype part : {text.size() / 3, text.size() / 3, text.size()}) {
        QVERIFY(folder.foundOnly({}));
        file.write(text.mid(file.pos(), part));
    }
    QTRY_COMPARE(folder.names, QStringList{u"slow.json"_s});
    QVERIFY(folder.foundOnly({u"slow.json"_s}));
}

void TestDownloadWatch::filledWithoutANewerTime()
{
    // A file that was given its size first, and its content in the same step of the disk's clock.
    WatchedFolder folder(20ms);
    folder.watch.start();
    const QByteArray text = kognicFile();
    const QByteArray path = QFile::encodeName(folder.path(u"x.json"_s));
    QVERIFY(folder.put(u"x.json"_s, QByteArray(text.size(), '\0')));
    struct stat before = {};
    QCOMPARE(::stat(path.constData(), &before), 0);
    QVERIFY(folder.foundOnly({}));
    QVERIFY(folder.put(u"x.json"_s, text));
    const std::array<timespec, 2> times{before.st_atim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times.data(), 0), 0);
    QTRY_COMPARE(folder.names, QStringList{u"x.json"_s});
}

void TestDownloadWatch::oncePerCredential()
{
    WatchedFolder folder(20ms);
    folder.watch.start();
    QVERIFY(folder.put(u"credentials.json"_s, kognicFile()));
    QVERIFY(folder.foundOnly({u"credentials.json"_s}));
    QVERIFY(folder.put(u"credentials (1).json"_s, kognicFile() + '\n'));
    QVERIFY(folder.put(u"credentials.json"_s, "  " + kognicFile()));
    QVERIFY(folder.foundOnly({u"credentials.json"_s}));
}

void TestDownloadWatch::secretAloneDiffers()
{
    WatchedFolder folder;
    folder.watch.start();
    QVERIFY(folder.put(u"a"_s, kognicFile("client-1", "secret-1")));
    QVERIFY(folder.foundOnly({u"a"_s}));
    QVERIFY(folder.put(u"b"_s, kognicFile("client-1", "secret-2")));
    QVERIFY(folder.foundOnly({u"a"_s, u"b"_s}));
}

void TestDownloadWatch::manyAtOnce()
{
    constexpr int count = 300;
    WatchedFolder folder;
    folder.watch.start();
    for (int i = 0; i < count; ++i) {
        QVERIFY(folder.put(u"%1.json"_s.arg(i), kognicFile(QByteArray::number(i))));
        QVERIFY(folder.put(u"%1.txt"_s.arg(i), "nothing"));
    }
    QTRY_COMPARE(folder.names.size(), count);
    QCOMPARE(QSet<QString>(folder.names.begin(), folder.names.end()).size(), count);
}

void TestDownloadWatch::goesAndReturns()
{
    WatchedFolder folder(20ms);
    folder.watch.start();
    QVERIFY(folder.foundOnly({}));
    QVERIFY(QDir(folder.watch.folder()).removeRecursively());
    QVERIFY(!folder.watch.folderIsThere());
    QTRY_VERIFY(folder.watch.isOn());
    QVERIFY(QDir().mkpath(folder.watch.folder()));
    QVERIFY(folder.put(u"x"_s, kognicFile()));
    QTRY_COMPARE(folder.names, QStringList{u"x"_s});
}

void TestDownloadWatch::movedAwayAndBack()
{
    WatchedFolder folder(20ms);
    QVERIFY(folder.put(u"old"_s, kognicFile()));
    folder.watch.start();
    const QString away = folder.watch.folder() + u"-away"_s;
    QTimer clock; // as fast as the watch's own, and begun after it
    QSignalSpy ticks(&clock, &QTimer::timeout);
    QVERIFY(QDir().rename(folder.watch.folder(), away));
    clock.start(folder.watch.poll());
    QTRY_VERIFY(ticks.size() >= 2);
    QVERIFY(QDir().rename(away, folder.watch.folder()));
    QVERIFY(folder.foundOnly({}));
}

void TestDownloadWatch::comesLate()
{
    WatchedFolder folder(20ms);
    QVERIFY(QDir().rmdir(folder.watch.folder()));
    folder.watch.start();
    QVERIFY(!folder.watch.folderIsThere());
    QVERIFY(QDir().mkpath(folder.watch.folder()));
    QVERIFY(folder.put(u"x"_s, kognicFile()));
    QTRY_COMPARE(folder.names, QStringList{u"x"_s});
}

void TestDownloadWatch::stopped()
{
    WatchedFolder folder;
    DownloadWatch other(folder.watch.folder());
    int found = 0;
    connect(&other, &DownloadWatch::found, &other, [&found] { ++found; });
    other.start();
    folder.watch.start();
    QFileSystemWatcher bystander({folder.watch.folder()});
    QSignalSpy told(&bystander, &QFileSystemWatcher::directoryChanged);
    QVERIFY(folder.put(u"before"_s, kognicFile("before")));
    QTRY_VERIFY(!told.isEmpty()); // so was the watch, which gathers before it looks
    folder.watch.stop();
    QVERIFY(!folder.watch.isOn());
    QVERIFY(folder.put(u"x"_s, kognicFile()));
    QTRY_COMPARE(found, 2);
    QCOMPARE(folder.names, QStringList());
}

void TestDownloadWatch::startedAgain()
{
    WatchedFolder folder;
    folder.watch.start();
    QVERIFY(folder.foundOnly({}));
    folder.watch.stop();
    QVERIFY(folder.put(u"in between"_s, kognicFile()));
    folder.watch.start();
    QVERIFY(folder.foundOnly({}));
    QVERIFY(folder.put(u"afterwards"_s, kognicFile()));
    QVERIFY(folder.foundOnly({u"afterwards"_s}));
}

void TestDownloadWatch::stoppedByTheFirst()
{
    WatchedFolder folder;
    folder.watch.start();
    connect(&folder.watch, &DownloadWatch::found, &folder.watch, &DownloadWatch::stop);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(folder.put(QString::number(i), kognicFile(QByteArray::number(i))));
    }
    QTRY_COMPARE(folder.names.size(), 1);
    QVERIFY(!folder.watch.isOn());
}

void TestDownloadWatch::destroyedByTheFirst()
{
    const WatchedFolder folder;
    auto *watch = new DownloadWatch(folder.watch.folder());
    watch->start();
    int count = 0;
    connect(watch, &DownloadWatch::found, this, [&count, watch] {
        ++count;
        delete watch;
    });
    QVERIFY(folder.put(u"a"_s, kognicFile("a")));
    QVERIFY(folder.put(u"b"_s, kognicFile("b")));
    QTRY_COMPARE(count, 1);
}

void TestDownloadWatch::sleepsMeanwhile()
{
    WatchedFolder folder;
    QVERIFY(DownloadWatch(folder.watch.folder()).poll() >= 2s);
    folder.watch.start();
    QVERIFY(folder.foundOnly({}));
    QEventLoop loop;
    QSignalSpy awake(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
    QTimer::singleShot(300ms, &loop, &QEventLoop::quit);
    loop.exec();
    // Once for the end of this loop, and for what the last file left behind.
    QVERIFY2(awake.size() <= 4, qPrintable(QString::number(awake.size())));
}

QTEST_GUILESS_MAIN(TestDownloadWatch)
#include "tst_downloadwatch.moc"
