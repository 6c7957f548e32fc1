// SPDX-License-Identifier: Apache-2.0
// The user's jobs on the command line while the keychain misbehaves: what is said of them is true,
// comes in time and says what to do, and nothing is lost.
#include "behaviours.h"
#include "clikognic.h"
#include "sidebyside.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using Lies = Behaviour::Lies;

namespace {

constexpr int slowness = 400; // of each call to a slow keychain, in milliseconds
/// Seconds; 10 are promised, the rest is for a busy machine. A keychain that is slow in each of its
/// answers may be waited for longer, once this was said.
constexpr double slowestAnswer = 17;
constexpr double slowestWord = 15;

} // namespace

class TestChaosCli : public KognicCliTest
{
    Q_OBJECT
private slots:
    void jobs_data();
    void jobs();

protected:
    bool openKeyring() override { return m_chaos.mend(); }

private:
    struct Told
    {
        CliRun run;
        double firstWord = 0; ///< seconds
        double seconds = 0;
    };

    void prepare();
    /// Runs a command on the keychain that misbehaves, from the `from`th item on that is written;
    /// it is honest again afterwards.
    Told told(const QStringList &arguments, const QByteArray &input = {},
              Shows shows = Shows::Nothing, int from = 0);
    void tell(const char *job, const Told &told, const QByteArray &held);
    /// Every refusal of a keychain's is told with its own exit code, and in time.
    void checkTelling(const Told &told, const QList<int> &codes = {6});
    [[nodiscard]] bool isHeld(const QString &name) const
    {
        return !m_chaos.names().filter(name).isEmpty();
    }
    [[nodiscard]] bool isHanded(const QString &profile) const
    {
        return !m_chaos.held(u"username"_s, profile).isEmpty();
    }
    [[nodiscard]] bool mayLie() const { return m_behaviour.lies != Lies::No; }
    /// What is not to be seen in it is not there: neither does it lie nor has another taken over.
    [[nodiscard]] bool seesAll() const
    {
        return m_behaviour.searchesTruly() && !m_behaviour.cedes();
    }
    [[nodiscard]] QStringList named(const QString &name)
    {
        QStringList ids;
        for (const auto &row : cli("keys list --refresh --json -a ordinary"_w).array()) {
            if (row[u"name"_s] == name) {
                ids += row[u"key_id"_s].toString();
            }
        }
        return ids;
    }
    [[nodiscard]] QByteArray secretOf(const QString &key)
    {
        return cli("keys show --reveal -a ordinary"_w << key, {}, Shows::Secret).out.trimmed();
    }
    [[nodiscard]] bool works(const QByteArray &secret)
    {
        return RawHttp(standin().port()).ask("GET", "/1/token", keynook::key(secret)).status == 200;
    }

    void doctor();
    void show();
    void exportKey();
    void sdkPut();
    void sdkRemove();
    void generate(const char *job, int from);
    void recover();
    void accountAdd();
    void deleteKey();

    ChaosKeyring m_chaos;
    Behaviour m_behaviour{};
    QByteArray m_secret; ///< of the key "held", which is in the keychain
};

void TestChaosCli::jobs_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < behaviours().size(); ++i) {
        if (behaviours().at(i).lies != Lies::ShowsOthers) {
            QTest::newRow(behaviours().at(i).name) << i;
        }
    }
}

void TestChaosCli::prepare()
{
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, file(u"cache"_s));
    EXITS(signIn(), 0);
    EXITS(cli("keys generate --name held"_w), 0);
    m_secret = secretOf(u"held"_s);
    learn(m_secret.mid(m_secret.indexOf(':') + 1));
    QVERIFY(works(m_secret));
    EXITS(import(), 0);
    EXITS(cli("sdk put --profile given -a k"_w << clientId(0)), 0);
}

void TestChaosCli::jobs()
{
    QFETCH(const int, index);
    m_behaviour = behaviours().at(index);
    prepare();
    const std::vector<std::function<void()>> all{[this] { doctor(); },
                                                 [this] { show(); },
                                                 [this] { exportKey(); },
                                                 [this] { sdkPut(); },
                                                 [this] { sdkRemove(); },
                                                 [this] { generate("generate", 0); },
                                                 [this] { generate("generate late", 2); },
                                                 [this] { recover(); },
                                                 [this] { accountAdd(); },
                                                 [this] { deleteKey(); }};
    for (const auto &job : all) {
        if (!QTest::currentTestFailed()) {
            job();
        }
    }
}

