// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace keynook::test {

namespace {

constexpr auto collection = "/org/freedesktop/secrets/collection/login";

QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments = {})
{
    auto message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QVariant propertyOf(const QString &path, const QString &interface, const QString &name)
{
    const QDBusReply<QDBusVariant> reply =
        ask(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    return reply.isValid() ? reply.value().variant() : QVariant();
}

QList<QDBusObjectPath> items()
{
    return qdbus_cast<QList<QDBusObjectPath>>(propertyOf(QLatin1StringView(collection).toString(),
                                                         u"org.freedesktop.Secret.Collection"_s,
                                                         u"Items"_s));
}

} // namespace

QString CliRun::kind() const
{
    return object()[u"error"_s][u"kind"_s].toString();
}

QByteArray CliRun::told() const
{
    return "exit code " + QByteArray::number(code) + ", said: " + err.left(1500);
}

void CliTest::initTestCase()
{
    QVERIFY2(openKeyring(), "gnome-keyring did not start");
}

void CliTest::init()
{
    environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.endsWith(u"_proxy"_s, Qt::CaseInsensitive)) {
            environment.remove(name);
        }
    }
    m_said.clear();
    m_secrets.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    restartStandin(standinArguments());
    QVERIFY(m_standin->isReady());
    const auto users = m_standin->ready()[u"cogniac"_s][u"users"_s].toArray();
    for (const auto &user : users) {
        learn(user[u"password"_s].toString().toUtf8());
        learn(user[u"totp_secret"_s].toString().toUtf8());
    }
}

void CliTest::cleanup()
{
    QVERIFY(openKeyring());
    learnHeldSecrets();
    for (const Said &said : m_said) {
        QVERIFY2(!holdsSecret(said.text), ("a secret was printed by: " + said.command).constData());
    }
    const QByteArray found = fileWithSecret();
    QVERIFY2(found.isEmpty(), ("a secret lies in " + found).constData());
    m_standin.reset();
    m_folder.reset();
}

QString CliTest::program()
{
    return QStringLiteral(KEYNOOK_CLI);
}

QStringList CliTest::withFolder(const QStringList &arguments) const
{
    return QStringList{u"--data-dir"_s, folder()} + arguments;
}

CliRun CliTest::cli(const QStringList &arguments, const QByteArray &input, Shows shows)
{
    return run(program(), withFolder(arguments), input, shows);
}

CliRun CliTest::run(const QString &program, const QStringList &arguments, const QByteArray &input,
                    Shows shows)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return ended(process, shows);
}

std::unique_ptr<QProcess> CliTest::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(program(), withFolder(arguments));
    process->waitForStarted();
    return process;
}

CliRun CliTest::ended(QProcess &process, Shows shows)
{
    const auto isOver = [&process] { return process.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor(isOver, cliPatience)) {
        process.kill();
        process.waitForFinished();
        return {-9, {}, "it did not end; " + process.readAllStandardError()};
    }
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    CliRun run{normal ? process.exitCode() : -process.exitCode(), process.readAllStandardOutput(),
               process.readAllStandardError()};
    if (shows == Shows::Nothing) {
        m_said.push_back({process.arguments().join(u' ').toUtf8(), run.out + run.err});
    }
    return run;
}

QByteArray CliTest::said(QProcess &process, const QByteArray &text)
{
    QByteArray all;
    const bool came = QTest::qWaitFor(
        [&] {
            all += process.readAllStandardError();
            return all.contains(text);
        },
        cliPatience);
    m_said.push_back({process.arguments().join(u' ').toUtf8(), all});
    return came ? all : QByteArray();
}

std::unique_ptr<CliTerminal> CliTest::onTerminal(const QStringList &arguments) const
{
    return std::make_unique<CliTerminal>(program(), withFolder(arguments), environment);
}

CliRun CliTest::ended(CliTerminal &terminal)
{
    const int code = terminal.end();
    m_said.push_back({"a command on a terminal", terminal.transcript()});
    return {code, terminal.transcript(), terminal.transcript()};
}

QByteArray CliTest::passwordLine(const QString &userCase) const
{
    return m_standin->user(userCase)[u"password"_s].toString().toUtf8() + '\n';
}

QByteArray CliTest::codeLine(const QString &userCase) const
{
    constexpr qint64 step = 30;
    return oneTimeCode(m_standin->user(userCase)[u"totp_secret"_s].toString().toUtf8(),
                       QDateTime::currentSecsSinceEpoch() / step) +
           '\n';
}

CliRun CliTest::signIn(const QString &userCase, const QString &server)
{
    return cli("account add cogniac --password-stdin --email"_w
                   << m_standin->user(userCase)[u"email"_s].toString() << u"--name"_s << userCase
                   << u"--server"_s << (server.isEmpty() ? m_standin->url() : server),
               passwordLine(userCase));
}

