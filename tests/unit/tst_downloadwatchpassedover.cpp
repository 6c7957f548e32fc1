// SPDX-License-Identifier: Apache-2.0
// What lies in a download folder and is no credentials file: none of it may be taken, and none may
// keep the watch from going on.
#include "watchedfolder.h"

#include <QLocalServer>

#include <functional>

#include <sys/sysmacros.h>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

using Put = std::function<bool(const WatchedFolder &, const QString &)>;
Q_DECLARE_METATYPE(Put)

namespace {

QByteArray encoded(const WatchedFolder &folder, const QString &name)
{
    return QFile::encodeName(folder.path(name));
}

/// A good file, made this large by the spaces behind it.
Put padded(qsizetype size)
{
    return [size](const WatchedFolder &folder, const QString &name) {
        return folder.put(name, kognicFile().leftJustified(size, ' '));
    };
}

Put holding(const QByteArray &content)
{
    return [content](const WatchedFolder &folder, const QString &name) {
        return folder.put(name, content);
    };
}

Put linkTo(const QString &target)
{
    return [target](const WatchedFolder &folder, const QString &name) {
        const QString there = folder.dir.filePath(u"outside"_s);
        return writeTo(there, kognicFile()) &&
               QFile::link(target.isEmpty() ? there : target, folder.path(name));
    };
}

bool putPipe(const WatchedFolder &folder, const QString &name)
{
    return ::mkfifo(encoded(folder, name).constData(), 0600) == 0;
}

bool putFolder(const WatchedFolder &folder, const QString &name)
{
    return QDir().mkdir(folder.path(name)) && folder.put(name + u"/inside"_s, kognicFile());
}

bool putSocket(const WatchedFolder &folder, const QString &name)
{
    QLocalServer server;
    return server.listen(folder.path(name)) && folder.rename(name, name + u"-socket"_s);
}

bool putDevice(const WatchedFolder &folder, const QString &name)
{
    return ::mknod(encoded(folder, name).constData(), S_IFCHR | 0600, ::makedev(1, 5)) == 0;
}

bool putForeign(const WatchedFolder &folder, const QString &name)
{
    return folder.put(u".draft"_s, kognicFile()) &&
           ::chown(encoded(folder, u".draft"_s).constData(), nobody, nobody) == 0 &&
           folder.rename(u".draft"_s, name);
}

} // namespace

class TestDownloadWatchPassedOver : public QObject
{
    Q_OBJECT
private slots:
    void passedOver_data();
    void passedOver();
    void largest();
};

void TestDownloadWatchPassedOver::passedOver_data()
{
    QTest::addColumn<Put>("put");
    QTest::addColumn<bool>("needsRoot");
    const auto row = [](const char *name, const Put &put, bool needsRoot = false) {
        QTest::newRow(name) << put << needsRoot;
    };
    row("pipe", putPipe);
    row("folder", putFolder);
    row("socket", putSocket);
    row("device", putDevice, true);
    row("of another owner", putForeign, true);
    row("link to a good file", linkTo({}));
    row("link to nowhere", linkTo(u"/nowhere/at/all"_s));
    row("link to itself", linkTo(u"credentials.json"_s));
    row("link to a device", linkTo(u"/dev/zero"_s));
    row("a byte too large", padded(65'537));
    row("10 MB", padded(10'000'000));
    row("empty", holding({}));
    row("half of it", holding(kognicFile().chopped(1)));
    row("no JSON", holding("#!/bin/sh\n"));
    row("other JSON", holding(R"({"clientId":"client-1","email":"u1@keynook.example"})"));
    row("a list of credentials", holding('[' + kognicFile() + ']'));
    row("two of them", holding(kognicFile() + kognicFile("client-2")));
    row("a field named twice", holding(kognicFile("a", "b", R"(,"clientId":"c")")));
    row("binary", holding(QByteArray("\x7f"
                                     "ELF\0\0\1",
                                     7)));
}

void TestDownloadWatchPassedOver::passedOver()
{
    QFETCH(const Put, put);
    QFETCH(const bool, needsRoot);
    if (needsRoot && ::geteuid() != 0) {
        QSKIP("only root can make that");
    }
    WatchedFolder folder;
    folder.watch.start();
    QVERIFY(put(folder, u"credentials.json"_s));
    QVERIFY(folder.foundOnly({}));
}

void TestDownloadWatchPassedOver::largest()
{
    WatchedFolder folder;
    folder.watch.start();
    QVERIFY(padded(65'536)(folder, u"credentials.json"_s));
    QVERIFY(folder.foundOnly({u"credentials.json"_s}));
}

QTEST_GUILESS_MAIN(TestDownloadWatchPassedOver)
#include "tst_downloadwatchpassedover.moc"
