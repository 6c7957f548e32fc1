// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "services/cogniac/cogniacerror.h"

#include <QTest>

using namespace keynook;
using cogniac::Attempt;
using cogniac::errorFrom;
using test::word;

Q_DECLARE_METATYPE(keynook::cogniac::Attempt)

namespace {

HttpResponse response(int status, const QByteArray &body = {})
{
    HttpResponse made;
    made.status = status;
    made.body = Secret(body);
    return made;
}

QByteArray message(const char *text)
{
    return QByteArray(R"({"message":")") + text + "\"}";
}

} // namespace

class TestCogniacError : public QObject
{
    Q_OBJECT
private slots:
    void kinds_data();
    void kinds();
    void alwaysSpeaks();
    void mayHaveHappened_data();
    void mayHaveHappened();
    void detail_data();
    void detail();
    void detailIsCut();
    void serviceWordsOnlyInDetail();
    void retryAfter();
};

void TestCogniacError::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, int status, Attempt attempt, const QByteArray &body,
                        const char *kind) {
        QTest::newRow(name) << status << attempt << body << QString::fromLatin1(kind);
    };
    using enum Attempt;
    row("401 password", 401, PasswordLogin, message("bad user ## 0100006 ##"), "Unauthorized");
    row("401 key", 401, KeyLogin, {}, "Unauthorized");
    row("401 session", 401, KeyList, {}, "Unauthorized");
    row("401 that speaks of a contract", 401, PasswordLogin, message("contract"), "Unauthorized");
    row("403 code missing", 403, PasswordLogin, message("a one-time code is required"),
        "MfaRequired");
    row("403 OTP", 403, PasswordLogin, message("Invalid OTP ## 0100007 ##"), "MfaRequired");
    row("403 MFA", 403, PasswordLogin, message("MFA needed"), "MfaRequired");
    row("403 second factor", 403, PasswordLogin, message("second Factor missing"), "MfaRequired");
    row("403 password", 403, PasswordLogin, message("the PASSWORD has expired"), "PasswordExpired");
    row("403 contract", 403, PasswordLogin, message("Contract expired"), "ContractEnded");
    row("403 contract, key", 403, KeyLogin, message("contract has ended"), "ContractEnded");
    row("403 contract, renewal", 403, TokenRenewal, message("contract has ended"), "ContractEnded");
    row("403 anything", 403, PasswordLogin, message("no"), "Forbidden");
    row("403 without words", 403, PasswordLogin, {}, "Forbidden");
    row("403 list", 403, KeyList, message("your role may not"), "Forbidden");
    row("403 list that speaks of a password", 403, KeyList, message("password expired"),
        "Forbidden");
    row("403 create", 403, KeyCreate, message("otp"), "Forbidden");
    row("403 delete", 403, KeyDelete, {}, "Forbidden");
    row("403 other", 403, Other, {}, "Forbidden");
    row("404", 404, KeyDelete, message("no such key"), "NotFound");
    row("404 list", 404, KeyList, {}, "NotFound");
    row("400 no member", 400, TokenRenewal, message("## 0100011 ##"), "Rejected");
    row("400 password", 400, PasswordLogin, message("bad password"), "Rejected");
    row("400 create", 400, KeyCreate, message("## 0402002 ##"), "Rejected");
    row("412 single sign-on", 412, PasswordLogin, message("sso"), "Rejected");
    row("422", 422, KeyCreate, R"({"detail":[{"msg":"too long"}]})", "Rejected");
    row("409", 409, KeyCreate, {}, "Rejected");
    row("418", 418, Other, {}, "Rejected");
    row("429", 429, KeyList, {}, "RateLimited");
    row("429 login", 429, PasswordLogin, {}, "RateLimited");
    row("500", 500, KeyList, {}, "Service");
    row("502 page", 502, KeyCreate, "<html>", "Service");
    row("503", 503, PasswordLogin, {}, "Service");
    row("599", 599, Other, {}, "Service");
    row("302", 302, Other, {}, "Protocol");
    row("101", 101, Other, {}, "Protocol");
    row("0", 0, Other, {}, "Protocol");
}

void TestCogniacError::kinds()
{
    QFETCH(const int, status);
    QFETCH(const Attempt, attempt);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kind);
    QCOMPARE(word(errorFrom(response(status, body), attempt).kind), kind);
}

/// Whatever it is: a sentence, a next step and the status for the log.
void TestCogniacError::alwaysSpeaks()
{
    for (const int status : {0, 302, 400, 401, 403, 404, 409, 412, 422, 429, 500, 503, 599}) {
        for (int attempt = 0; attempt <= static_cast<int>(Attempt::Other); ++attempt) {
            const Error error = errorFrom(response(status), static_cast<Attempt>(attempt));
            const QByteArray where = QByteArray::number(status) + '/' + QByteArray::number(attempt);
            QVERIFY2(error.sentence.endsWith(QLatin1Char('.')), where.constData());
            QVERIFY2(error.next.endsWith(QLatin1Char('.')), where.constData());
            QCOMPARE(error.detail, QStringLiteral("HTTP %1").arg(status));
        }
    }
}

