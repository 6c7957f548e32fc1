// SPDX-License-Identifier: Apache-2.0
#include "dialogs/aboutdialog.h"

#include "widgets/label.h"

#include <QVBoxLayout>

namespace keynook::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    constexpr int width = 460;
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Keynook"));
    setMinimumWidth(width);
    QPushButton *close = button(tr("&Close"), "primary");
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(10);
    column->addWidget(
        label(QStringLiteral("Keynook %1").arg(QStringLiteral(KEYNOOK_VERSION)), "title"));
    column->addWidget(
        paragraph(tr("API keys for Cogniac and Kognic: generated, kept in the system's keychain, "
                     "used and deleted.")));
    column->addWidget(paragraph(
        tr("Secrets are in the keychain before they are shown, and in no file but those you "
           "export. "
           "A program that runs as you can read an unlocked keychain, and so can the computer's "
           "administrator: against them Keynook cannot protect."),
        "muted"));
    column->addWidget(
        paragraph(tr("Apache License 2.0. Built with Qt %1, QtKeychain, libsodium and "
                     "SQLite.")
                      .arg(QString::fromLatin1(qVersion())),
                  "muted"));
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace keynook::ui
