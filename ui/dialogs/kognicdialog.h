// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "exchange/sdkplaces.h"
#include "flows/browserissue.h"
#include "settings/settings.h"

#include <QDialog>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace keynook::ui {

class Banner;
class DropArea;
class KognicForm;
class KognicPanel;
class KognicWebPage;
class OutsideLabel;
class SecretClipboard;
class WaitLine;

/// Brings credentials of Kognic in, which exist already or are generated in the web app now.
///
///     add ── a file, a text, a profile ──→ importing ──→ stored
///      │ ↑                                   │
///      │ └───────── what was wrong ──────────┘
///      └─ generate ─→ waiting for the download ⇄ importing ──→ stored
///
/// Closed while it waits it stops watching, and nothing is lost: a downloaded file stays. Closed
/// while something is being imported it only hides: the import comes to its end, and brings the
/// dialog back if it did not go well.
class KognicDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Lets the user choose a file over that widget, first in that folder.
    using ChooseFile = std::function<void(QWidget &, const QString &folder,
                                          const std::function<void(const QString &)> &chosen)>;
    /// What lies outside of Keynook.
    struct Outside
    {
        BrowserIssueFlow::OpenBrowser open = openInBrowser;
        ChooseFile choose = chooseFile;
        QString downloads = DownloadWatch::defaultFolder();
        QString variable = qEnvironmentVariable("KOGNIC_CREDENTIALS");
        SdkPlaces places = SdkPlaces::ofThisUser();
        std::chrono::milliseconds patience = std::chrono::minutes(30); ///< for a download
    };

    /// With `account` it generates for that one, and takes nobody else's credentials.
    KognicDialog(AppContext &app, SecretClipboard &clipboard, const Preferences &preferences,
                 std::optional<Account> account, QWidget *parent);
    KognicDialog(AppContext &app, SecretClipboard &clipboard, const Preferences &preferences,
                 std::optional<Account> account, Outside outside, QWidget *parent);
    ~KognicDialog() override;

    /// Asks whether to import that file, which is not read before.
    void offer(const QString &path);

public slots:
    void reject() override;

signals:
    /// It is in the keychain and in the ledger; `keyId` is the client id.
    void added(const Account &account, const QString &keyId);
    void exportWanted(const Account &account, const QString &keyId);
    void handOffWanted(const Account &account, const QString &keyId);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Page { Add, Web, Stored };

    static bool openInBrowser(const QUrl &page);
    static void chooseFile(QWidget &over, const QString &folder,
                           const std::function<void(const QString &)> &chosen);

    void lay();
    void wire();
    void turnTo(Page page);
    void setBusy(bool busy, const QString &waitsFor = {});
    void setImporting(bool importing);
    void refresh();
    void complain(const Error &error, const QString &action = {}, std::function<void()> act = {});
    void comeBack();
    void leave();

    // kognicdialogadd.cpp
    void lookIntoKeyring();
    void importProfile(const QString &profile);
    void importVariable();
    void choose();
    /// True after it was told that something else is being imported.
    bool refusesSecond();
    void takeFile(const QString &path);
    void takeText(const Secret &text);
    void import(Secret text, const QString &path);
    void retry();
    void importFailed(const Error &error);

    // kognicdialogweb.cpp
    void generate();
    void wait();
    void dropFlow();
    void refusedOnWeb(const Error &error, bool heldUp);
    void endedOnWeb(const Result<BrowserIssued> &issued);
    void back();
    void stored(const ImportedCredential &imported, const QString &path);
    void removeFile();

    AppContext &m_app;
    Outside m_outside;
    std::optional<Account> m_account; ///< to generate for, or whose credential is stored
    ImportRequest m_target;           ///< of the web app's
    QPointer<BrowserIssueFlow> m_flow;
    Secret m_text; ///< being imported, or the content of the plain file
    QString m_path;
    QString m_keyId;
    std::function<void()> m_act; ///< what the banner's button does
    Page m_page = Page::Add;
    bool m_hasBegun = false;
    bool m_isBusy = false;
    bool m_isHeldUp = false;    ///< the flow keeps something that may be tried again
    bool m_isImporting = false; ///< it cannot be taken back

    QLabel *m_title;
    OutsideLabel *m_subtitle;
    Banner *m_banner;
    KognicWebPage *m_web;
    DropArea *m_drop;
    KognicForm *m_form;
    KognicPanel *m_panel;
    WaitLine *m_wait;
    QPushButton *m_more;
    QPushButton *m_generate;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_done;
};

} // namespace keynook::ui