void TestCogniacError::mayHaveHappened_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<bool>("happened");
    using enum Attempt;
    QTest::newRow("create 500") << 500 << KeyCreate << true;
    QTest::newRow("create 503") << 503 << KeyCreate << true;
    QTest::newRow("create 302") << 302 << KeyCreate << true;
    QTest::newRow("delete 500") << 500 << KeyDelete << true;
    QTest::newRow("create 400") << 400 << KeyCreate << false;
    QTest::newRow("create 401") << 401 << KeyCreate << false;
    QTest::newRow("create 403") << 403 << KeyCreate << false;
    QTest::newRow("create 404") << 404 << KeyCreate << false;
    QTest::newRow("create 422") << 422 << KeyCreate << false;
    QTest::newRow("create 429") << 429 << KeyCreate << false;
    QTest::newRow("list 500") << 500 << KeyList << false;
    QTest::newRow("token 503") << 503 << TokenRenewal << false;
    QTest::newRow("sign-in 500") << 500 << PasswordLogin << false;
    QTest::newRow("other 302") << 302 << Other << false;
}

/// Only what changes something can have happened without our knowledge.
void TestCogniacError::mayHaveHappened()
{
    QFETCH(const int, status);
    QFETCH(const Attempt, attempt);
    QFETCH(const bool, happened);
    QCOMPARE(errorFrom(response(status), attempt).mayHaveHappened, happened);
}

void TestCogniacError::detail_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    const QString bare = QStringLiteral("HTTP 400");
    row("code kept", message("Invalid Input: x ## 0402002 ##"),
        QStringLiteral("HTTP 400: Invalid Input: x ## 0402002 ##"));
    row("422 form", R"({"detail":[{"loc":["body"],"msg":"str expected","type":"t"},{"msg":"y"}]})",
        QStringLiteral("HTTP 400: str expected"));
    row("line break", message("a\\nb"), QStringLiteral("HTTP 400: a\\u{a}b"));
    row("escape sequence", message("\\u001b[31m"), QStringLiteral("HTTP 400: \\u{1b}[31m"));
    row("direction mark", message("\\u202ex"), QStringLiteral("HTTP 400: \\u{202e}x"));
    row("half a character", message("\\ud800"), QStringLiteral("HTTP 400: \\u{d800}"));
    row("empty list", R"({"detail":[]})", bare);
    row("list of words", R"({"detail":["x"]})", bare);
    row("detail a word", R"({"detail":"x"})", bare);
    row("message a number", R"({"message":5})", bare);
    row("message an object", R"({"message":{"message":"x"}})", bare);
    row("no JSON", "<html>x</html>", bare);
    row("list", R"(["message"])", bare);
    row("nothing", "", bare);
    row("too deep", QByteArray(40, '['), bare);
    row("message twice", R"({"message":"a","message":"b"})", bare);
}

void TestCogniacError::detail()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    QCOMPARE(errorFrom(response(400, body), Attempt::Other).detail, detail);
}

void TestCogniacError::detailIsCut()
{
    const QByteArray body = "{\"message\":\"" + QByteArray(100'000, 'x') + "\"}";
    const QString detail = errorFrom(response(500, body), Attempt::KeyList).detail;
    QCOMPARE(detail, QStringLiteral("HTTP 500: ") + QString(300, QLatin1Char('x')));
}

/// A server's sentence must not pass for ours.
void TestCogniacError::serviceWordsOnlyInDetail()
{
    const QByteArray body = message("password otp contract Call +1 555 0100 at once");
    for (const int status : {400, 401, 403, 404, 412, 422, 429, 500}) {
        for (int attempt = 0; attempt <= static_cast<int>(Attempt::Other); ++attempt) {
            const Error error = errorFrom(response(status, body), static_cast<Attempt>(attempt));
            QVERIFY(!error.sentence.contains(QStringLiteral("555")));
            QVERIFY(!error.next.contains(QStringLiteral("555")));
            QVERIFY(error.detail.contains(QStringLiteral("555")));
        }
    }
}

void TestCogniacError::retryAfter()
{
    HttpResponse limited = response(429);
    const QString without = errorFrom(limited, Attempt::KeyList).next;
    QVERIFY(!without.isEmpty());
    limited.retryAfter = std::chrono::seconds(90);
    const QString with = errorFrom(limited, Attempt::KeyList).next;
    QVERIFY2(with.contains(QStringLiteral("90")), qPrintable(with));
}

QTEST_GUILESS_MAIN(TestCogniacError)
#include "tst_cogniacerror.moc"
