// SPDX-License-Identifier: Apache-2.0
// Waiting for what the web app hands out: the page, the folder, the paste, and the plain file that
// is left. What the importer does is scripted here.
#include "awaited.h"
#include "files.h"
#include "flows/browserissue.h"
#include "kognicsample.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <deque>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace keynook;
using namespace keynook::test;

class TestBrowserIssue : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_downloads;
    bool m_opens = true;
    std::function<void()> m_onOpen;
    QList<QUrl> m_pages; ///< that were opened
    QByteArrayList m_imported;
    std::deque<Reply<ImportedCredential>> m_pending;
    QStringList m_told; ///< "page yes", "importing NAME", "refused KIND NAME", "held up KIND NAME"
    QStringList m_answers; ///< "ok NAME", or a kind

    QString path(const QString &name) const { return m_downloads->filePath(name); }
    BrowserIssueFlow::Parts parts(std::chrono::milliseconds patience = 1h);
    std::unique_ptr<BrowserIssueFlow> flow(std::chrono::milliseconds patience = 1h);
    void begin(BrowserIssueFlow &flow, const std::optional<Account> &account = {});
    /// Answers the oldest import.
    void answer(std::optional<Error::Kind> error = {});
    bool put(const QString &name, const QByteArray &content) const
    {
        return writeTo(path(name), content);
    }
    /// A flow that has stored what came as x.json.
    std::unique_ptr<BrowserIssueFlow> stored();

private slots:
    void init();
    void downloaded();
    void watchesBeforeThePage();
    void noBrowser();
    void pasted();
    void namedFile();
    void wrongFiles();
    void refusedGoesOn_data();
    void refusedGoesOn();
    void heldUpIsKept_data();
    void heldUpIsKept();
    void oneAtATime();
    void anothersCredential();
    void sameUserInOtherLetters();
    void patience();
    void patienceRestsMeanwhile();
    void cancelled();
    void cancelledWhileImporting();
    void endedByWhoWasTold();
    void destroyedWhileImporting();
    void plainFileGoes();
    void plainFileStays_data();
    void plainFileStays();
    void nothingToRemove();
};

void TestBrowserIssue::init()
{
    m_downloads = std::make_unique<QTemporaryDir>();
    m_opens = true;
    m_onOpen = nullptr;
    m_pages.clear();
    m_imported.clear();
    m_pending.clear();
    m_told.clear();
    m_answers.clear();
}

BrowserIssueFlow::Parts TestBrowserIssue::parts(std::chrono::milliseconds patience)
{
    return {[this](const QUrl &page) {
                m_pages += page;
                if (m_onOpen) {
                    m_onOpen();
                }
                return m_opens;
            },
            [this](Secret text, Reply<ImportedCredential> reply) {
                m_imported += text.reveal().toByteArray();
                m_pending.push_back(std::move(reply));
            },
            m_downloads->path(), patience};
}

std::unique_ptr<BrowserIssueFlow> TestBrowserIssue::flow(std::chrono::milliseconds patience)
{
    auto flow = std::make_unique<BrowserIssueFlow>(parts(patience));
    connect(flow.get(), &BrowserIssueFlow::pageReady, this,
            [this](const QUrl &, bool opened) { m_told += opened ? u"page yes"_s : u"page no"_s; });
    connect(flow.get(), &BrowserIssueFlow::importing, this, [this](const QString &file) {
        m_told += u"importing "_s + QFileInfo(file).fileName();
    });
    connect(flow.get(), &BrowserIssueFlow::refused, this,
            [this](const QString &file, const Error &error, bool heldUp) {
                m_told += (heldUp ? u"held up "_s : u"refused "_s) + word(error.kind) + u' ' +
                          QFileInfo(file).fileName();
            });
    return flow;
}

void TestBrowserIssue::begin(BrowserIssueFlow &flow, const std::optional<Account> &account)
{
    flow.start(QUrl(u"https://app.example/"_s), account,
               {this, [this](const Result<BrowserIssued> &result) {
                    m_answers += result ? u"ok "_s + QFileInfo(result->file).fileName()
                                        : word(result.error().kind);
                }});
}

