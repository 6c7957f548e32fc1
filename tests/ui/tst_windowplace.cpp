// SPDX-License-Identifier: Apache-2.0
// A window comes back where it was, or else where it can be seen. Starts itself again for a desk
// from which a screen was taken away.
#include "settings/uistate.h"
#include "window/windowplace.h"

#include "unit/files.h"

#include <QApplication>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace keynook::test;
using namespace keynook::ui;

namespace {

constexpr QSize usual(500, 400);

struct Shown
{
    explicit Shown(const QString &folder)
        : state(folder)
    {
        window.resize(usual);
        new WindowPlace(window, state);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window)) {
            qFatal("no window");
        }
    }

    UiState state;
    QWidget window;
};

bool isOnAScreen(const QRect &place)
{
    for (const QScreen *each : QGuiApplication::screens()) {
        if (each->availableGeometry().contains(place)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestWindowPlace : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void firstTime();
    void comesBack();
    void comesBackMaximised();
    void aScreenWentAway_data();
    void aScreenWentAway();
    void nonsense_data();
    void nonsense();
    void whatElseIsRememberedStays();
    void isForTheUserOnly();
    void withoutAFolder();

private:
    void closeAt(const QRect &place)
    {
        Shown shown(m_folder->path());
        shown.window.setGeometry(place);
        QVERIFY(shown.window.close());
    }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"state.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowPlace::firstTime()
{
    const Shown shown(m_folder->path());
    QCOMPARE(shown.window.size(), usual);
}

void TestWindowPlace::comesBack()
{
    for (const QRect place : {QRect(120, 90, 560, 430), QRect(40, 200, 300, 250)}) {
        closeAt(place);
        QCOMPARE(Shown(m_folder->path()).window.geometry(), place);
    }
}

void TestWindowPlace::comesBackMaximised()
{
    const QRect place(120, 90, 560, 430);
    {
        Shown shown(m_folder->path());
        shown.window.setGeometry(place);
        shown.window.showMaximized();
        QVERIFY(shown.window.close());
    }
    const Shown shown(m_folder->path());
    QVERIFY(shown.window.isMaximized());
    QCOMPARE(shown.window.normalGeometry(), place); // and where it was before
}

void TestWindowPlace::aScreenWentAway_data()
{
    QTest::addColumn<QRect>("place");
    QTest::newRow("all of it was there") << QRect(1000, 100, 500, 400);
    QTest::newRow("most of it was there") << QRect(700, 100, 500, 400);
    QTest::newRow("larger than what is left") << QRect(820, 20, 1150, 950);
}

void TestWindowPlace::aScreenWentAway()
{
    QFETCH(const QRect, place);
    QCOMPARE(QGuiApplication::screens().size(), 2);
    closeAt(place);
    QCOMPARE(Shown(m_folder->path()).window.geometry(), place);
    QProcess later;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s); // one screen of 800 by 800
    later.setProcessEnvironment(environment);
    later.start(QCoreApplication::applicationFilePath(), {u"--come-back"_s, m_folder->path()});
    QVERIFY(later.waitForFinished());
    QCOMPARE(later.readAllStandardOutput().trimmed(), QByteArray("on screen"));
}

void TestWindowPlace::nonsense_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("no such file at all") << QByteArray(1000, '\xff');
    QTest::newRow("no base64") << QByteArray("[window]\ngeometry = %%%\n");
    QTest::newRow("no geometry") << QByteArray("[window]\ngeometry = AAAA\n");
    QTest::newRow("cut off") << QByteArray("[window]\ngeometry = AdnQywADAAAAAAB4\n");
    QTest::newRow("far too large") << "[window]\ngeometry = " + QByteArray(1'000'000, 'A');
}

void TestWindowPlace::nonsense()
{
    QFETCH(const QByteArray, content);
    QVERIFY(writeTo(file(), content));
    QCOMPARE(Shown(m_folder->path()).window.size(), usual);
    const QRect place(120, 90, 560, 430);
    closeAt(place);
    QCOMPARE(Shown(m_folder->path()).window.geometry(), place); // it starts anew
}

void TestWindowPlace::whatElseIsRememberedStays()
{
    {
        UiState state(m_folder->path());
        QTRY_COMPARE(state.value(u"other"_s), QString());
        state.setValue(u"other"_s, u"12"_s);
    }
    closeAt(QRect(120, 90, 560, 430));
    QCOMPARE(UiState(m_folder->path()).value(u"other"_s), u"12"_s);
}

void TestWindowPlace::isForTheUserOnly()
{
    closeAt(QRect(120, 90, 560, 430));
    QCOMPARE(modeOf(file()) & 0777U, mode_t(0600));
}

void TestWindowPlace::withoutAFolder()
{
    const QString folder = m_folder->filePath(u"never/made"_s);
    {
        Shown shown(folder);
        QVERIFY(shown.window.close());
    }
    QVERIFY(!QFile::exists(m_folder->filePath(u"never"_s)));
}

namespace {

int comeBack(const QString &folder)
{
    const Shown shown(folder);
    const QRect place = shown.window.geometry();
    const QByteArray told =
        isOnAScreen(place) && QGuiApplication::screens().size() == 1
            ? "on screen"
            : QByteArray::number(place.x()) + ' ' + QByteArray::number(place.y());
    return std::puts(told.constData()) >= 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString desk = folder.filePath(u"desk.json"_s);
    // Two screens side by side, unless a test has said otherwise.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        if (!writeTo(desk, R"({"screens": [
            {"name": "left", "x": 0, "y": 0, "width": 800, "height": 800},
            {"name": "right", "x": 800, "y": 0, "width": 1200, "height": 1000}]})")) {
            return 1;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(desk));
    }
    QApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--come-back") == 0) {
        return comeBack(QString::fromLocal8Bit(argv[2]));
    }
    TestWindowPlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowplace.moc"
