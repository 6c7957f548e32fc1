// SPDX-License-Identifier: Apache-2.0
#include "settings/preferencesdialog.h"

#include "core/text.h"
#include "language/language.h"
#include "settings/settings.h"
#include "unit/files.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {

const QByteArray certificate =
    QByteArrayLiteral("Subject: the lines above do no harm\n"
                      "-----BEGIN CERTIFICATE-----\n"
                      "MIIBszCCAVmgAwIBAgIUTm90IGEgcmVhbCBvbmUsIGJ1dCBsb25n\n"
                      "IGVub3VnaCBmb3IgdGhpcyE=\n"
                      "-----END CERTIFICATE-----\n");

bool isWhole(const QLabel *label)
{
    return label->isVisible() && label->height() >= label->heightForWidth(label->width());
}

/// On Unix Qt says a combo box's text instead of its name, and leaves the name to its label.
QString spokenName(QWidget *widget)
{
    return qobject_cast<QComboBox *>(widget) != nullptr
               ? widget->accessibleName()
               : QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT
    template <typename T>
    T *the(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void open(const Preferences &preferences = {})
    {
        m_dialog.reset();
        QVERIFY(m_store->apply(preferences));
        m_dialog = std::make_unique<PreferencesDialog>(*m_store);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void press(QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(the<QDialogButtonBox>("buttons")->button(button), Qt::LeftButton);
    }
    void pressOk() { press(QDialogButtonBox::Ok); }
    void choose(const char *box, const char *item)
    {
        the<QComboBox>(box)->setCurrentText(QString::fromLatin1(item));
    }
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_store;
    std::unique_ptr<PreferencesDialog> m_dialog;

private slots:
    void initTestCase() { speak(); }
    void init();
    void cleanup();
    void showsWhatIsInForce();
    void noPlaceForATrayIcon();
    void okAppliesEverything();
    void cancelAppliesNothing();
    void manualProxyMustBeGood();
    void unusedProxyAddressIsDropped();
    void certificateFileMustBeGood_data();
    void certificateFileMustBeGood();
    void browsing();
    void staysWhenSavingFails();
    void boundsAreTheSettings();
    void labelsArePlainText();
    void everyFieldIsNamedAsItIsLabelled();
    void mnemonicsAreThereAndUnique();
    void languageIsChosenForTheNextStart();
    void unitsHaveTheirPlural();
    void tabGoesDownTheDialog();
};

void TestPreferencesDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SettingsStore>(Settings(file("k/keynook.ini")));
    open();
}

void TestPreferencesDialog::cleanup()
{
    m_dialog.reset();
}

void TestPreferencesDialog::showsWhatIsInForce()
{
    Preferences all;
    all.appearance = Preferences::Appearance::Light;
    all.clipboardSeconds = 0;
    all.remaskSeconds = 12;
    all.idleMinutes = 13;
    all.staySignedIn = false;
    all.proxy = Preferences::Proxy::Manual;
    all.proxyUrl = QStringLiteral("http://p:1");
    all.caFile = QStringLiteral("/not/there.pem");
    all.unusedAfterDays = 14;
    all.trayIcon = true;
    open(all);
    QCOMPARE(the<QComboBox>("appearance")->currentText(), QStringLiteral("Light"));
    QCOMPARE(the<QSpinBox>("clipboardSeconds")->text(), QStringLiteral("Only on quit"));
    QCOMPARE(the<QSpinBox>("remaskSeconds")->value(), 12);
    QCOMPARE(the<QSpinBox>("idleMinutes")->value(), 13);
    QVERIFY(!the<QCheckBox>("staySignedIn")->isChecked());
    QCOMPARE(the<QComboBox>("proxy")->currentText(), QStringLiteral("Manual"));
    QCOMPARE(the<QLineEdit>("proxyUrl")->text(), QStringLiteral("http://p:1"));
    QVERIFY(the<QLineEdit>("proxyUrl")->isEnabled());
    QCOMPARE(the<QLineEdit>("caFile")->text(), QStringLiteral("/not/there.pem"));
    QCOMPARE(the<QSpinBox>("unusedAfterDays")->value(), 14);
    QVERIFY(the<QCheckBox>("trayIcon")->isChecked());
}

/// Offscreen there is no notification area: what was wanted elsewhere stays as it is.
void TestPreferencesDialog::noPlaceForATrayIcon()
{
    Preferences all;
    all.trayIcon = true;
    open(all);
    QVERIFY(!the<QCheckBox>("trayIcon")->isEnabled());
    const QString why = the<QCheckBox>("trayIcon")->accessibleDescription();
    QVERIFY(!why.isEmpty());
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&why](const QLabel *each) {
        return each->isVisible() && each->text() == why;
    }));
    pressOk();
    QVERIFY(m_store->preferences().trayIcon);
}

