// SPDX-License-Identifier: Apache-2.0
#include "vault/sealedspool.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

using namespace keynook;
using Kind = Error::Kind;

namespace {

const QString operation = QStringLiteral("0123456789abcdef0123456789abcdef");
constexpr qsizetype mebibyte = qsizetype{1024} * 1024;

mode_t modeOf(const QString &path)
{
    struct stat about = {};
    return ::lstat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 07777U : 0;
}

template <typename T>
bool isError(const Result<T> &result, Kind kind)
{
    return !result && result.error().kind == kind && !result.error().sentence.isEmpty();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSealedSpool : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keysDiffer();
    void opensWhatWasSealed_data();
    void opensWhatWasSealed();
    void modes_data();
    void modes();
    void tightensAnOldFolder();
    void neverReplaces();
    void sealsDifferently();
    void wrongKeys_data();
    void wrongKeys();
    void damaged_data();
    void damaged();
    void unsafeNames_data();
    void unsafeNames();
    void tooLarge();
    void badPublicKey();
    void listsOnlyItsOwn();
    void discards();
    void nothingThere();
    void linkedFolder();
    void linkedFile();
    void leftovers();
    void fullDisk();
    void parentIsAFile();
    void cannotBeSearched_data();
    void cannotBeSearched();

private:
    [[nodiscard]] QString sealedPath() const
    {
        return m_path + QLatin1Char('/') + operation + QStringLiteral(".sealed");
    }
    Result<Secret> openIt() const
    {
        return SealedSpool(m_path).open(operation, m_keys.publicKey, m_keys.privateKey);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SealKeys m_keys;
};

void TestSealedSpool::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("data/keynook/spool"));
    m_keys = SealKeys::generate();
}

void TestSealedSpool::cleanup()
{
    m_folder.reset();
}

void TestSealedSpool::keysDiffer()
{
    const SealKeys other = SealKeys::generate();
    QVERIFY(other.publicKey != m_keys.publicKey);
    QVERIFY(!other.privateKey.sameAs(m_keys.privateKey));
    QVERIFY(!m_keys.privateKey.sameAs(Secret::ofSize(m_keys.privateKey.size())));
    QVERIFY(m_keys.privateKey.size() <= 2000); // it goes into the keychain
}

void TestSealedSpool::opensWhatWasSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("JSON") << QByteArray(R"({"api_key":"k:canary-88e1"})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("binary") << QByteArray("\0\xff\0\x80", 4);
    QTest::newRow("1 MiB") << QByteArray(mebibyte, 'm');
}

void TestSealedSpool::opensWhatWasSealed()
{
    QFETCH(const QByteArray, plain);
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    QVERIFY(spool.holds(operation) == false);
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret(plain)));
    QVERIFY(spool.holds(operation) == true);
    const auto opened = openIt();
    QVERIFY(opened);
    QVERIFY(opened->sameAs(Secret(plain)));
    QVERIFY(!contents(sealedPath()).contains("canary"));
    QCOMPARE(contents(sealedPath()).size(), plain.size() + 48);
    QCOMPARE(QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);
}

void TestSealedSpool::modes_data()
{
    QTest::addColumn<int>("mask");
    for (const int mask : {0, 002, 022, 027, 077, 0177, 0277, 0777}) {
        QTest::addRow("umask %03o", static_cast<unsigned>(mask)) << mask;
    }
}

void TestSealedSpool::modes()
{
    QFETCH(const int, mask);
    const SealedSpool spool(m_path);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    const auto prepared = spool.prepare();
    const auto sealed = spool.seal(operation, m_keys.publicKey, Secret("plain"));
    ::umask(before);
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().detail));
    QVERIFY(sealed);
    QCOMPARE(modeOf(m_path), mode_t{0700});
    QCOMPARE(modeOf(m_folder->filePath(QStringLiteral("data/keynook"))), mode_t{0700});
    QCOMPARE(modeOf(m_folder->filePath(QStringLiteral("data"))), mode_t{0700});
    QCOMPARE(modeOf(sealedPath()), mode_t{0600});
    QVERIFY(openIt());
}

