// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/signindialog.h"
#include "uiworld.h"

#include <QListView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>

namespace keynook::test {

using ui::SignInDialog;

/// A SignInDialog before a keynook-standin, with a browser that only remembers what to open.
class SignInTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    SignInDialog &open();
    void typeUser(const QString &userCase);
    void useFake(FakeCogniac &cogniac);
    [[nodiscard]] QListView &list() const { return find<QListView>(*m_dialog, "workspaceList"); }
    [[nodiscard]] QModelIndex row(int number) const { return list().model()->index(number, 0); }
    [[nodiscard]] bool isPicking() const { return isShown(*m_dialog, "workspaceList"); }
    [[nodiscard]] QString banner() const
    {
        return isShown(*m_dialog, "banner") ? textOf(*m_dialog, "bannerText") : QString();
    }
    [[nodiscard]] QByteArray codeOf(const QString &userCase) const;
    [[nodiscard]] int asked(const QString &path) const;
    /// Where the page sends a browser.
    QUrl visit(const QUrl &page, bool follow);

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<StandinProcess> m_standin;
    QPointer<SignInDialog> m_dialog;
    QList<Account> m_signedIn;
    QList<QUrl> m_opened;
    QNetworkAccessManager m_browser;
};

inline void SignInTest::init()
{
    m_world = std::make_unique<UiWorld>();
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
    m_signedIn.clear();
    m_opened.clear();
    open();
}

inline void SignInTest::cleanup()
{
    delete m_dialog;
    m_world.reset();
}

inline SignInDialog &SignInTest::open()
{
    delete m_dialog;
    m_dialog = new SignInDialog(*m_world->app);
    m_dialog->setBrowser([this](const QUrl &page) {
        m_opened += page;
        return true;
    });
    connect(m_dialog, &SignInDialog::signedIn, this,
            [this](const Account &account) { m_signedIn += account; });
    type(*m_dialog, "server", m_standin->url());
    m_dialog->open();
    return *m_dialog;
}

inline void SignInTest::typeUser(const QString &userCase)
{
    const QJsonObject who = m_standin->user(userCase);
    type(*m_dialog, "email", who.value(QLatin1StringView("email")).toString());
    find<QLineEdit>(*m_dialog, "password")
        .setText(who.value(QLatin1StringView("password")).toString());
}

inline void SignInTest::useFake(FakeCogniac &cogniac)
{
    type(*m_dialog, "server", cogniac.server.url().toString());
    click(*m_dialog, "useOther");
    type(*m_dialog, "apiKey", QString::fromLatin1(cogniac.loginKey));
    click(*m_dialog, "signIn");
}

inline QByteArray SignInTest::codeOf(const QString &userCase) const
{
    constexpr qint64 step = 30;
    const QString secret =
        m_standin->user(userCase).value(QLatin1StringView("totp_secret")).toString();
    return oneTimeCode(secret.toUtf8(), QDateTime::currentSecsSinceEpoch() / step);
}

inline int SignInTest::asked(const QString &path) const
{
    const RawAnswer answer = RawHttp(m_standin->port()).ask("GET", "/standin/requests");
    int count = 0;
    for (const auto &each : QJsonDocument::fromJson(answer.body).array()) {
        count += each[QLatin1StringView("path")].toString().startsWith(path) ? 1 : 0;
    }
    return count;
}

inline QUrl SignInTest::visit(const QUrl &page, bool follow)
{
    QNetworkRequest request(page);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         follow ? QNetworkRequest::NoLessSafeRedirectPolicy
                                : QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_browser.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000)) {
        qWarning("no answer from %s", qPrintable(page.host()));
    }
    return follow ? reply->url() : reply->header(QNetworkRequest::LocationHeader).toUrl();
}

} // namespace keynook::test
