// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace keynook;

/// The main job with every log switched on; then each secret is looked for in six forms in all that
/// was printed, in every argument list that was seen meanwhile, and in every file but the one that
/// was asked for.
class Canary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mainJob();
    void nothingPrinted();
    void nothingInArguments();
    void nothingInFiles();
    void theSearchWouldFindOne();

private:
    int watched(const QStringList &arguments, const QByteArray &input = {});
    void learnSecrets(const QString &keyId);
    QByteArray firstIn(const QByteArray &haystack) const;
    static QList<QByteArray> formsOf(const QByteArray &secret);

    test::GnomeKeyring m_keyring;
    QTemporaryDir m_exports;
    QTemporaryDir m_serviceFiles;
    std::unique_ptr<FaultBench> m_bench;
    QList<QByteArray> m_secrets;
    QByteArray m_printed;
    QByteArray m_arguments;
};

void Canary::initTestCase()
{
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>(
        QStringList{QStringLiteral("--log"), m_serviceFiles.filePath(QStringLiteral("log")),
                    QStringLiteral("--state"), m_serviceFiles.filePath(QStringLiteral("state"))});
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
    m_secrets += m_bench->service().user().value(QLatin1StringView("password")).toString().toUtf8();
}

int Canary::watched(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    environment.insert(QStringLiteral("G_MESSAGES_DEBUG"), QStringLiteral("all"));
    environment.insert(QStringLiteral("QT_ASSUME_STDERR_HAS_CONSOLE"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList command = m_bench->cliCommand(arguments);
    process.start(command.first(), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    constexpr int moment = 2;
    do { // every argument list on the machine, as often as it can be read
        QDirIterator processes(QStringLiteral("/proc"), {QStringLiteral("[0-9]*")}, QDir::Dirs);
        while (processes.hasNext()) {
            QFile list(processes.next() + QStringLiteral("/cmdline"));
            m_arguments += list.open(QIODevice::ReadOnly) ? list.readAll() + '\n' : QByteArray();
        }
    } while (!process.waitForFinished(moment) && process.state() != QProcess::NotRunning);
    m_printed += process.readAll();
    return process.exitCode();
}

void Canary::learnSecrets(const QString &keyId)
{
    const QByteArray apiKey = m_bench
                                  ->cli({QStringLiteral("keys"), QStringLiteral("show"), keyId,
                                         QStringLiteral("--reveal")})
                                  .out.trimmed();
    QVERIFY(apiKey.size() > 40);
    m_secrets += apiKey.mid(apiKey.indexOf(':') + 1);
}

void Canary::mainJob()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const QByteArray password = m_secrets.first() + '\n';
    QCOMPARE(
        watched({s("account"), s("add"), s("cogniac"), s("--email"), m_bench->email(),
                 s("--server"), m_bench->service().url(), s("--password-stdin"), s("--verbose")},
                password),
        0);
    QVERIFY(
        watched({s("account"), s("add"), s("cogniac"), s("--email"), m_bench->email(),
                 s("--server"), m_bench->service().url(), s("--password-stdin"), s("--verbose")},
                "wrong " + password) != 0);
    QCOMPARE(watched({s("keys"), s("generate"), s("--name"), s("canary"), s("--json"),
                      s("--export"), m_exports.filePath(s("a.json"))}),
             0);
    learnSecrets(s("canary"));
    // An account that signs in with that key, so that the key is a login too.
    QTemporaryDir second;
    QCOMPARE(watched({s("--data-dir"), second.path(), s("account"), s("add"), s("cogniac"),
                      s("--server"), m_bench->service().url(), s("--api-key-stdin")},
                     m_bench->cli({s("keys"), s("show"), s("canary"), s("--reveal")}).out),
             0);
    for (const QStringList &arguments : {QStringList{s("keys"), s("list"), s("--verbose")},
                                         {s("keys"), s("show"), s("canary")},
                                         {s("check"), s("canary"), s("--json")},
                                         {s("workspaces"), s("list")},
                                         {s("doctor")},
                                         {s("recover"), s("--json")},
                                         {s("account"), s("list"), s("--json")},
                                         {s("run"), s("--"), s("true")},
                                         {s("keys"), s("export"), s("canary"), s("--format"),
                                          s("env"), m_exports.filePath(s("b.env"))}}) {
        QCOMPARE(watched(arguments), 0);
    }
    for (const char *fault : {"drop-after", "truncate", "garbage", "status=500"}) {
        m_bench->setFaults(QByteArray("POST /1/users ") + fault);
        QVERIFY(watched({s("keys"), s("generate"), s("--name"), s("lost"), s("--verbose"),
                         s("--json")}) != 0);
    }
    m_bench->setFaults({});
    watched({s("recover"), s("--verbose")});
    QVERIFY(m_keyring.lock());
    QVERIFY(watched({s("keys"), s("show"), s("canary"), s("--reveal"), s("--verbose")}) != 0);
    QVERIFY(m_printed.size() > 1000);
}

QList<QByteArray> Canary::formsOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray percent;
    for (const char c : secret) {
        percent += '%' + QByteArray(1, c).toHex();
    }
    // Of base64, the part that does not depend on what stands before and behind, for each of the
    // three ways to begin.
    QList<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(), percent, wide};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray encoded =
            (QByteArray(shift, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        forms += encoded.mid(shift == 0 ? 0 : 4, encoded.size() - 8);
    }
    return forms;
}

QByteArray Canary::firstIn(const QByteArray &haystack) const
{
    for (const QByteArray &secret : m_secrets) {
        for (const QByteArray &form : formsOf(secret)) {
            if (haystack.contains(form)) {
                return "secret " + QByteArray::number(m_secrets.indexOf(secret)) + ", form " +
                       QByteArray::number(formsOf(secret).indexOf(form));
            }
        }
    }
    return {};
}

void Canary::nothingPrinted()
{
    QCOMPARE(m_secrets.size(), 2);
    QCOMPARE(firstIn(m_printed), QByteArray());
}

void Canary::nothingInArguments()
{
    QVERIFY(m_arguments.contains("keynook-cli"));
    QCOMPARE(firstIn(m_arguments), QByteArray());
}

void Canary::nothingInFiles()
{
    int looked = 0;
    for (const QString &folder : {m_bench->folder(), m_serviceFiles.path(), QDir::homePath(),
                                  qEnvironmentVariable("XDG_RUNTIME_DIR")}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool askedFor = file.fileName().startsWith(m_exports.path());
            if (askedFor || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            ++looked;
            const QByteArray found = firstIn(file.readAll());
            QVERIFY2(found.isEmpty(), (found + " in " + file.fileName().toUtf8()).constData());
        }
    }
    QVERIFY(looked >= 3); // the ledger, the service's log and its state at least
}

void Canary::theSearchWouldFindOne()
{
    for (const QByteArray &secret : m_secrets) {
        for (const QByteArray &form : formsOf(secret)) {
            QVERIFY(!firstIn("before " + form + " behind").isEmpty());
        }
    }
    QFile exported(m_exports.filePath(QStringLiteral("a.json")));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(!firstIn(exported.readAll()).isEmpty());
}

KEYNOOK_DESKTOP_MAIN(Canary)

#include "tst_canary.moc"