void TestSealedSpool::tightensAnOldFolder()
{
    QVERIFY(QDir().mkpath(m_path));
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0777), 0);
    QVERIFY(SealedSpool(m_path).prepare());
    QCOMPARE(modeOf(m_path), mode_t{0700});
}

void TestSealedSpool::neverReplaces()
{
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret("first")));
    const QByteArray before = contents(sealedPath());
    QVERIFY(isError(spool.seal(operation, m_keys.publicKey, Secret("second")), Kind::Conflict));
    QCOMPARE(contents(sealedPath()), before);
    QVERIFY(openIt()->sameAs(Secret("first")));
    QVERIFY(spool.operations() == QStringList(operation));
}

void TestSealedSpool::sealsDifferently()
{
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    const QString other = QStringLiteral("other");
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret("same")));
    QVERIFY(spool.seal(other, m_keys.publicKey, Secret("same")));
    QVERIFY(contents(sealedPath()) != contents(m_path + QStringLiteral("/other.sealed")));
    QVERIFY(spool.operations() == QStringList({operation, other}));
}

void TestSealedSpool::wrongKeys_data()
{
    QTest::addColumn<QString>("wrong");
    for (const char *wrong : {"private", "public", "short private", "short public", "no private"}) {
        QTest::newRow(wrong) << QString::fromLatin1(wrong);
    }
}

void TestSealedSpool::wrongKeys()
{
    QFETCH(const QString, wrong);
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret("plain")));
    const QByteArray before = contents(sealedPath());
    const SealKeys other = SealKeys::generate();
    QByteArray publicKey = wrong == QLatin1String("public") ? other.publicKey : m_keys.publicKey;
    Secret privateKey = (wrong == QLatin1String("private") ? other : m_keys).privateKey.clone();
    if (wrong == QLatin1String("short public")) {
        publicKey.chop(1);
    } else if (wrong == QLatin1String("short private")) {
        privateKey = Secret(privateKey.reveal().chopped(1));
    } else if (wrong == QLatin1String("no private")) {
        privateKey.clear();
    }
    QVERIFY(isError(spool.open(operation, publicKey, privateKey), Kind::Protocol));
    QCOMPARE(contents(sealedPath()), before); // the file stays
    QVERIFY(openIt());
}

void TestSealedSpool::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("shorter than any box") << QByteArray(47, 'x');
    QTest::newRow("noise") << QByteArray(500, 'x');
    QTest::newRow("larger than any box") << QByteArray(mebibyte + 49, 'x');
    QTest::newRow("much larger") << QByteArray(8 * mebibyte, 'x');
    QTest::newRow("one bit") << QByteArray("flip");
    QTest::newRow("cut") << QByteArray("cut");
    QTest::newRow("longer") << QByteArray("append");
}

void TestSealedSpool::damaged()
{
    QFETCH(QByteArray, bytes);
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret("plain text of some length")));
    QByteArray sealed = contents(sealedPath());
    if (bytes == "flip") {
        bytes = sealed;
        bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
    } else if (bytes == "cut") {
        bytes = sealed.chopped(1);
    } else if (bytes == "append") {
        bytes = sealed + 'x';
    }
    store(sealedPath(), bytes);
    QVERIFY(isError(openIt(), Kind::Protocol));
    QVERIFY(spool.holds(operation) == true);
    QCOMPARE(contents(sealedPath()).size(), bytes.size());
}

void TestSealedSpool::unsafeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent") << QStringLiteral("..");
    QTest::newRow("path") << QStringLiteral("../escaped");
    QTest::newRow("absolute") << QStringLiteral("/tmp/escaped");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("umlaut") << QStringLiteral("\u00e4");
    QTest::newRow("too long") << QString(129, QLatin1Char('a'));
}

