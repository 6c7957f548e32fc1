// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace keynook;

/// The main job with every log switched on; then each secret is looked for in six encodings in all
/// that was printed, in every argument list and environment that was seen meanwhile (but that of
/// the command which is to have it), in what the keychain knows items by, and in every file, and
/// its name, but the one that was asked for.
class Canary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mainJob();
    void nothingPrinted();
    void nothingInArguments();
    void nothingInEnvironments();
    void nothingInAttributes();
    void nothingInFiles();
    void theSearchWouldFindOne();

private:
    int watched(const QStringList &arguments, const QByteArray &input = {});
    void lookAtProcesses();
    void learnSecrets(const QString &keyId);
    QByteArray firstIn(const QByteArray &haystack) const;
    static QList<QByteArray> formsOf(const QByteArray &secret);

    test::GnomeKeyring m_keyring;
    QTemporaryDir m_exports;
    QTemporaryDir m_serviceFiles;
    std::unique_ptr<FaultBench> m_bench;
    QList<QByteArray> m_secrets;
    QByteArray m_printed;
    QSet<QByteArray> m_arguments;
    QSet<QByteArray> m_environments;
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
    do { // as often as they can be read
        lookAtProcesses();
    } while (!process.waitForFinished(moment) && process.state() != QProcess::NotRunning);
    m_printed += process.readAll();
    return process.exitCode();
}

/// Arguments of every process on the machine; environments of this session's, as a test beside this
/// one may well give its own commands a key. What becomes another program just then, such as `run`
/// that becomes its command, is left to the next look.
void Canary::lookAtProcesses()
{
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QDirIterator processes(QStringLiteral("/proc"), {QStringLiteral("[0-9]*")}, QDir::Dirs);
    while (processes.hasNext()) {
        const QString process = processes.next();
        const QByteArray arguments = contentOf(process + QStringLiteral("/cmdline"));
        const QByteArray environment = contentOf(process + QStringLiteral("/environ"));
        m_arguments += arguments;
        const bool isOneProgram = contentOf(process + QStringLiteral("/cmdline")) == arguments;
        if (isOneProgram && !arguments.startsWith("true") &&
            environment.contains(qgetenv("KEYNOOK_DESKTOP"))) {
            m_environments += environment;
        }
    }
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
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const QByteArray big = '\0' + little.chopped(1); // of ASCII
    QByteArray percent;
    for (const char c : secret) {
        percent += '%' + QByteArray(1, c).toHex();
    }
    // Of base64, the part that does not depend on what stands before and behind, for each of the
    // three ways to begin.
    QList<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(), percent, little, big};
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
    const QByteArray all = m_arguments.values().join('\n');
    QVERIFY(all.contains("keynook-cli"));
    QCOMPARE(firstIn(all), QByteArray());
}

void Canary::nothingInEnvironments()
{
    const QByteArray all = m_environments.values().join('\n');
    QVERIFY(all.contains("QT_ASSUME_STDERR_HAS_CONSOLE"));
    QCOMPARE(firstIn(all), QByteArray());
}

void Canary::nothingInAttributes()
{
    QVERIFY(m_keyring.kill());
    QVERIFY(m_keyring.startUnlocked()); // it was locked last
    QProcess search;                    // the values themselves come as well: they are cut out
    search.setProcessChannelMode(QProcess::MergedChannels);
    search.start(QStringLiteral("secret-tool"),
                 {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                  QStringLiteral("keynook")});
    QVERIFY(search.waitForFinished());
    QByteArray attributes;
    const QList<QByteArray> lines = search.readAll().split('\n');
    for (const QByteArray &line : lines) {
        attributes += line.startsWith("secret = ") ? QByteArray() : line + '\n';
    }
    QVERIFY(attributes.contains("attribute.user = keynook/"));
    QCOMPARE(firstIn(attributes), QByteArray());
}

void Canary::nothingInFiles()
{
    int looked = 0;
    for (const QString &folder : {m_bench->folder(), m_serviceFiles.path(), QDir::homePath(),
                                  qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath()}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QCOMPARE(firstIn(file.fileName().toUtf8()), QByteArray());
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