TestChaosCli::Told TestChaosCli::told(const QStringList &arguments, const QByteArray &input,
                                      Shows shows, int from)
{
    const QString words = from > 0 ? m_behaviour.wordsFrom(from) : QString();
    if (!begin(m_chaos, m_behaviour, slowness, words)) {
        return {{-1, {}, "the keychain does not misbehave"}, 0, 0};
    }
    QElapsedTimer clock;
    clock.start();
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    Told told;
    connect(process.get(), &QProcess::readyReadStandardError, this, [&told, &clock] {
        if (told.firstWord == 0) {
            told.firstWord = static_cast<double>(clock.elapsed()) / 1000;
        }
    });
    told.run = ended(*process, shows);
    told.seconds = static_cast<double>(clock.elapsed()) / 1000;
    if (told.firstWord == 0) {
        told.firstWord = told.seconds;
    }
    if (!openKeyring()) {
        told.run.code = -2;
    }
    return told;
}

void TestChaosCli::tell(const char *job, const Told &told, const QByteArray &held)
{
    QByteArrayList lines = (told.run.err + told.run.out).split('\n');
    lines.removeIf([](const QByteArray &line) {
        return line.isEmpty() || line.startsWith("Waiting for the keychain") ||
               line.startsWith("keynook ") || line.startsWith("- ") ||
               line.startsWith("(process:"); // GLib's own
    });
    const QByteArray words = told.run.code == 0 ? QByteArray("done") : lines.value(0).trimmed();
    std::printf("%s%-28s%-16s%3d  %-62s%5.1f s  %5.1f s  %s\n", tableMark, m_behaviour.name, job,
                told.run.code, words.left(60).constData(), told.firstWord, told.seconds,
                held.constData());
    std::fflush(stdout);
}

void TestChaosCli::checkTelling(const Told &told, const QList<int> &codes)
{
    QVERIFY2(told.firstWord < slowestWord, QByteArray::number(told.firstWord).constData());
    const bool isSlow = qstrcmp(m_behaviour.name, "slow") == 0;
    QVERIFY2(isSlow || told.seconds < slowestAnswer, QByteArray::number(told.seconds).constData());
    if (told.run.code != 0) {
        // An untrue secret may end in any refusal, but in one; a keychain that has just taken over
        // knows of no sign-in.
        constexpr int notSignedIn = 3;
        QVERIFY2(codes.contains(told.run.code) || (mayLie() && told.run.code > 0) ||
                     (m_behaviour.cedes() && told.run.code == notSignedIn),
                 told.run.told().constData());
        const QByteArray all = told.run.err + told.run.out;
        QVERIFY2(all.count(". ") + all.count(".\n") >= 2, told.run.told().constData());
    }
}

#define TOLD(...)                                                                                  \
    do {                                                                                           \
        checkTelling(__VA_ARGS__);                                                                 \
        if (QTest::currentTestFailed()) {                                                          \
            return;                                                                                \
        }                                                                                          \
    } while (false)

void TestChaosCli::doctor()
{
    const Told run = told("doctor"_w);
    const qsizetype left = m_chaos.names().filter(u"/probe/"_s).size();
    tell("doctor", run, left == 0 ? "nothing of its own" : "its probe");
    TOLD(run);
    QVERIFY(run.run.out.contains(run.run.code == 0 ? "ok  keychain" : "!!  keychain"));
    if (seesAll()) {
        QVERIFY(run.run.code != 0 || left == 0);
    }
}

void TestChaosCli::show()
{
    const Told run = told("keys show --reveal held -a ordinary"_w, {}, Shows::Secret);
    tell("keys show", {{run.run.code, {}, run.run.err}, run.firstWord, run.seconds}, "it");
    TOLD(run);
    if (!mayLie() && run.run.code == 0) {
        QVERIFY(run.run.out.trimmed() == m_secret);
    }
    QVERIFY(secretOf(u"held"_s) == m_secret); // nobody dropped what leads to it
}

void TestChaosCli::exportKey()
{
    const Told run = told("keys export held -a ordinary"_w << file(u"credentials.json"_s));
    const bool written = QFileInfo::exists(file(u"credentials.json"_s));
    tell("keys export", run, written ? "a file" : "no file");
    TOLD(run);
    QCOMPARE(written, run.run.code == 0);
}