void TestSealedSpool::unsafeNames()
{
    QFETCH(const QString, name);
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    QVERIFY(isError(spool.seal(name, m_keys.publicKey, Secret("plain")), Kind::Usage));
    QVERIFY(isError(spool.open(name, m_keys.publicKey, m_keys.privateKey), Kind::Usage));
    QVERIFY(isError(spool.discard(name), Kind::Usage));
    QVERIFY(isError(spool.holds(name), Kind::Usage));
    QVERIFY(QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("/../escaped.sealed")));
}

void TestSealedSpool::tooLarge()
{
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    QVERIFY(isError(spool.seal(operation, m_keys.publicKey, Secret::ofSize(mebibyte + 1)),
                    Kind::Usage));
    QVERIFY(spool.holds(operation) == false);
}

void TestSealedSpool::badPublicKey()
{
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    for (const QByteArray &key : {QByteArray(), QByteArray(31, 'x'), QByteArray(33, 'x')}) {
        QVERIFY(isError(spool.seal(operation, key, Secret("plain")), Kind::Usage));
    }
    QVERIFY(spool.holds(operation) == false);
}

void TestSealedSpool::listsOnlyItsOwn()
{
    const SealedSpool spool(m_path);
    QVERIFY(spool.operations() == QStringList());
    QVERIFY(spool.prepare());
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret("plain")));
    store(m_path + QStringLiteral("/readme.txt"), "x");
    store(m_path + QStringLiteral("/.sealed"), "x");
    store(m_path + QStringLiteral("/not safe.sealed"), "x");
    store(m_path + QStringLiteral("/.part-1.sealed"), "x");
    QVERIFY(QDir(m_path).mkdir(QStringLiteral("folder.sealed")));
    QVERIFY(QFile::link(sealedPath(), m_path + QStringLiteral("/link.sealed")));
    QVERIFY(spool.operations() == QStringList(operation));
    QVERIFY(isError(spool.holds(QStringLiteral("folder")), Kind::Disk)); // somebody's doing
    QVERIFY(isError(spool.holds(QStringLiteral("link")), Kind::Disk));
}

void TestSealedSpool::discards()
{
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret("plain")));
    QVERIFY(spool.seal(QStringLiteral("other"), m_keys.publicKey, Secret("plain")));
    QVERIFY(spool.discard(operation));
    QVERIFY(spool.holds(operation) == false);
    QVERIFY(isError(openIt(), Kind::NotFound));
    QVERIFY(spool.operations() == QStringList(QStringLiteral("other")));
    QVERIFY(spool.discard(operation)); // what is not there counts as discarded
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret("anew")));
}

void TestSealedSpool::nothingThere()
{
    const SealedSpool spool(m_path); // never prepared
    QVERIFY(isError(openIt(), Kind::NotFound));
    QVERIFY(spool.discard(operation));
    QVERIFY(spool.holds(operation) == false);
    QVERIFY(isError(spool.seal(operation, m_keys.publicKey, Secret("plain")), Kind::Disk));
}

void TestSealedSpool::linkedFolder()
{
    const QString real = m_folder->filePath(QStringLiteral("real"));
    QVERIFY(SealedSpool(real).prepare());
    QVERIFY(SealedSpool(real).seal(operation, m_keys.publicKey, Secret("plain")));
    m_path = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(real, m_path));
    for (const QString &path : {m_path, QString(m_path + QLatin1Char('/'))}) {
        const SealedSpool spool(path);
        QVERIFY(isError(spool.prepare(), Kind::Disk));
        QVERIFY(isError(spool.seal(QStringLiteral("other"), m_keys.publicKey, Secret("plain")),
                        Kind::Disk));
        QVERIFY(isError(spool.open(operation, m_keys.publicKey, m_keys.privateKey), Kind::Disk));
        QVERIFY(isError(spool.discard(operation), Kind::Disk));
        QVERIFY(isError(spool.holds(operation), Kind::Disk));
        QVERIFY(isError(spool.operations(), Kind::Disk));
    }
    QVERIFY(SealedSpool(real).operations() == QStringList(operation));
}