void TestBrowserIssue::answer(std::optional<Error::Kind> error)
{
    QVERIFY(!m_pending.empty());
    const auto reply = m_pending.front();
    m_pending.pop_front();
    if (error) {
        reply(failure(*error, u"no"_s));
    } else {
        reply(ImportedCredential{});
    }
}

std::unique_ptr<BrowserIssueFlow> TestBrowserIssue::stored()
{
    auto made = flow();
    begin(*made);
    if (put(u"x.json"_s, kognicFile()) &&
        QTest::qWaitFor([this] { return !m_pending.empty(); }, 20'000)) {
        answer();
    }
    return made;
}

void TestBrowserIssue::downloaded()
{
    const auto waiting = flow();
    begin(*waiting);
    QCOMPARE(m_pages, QList<QUrl>{QUrl(u"https://app.example/"_s)});
    QVERIFY(put(u"credentials (3).json"_s, kognicFile()));
    QTRY_COMPARE(m_imported, QByteArrayList{kognicFile()});
    QCOMPARE(m_answers, QStringList());
    answer();
    QCOMPARE(m_answers, QStringList{u"ok credentials (3).json"_s});
    QCOMPARE(m_told, (QStringList{u"page yes"_s, u"importing credentials (3).json"_s}));
    QVERIFY(!waiting->watch().isOn());
    QVERIFY(QFile::exists(path(u"credentials (3).json"_s)));
}

void TestBrowserIssue::watchesBeforeThePage()
{
    m_onOpen = [this] { QVERIFY(put(u"quick.json"_s, kognicFile())); };
    const auto waiting = flow();
    begin(*waiting);
    QTRY_COMPARE(m_imported.size(), 1);
}

void TestBrowserIssue::noBrowser()
{
    m_opens = false;
    const auto waiting = flow();
    begin(*waiting);
    QCOMPARE(m_told, QStringList{u"page no"_s});
    QVERIFY(put(u"x.json"_s, kognicFile()));
    QTRY_COMPARE(m_imported.size(), 1);
    answer();
    QCOMPARE(m_answers, QStringList{u"ok x.json"_s});
}

void TestBrowserIssue::pasted()
{
    const auto waiting = flow();
    waiting->take(Secret(kognicFile())); // before the start: nobody has asked
    begin(*waiting);
    waiting->take(Secret(kognicFile("pasted")));
    QCOMPARE(m_imported, QByteArrayList{kognicFile("pasted")});
    answer();
    QCOMPARE(m_answers, QStringList{u"ok "_s});
    waiting->take(Secret(kognicFile("late")));
    QCOMPARE(m_imported.size(), 1);
}

void TestBrowserIssue::namedFile()
{
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"named.json"_s);
    const auto waiting = flow();
    begin(*waiting);
    QCOMPARE(word(waiting->takeFile(file)), u"NotFound"_s);
    QCOMPARE(word(waiting->takeFile(elsewhere.path())), u"Conflict"_s);
    QVERIFY(writeTo(file, kognicFile()));
    QCOMPARE(word(waiting->takeFile(file)), u"ok"_s);
    answer();
    QCOMPARE(m_answers, QStringList{u"ok named.json"_s});
    QCOMPARE(word(waiting->removeFile()), u"ok"_s);
    QVERIFY(!QFile::exists(file));
}

void TestBrowserIssue::wrongFiles()
{
    const auto waiting = flow();
    begin(*waiting);
    QVERIFY(put(u"report.json"_s, R"({"rows":[]})"));
    QVERIFY(put(u"x.json"_s, kognicFile()));
    QTRY_COMPARE(m_imported, QByteArrayList{kognicFile()});
}

void TestBrowserIssue::refusedGoesOn_data()
{
    QTest::addColumn<Error::Kind>("kind");
    using enum Error::Kind;
    for (const Error::Kind kind : {Unauthorized, Forbidden, Protocol, Usage, Conflict, Rejected}) {
        QTest::newRow(qPrintable(word(kind))) << kind;
    }
}

