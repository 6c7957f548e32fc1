// SPDX-License-Identifier: Apache-2.0
// Credentials that exist already: from a file, a text or Python's keyring.
#include "context/kognicimport.h"
#include "core/text.h"
#include "dialogs/kognicdialog.h"
#include "dialogs/kognicform.h"
#include "exchange/importfile.h"
#include "exchange/kognicfile.h"
#include "flows/handoff.h"
#include "widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace keynook::ui {

namespace {

/// Nothing is wrong with credentials that met one of these.
bool isPassing(Error::Kind kind)
{
    using enum Error::Kind;
    return kind == RateLimited || kind == Network || kind == Tls || kind == Service ||
           kind == KeychainLocked || kind == KeychainUnavailable || kind == Disk;
}

} // namespace

void KognicDialog::chooseFile(QWidget &over, const QString &folder,
                              const std::function<void(const QString &)> &chosen)
{
    // Not the desktop's own dialog: its portal refuses processes that nobody may look into.
    auto *dialog = new QFileDialog(&over, tr("Choose credentials"), folder,
                                   tr("Credentials (*.json);;All files (*)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &over, chosen);
    dialog->open();
}

void KognicDialog::lookIntoKeyring()
{
    m_app.pythonKeyring().users(credentialService,
                                {this, [this](const Result<QStringList> &users) {
                                     if (users) {
                                         m_form->setProfiles(*users);
                                     } else if (users.error().kind == Error::Kind::KeychainLocked) {
                                         m_form->offerKeyring();
                                     }
                                     refresh();
                                 }});
}

void KognicDialog::importProfile(const QString &profile)
{
    if (m_isBusy) {
        return;
    }
    setBusy(true, tr("Waiting for the keychain; an unlock prompt may be open…"));
    const auto found = [this, profile](const Result<KeyringItems> &items) {
        setBusy(false);
        if (!items) {
            complain(items.error(), tr("Try &again"), [this, profile] { importProfile(profile); });
            return;
        }
        const auto good = std::find_if(items->begin(), items->end(), [](const KeyringItem &item) {
            return readKognicFile(item.value).has_value();
        });
        if (good == items->end()) {
            complain({Error::Kind::Protocol,
                      tr("The profile \"%1\" holds no credentials of Kognic.").arg(profile),
                      tr("Choose another profile, or the credentials file itself."),
                      {},
                      false});
            return;
        }
        import(good->value.clone(), {});
    };
    m_app.pythonKeyring().find(credentialService, profile, {this, found});
}

void KognicDialog::importVariable()
{
    takeFile(m_outside.places.expanded(m_outside.variable));
}

void KognicDialog::choose()
{
    if (m_isBusy) {
        return;
    }
    const QString usual = m_outside.places.config + QStringLiteral("/kognic");
    const bool isUsual = m_page == Page::Add && QFileInfo(usual).isDir();
    m_outside.choose(*this, isUsual ? usual : m_outside.downloads,
                     [this](const QString &path) { takeFile(path); });
}

void KognicDialog::offer(const QString &path)
{
    m_banner->say(Banner::Kind::Warning,
                  tr("Import the credentials in %1?").arg(visible(QDir::toNativeSeparators(path))),
                  tr("&Import"));
    m_act = [this, path] { takeFile(path); };
}

bool KognicDialog::refusesSecond()
{
    if (m_isBusy) {
        m_banner->say(Banner::Kind::Warning,
                      tr("Other credentials are still being checked. Give these again when that is "
                         "done."));
    }
    return m_isBusy;
}

void KognicDialog::takeFile(const QString &path)
{
    if (refusesSecond()) {
        return;
    }
    if (m_page == Page::Web) {
        if (!m_flow) {
            wait();
        }
        if (const auto taken = m_flow->takeFile(path); !taken) {
            complain(taken.error());
        }
        return;
    }
    auto text = readCredentialFile(path);
    if (!text) {
        complain(text.error(), tr("Choose an&other…"), [this] { choose(); });
        return;
    }
    import(*std::move(text), path);
}

void KognicDialog::takeText(const Secret &text)
{
    if (refusesSecond()) {
        return;
    }
    if (m_page == Page::Add) {
        import(text.clone(), {});
        return;
    }
    if (!m_flow) {
        wait();
    }
    m_flow->take(text.clone());
}

void KognicDialog::import(Secret text, const QString &path)
{
    m_text = std::move(text);
    m_path = path;
    retry();
}

void KognicDialog::retry()
{
    if (m_isBusy) {
        return;
    }
    auto request = m_form->target();
    if (!request) {
        complain(request.error());
        return;
    }
    m_target.authServer = request->authServer;
    request->text = m_text.clone();
    setImporting(true);
    importKognic(m_app, *request, {this, [this](const Result<ImportedCredential> &imported) {
                                       setImporting(false);
                                       if (imported) {
                                           stored(*imported, m_path);
                                       } else {
                                           importFailed(imported.error());
                                       }
                                   }});
}

void KognicDialog::importFailed(const Error &error)
{
    const auto ask = [this](KognicForm::Field field) {
        m_form->ask();
        refresh();
        m_form->focus(field);
    };
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        complain(error, tr("Gen&erate new ones"), [this] { generate(); });
        break;
    case Error::Kind::Conflict: // the name
        ask(KognicForm::Field::Name);
        complain(error, tr("Try &again"), [this] { retry(); });
        break;
    case Error::Kind::Usage: // most likely the issuer
        ask(KognicForm::Field::AuthServer);
        complain(error, tr("Try &again"), [this] { retry(); });
        break;
    default:
        if (isPassing(error.kind)) {
            complain(error, tr("Try &again"), [this] { retry(); });
        } else {
            complain(error, tr("Choose an&other…"), [this] { choose(); });
        }
        break;
    }
    comeBack();
}

} // namespace keynook::ui