void TestSealedSpool::linkedFile()
{
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    const QString target = m_folder->filePath(QStringLiteral("target"));
    QVERIFY(QFile::link(target, sealedPath())); // leads nowhere
    QVERIFY(isError(spool.seal(operation, m_keys.publicKey, Secret("plain")), Kind::Conflict));
    QVERIFY(!QFile::exists(target));
    QVERIFY(isError(openIt(), Kind::Disk));
    QVERIFY(spool.discard(operation)); // the link, not what it leads to
    QCOMPARE(::mkfifo(QFile::encodeName(sealedPath()).constData(), 0600), 0);
    QVERIFY(isError(openIt(), Kind::Disk)); // and does not wait for a writer
}

void TestSealedSpool::leftovers()
{
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare());
    const QString old = m_path + QStringLiteral("/.part-old");
    const QString young = m_path + QStringLiteral("/.part-young");
    const QString foreign = m_path + QStringLiteral("/part-of-something");
    for (const QString &path : {old, young, foreign}) {
        store(path, "x");
    }
    constexpr utimbuf longAgo = {1000, 1000};
    for (const QString &path : {old, foreign}) {
        QCOMPARE(::utime(QFile::encodeName(path).constData(), &longAgo), 0);
    }
    QVERIFY(spool.operations() == QStringList());
    QVERIFY(spool.prepare());
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(young)); // somebody may be writing it
    QVERIFY(QFile::exists(foreign));
}

void TestSealedSpool::fullDisk()
{
    const QByteArray disk = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=1152k,mode=700") != 0) {
        QSKIP("only root may mount the small disk; the write errors themselves are in "
              "tst_durablefile");
    }
    const auto unmount = qScopeGuard([&] { ::umount2(disk.constData(), MNT_DETACH); });
    const SealedSpool spool(m_path);
    QVERIFY(spool.prepare()); // 1 MiB and the overhead fit
    QVERIFY(spool.seal(operation, m_keys.publicKey, Secret("first")));
    store(m_path + QStringLiteral("/filler"), QByteArray(512 * 1024, 'x'));
    QVERIFY(isError(spool.prepare(), Kind::Disk));
    QVERIFY(spool.prepare().error().next.contains(QStringLiteral("room")));
    const QString other = QStringLiteral("other");
    QVERIFY(isError(spool.seal(other, m_keys.publicKey, Secret(QByteArray(mebibyte, 'y'))),
                    Kind::Disk));
    QVERIFY(spool.holds(other) == false); // no half file under the name
    QVERIFY(openIt()->sameAs(Secret("first")));
    QVERIFY(spool.operations() == QStringList(operation));
    QVERIFY(spool.seal(other, m_keys.publicKey, Secret("a small one still fits")));
}

void TestSealedSpool::parentIsAFile()
{
    store(m_folder->filePath(QStringLiteral("data")), "x");
    QVERIFY(isError(SealedSpool(m_path).prepare(), Kind::Disk));
    QVERIFY(isError(SealedSpool(QStringLiteral("/proc/keynook/spool")).prepare(), Kind::Disk));
}

void TestSealedSpool::cannotBeSearched_data()
{
    QTest::addColumn<bool>("circle");
    QTest::newRow("a file where a folder should be") << false;
    QTest::newRow("links in a circle") << true;
}

/// "No file" is said only when it is known.
void TestSealedSpool::cannotBeSearched()
{
    QFETCH(const bool, circle);
    const QString data = m_folder->filePath(QStringLiteral("data"));
    if (circle) {
        QVERIFY(QFile::link(data, data));
    } else {
        store(data, "x");
    }
    for (const QString &path : {m_path, data}) {
        const SealedSpool spool(path);
        QVERIFY(isError(spool.holds(operation), Kind::Disk));
        QVERIFY(!spool.holds(operation).error().next.isEmpty());
        QVERIFY(isError(spool.operations(), Kind::Disk));
        QVERIFY(isError(spool.discard(operation), Kind::Disk));
    }
}

QTEST_GUILESS_MAIN(TestSealedSpool)
#include "tst_sealedspool.moc"
