// SPDX-License-Identifier: Apache-2.0
// A window's clock runs to the next change, and not at all while nobody can see the window.
#include "window/ageclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <limits>

using namespace Qt::StringLiterals;
using namespace keynook::ui;

class TestAgeClock : public QObject
{
    Q_OBJECT
private slots:
    void runsToTheNextChange();
    void neverChanges();
    void aDayAtMost();
    void restsWhileHidden();
    void tellsAndGoesOn();

private:
    struct Scene
    {
        Scene()
            : clock(window, [this] { return next; })
        {
        }
        void show()
        {
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
        }

        std::optional<qint64> next = 600;
        QWidget window;
        AgeClock clock;
        QTimer *timer = window.findChild<QTimer *>(u"clock"_s);
    };
};

void TestAgeClock::runsToTheNextChange()
{
    Scene scene;
    QVERIFY(!scene.timer->isActive()); // nobody sees it yet
    scene.show();
    QTRY_VERIFY(scene.timer->isActive());
    QCOMPARE(scene.timer->intervalAsDuration(), std::chrono::minutes(10));
    scene.next = 7;
    scene.clock.reckon();
    QCOMPARE(scene.timer->intervalAsDuration(), std::chrono::seconds(7));
    QVERIFY(scene.timer->isSingleShot());
}

void TestAgeClock::neverChanges()
{
    Scene scene;
    scene.next.reset();
    const QSignalSpy older(&scene.clock, &AgeClock::older);
    scene.show();
    QTRY_COMPARE(older.size(), 1); // it was not seen before
    QVERIFY(!scene.timer->isActive());
}

void TestAgeClock::aDayAtMost()
{
    Scene scene;
    scene.next = std::numeric_limits<qint64>::max();
    scene.show();
    QTRY_VERIFY(scene.timer->isActive());
    QCOMPARE(scene.timer->intervalAsDuration(), std::chrono::hours(24));
}

void TestAgeClock::restsWhileHidden()
{
    Scene scene;
    const QSignalSpy older(&scene.clock, &AgeClock::older);
    scene.show();
    QTRY_COMPARE(older.size(), 1);
    scene.window.hide();
    QTRY_VERIFY(!scene.timer->isActive());
    scene.clock.reckon(); // new data meanwhile
    QVERIFY(!scene.timer->isActive());
    QCOMPARE(older.size(), 1);
    scene.show();
    QTRY_COMPARE(older.size(), 2); // what is seen is right at once
    QVERIFY(scene.timer->isActive());
}

void TestAgeClock::tellsAndGoesOn()
{
    Scene scene;
    const QSignalSpy older(&scene.clock, &AgeClock::older);
    scene.show();
    QTRY_COMPARE(older.size(), 1);
    scene.timer->start(1); // as if the time had come
    QTRY_COMPARE(older.size(), 2);
    QVERIFY(scene.timer->isActive());
    QCOMPARE(scene.timer->intervalAsDuration(), std::chrono::minutes(10));
}

QTEST_MAIN(TestAgeClock)
#include "tst_ageclock.moc"