void TestChaosCli::sdkPut()
{
    const Told run = told("sdk put --profile new -a k"_w << clientId(0));
    tell("sdk put", run, isHanded(u"new"_s) ? "it" : "nothing");
    TOLD(run);
    QVERIFY2(run.run.code != 0 || isHanded(u"new"_s), "a false \"put\"");
}

void TestChaosCli::sdkRemove()
{
    const Told run = told("sdk remove --profile given --yes"_w);
    tell("sdk remove", run, isHanded(u"given"_s) ? "it" : "nothing");
    TOLD(run, {6});
    if (seesAll()) {
        QVERIFY2(run.run.code != 0 || !isHanded(u"given"_s), "a false \"removed\"");
    }
}

void TestChaosCli::generate(const char *job, int from)
{
    const QString name = from == 0 ? u"early"_s : u"late"_s;
    const Told run = told("keys generate -a ordinary --name"_w << name, {}, Shows::Nothing, from);
    const qsizetype there = m_chaos.names().filter(u"/key/"_s).size();
    const CliRun recovered = cli("recover"_w);
    const QStringList ids = named(name);
    const QByteArray secret = ids.isEmpty() ? QByteArray() : secretOf(ids.first());
    learn(secret.mid(secret.indexOf(':') + 1));
    const bool usable = !secret.isEmpty() && works(secret);
    tell(job, run,
         ids.isEmpty()       ? "no key was made"
         : run.run.code == 0 ? "it"
         : usable            ? "sealed; recover brought it back"
                             : "a key without its secret");
    TOLD(run);
    QVERIFY(ids.size() <= 1);
    QVERIFY2(ids.isEmpty() || usable, recovered.told().constData());
    QVERIFY2(run.run.code != 0 || (usable && there > 0), "a false \"stored\"");
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestChaosCli::recover()
{
    QVERIFY(m_chaos.start(u"from=2 CreateItem=error/org.freedesktop.DBus.Error.Failed"_s));
    EXITS(cli("keys generate -a ordinary --name sealed"_w), 6);
    const Told run = told("recover"_w);
    const CliRun again = cli("recover"_w);
    const QStringList ids = named(u"sealed"_s);
    const QByteArray secret = ids.isEmpty() ? QByteArray() : secretOf(ids.first());
    learn(secret.mid(secret.indexOf(':') + 1));
    const bool usable = !secret.isEmpty() && works(secret);
    tell("recover", run, usable ? "it, at the next recover" : "not the secret");
    TOLD(run, {6});
    QVERIFY2(ids.size() == 1 && usable, again.told().constData());
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestChaosCli::accountAdd()
{
    const Told run = told("account add cogniac --password-stdin --name second --email"_w
                              << standin().user(u"single-tenant"_s)[u"email"_s].toString()
                              << u"--server"_s << standin().url(),
                          passwordLine(u"single-tenant"_s));
    const CliRun listed = cli("keys list --refresh -a second"_w);
    tell("account add", run, listed.code == 0 ? "its login" : "no account");
    TOLD(run);
    QVERIFY2((run.run.code == 0) == (listed.code == 0), listed.told().constData());
}

void TestChaosCli::deleteKey()
{
    const QString id = named(u"held"_s).value(0);
    const Told run = told("keys delete --yes -a ordinary"_w << id);
    const bool listed = !named(u"held"_s).isEmpty();
    const bool held = isHeld(id);
    tell("keys delete", run,
         held     ? listed ? "all" : "the secret, no key"
         : listed ? "no secret"
                  : "nothing");
    TOLD(run, {1, 6});
    if (seesAll()) {
        QVERIFY2(run.run.code != 0 || (!listed && !held), "a false \"deleted\"");
    }
    if (listed) {
        QVERIFY(secretOf(id) == m_secret);
    } else if (held && run.run.code != 0) { // the rest can still be done
        EXITS(cli("keys delete --yes --forget -a ordinary"_w << id), 0);
        QVERIFY(!isHeld(id));
    }
}

int main(int argc, char **argv)
{
    if (argc == 1 && !qEnvironmentVariableIsSet("KEYNOOK_TEST_INSIDE")) {
        QCoreApplication application(argc, argv);
        QStringList rows;
        for (const Behaviour &one : behaviours()) {
            if (one.lies != Lies::ShowsOthers) {
                rows += QString::fromLatin1(one.name);
            }
        }
        constexpr qsizetype atOnce = 10;
        return SideBySide(u"jobs"_s, rows, atOnce).run();
    }
    enterDesktop(argv);
    QCoreApplication application(argc, argv);
    TestChaosCli test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_chaoscli.moc"