void TestPreferencesDialog::okAppliesEverything()
{
    QVERIFY(writeTo(file("ca.pem"), certificate));
    Preferences wanted;
    wanted.appearance = Preferences::Appearance::Dark;
    wanted.clipboardSeconds = 11;
    wanted.remaskSeconds = 12;
    wanted.idleMinutes = 13;
    wanted.staySignedIn = false;
    wanted.proxy = Preferences::Proxy::Manual;
    wanted.proxyUrl = QStringLiteral("http://p:1");
    wanted.caFile = file("ca.pem");
    wanted.unusedAfterDays = 14;
    choose("appearance", "Dark");
    the<QSpinBox>("clipboardSeconds")->setValue(11);
    the<QSpinBox>("remaskSeconds")->setValue(12);
    the<QSpinBox>("idleMinutes")->setValue(13);
    QTest::keyClick(the<QCheckBox>("staySignedIn"), Qt::Key_Space);
    choose("proxy", "Manual");
    the<QLineEdit>("proxyUrl")->setText(QStringLiteral(" http://p:1 "));
    the<QLineEdit>("caFile")->setText(file("ca.pem"));
    the<QSpinBox>("unusedAfterDays")->setValue(14);
    QVERIFY(m_store->preferences() == Preferences());
    QSignalSpy changed(m_store.get(), &SettingsStore::changed);
    pressOk();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_store->preferences() == wanted);
}

void TestPreferencesDialog::cancelAppliesNothing()
{
    QSignalSpy changed(m_store.get(), &SettingsStore::changed);
    choose("appearance", "Dark");
    press(QDialogButtonBox::Cancel);
    QVERIFY(!m_dialog->isVisible());
    open();
    choose("appearance", "Dark");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_store->preferences() == Preferences());
}

void TestPreferencesDialog::manualProxyMustBeGood()
{
    auto *const url = the<QLineEdit>("proxyUrl");
    auto *const problem = the<QLabel>("proxyUrlProblem");
    QVERIFY(!url->isEnabled());
    choose("proxy", "Manual");
    QVERIFY(url->isEnabled());
    for (const char *bad : {"", "proxy.example:3128", "http://me:pw@proxy.example:3128"}) {
        url->setText(QString::fromLatin1(bad));
        QVERIFY(!problem->isVisible());
        pressOk();
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(isWhole(problem));
        QCOMPARE(problem->text(), proxyObjection(QString::fromLatin1(bad)));
        QCOMPARE(url->accessibleDescription(), problem->text());
        QCOMPARE(m_dialog->focusWidget(), url);
    }
    QVERIFY(m_store->preferences() == Preferences());
    url->setText(QStringLiteral("http://proxy.example:3128"));
    QVERIFY(!problem->isVisible());
    QCOMPARE(url->accessibleDescription(), QString());
    pressOk();
    QVERIFY(!m_dialog->isVisible());
}

void TestPreferencesDialog::unusedProxyAddressIsDropped()
{
    choose("proxy", "Manual");
    the<QLineEdit>("proxyUrl")->setText(QStringLiteral("http://me:pw@proxy.example"));
    choose("proxy", "None");
    pressOk();
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_store->preferences().proxy == Preferences::Proxy::None);
    QCOMPARE(m_store->preferences().proxyUrl, QString());
    QVERIFY(!contentOf(file("k/keynook.ini")).contains("pw"));
}

void TestPreferencesDialog::certificateFileMustBeGood_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("missing.pem");
    QTest::newRow("folder") << QByteArray() << QStringLiteral(".");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("ca.pem");
    QTest::newRow("DER") << QByteArray("\x30\x82\x01") << QStringLiteral("ca.pem");
    QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIB\n"
                                         "-----END PRIVATE KEY-----\n")
                           << QStringLiteral("ca.pem");
    QTest::newRow("cut off") << certificate.chopped(10) << QStringLiteral("ca.pem");
    QTest::newRow("no base64") << QByteArray(certificate).replace("MII", "M*I")
                               << QStringLiteral("ca.pem");
    QTest::newRow("not DER inside")
        << QByteArray(certificate).replace("MII", "AAA") << QStringLiteral("ca.pem");
}

void TestPreferencesDialog::certificateFileMustBeGood()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, path);
    const QString whole = m_folder->filePath(path);
    if (!content.isNull()) {
        QVERIFY(writeTo(whole, content));
    }
    the<QLineEdit>("caFile")->setText(whole);
    pressOk();
    auto *const problem = the<QLabel>("caFileProblem");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), caFileObjection(whole));
    QVERIFY(problem->text().endsWith(u'.'));
    QCOMPARE(m_dialog->focusWidget(), the<QLineEdit>("caFile"));
    the<QLineEdit>("caFile")->clear();
    QVERIFY(!problem->isVisible());
    pressOk();
    QVERIFY(!m_dialog->isVisible());
}

