// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "standinclient.h"
#include "standinprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keynook;

/// The page of Kognic's stand-in in a real, headless Chromium: what its script does, not only what
/// lies behind it.
class TestStandinBrowser : public QObject
{
    Q_OBJECT

    StandinProcess m_standin;
    QTemporaryDir m_downloads;

    /// What kognic_page.py tells; empty when it failed, "skip" when there is no Chromium.
    QJsonObject drive(const QString &name, const QStringList &steps)
    {
        constexpr int patience = 110'000;
        const QString page = m_standin.ready()[u"kognic"_s][u"web_url"_s].toString();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(KEYNOOK_KOGNIC_PAGE),
                      QStringList{page, m_downloads.path(), name} + steps);
        process.waitForFinished(patience);
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 77) {
            return {{u"skip"_s, true}};
        }
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    QJsonObject downloaded(const QString &name) const
    {
        QFile file(m_downloads.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    int tokenStatus(const QJsonObject &file) const
    {
        return RawHttp(m_standin.port())
            .ask("POST", "/v1/auth/oauth/token",
                 "Content-Type: application/x-www-form-urlencoded\r\n",
                 "grant_type=client_credentials&client_id=" + text(file[u"clientId"_s]) +
                     "&client_secret=" + text(file[u"clientSecret"_s]))
            .status;
    }

private slots:
    void downloadedThenDeleted();
};

void TestStandinBrowser::downloadedThenDeleted()
{
    QVERIFY(m_standin.isReady());
    const QString nasty = u"<img src=x onerror=\"document.title='run'\"><b>line 1</b>"_s;
    const QJsonObject first = drive(nasty, {u"download"_s, u"download"_s, u"close"_s});
    if (first.contains(u"skip"_s)) {
        QSKIP("there is no chromium with its driver here");
    }
    QCOMPARE(first[u"before"_s].toArray(), QJsonArray());
    QCOMPARE(first[u"after"_s].toArray(), QJsonArray{nasty});
    QCOMPARE(first[u"title"_s].toString(), u"Kognic stand-in"_s);
    QCOMPARE(first[u"markup"_s].toInt(-1), 0);
    QCOMPARE(first[u"secretShown"_s], QJsonValue(false));
    QCOMPARE(first[u"files"_s].toArray(),
             (QJsonArray{u"credentials (1).json"_s, u"credentials.json"_s}));
    const QJsonObject file = downloaded(u"credentials.json"_s);
    QCOMPARE(downloaded(u"credentials (1).json"_s), file);
    QCOMPARE(file[u"name"_s].toString(), nasty);
    QCOMPARE(tokenStatus(file), 200);

    const QJsonObject second =
        drive(u"line 2"_s, {u"download"_s, u"copy"_s, u"close"_s, u"reload"_s, u"delete"_s});
    QCOMPARE(second[u"before"_s].toArray(), QJsonArray{nasty});
    QCOMPARE(second[u"after"_s].toArray(), QJsonArray{nasty});
    const QJsonObject deleted = downloaded(u"credentials (2).json"_s);
    QVERIFY(!deleted.isEmpty());
    QCOMPARE(tokenStatus(deleted), 401);
    QCOMPARE(tokenStatus(file), 200);
}

QTEST_GUILESS_MAIN(TestStandinBrowser)
#include "tst_standin_browser.moc"
