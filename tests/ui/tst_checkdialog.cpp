// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dialogs/checkdialog.h"
#include "dialogs/supportmessage.h"
#include "uiworld.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace keynook;
using namespace keynook::test;
using ui::CheckDialog;

namespace {

const QStringList steps{QStringLiteral("server"), QStringLiteral("token"), QStringLiteral("user"),
                        QStringLiteral("workspace"), QStringLiteral("permission")};

} // namespace

class TestCheckDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void passes();
    void key();
    void fails_data();
    void fails();
    void onlyTheServiceCanHelp();
    void talkativeService();
    void checksAgain();
    void lostKey();
    void showsStepsAsTheyCome();
    void closedMeanwhile();
    void redacts_data();
    void redacts();

private: // NOLINT(readability-redundant-access-specifiers): no slots
    CheckDialog &open(const Account &account, const QString &keyId = {});
    /// "✓✓✕––"
    [[nodiscard]] QString verdicts() const;
    [[nodiscard]] QString finding(const char *step) const;
    [[nodiscard]] bool isOver() const { return find<QPushButton>(*m_dialog, "again").isEnabled(); }
    /// A key of the demo user, held in the keychain; its id.
    QString heldKey(const Account &account, const QByteArray &secret = {});

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<StandinProcess> m_standin;
    QPointer<CheckDialog> m_dialog;
    QStringList m_copied;
};

void TestCheckDialog::init()
{
    m_world = std::make_unique<UiWorld>();
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
    m_copied.clear();
}

void TestCheckDialog::cleanup()
{
    delete m_dialog;
    m_world.reset();
}

CheckDialog &TestCheckDialog::open(const Account &account, const QString &keyId)
{
    delete m_dialog;
    m_dialog = new CheckDialog(*m_world->app, account, keyId,
                               [this](const QString &text) { m_copied += text; });
    m_dialog->open();
    return *m_dialog;
}

QString TestCheckDialog::verdicts() const
{
    QString text;
    for (const QString &step : steps) {
        text +=
            textOf(find<QWidget>(*m_dialog, qPrintable(QStringLiteral("step-") + step)), "verdict");
    }
    return text;
}

QString TestCheckDialog::finding(const char *step) const
{
    return textOf(find<QWidget>(*m_dialog, QByteArray("step-").append(step).constData()),
                  "finding");
}

QString TestCheckDialog::heldKey(const Account &account, const QByteArray &secret)
{
    const AccountParts &parts = **m_world->app->partsFor(account);
    const Session::Operation<Secret> create = [&](const Secret &token, const Reply<Secret> &reply) {
        parts.service->createKey(token, account.userId, QStringLiteral("checked"), reply);
    };
    auto reply = awaited<Secret>(
        [&](const Reply<Secret> &wanted) { parts.session->callOnce<Secret>(create, wanted); });
    const auto made = parts.service->readIssued(*std::move(reply), account);
    const QString id = made->key.id;
    m_world->store->put(itemname::key(account.id, id),
                        secret.isEmpty() ? made->secret.reveal() : QByteArrayView(secret));
    const auto saved = m_world->app->ledger().saveHeldKey(
        {account.id, id, QStringLiteral("checked"), {}, 1, Held::Keychain});
    return saved ? id : QString();
}

void TestCheckDialog::passes()
{
    CheckDialog &dialog = open(m_world->signIn(*m_standin));
    QCOMPARE(verdicts(), QStringLiteral("……………"));
    QTRY_VERIFY(isOver());
    QCOMPARE(verdicts(), QStringLiteral("✓✓✓✓✓"));
    QVERIFY(finding("token").contains(QLatin1String("sign-in")));
    QVERIFY(!isShown(dialog, "messagePart"));
    QVERIFY(!isShown(dialog, "banner"));
    QCOMPARE(carelessWidgets(dialog), QStringList());
    shoot(dialog, QStringLiteral("check-good"));
}

void TestCheckDialog::key()
{
    const Account account = m_world->signIn(*m_standin);
    open(account, heldKey(account));
    QTRY_VERIFY(isOver());
    QCOMPARE(verdicts(), QStringLiteral("✓✓✓✓✓"));
    QVERIFY(finding("token").contains(QLatin1String("The key")));
}

void TestCheckDialog::fails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("message");
    const auto row = [](const char *name, const char *fault, const char16_t *result,
                        bool message = false) {
        QTest::newRow(name) << QByteArray(fault) << QString::fromUtf16(result) << message;
    };
    row("server", "GET /1/version status=500", u"✕––––");
    row("key refused", "GET /1/token status=401", u"✓✕–––");
    row("key forbidden", "GET /1/token status=403", u"✓✕–––", true);
    row("user", "GET /1/users/current garbage,times=1", u"✓✓✕––");
    row("workspace", "GET /1/users/current/tenants status=403", u"✓✓✓✕–", true);
    row("permission", "GET /1/users/usr4 status=403", u"✓✓✓✓✕", true);
    row("limited", "GET /1/users/usr4 retry-after=3600", u"✓✓✓✓✕");
}

