// SPDX-License-Identifier: Apache-2.0
#include "widgets/idlewatch.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace keynook::ui;

using Act = void (*)(QWindow *);

/// The clock is the test's; the watch looks when its own minute is over, which is short.
class TestIdleWatch : public QObject
{
    Q_OBJECT
    [[nodiscard]] IdleWatch::Options options()
    {
        return {std::chrono::milliseconds(minute), [this] { return m_now; }};
    }
    void lookSeveralTimes() { QTest::qWait(3 * minute); }

    static constexpr qint64 minute = 60; ///< milliseconds
    qint64 m_now = 0;
    QWindow m_window;

private slots:
    void init();
    void comesOnceAfterTheTime();
    void inputPutsItOff_data();
    void inputPutsItOff();
    void restingMouseIsNoInput();
    void comesAgainAfterInput();
    void neverWithoutATime();
    void newTimeCountsFromNow();
    void sleepIsNoticedByTheInputThatEndsIt();
    void realClock();
};

void TestIdleWatch::init()
{
    m_now = 1000;
    m_window.resize(100, 100);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
}

void TestIdleWatch::comesOnceAfterTheTime()
{
    IdleWatch watch(options());
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(2);
    m_now += 2 * minute - 1;
    lookSeveralTimes();
    QCOMPARE(idle.count(), 0);
    m_now += 1;
    QTRY_COMPARE(idle.count(), 1);
    m_now += 10 * minute;
    lookSeveralTimes();
    QCOMPARE(idle.count(), 1);
}

void TestIdleWatch::inputPutsItOff_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("key") << Act([](QWindow *window) { QTest::keyClick(window, Qt::Key_A); });
    QTest::newRow("button") << Act(
        [](QWindow *window) { QTest::mouseClick(window, Qt::LeftButton); });
    QTest::newRow("move") << Act([](QWindow *window) {
        QTest::mouseMove(window, QPoint(20, 20));
        QTest::mouseMove(window, QPoint(21, 20));
    });
    QTest::newRow("wheel") << Act([](QWindow *window) {
        QWheelEvent event(QPointF(5, 5), window->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window, &event);
    });
}

void TestIdleWatch::inputPutsItOff()
{
    QFETCH(const Act, act);
    IdleWatch watch(options());
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(1);
    m_now += minute - 1;
    act(&m_window);
    QCoreApplication::processEvents();
    m_now += minute - 1;
    lookSeveralTimes();
    QCOMPARE(idle.count(), 0);
    m_now += 1;
    QTRY_COMPARE(idle.count(), 1);
}

void TestIdleWatch::restingMouseIsNoInput()
{
    QTest::mouseMove(&m_window, QPoint(30, 30));
    QCoreApplication::processEvents();
    IdleWatch watch(options());
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(1);
    const auto again = [this] {
        QMouseEvent event(QEvent::MouseMove, QPointF(30, 30), m_window.mapToGlobal(QPointF(30, 30)),
                          Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    };
    again(); // where it is, the watch learns only now
    m_now += minute - 1;
    again();
    m_now += 1;
    QTRY_COMPARE(idle.count(), 1);
}

void TestIdleWatch::comesAgainAfterInput()
{
    IdleWatch watch(options());
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(1);
    m_now += minute;
    QTRY_COMPARE(idle.count(), 1);
    QTest::keyClick(&m_window, Qt::Key_A);
    m_now += minute;
    QTRY_COMPARE(idle.count(), 2);
}

void TestIdleWatch::neverWithoutATime()
{
    IdleWatch watch(options());
    QSignalSpy idle(&watch, &IdleWatch::idle);
    m_now += 100 * minute;
    lookSeveralTimes();
    watch.setMinutes(1);
    watch.setMinutes(0);
    m_now += 100 * minute;
    QTest::keyClick(&m_window, Qt::Key_A);
    lookSeveralTimes();
    QCOMPARE(idle.count(), 0);
}

void TestIdleWatch::newTimeCountsFromNow()
{
    IdleWatch watch(options());
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(5);
    m_now += 3 * minute;
    watch.setMinutes(2);
    lookSeveralTimes();
    QCOMPARE(idle.count(), 0);
    m_now += 2 * minute;
    QTRY_COMPARE(idle.count(), 1);
}

/// The machine slept for hours; the key that woke it comes before the timer.
void TestIdleWatch::sleepIsNoticedByTheInputThatEndsIt()
{
    IdleWatch watch(options());
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(1);
    m_now += 100 * minute;
    QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &event);
    QCOMPARE(idle.count(), 1);
}

void TestIdleWatch::realClock()
{
    IdleWatch watch(IdleWatch::Options{std::chrono::milliseconds(minute), nullptr});
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(1);
    QTRY_COMPARE(idle.count(), 1);
}

QTEST_MAIN(TestIdleWatch)

#include "tst_idlewatch.moc"
