// SPDX-License-Identifier: Apache-2.0
// What the window says of the session's keychain, asked over a real session bus: nobody there, and
// a gnome-keyring in each of its states.
#include "gnomekeyring.h"
#include "indesktop.h"
#include "uifixture.h"

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestKeychainStrip : public QObject
{
    Q_OBJECT
private slots:
    void everyState();

private:
    /// F5 asks the keychain as well.
    static bool becomes(const Desk &desk, const QString &sentence)
    {
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        return QTest::qWaitFor([&] { return desk.textOf("keychainState") == sentence; },
                               uiPatience);
    }
};

void TestKeychainStrip::everyState()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QTRY_COMPARE_WITH_TIMEOUT(desk.textOf("keychainState"), u"Keychain: none found"_s, uiPatience);
    GnomeKeyring keyring;
    QVERIFY(keyring.startLocked());
    QVERIFY(becomes(desk, u"Keychain: not set up yet"_s));
    QVERIFY(keyring.kill());
    QVERIFY(becomes(desk, u"Keychain: none found"_s));
    QVERIFY(keyring.startUnlocked());
    QVERIFY(becomes(desk, u"Keychain: unlocked"_s));
    QVERIFY(keyring.lock());
    QVERIFY(becomes(desk, u"Keychain: locked"_s));
    keyring.freeze();
    QVERIFY(becomes(desk, u"Keychain: does not answer"_s));
    keyring.thaw();
    QVERIFY(becomes(desk, u"Keychain: locked"_s));
}

int main(int argc, char **argv)
{
    enterDesktop(argv);
    return runUiTest<TestKeychainStrip>(argc, argv);
}
#include "tst_keychainstrip.moc"
