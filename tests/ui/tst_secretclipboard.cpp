// SPDX-License-Identifier: Apache-2.0
// What another program sees of a secret that Keynook copied, on an X display of the test's own.
#include "clipboard/secretclipboard.h"

#include "keychain/indesktop.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace keynook;
using namespace keynook::ui;

namespace {

constexpr int patience = 20'000; // milliseconds
constexpr std::chrono::milliseconds shortSecond{40};

const QString secretText = QStringLiteral("s3cr\u00e9t of the test");

Secret secret()
{
    return Secret(secretText.toUtf8());
}

std::unique_ptr<SecretClipboard> clipboardOf(int seconds)
{
    auto clipboard =
        std::make_unique<SecretClipboard>(SecretClipboard::Options{shortSecond, nullptr});
    clipboard->setSeconds(seconds);
    return clipboard;
}

/// clipboardclient, which stays until this object goes.
class Client
{
public:
    explicit Client(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(KEYNOOK_CLIPBOARD_CLIENT), arguments);
    }
    ~Client() { end(); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// Waits with the event loop running: the client may be asking this process for the clipboard.
    [[nodiscard]] bool says(const QByteArray &word)
    {
        return QTest::qWaitFor([this] { return m_process.canReadLine() || !isRunning(); },
                               patience) &&
               m_process.readLine().trimmed() == word;
    }
    [[nodiscard]] bool obeys(const QByteArray &order)
    {
        m_process.write(order + '\n');
        return says("done");
    }
    [[nodiscard]] QByteArray output()
    {
        const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, patience);
        return ended ? m_process.readAllStandardOutput() : QByteArray();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void end()
    {
        m_process.closeWriteChannel();
        if (!QTest::qWaitFor([this] { return !isRunning(); }, patience)) {
            kill();
        }
    }

private:
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    QProcess m_process;
};

struct Seen
{
    QString text = QStringLiteral("(no answer)");
    QString hint;
    QString primary;
    qsizetype formats = -1;
};

/// What another program finds.
Seen look()
{
    Client client({QStringLiteral("read")});
    const QByteArray output = client.output();
    if (output.isEmpty()) {
        return {};
    }
    const QJsonObject found = QJsonDocument::fromJson(output).object();
    return {found[QStringLiteral("text")].toString(), found[QStringLiteral("hint")].toString(),
            found[QStringLiteral("primary")].toString(),
            found[QStringLiteral("formats")].toArray().size()};
}

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isMarkedAndNotInPrimary();
    void isClearedAfterItsTime();
    void staysWithoutACountdown();
    void secondCopyCountsAnew();
    void keepsWhatAnotherProgramCopied_data();
    void keepsWhatAnotherProgramCopied();
    void keepsWhatKeynookCopied();
    void textTakesTheSecretsPlace();
    void saysOnceThatItCannotClear();
    void stillClearsOnQuitWhenNobodyListens();
    void isGoneAfterTheEnd_data();
    void isGoneAfterTheEnd();
    void isGoneAfterAKill();
};

void TestSecretClipboard::init()
{
    QVERIFY(QGuiApplication::platformName() == QLatin1StringView("xcb"));
    QGuiApplication::clipboard()->clear();
    QCOMPARE(look().formats, 0);
}

void TestSecretClipboard::isMarkedAndNotInPrimary()
{
    const auto clipboard = clipboardOf(0);
    clipboard->copy(secret());
    const Seen seen = look();
    QCOMPARE(seen.text, secretText);
    QCOMPARE(seen.hint, QStringLiteral("secret"));
    QCOMPARE(seen.primary, QString());
}

void TestSecretClipboard::isClearedAfterItsTime()
{
    const auto clipboard = clipboardOf(3);
    QSignalSpy ticked(clipboard.get(), &SecretClipboard::ticked);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::cleared);
    QSignalSpy replaced(clipboard.get(), &SecretClipboard::replaced);
    clipboard->copy(secret());
    QVERIFY(clipboard->isPending());
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(ticked, (QList<QVariantList>{{3}, {2}, {1}, {0}}));
    QVERIFY(!clipboard->isPending());
    const Seen seen = look();
    QCOMPARE(seen.text, QString());
    QCOMPARE(seen.formats, 0);
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(replaced.count(), 0);
}

void TestSecretClipboard::staysWithoutACountdown()
{
    const auto clipboard = clipboardOf(0);
    QSignalSpy ticked(clipboard.get(), &SecretClipboard::ticked);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::cleared);
    clipboard->copy(secret());
    QTest::qWait(5 * shortSecond.count());
    QCOMPARE(look().text, secretText);
    QCOMPARE(ticked, (QList<QVariantList>{{0}}));
    QCOMPARE(cleared.count(), 0);
    clipboard->clearNow();
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(look().text, QString());
}

