// SPDX-License-Identifier: Apache-2.0
// What the line at the bottom says, to the letter.
#include "uimain.h"
#include "vault/keychainstate.h"
#include "widgets/statusstrip.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::ui;

class TestStatusStrip : public QObject
{
    Q_OBJECT
private slots:
    void keychain_data();
    void keychain();
    void onlyAnOpenKeychainIsGood();
    void refreshed();
    void clipboard();
    void theLastMessageStands();
    void noMessageMakesItWider();

private:
    static QString textOf(const StatusStrip &strip, const char *name)
    {
        return strip.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
};

void TestStatusStrip::keychain_data()
{
    QTest::addColumn<std::optional<KeychainState>>("state");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, std::optional<KeychainState> state,
                        const char *sentence) {
        QTest::newRow(name) << state << QString::fromUtf8(sentence);
    };
    add("not known yet", {}, "Keychain: asking …");
    add("open", KeychainState::Open, "Keychain: unlocked");
    add("locked", KeychainState::Locked, "Keychain: locked");
    add("not set up", KeychainState::NoCollection, "Keychain: not set up yet");
    add("absent", KeychainState::Absent, "Keychain: none found");
    add("no session bus", KeychainState::NoBus, "Keychain: none found");
    add("silent", KeychainState::Silent, "Keychain: does not answer");
}

void TestStatusStrip::keychain()
{
    QFETCH(const std::optional<KeychainState>, state);
    QFETCH(const QString, sentence);
    StatusStrip strip;
    strip.setKeychain(KeychainState::Open);
    strip.setKeychain(state);
    QCOMPARE(textOf(strip, "keychainState"), sentence);
}

void TestStatusStrip::onlyAnOpenKeychainIsGood()
{
    StatusStrip strip;
    const auto *light = strip.findChild<QLabel *>(); // the first of the line
    for (const auto state :
         {KeychainState::Locked, KeychainState::NoCollection, KeychainState::Absent,
          KeychainState::NoBus, KeychainState::Silent, KeychainState::Open}) {
        strip.setKeychain(state);
        QCOMPARE(light->property("look").toString(),
                 state == KeychainState::Open ? u"good"_s : u"warning"_s);
    }
}

void TestStatusStrip::refreshed()
{
    StatusStrip strip;
    QCOMPARE(textOf(strip, "refreshed"), QString());
    strip.setRefreshed(u"Refreshed 2 hours ago"_s, u"2026-01-01 10:00:00 UTC"_s);
    QCOMPARE(textOf(strip, "refreshed"), u"Refreshed 2 hours ago"_s);
    QCOMPARE(strip.findChild<QLabel *>(u"refreshed"_s)->toolTip(), u"2026-01-01 10:00:00 UTC"_s);
}

void TestStatusStrip::clipboard()
{
    StatusStrip strip;
    strip.setClipboard(30);
    QCOMPARE(textOf(strip, "clipboard"), u"Clipboard clears in 30 s"_s);
    strip.setClipboard(0);
    QCOMPARE(textOf(strip, "clipboard"), QString());
}

void TestStatusStrip::theLastMessageStands()
{
    StatusStrip strip;
    strip.say(u"one"_s);
    strip.say(u"two"_s);
    QCOMPARE(textOf(strip, "message"), u"two"_s);
}

void TestStatusStrip::noMessageMakesItWider()
{
    StatusStrip strip;
    const int before = strip.minimumSizeHint().width();
    strip.say(QString(10'000, u'W'));
    QVERIFY(strip.minimumSizeHint().width() < before + 200);
    strip.resize(900, strip.sizeHint().height());
    strip.show();
    const auto *message = strip.findChild<QLabel *>(u"message"_s);
    QVERIFY(strip.rect().contains(message->geometry()));
    QCOMPARE(message->text().size(), 10'000);
}

KEYNOOK_UI_MAIN(TestStatusStrip)
#include "tst_statusstrip.moc"
