// SPDX-License-Identifier: Apache-2.0
#include "dialogs/askdialog.h"
#include "uiworld.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace keynook;
using namespace keynook::test;
using ui::AskDialog;

class TestAskDialog : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dialog = new AskDialog(
            QStringLiteral("Remove you@acme.example?"),
            QStringLiteral("Keynook forgets this account, and the secrets of its keys (3) leave "
                           "the keychain. The keys stay valid at the service; their secrets "
                           "cannot be had again."),
            QStringLiteral("&Remove account"));
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup() { delete m_dialog; }

    void answers_data();
    void answers();
    void looks();
    void showsTextAsItIs();

private: // NOLINT(readability-redundant-access-specifiers): no slots
    QPointer<AskDialog> m_dialog;
};

void TestAskDialog::answers_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("yes");
    QTest::newRow("Esc") << int(Qt::Key_Escape) << QString() << false;
    QTest::newRow("Enter") << int(Qt::Key_Return) << QString() << false;
    QTest::newRow("Cancel") << 0 << QStringLiteral("cancel") << false;
    QTest::newRow("confirm") << 0 << QStringLiteral("confirm") << true;
}

void TestAskDialog::answers()
{
    QFETCH(const int, key);
    QFETCH(const QString, button);
    QSignalSpy accepted(m_dialog, &QDialog::accepted);
    QSignalSpy rejected(m_dialog, &QDialog::rejected);
    if (key != 0) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_dialog.data(),
                        Qt::Key(key));
    } else {
        click(*m_dialog, button.toLatin1().constData());
    }
    QTEST(accepted.count() == 1, "yes");
    QCOMPARE(accepted.count() + rejected.count(), 1);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestAskDialog::looks()
{
    QVERIFY(find<QPushButton>(*m_dialog, "cancel").isDefault());
    QVERIFY(!find<QPushButton>(*m_dialog, "confirm").isDefault());
    QCOMPARE(find<QPushButton>(*m_dialog, "confirm").property("look").toString(),
             QStringLiteral("danger"));
    QCOMPARE(find<QPushButton>(*m_dialog, "confirm").accessibleName(),
             QStringLiteral("Remove account"));
    QCOMPARE(carelessWidgets(*m_dialog), QStringList());
    shoot(*m_dialog, QStringLiteral("ask"));
}

void TestAskDialog::showsTextAsItIs()
{
    const QString nasty = QStringLiteral("<img src=file:///etc/passwd>\u202eevil");
    const AskDialog dialog(nasty, nasty, QStringLiteral("Go"));
    for (const char *name : {"askTitle", "askSentence"}) {
        QCOMPARE(textOf(dialog, name), QStringLiteral("<img src=file:///etc/passwd>\\u{202e}evil"));
    }
    QCOMPARE(carelessWidgets(dialog), QStringList());
}

KEYNOOK_UI_MAIN(TestAskDialog)
#include "tst_askdialog.moc"
