// SPDX-License-Identifier: Apache-2.0
// A revealed secret is to be read, and leaves the field by the guarded clipboard alone: on a real X
// display, where selecting text is copying it.
#include "keychain/indesktop.h"
#include "widgets/secretfield.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::ui;

class TestSecretField : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void displayHasASelection();
    void staysInside_data();
    void staysInside();
    void hiddenIsMasked();
    void lateAnswersStayOut_data();
    void lateAnswersStayOut();
    void neverMasksByItself();

private:
    static constexpr const char *secret = "key1:not-for-anybody-0123456789";
};

void TestSecretField::init()
{
    QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    QGuiApplication::clipboard()->clear(QClipboard::Selection);
}

void TestSecretField::displayHasASelection()
{
    QVERIFY(QGuiApplication::clipboard()->supportsSelection()); // or the rest would prove nothing
}

void TestSecretField::staysInside_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"double click", "triple click", "drag", "select all and copy",
                            "shift and end", "cut", "insert", "tabbed into"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void TestSecretField::staysInside()
{
    QFETCH(const QString, way);
    QWidget window;
    QLineEdit before(&window);
    SecretField field(&window);
    before.setGeometry(10, 10, 300, 30);
    field.setGeometry(10, 60, 400, 30);
    field.setSource([](const Reply<Secret> &reply) { reply(Secret(secret)); });
    window.resize(430, 110);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.reveal();
    QCOMPARE(field.text(), QString::fromLatin1(secret));
    const QPoint left(10, 15);
    const QPoint right(380, 15);
    if (way == u"tabbed into"_s) {
        before.setFocus();
        QTest::keyClick(&before, Qt::Key_Tab);
    } else {
        field.setFocus();
    }
    if (way.endsWith(u"click"_s)) {
        QTest::mouseDClick(&field, Qt::LeftButton, {}, QPoint(40, 15));
        QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(40, 15));
    } else if (way == u"drag"_s) {
        QTest::mousePress(&field, Qt::LeftButton, {}, left);
        QTest::mouseMove(&field, right);
        QTest::mouseRelease(&field, Qt::LeftButton, {}, right);
    } else if (way == u"shift and end"_s) {
        QTest::keyClick(&field, Qt::Key_Home);
        QTest::keyClick(&field, Qt::Key_End, Qt::ShiftModifier);
    } else {
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    }
    QTest::keyClick(&field, way == u"cut"_s ? Qt::Key_X : Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Insert, Qt::ControlModifier);
    QVERIFY(!field.hasSelectedText());
    QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Clipboard), QString());
    QVERIFY(field.isRevealed());
    QTest::keyClick(&field, Qt::Key_Backtab); // the keyboard is not caught in it
    QVERIFY(!field.hasFocus());
}

void TestSecretField::hiddenIsMasked()
{
    SecretField field;
    field.setSource([](const Reply<Secret> &reply) { reply(Secret(secret)); }, u"key1:"_s);
    field.show();
    field.reveal();
    QVERIFY(field.isRevealed());
    field.hide();
    QVERIFY(!field.text().contains(u"not-for"_s));
}

void TestSecretField::lateAnswersStayOut_data()
{
    QTest::addColumn<QString>("meanwhile");
    for (const char *meanwhile : {"another key", "masked", "hidden"}) {
        QTest::newRow(meanwhile) << QString::fromLatin1(meanwhile);
    }
}

void TestSecretField::lateAnswersStayOut()
{
    QFETCH(const QString, meanwhile);
    SecretField field;
    Reply<Secret> pending;
    const SecretField::Source slow = [&pending](const Reply<Secret> &reply) { pending = reply; };
    field.setSource(slow, u"key1:"_s);
    field.show();
    field.reveal();
    if (meanwhile == u"another key") {
        field.setSource(slow, u"key2:"_s);
    } else if (meanwhile == u"masked") {
        field.mask();
    } else {
        field.hide();
    }
    const QString masked = field.text();
    pending(Secret(secret));
    QVERIFY(!field.isRevealed());
    QCOMPARE(field.text(), masked);
    field.show();
    field.reveal(); // asked anew, it is shown
    pending(Secret(secret));
    QVERIFY(field.isRevealed());
}

void TestSecretField::neverMasksByItself()
{
    SecretField field;
    field.setRemaskAfter(std::chrono::milliseconds(0));
    field.setSource([](const Reply<Secret> &reply) { reply(Secret(secret)); });
    field.show();
    field.reveal();
    QTest::qWait(20); // a timer of 0 would have come long ago
    QVERIFY(field.isRevealed());
    field.setRemaskAfter(std::chrono::milliseconds(1));
    field.mask();
    field.reveal();
    QTRY_VERIFY(!field.isRevealed());
}

int main(int argc, char **argv)
{
    keynook::test::enterDesktop(argv, keynook::test::Display::Own);
    QApplication application(argc, argv);
    TestSecretField test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secretfield.moc"