void TestSecretClipboard::secondCopyCountsAnew()
{
    const auto clipboard = clipboardOf(3);
    QSignalSpy ticked(clipboard.get(), &SecretClipboard::ticked);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::cleared);
    QSignalSpy replaced(clipboard.get(), &SecretClipboard::replaced);
    clipboard->copy(secret());
    QVERIFY(ticked.wait());
    clipboard->copy(Secret(QByteArrayLiteral("another")));
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(ticked, (QList<QVariantList>{{3}, {2}, {3}, {2}, {1}, {0}}));
    QCOMPARE(replaced.count(), 0);
    QCOMPARE(look().text, QString());
}

void TestSecretClipboard::keepsWhatAnotherProgramCopied_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("something else") << QStringLiteral("theirs");
    QTest::newRow("the same") << secretText; // it is theirs, wherever they have it from
}

void TestSecretClipboard::keepsWhatAnotherProgramCopied()
{
    QFETCH(const QString, text);
    const auto clipboard = clipboardOf(100);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::cleared);
    QSignalSpy replaced(clipboard.get(), &SecretClipboard::replaced);
    clipboard->copy(secret());
    Client other({QStringLiteral("own"), text});
    QVERIFY(other.says("ready"));
    QTRY_COMPARE(replaced.count(), 1);
    QVERIFY(!clipboard->isPending());
    clipboard->clearNow();
    QCOMPARE(look().text, text);
    QCOMPARE(cleared.count(), 0);
    QCOMPARE(replaced.count(), 1);
}

/// Keynook owns the clipboard, but what is there is not the secret: somebody pressed Ctrl+C.
void TestSecretClipboard::keepsWhatKeynookCopied()
{
    const auto clipboard = clipboardOf(3);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::cleared);
    QSignalSpy replaced(clipboard.get(), &SecretClipboard::replaced);
    clipboard->copy(secret());
    QGuiApplication::clipboard()->setText(QStringLiteral("typed"));
    QCOMPARE(replaced.count(), 1);
    QTest::qWait(5 * shortSecond.count());
    clipboard->clearNow();
    QCOMPARE(look().text, QStringLiteral("typed"));
    QCOMPARE(cleared.count(), 0);
}

void TestSecretClipboard::textTakesTheSecretsPlace()
{
    const auto clipboard = clipboardOf(3);
    QSignalSpy cleared(clipboard.get(), &SecretClipboard::cleared);
    QSignalSpy replaced(clipboard.get(), &SecretClipboard::replaced);
    clipboard->copy(secret());
    clipboard->copyText(QStringLiteral("LZIDR"));
    QCOMPARE(replaced.count(), 1);
    QTest::qWait(5 * shortSecond.count());
    const Seen seen = look();
    QCOMPARE(seen.text, QStringLiteral("LZIDR"));
    QCOMPARE(seen.hint, QString());
    QCOMPARE(seen.primary, QString());
    QCOMPARE(cleared.count(), 0);
}

void TestSecretClipboard::saysOnceThatItCannotClear()
{
    bool listens = false;
    SecretClipboard clipboard(
        SecretClipboard::Options{shortSecond, [&listens] { return listens; }});
    clipboard.setSeconds(1);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    QSignalSpy couldNot(&clipboard, &SecretClipboard::couldNotClear);
    clipboard.copy(secret());
    QTRY_COMPARE(couldNot.count(), 1);
    QTest::qWait(5 * shortSecond.count());
    QCOMPARE(couldNot.count(), 1);
    QCOMPARE(cleared.count(), 0);
    QVERIFY(clipboard.isPending());
    QCOMPARE(look().text, secretText);
    listens = true;
    QTRY_COMPARE(cleared.count(), 1);
    QCOMPARE(look().text, QString());
}

void TestSecretClipboard::stillClearsOnQuitWhenNobodyListens()
{
    {
        SecretClipboard clipboard(SecretClipboard::Options{shortSecond, [] { return false; }});
        clipboard.copy(secret());
        QCOMPARE(look().text, secretText);
    }
    QCOMPARE(look().text, QString());
}

void TestSecretClipboard::isGoneAfterTheEnd_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("quit") << QByteArrayLiteral("quit");
    QTest::newRow("destroyed") << QByteArrayLiteral("destroy");
}

/// The process lives on and would still hand the secret out, or leave it to a clipboard manager.
void TestSecretClipboard::isGoneAfterTheEnd()
{
    QFETCH(const QByteArray, order);
    Client keynook({QStringLiteral("secret"), secretText});
    QVERIFY(keynook.says("ready"));
    QCOMPARE(look().text, secretText);
    QVERIFY(keynook.obeys(order));
    QCOMPARE(look().formats, 0);
}

void TestSecretClipboard::isGoneAfterAKill()
{
    Client keynook({QStringLiteral("secret"), secretText});
    QVERIFY(keynook.says("ready"));
    QCOMPARE(look().text, secretText);
    keynook.kill();
    QCOMPARE(look().formats, 0);
}

int main(int argc, char **argv)
{
    keynook::test::enterDesktop(argv, keynook::test::Display::Own);
    const QGuiApplication application(argc, argv);
    TestSecretClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretclipboard.moc"