void TestBrowserIssue::refusedGoesOn()
{
    QFETCH(const Error::Kind, kind);
    const auto waiting = flow();
    begin(*waiting);
    QVERIFY(put(u"bad.json"_s, kognicFile("bad")));
    QTRY_COMPARE(m_imported.size(), 1);
    answer(kind);
    QCOMPARE(m_told.constLast(), u"refused %1 bad.json"_s.arg(word(kind)));
    QCOMPARE(m_answers, QStringList());
    QCOMPARE(word(waiting->removeFile()), u"Usage"_s);
    waiting->retry(); // there is nothing to try again
    QCOMPARE(m_imported.size(), 1);
    QVERIFY(put(u"good.json"_s, kognicFile("good")));
    QTRY_COMPARE(m_imported.size(), 2);
    answer();
    QCOMPARE(m_answers, QStringList{u"ok good.json"_s});
    QVERIFY(QFile::exists(path(u"bad.json"_s)));
}

void TestBrowserIssue::heldUpIsKept_data()
{
    QTest::addColumn<Error::Kind>("kind");
    using enum Error::Kind;
    for (const Error::Kind kind :
         {Network, Tls, Service, RateLimited, KeychainLocked, KeychainUnavailable, Disk}) {
        QTest::newRow(qPrintable(word(kind))) << kind;
    }
}

void TestBrowserIssue::heldUpIsKept()
{
    QFETCH(const Error::Kind, kind);
    const auto waiting = flow();
    begin(*waiting);
    waiting->take(Secret(kognicFile("pasted")));
    answer(kind);
    QCOMPARE(m_told.constLast(), u"held up %1 "_s.arg(word(kind)));
    QCOMPARE(m_answers, QStringList());
    // Something else comes meanwhile, and is held up too: neither is lost.
    waiting->take(Secret(kognicFile("second")));
    answer(kind);
    waiting->retry();
    QCOMPARE(m_imported,
             (QByteArrayList{kognicFile("pasted"), kognicFile("second"), kognicFile("pasted")}));
    answer(Error::Kind::Unauthorized);
    QCOMPARE(m_imported.constLast(), kognicFile("second"));
    answer();
    QCOMPARE(m_answers, QStringList{u"ok "_s});
}

void TestBrowserIssue::oneAtATime()
{
    const auto waiting = flow();
    begin(*waiting);
    QVERIFY(put(u"x.json"_s, kognicFile("x")));
    QTRY_COMPARE(m_imported.size(), 1);
    waiting->take(Secret(kognicFile("second")));
    waiting->take(Secret(kognicFile("third")));
    waiting->retry();
    QCOMPARE(m_imported.size(), 1);
    answer(Error::Kind::Unauthorized);
    QCOMPARE(m_imported.size(), 2);
    answer();
    QCOMPARE(m_answers, QStringList{u"ok "_s});
    QCOMPARE(m_imported.size(), 2); // one was wanted
}

void TestBrowserIssue::anothersCredential()
{
    Account account;
    account.name = u"work"_s;
    account.email = u"u1@keynook.example"_s;
    account.userId = u"8"_s;
    const auto waiting = flow();
    begin(*waiting, account);
    QVERIFY(put(u"x.json"_s, kognicFile()));
    QTRY_COMPARE(m_told.constLast(), u"refused Conflict x.json"_s);
    QCOMPARE(m_imported.size(), 0);
    waiting->take(Secret("not JSON")); // the importer says what is wrong with that
    QCOMPARE(m_imported.size(), 1);
    answer(Error::Kind::Protocol);
    waiting->take(Secret(kognicFile().replace("\"userId\":7", "\"userId\":8")));
    QCOMPARE(m_imported.size(), 2);
    waiting->take(Secret(kognicFile().replace("u1@", "u2@").replace(":7", ":8")));
    answer(Error::Kind::Unauthorized);
    QCOMPARE(m_imported.size(), 2);
    QCOMPARE(m_told.constLast(), u"refused Conflict "_s);
}

void TestBrowserIssue::sameUserInOtherLetters()
{
    Account account;
    account.email = u"U1@Keynook.Example"_s;
    account.userId = u"7"_s;
    const auto waiting = flow();
    begin(*waiting, account);
    waiting->take(Secret(kognicFile()));
    QCOMPARE(m_imported.size(), 1);
}

