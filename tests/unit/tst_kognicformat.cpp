// SPDX-License-Identifier: Apache-2.0
#include "exchange/credentialformat.h"

#include "awaited.h"
#include "exchange/kognicfile.h"
#include "kognicsample.h"
#include "nasty.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

KognicCredential credential(const QByteArray &secret = "canary-secret-1", const QString &name = {})
{
    auto file = readKognicFile(Secret(kognicFile("client-1", "x")));
    KognicCredential value = std::move(file->credential);
    value.clientSecret = Secret(secret);
    value.name = name;
    return value;
}

QByteArray plain(const Result<Secret> &text)
{
    return text ? text->reveal().toByteArray() : QByteArray("refused");
}

} // namespace

class TestKognicFormat : public QObject
{
    Q_OBJECT
private slots:
    void fileIsTheServicesOwn();
    void refusesRatherThanCorrupts_data();
    void refusesRatherThanCorrupts();
    void namesStayInTheirLine();
    void kubernetesName();
};

void TestKognicFormat::fileIsTheServicesOwn()
{
    for (const auto format : {CredentialFormat::Sdk, CredentialFormat::CredentialsJson}) {
        const auto text = render(credential(), format);
        QVERIFY(text.has_value());
        QVERIFY(same(readKognicFile(*text)->credential, credential()));
    }
}

void TestKognicFormat::refusesRatherThanCorrupts_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("env");
    QTest::newRow("plain") << QByteArray("aZ0-_.~+/=") << true;
    for (const char *secret : {"a$b", "a#b", "a\\b", "a'b", "a\"b", "a`b"}) {
        QTest::newRow(secret) << QByteArray(secret) << false;
    }
}

void TestKognicFormat::refusesRatherThanCorrupts()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const bool, env);
    const auto text = render(credential(secret), CredentialFormat::Env);
    QCOMPARE(text.has_value(), env);
    QCOMPARE(word(text), env ? QStringLiteral("ok") : QStringLiteral("Usage"));
    // The forms with a quoting of their own hold everything.
    for (const auto format : {CredentialFormat::Shell, CredentialFormat::PowerShell,
                              CredentialFormat::Ini, CredentialFormat::Kubernetes}) {
        QVERIFY(render(credential(secret), format).has_value());
    }
}

void TestKognicFormat::namesStayInTheirLine()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const KognicCredential named = credential("canary-secret-1", nastyText(random, true));
        for (const auto &[format, lines] :
             {std::pair{CredentialFormat::Env, 3}, std::pair{CredentialFormat::Shell, 3},
              std::pair{CredentialFormat::PowerShell, 3}, std::pair{CredentialFormat::Ini, 8}}) {
            const QByteArray text = plain(render(named, format));
            QCOMPARE(text.count('\n'), lines);
            QCOMPARE(text.count("canary-secret-1"), 1);
        }
    }
}

void TestKognicFormat::kubernetesName()
{
    QVERIFY(plain(render(credential("s", QStringLiteral("Cam\u00e9ra 1")),
                         CredentialFormat::Kubernetes))
                .contains("  name: \"camera-1\"\n"));
    KognicCredential nameless = credential("s", QStringLiteral("\u6771"));
    nameless.clientId = QStringLiteral("...");
    QVERIFY(plain(render(nameless, CredentialFormat::Kubernetes)).contains("  name: \"kognic\"\n"));
}

QTEST_GUILESS_MAIN(TestKognicFormat)
#include "tst_kognicformat.moc"