void TestPreferencesDialog::browsing()
{
    QVERIFY(writeTo(file("ca.pem"), certificate));
    QTest::mouseClick(the<QPushButton>("browseCaFile"), Qt::LeftButton);
    auto *const files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files != nullptr);
    QVERIFY(files->testOption(QFileDialog::DontUseNativeDialog));
    files->setDirectory(m_folder->path());
    files->selectFile(file("ca.pem"));
    QMetaObject::invokeMethod(files, "accept");
    QCOMPARE(the<QLineEdit>("caFile")->text(), file("ca.pem"));
    pressOk();
    QCOMPARE(m_store->preferences().caFile, file("ca.pem"));
}

void TestPreferencesDialog::staysWhenSavingFails()
{
    QVERIFY(QFile::remove(file("k/keynook.ini")));
    QVERIFY(QDir().mkpath(file("k/keynook.ini"))); // nobody can write a file there
    choose("appearance", "Dark");
    pressOk();
    QVERIFY(m_dialog->isVisible());
    auto *const problem = the<QLabel>("saveProblem");
    QTRY_VERIFY(isWhole(problem));
    QVERIFY(problem->text().contains(QLatin1StringView("keynook.ini")));
    QVERIFY(m_store->preferences() == Preferences());
    QVERIFY(QDir().rmdir(file("k/keynook.ini")));
    pressOk();
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_store->preferences().appearance == Preferences::Appearance::Dark);
}

/// Whatever can be entered can be kept.
void TestPreferencesDialog::boundsAreTheSettings()
{
    const auto boxes = m_dialog->findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), 4);
    for (QSpinBox *box : boxes) {
        box->setValue(-1);
    }
    pressOk();
    QVERIFY(!m_dialog->isVisible());
    open();
    for (QSpinBox *box : m_dialog->findChildren<QSpinBox *>()) {
        box->setValue(1'000'000);
    }
    pressOk();
    QVERIFY(!m_dialog->isVisible());
}

void TestPreferencesDialog::labelsArePlainText()
{
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(labels.size() >= 14);
    for (const QLabel *label : labels) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestPreferencesDialog::everyFieldIsNamedAsItIsLabelled()
{
    QSet<const QWidget *> named;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (QWidget *const field = label->buddy()) {
            QCOMPARE(spokenName(field), withoutMnemonic(label->text()));
            named.insert(field);
        }
    }
    for (QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>()) {
        QCOMPARE(spokenName(button), withoutMnemonic(button->text()));
        named.insert(button);
    }
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isInner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
        if (widget->focusPolicy() != Qt::NoFocus && !isInner && widget->isVisible()) {
            QVERIFY2(named.contains(widget), qPrintable(widget->objectName()));
            QVERIFY(!widget->objectName().isEmpty() ||
                    qobject_cast<const QDialogButtonBox *>(widget->parentWidget()));
        }
    }
}

void TestPreferencesDialog::mnemonicsAreThereAndUnique()
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr) {
            texts.append(label->text());
        }
    }
    for (const char *name : {"staySignedIn", "browseCaFile"}) {
        texts.append(the<QAbstractButton>(name)->text());
    }
    QCOMPARE(texts.size(), 11);
    QSet<QChar> seen{u'o', u'c'}; // OK and Cancel
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(text));
        const QChar key = text.at(at + 1).toLower();
        QVERIFY2(!seen.contains(key), qPrintable(text));
        seen.insert(key);
    }
}

void TestPreferencesDialog::languageIsChosenForTheNextStart()
{
    QVERIFY(!the<QLabel>("languageNote")->isVisible());
    QCOMPARE(the<QComboBox>("language")->currentData().toString(), QString());
    for (int down = 0; down < 3; ++down) {
        QTest::keyClick(the<QComboBox>("language"), Qt::Key_Down);
    }
    QCOMPARE(the<QComboBox>("language")->currentText(), QStringLiteral("Deutsch"));
    QTRY_VERIFY(isWhole(the<QLabel>("languageNote")));
    pressOk();
    QCOMPARE(m_store->preferences().language, QStringLiteral("de"));
    const Preferences kept = m_store->preferences();
    open(kept);
    QCOMPARE(the<QComboBox>("language")->currentText(), QStringLiteral("Deutsch"));
}

/// A time of one is no "1 seconds".
void TestPreferencesDialog::unitsHaveTheirPlural()
{
    auto *box = the<QSpinBox>("clipboardSeconds");
    box->setValue(30);
    QCOMPARE(box->text(), QStringLiteral("30 seconds"));
    const int width = box->width();
    box->setValue(1);
    QCOMPARE(box->text(), QStringLiteral("1 second"));
    QCOMPARE(box->width(), width);
}

void TestPreferencesDialog::tabGoesDownTheDialog()
{
    choose("proxy", "Manual");
    m_dialog->activateWindow();
    the<QComboBox>("appearance")->setFocus();
    for (const char *name :
         {"language", "unusedAfterDays", "clipboardSeconds", "remaskSeconds", "idleMinutes",
          "staySignedIn", "proxy", "proxyUrl", "caFile", "browseCaFile"}) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget()->objectName(), QString::fromLatin1(name));
    }
}

QTEST_MAIN(TestPreferencesDialog)

#include "tst_preferencesdialog.moc"
