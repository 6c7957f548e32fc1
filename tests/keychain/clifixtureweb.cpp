// SPDX-License-Identifier: Apache-2.0
#include "clifixtureweb.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace keynook::test {

QString CliWebTest::downloads() const
{
    QDir().mkpath(file(u"downloads"_s));
    return file(u"downloads"_s);
}

QString CliWebTest::download(const QString &name) const
{
    return downloads() + u'/' + name;
}

QStringList CliWebTest::adding(const QStringList &more)
{
    return "account add kognic --browser --name web --auth-server"_w
           << standin().url() << u"--downloads"_s << downloads() << more;
}

QStringList CliWebTest::generating(const QStringList &more) const
{
    return "keys generate -a web --downloads"_w << downloads() << more;
}

QByteArray CliWebTest::generated(const QByteArray &userId)
{
    RawHttp http(standin().port());
    static const QRegularExpression meta(u"csrf-token\" content=\"([^\"]+)\""_s);
    const QString page = QString::fromUtf8(http.ask("GET", "/standin/kognic/").body);
    const QByteArray headers = "Content-Type: application/json\r\nX-CSRF-Token: " +
                               meta.match(page).captured(1).toLatin1() +
                               "\r\nOrigin: " + standin().url().toLatin1() + "\r\n";
    const QByteArray content = http.ask("POST", "/standin/kognic/generate?user=" + userId, headers,
                                        R"({"name":"by hand"})")
                                   .body;
    learnFile(content);
    return content;
}

void CliWebTest::learnFile(const QByteArray &content)
{
    learn(text(QJsonDocument::fromJson(content)[u"clientSecret"_s]));
}

bool CliWebTest::put(const QByteArray &content, const QString &name) const
{
    const QString unfinished = download(name + u".crdownload"_s);
    QFile::remove(download(name));
    return write(unfinished, content) && QFile::rename(unfinished, download(name));
}

bool CliWebTest::waits(QProcess &process)
{
    return !said(process, "type its path here").isEmpty();
}

} // namespace keynook::test