void TestBrowserIssue::patience()
{
    const auto waiting = flow(1ms);
    begin(*waiting);
    QTRY_COMPARE(m_answers, QStringList{u"Cancelled"_s});
    QVERIFY(!waiting->watch().isOn());
}

void TestBrowserIssue::patienceRestsMeanwhile()
{
    const auto waiting = flow(1ms);
    begin(*waiting);
    waiting->take(Secret(kognicFile()));
    QTimer clock; // begun after the flow's own
    clock.setSingleShot(true);
    clock.start(10ms);
    QTRY_VERIFY(!clock.isActive());
    QCOMPARE(m_answers, QStringList());
    answer(Error::Kind::KeychainLocked);
    QTRY_COMPARE(m_answers, QStringList{u"Cancelled"_s});
}

void TestBrowserIssue::cancelled()
{
    const auto waiting = flow();
    begin(*waiting);
    waiting->cancel();
    QCOMPARE(m_answers, QStringList{u"Cancelled"_s});
    QVERIFY(!waiting->watch().isOn());
    waiting->cancel();
    waiting->retry();
    waiting->take(Secret(kognicFile()));
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_imported.size(), 0);
}

void TestBrowserIssue::cancelledWhileImporting()
{
    const auto waiting = flow();
    begin(*waiting);
    QVERIFY(put(u"x.json"_s, kognicFile()));
    QTRY_COMPARE(m_imported.size(), 1);
    waiting->cancel();
    answer();
    QCOMPARE(m_answers, QStringList{u"Cancelled"_s});
    // Nobody was told that it is safe, so nobody may remove the file.
    QCOMPARE(word(waiting->removeFile()), u"Usage"_s);
    QVERIFY(QFile::exists(path(u"x.json"_s)));
}

void TestBrowserIssue::endedByWhoWasTold()
{
    const auto first = flow();
    connect(first.get(), &BrowserIssueFlow::importing, first.get(), &BrowserIssueFlow::cancel);
    begin(*first);
    first->take(Secret(kognicFile()));
    QCOMPARE(m_imported.size(), 0);

    auto second = flow();
    connect(second.get(), &BrowserIssueFlow::refused, this, [&second] { second.reset(); });
    begin(*second);
    second->take(Secret(kognicFile()));
    second->take(Secret(kognicFile("next")));
    answer(Error::Kind::Unauthorized);
    QVERIFY(!second);
    QCOMPARE(m_imported.size(), 1);
}

void TestBrowserIssue::destroyedWhileImporting()
{
    auto waiting = flow();
    begin(*waiting);
    waiting->take(Secret(kognicFile()));
    waiting.reset();
    answer();
    QCOMPARE(m_answers, QStringList());
}

void TestBrowserIssue::plainFileGoes()
{
    const auto done = stored();
    QCOMPARE(m_answers, QStringList{u"ok x.json"_s});
    QVERIFY(QFile::exists(path(u"x.json"_s)));
    QCOMPARE(word(done->removeFile()), u"ok"_s);
    QVERIFY(!QFile::exists(path(u"x.json"_s)));
    QCOMPARE(word(done->removeFile()), u"ok"_s); // gone is gone
}

void TestBrowserIssue::plainFileStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("another credential") << kognicFile("client-2");
    QTest::newRow("reformatted") << kognicFile() + '\n';
    QTest::newRow("something else") << "notes"_ba;
}

void TestBrowserIssue::plainFileStays()
{
    QFETCH(const QByteArray, content);
    const auto done = stored();
    QVERIFY(put(u"x.json"_s, content));
    QCOMPARE(word(done->removeFile()), u"Conflict"_s);
    QCOMPARE(contentOf(path(u"x.json"_s)), content);
}

void TestBrowserIssue::nothingToRemove()
{
    const auto waiting = flow();
    begin(*waiting);
    waiting->take(Secret(kognicFile()));
    QCOMPARE(word(waiting->removeFile()), u"Usage"_s);
    answer();
    QCOMPARE(word(waiting->removeFile()), u"Usage"_s);
}

QTEST_GUILESS_MAIN(TestBrowserIssue)
#include "tst_browserissue.moc"