void TestCheckDialog::fails()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const bool, message);
    const Account account = m_world->signIn(*m_standin);
    const QString id = heldKey(account);
    setFaults(*m_standin, fault);
    CheckDialog &dialog = open(account, id);
    QTRY_VERIFY(isOver());
    QTEST(verdicts(), "result");
    QCOMPARE(isShown(dialog, "messagePart"), message);
    int nexts = 0;
    for (const QString &step : steps) {
        nexts += isShown(find<QWidget>(dialog, qPrintable(QStringLiteral("step-") + step)), "next")
                     ? 1
                     : 0;
    }
    QCOMPARE(nexts, 1);
}

void TestCheckDialog::onlyTheServiceCanHelp()
{
    const Account account = m_world->signIn(*m_standin, QStringLiteral("no-permission"));
    CheckDialog &dialog = open(account);
    QTRY_VERIFY(isOver());
    QCOMPARE(verdicts(), QStringLiteral("✓✓✓✓✕"));
    QVERIFY(isShown(dialog, "messagePart"));
    const auto &box = find<QPlainTextEdit>(dialog, "message");
    QVERIFY(box.isReadOnly());
    const QString text = box.toPlainText();
    for (const char *part : {"403", "UTC", "Failed:    permission", "k7north2m4qa", "0102004"}) {
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }
    QVERIFY2(!text.contains(u'@') && !text.contains(QLatin1String("viewer")), qPrintable(text));
    QVERIFY(textOf(dialog, "messageCaption").contains(ui::supportAddress(ServiceId::Cogniac)));
    click(dialog, "copyMessage");
    QCOMPARE(m_copied, QStringList{text});
    QCOMPARE(carelessWidgets(dialog), QStringList());
    shoot(dialog, QStringLiteral("check-forbidden"));
}

void TestCheckDialog::talkativeService()
{
    FakeCogniac cogniac;
    cogniac.refuse(
        "GET", "/apiKeys",
        Script::answer(403, R"({"message":"u1@keynook.example with login1:login-secret"})"));
    CheckDialog &dialog = open(m_world->signIn(cogniac));
    QTRY_VERIFY(isOver());
    const QString text = find<QPlainTextEdit>(dialog, "message").toPlainText();
    QVERIFY2(text.contains(QLatin1String("[address] with [removed]")), qPrintable(text));
}

void TestCheckDialog::checksAgain()
{
    const Account account = m_world->signIn(*m_standin);
    setFaults(*m_standin, "GET /1/users/usr4 status=403");
    CheckDialog &dialog = open(account);
    QTRY_VERIFY(isOver());
    QVERIFY(isShown(dialog, "messagePart"));
    setFaults(*m_standin, {});
    click(dialog, "again");
    QVERIFY(!isOver());
    QVERIFY(!isShown(dialog, "messagePart"));
    QTRY_VERIFY(isOver());
    QCOMPARE(verdicts(), QStringLiteral("✓✓✓✓✓"));
}

void TestCheckDialog::lostKey()
{
    const Account account = m_world->signIn(*m_standin);
    CheckDialog &dialog = open(account, QStringLiteral("nobodys"));
    QTRY_VERIFY(isShown(dialog, "banner"));
    QVERIFY(textOf(dialog, "bannerText").contains(QLatin1String("not kept here")));
    QVERIFY(isOver());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestCheckDialog::showsStepsAsTheyCome()
{
    const Account account = m_world->signIn(*m_standin);
    setFaults(*m_standin, "GET /1/users/current/tenants delay=5");
    CheckDialog &dialog = open(account);
    QTRY_COMPARE(verdicts(), QStringLiteral("✓✓✓……"));
    QTRY_COMPARE(textOf(dialog, "waitText"), QStringLiteral("Waiting for 127.0.0.1…"));
    shoot(dialog, QStringLiteral("check-waiting"));
}

void TestCheckDialog::closedMeanwhile()
{
    const Account account = m_world->signIn(*m_standin);
    setFaults(*m_standin, "GET /1/users/current delay=0.3");
    CheckDialog &dialog = open(account);
    QTRY_COMPARE(verdicts().left(1), QStringLiteral("✓"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QTest::qWait(500); // the answer comes to nobody
}

void TestCheckDialog::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(result);
    };
    row("HTTP 403: Forbidden: no role ## 0102004 ##", "HTTP 403: Forbidden: no role ## 0102004 ##");
    row("user <me@acme.example>, no", "user <[address]>, no");
    row("key 0123456789abcdef0123:s3cretS3cret", "key [removed]");
    row("LZIDR:abcdefgh12345678", "[removed]");
    row("Bearer eyJhbGciOi.eyJzdWIi.x_y-z", "Bearer [removed]");
    row("token=abcdefghijklmnopqrstuvwxyz0123", "[removed]");
}

void TestCheckDialog::redacts()
{
    QFETCH(const QString, text);
    QTEST(keynook::redacted(text), "result");
}

KEYNOOK_UI_MAIN(TestCheckDialog)
#include "tst_checkdialog.moc"