QString CliTest::generate(const QString &name)
{
    const CliRun made = cli("keys generate --json --name"_w << name);
    const QString id = made.object()[u"key_id"_s].toString();
    if (made.code != 0 || reveal(id).isEmpty()) {
        qWarning("no key was generated: %s", made.told().constData());
        return {};
    }
    return id;
}

QByteArray CliTest::reveal(const QString &key)
{
    const QByteArray secret = cli("keys show --reveal"_w << key, {}, Shows::Secret).out.trimmed();
    learn(secret.mid(secret.indexOf(':') + 1));
    return secret;
}

QJsonArray CliTest::keys()
{
    return cli("keys list --json"_w).array();
}

QJsonObject CliTest::key(const QString &id)
{
    const QJsonArray all = keys();
    const auto found = std::find_if(
        all.begin(), all.end(), [&id](const QJsonValue &row) { return row[u"key_id"_s] == id; });
    return found == all.end() ? QJsonObject() : found->toObject();
}

void CliTest::learn(const QByteArray &secret)
{
    if (!secret.isEmpty() && !m_secrets.contains(secret)) {
        m_secrets += secret;
    }
}

void CliTest::learnHeldSecrets()
{
    const QJsonArray accounts = cli("account list --json"_w).array();
    for (const auto &account : accounts) {
        const QStringList named{u"-a"_s, account[u"name"_s].toString()};
        const QJsonArray listed = cli("keys list --json"_w + named).array();
        for (const auto &row : listed) {
            if (row[u"held"_s] == u"keychain"_s) {
                const QStringList show = "keys show --reveal"_w << row[u"key_id"_s].toString();
                const QByteArray secret = cli(show + named, {}, Shows::Secret).out.trimmed();
                learn(secret.mid(secret.indexOf(':') + 1));
            }
        }
    }
}

bool CliTest::holdsSecret(const QByteArray &text) const
{
    static const QRegularExpression token(u"eyJ[A-Za-z0-9_-]{10,}\\."_s);
    return token.match(QString::fromLatin1(text)).hasMatch() ||
           std::any_of(m_secrets.begin(), m_secrets.end(),
                       [&text](const QByteArray &secret) { return text.contains(secret); });
}

QByteArray CliTest::fileWithSecret() const
{
    QDirIterator all(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (holdsSecret(contentOf(path))) {
            return path.toUtf8();
        }
    }
    return {};
}

void CliTest::restartStandin(const QStringList &arguments)
{
    m_standin = std::make_unique<StandinProcess>(arguments);
}

void CliTest::faults(const QByteArray &specs) const
{
    const RawAnswer answer = RawHttp(m_standin->port()).ask("POST", "/standin/faults", {}, specs);
    QVERIFY2(answer.status == 200, answer.body.constData());
}

int CliTest::seen(const QString &method, const QString &pathPrefix) const
{
    const RawAnswer answer = RawHttp(m_standin->port()).ask("GET", "/standin/requests");
    const QJsonArray all = QJsonDocument::fromJson(answer.body).array();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const QJsonValue &one) {
        return one[u"method"_s] == method && one[u"path"_s].toString().startsWith(pathPrefix);
    }));
}

void CliTest::forgetRequests() const
{
    RawHttp(m_standin->port()).ask("POST", "/standin/reset-requests");
}

qsizetype CliTest::keyringItems()
{
    return items().size();
}

int CliTest::deleteFromKeyring(const QString &text)
{
    const QString interface = u"org.freedesktop.Secret.Item"_s;
    int count = 0;
    for (const QDBusObjectPath &item : items()) {
        const auto attributes =
            qdbus_cast<QMap<QString, QString>>(propertyOf(item.path(), interface, u"Attributes"_s));
        if (attributes.value(u"user"_s).contains(text)) {
            ask(item.path(), interface, u"Delete"_s);
            ++count;
        }
    }
    return count;
}

bool CliTest::lockKeyring()
{
    m_keyringOpen = false;
    return m_keyring.lock();
}

bool CliTest::endKeyring()
{
    m_keyringOpen = false;
    m_keyringRuns = false;
    return m_keyring.kill();
}

bool CliTest::openKeyring()
{
    if (!m_keyringOpen) {
        if (m_keyringRuns && !endKeyring()) {
            return false;
        }
        m_keyringRuns = true;
        m_keyringOpen = m_keyring.startUnlocked();
    }
    return m_keyringOpen;
}

QByteArray CliTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool CliTest::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

int CliTest::modeOf(const QString &path)
{
    constexpr mode_t bits = 07777;
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0
               ? static_cast<int>(info.st_mode & bits)
               : -1;
}

} // namespace keynook::test
