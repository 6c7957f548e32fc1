// SPDX-License-Identifier: Apache-2.0
#include "faults/faultbench.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "pythonenv.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;

/// The real Cogniac SDK, unmodified, with nothing but what Keynook wrote.
class CogniacSdkKeynook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exportedFileSignsIn_data();
    void exportedFileSignsIn();
    void environmentSignsIn_data();
    void environmentSignsIn();
    void deletedKeyIsRefused();

private:
    QString generate(const QString &name);
    QByteArray exported(const QString &keyId, const QString &format);
    QJsonObject useKey(const PythonEnv::Variables &variables);

    test::GnomeKeyring m_keyring;
    std::unique_ptr<FaultBench> m_bench;
    PythonEnv m_python;
};

void CogniacSdkKeynook::initTestCase()
{
    KEYNOOK_NEEDS_SDK(m_python);
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>(QStringList{u"--keys"_s, u"5"_s});
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
}

QString CogniacSdkKeynook::generate(const QString &name)
{
    return QString::fromUtf8(m_bench->cli({u"keys"_s, u"generate"_s, u"--name"_s, name}).out.trimmed());
}

QByteArray CogniacSdkKeynook::exported(const QString &keyId, const QString &format)
{
    return m_bench->cli({u"keys"_s, u"export"_s, keyId, u"--format"_s, format, u"-"_s}).out;
}

QJsonObject CogniacSdkKeynook::useKey(const PythonEnv::Variables &variables)
{
    const auto outcome = m_python.script(u"keynook_key.py"_s, {}, variables);
    if (outcome.exitCode != 0) {
        qWarning("%s", outcome.err.right(600).constData());
    }
    return QJsonDocument::fromJson(outcome.out.trimmed().split('\n').constLast()).object();
}

void CogniacSdkKeynook::exportedFileSignsIn_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("credentials.json, a superset of the SDK's file") << u"credentials-json"_s;
    QTest::newRow("the SDK's own file") << u"sdk"_s;
}

void CogniacSdkKeynook::exportedFileSignsIn()
{
    QFETCH(QString, format);
    const QString name = u"exported as "_s + format;
    const QString keyId = generate(name);
    const QString folder = m_python.home() + u"/.config/cogniac"_s;
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + u"/credentials"_s;
    const Run run = m_bench->cli({u"keys"_s, u"export"_s, keyId, u"--format"_s, format, u"--force"_s, file});
    QVERIFY2(run.code == 0, run.err.constData());

    const QJsonObject used = useKey({{u"COG_TENANT"_s, m_bench->tenant()}});
    QVERIFY(QFile::remove(file));
    QCOMPARE(used[u"user"_s].toString(), m_bench->email());
    QCOMPARE(used[u"tenant"_s].toString(), m_bench->tenant());
    const QJsonArray row = used[u"keys"_s][keyId].toArray();
    QCOMPARE(row.at(0).toString(), name);
    QVERIFY2(row.at(1).isDouble(), "the SDK does not see its own sign-in as a use of the key");
}

void CogniacSdkKeynook::environmentSignsIn_data()
{
    QTest::addColumn<QString>("format"); // empty: `run`
    QTest::newRow("run") << QString();
    QTest::newRow("env") << u"env"_s;
    QTest::newRow("shell") << u"shell"_s;
}

void CogniacSdkKeynook::environmentSignsIn()
{
    QFETCH(QString, format);
    const QString keyId = generate(u"in the environment of "_s + QString::fromUtf8(QTest::currentDataTag()));
    const QString script = QStringLiteral(KEYNOOK_SDK_SCRIPTS "/keynook_key.py");
    QByteArray out;
    if (format.isEmpty()) {
        const Run run = m_bench->cli({u"run"_s, u"-k"_s, keyId, u"--"_s, m_python.program(u"python"_s), script});
        QVERIFY2(run.code == 0, run.err.constData());
        out = run.out;
    } else {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"exported"_s);
        QCOMPARE(m_bench->cli({u"keys"_s, u"export"_s, keyId, u"--format"_s, format, file}).code, 0);
        QProcess shell;
        shell.setProcessEnvironment(m_python.environment());
        // The arguments hold no secret: the shell reads the file.
        shell.start(u"bash"_s, {u"-c"_s, u"set -ae; . \"$1\"; exec \"$2\" \"$3\""_s, u"bash"_s, file,
                                m_python.program(u"python"_s), script});
        QVERIFY(shell.waitForFinished());
        out = shell.readAllStandardOutput();
    }
    const QJsonObject used = QJsonDocument::fromJson(out.trimmed().split('\n').constLast()).object();
    QCOMPARE(used[u"user"_s].toString(), m_bench->email());
    QVERIFY(used[u"keys"_s][keyId].toArray().at(1).isDouble());
}

void CogniacSdkKeynook::deletedKeyIsRefused()
{
    const QString keyId = generate(u"to be deleted"_s);
    const QByteArray file = exported(keyId, u"credentials-json"_s);
    QCOMPARE(m_bench->cli({u"keys"_s, u"delete"_s, keyId, u"--yes"_s}).code, 0);

    const QJsonObject credential = QJsonDocument::fromJson(file).object();
    const QJsonObject used = useKey({{u"COG_API_KEY"_s, credential[u"api_key"_s].toString()},
                                     {u"COG_URL_PREFIX"_s, credential[u"url_prefix"_s].toString()},
                                     {u"COG_TENANT"_s, m_bench->tenant()}});
    QCOMPARE(used[u"error"_s].toString(), u"CredentialError"_s);
    QCOMPARE(used[u"status"_s].toInt(), 401);
}

KEYNOOK_DESKTOP_MAIN(CogniacSdkKeynook)

#include "tst_cogniac_sdk_keynook.moc"
