// SPDX-License-Identifier: Apache-2.0
#include "dialogs/aboutdialog.h"
#include "uiworld.h"

using namespace Qt::StringLiterals;
using namespace keynook::test;
using namespace keynook::ui;

class TestAboutDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { delete m_dialog; }
    void saysWhatItIs();
    void everythingIsTextWithAName();
    void closes_data();
    void closes();

private:
    QPointer<AboutDialog> m_dialog;
};

void TestAboutDialog::init()
{
    m_dialog = new AboutDialog(nullptr);
    m_dialog->show();
}

void TestAboutDialog::saysWhatItIs()
{
    QString all;
    for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
        all += each->text() + u'\n';
    }
    for (const QString &part : {u"Keynook " KEYNOOK_VERSION "\n"_s, u"Apache License 2.0"_s,
                                QString::fromLatin1(qVersion()), u"cannot protect"_s}) {
        QVERIFY2(all.contains(part), qPrintable(part));
    }
    QCOMPARE(m_dialog->windowTitle(), u"About Keynook"_s);
}

void TestAboutDialog::everythingIsTextWithAName()
{
    QCOMPARE(m_dialog->objectName(), u"aboutDialog"_s);
    QCOMPARE(carelessWidgets(*m_dialog), QStringList());
    QCOMPARE(find<QAbstractButton>(*m_dialog, "close").accessibleName(), u"Close"_s);
}

void TestAboutDialog::closes_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Esc", "Enter", "button", "window"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void TestAboutDialog::closes()
{
    QFETCH(const QString, way);
    if (way == u"Esc"_s) {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
    } else if (way == u"Enter"_s) {
        QTest::keyClick(m_dialog, Qt::Key_Return);
    } else if (way == u"button"_s) {
        click(*m_dialog, "close");
    } else {
        m_dialog->close();
    }
    QTRY_VERIFY(m_dialog == nullptr); // and nothing of it stays behind
}

KEYNOOK_UI_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
