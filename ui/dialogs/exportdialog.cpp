// SPDX-License-Identifier: Apache-2.0
#include "dialogs/exportdialog.h"

#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "exchange/safefile.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keynook::ui {

namespace {

ServiceId serviceOf(const AnyCredential &credential)
{
    return std::holds_alternative<Credential>(credential) ? ServiceId::Cogniac : ServiceId::Kognic;
}

QString describe(const AnyCredential &credential)
{
    const auto *cogniac = std::get_if<Credential>(&credential);
    const auto *kognic = std::get_if<KognicCredential>(&credential);
    const QString name = cogniac != nullptr ? cogniac->key.name : kognic->name;
    const QString id = cogniac != nullptr ? cogniac->key.id : kognic->clientId;
    return QStringLiteral("%1 · %2").arg(visible(name), visible(id));
}

Result<Secret> rendered(const AnyCredential &credential, CredentialFormat format)
{
    return std::visit([format](const auto &held) { return keynook::render(held, format); },
                      credential);
}

} // namespace

ExportDialog::ExportDialog(AnyCredential credential, SecretClipboard &clipboard, QString folder,
                           QWidget *parent)
    : QDialog(parent)
    , m_credential(std::move(credential))
    , m_offers(exportOffers(serviceOf(m_credential)))
    , m_clipboard(clipboard)
    , m_folder(std::move(folder))
    , m_title(label(tr("Export credentials"), "title"))
    , m_hint(paragraph({}, "muted"))
    , m_format(new QComboBox)
    , m_path(new QLineEdit)
    , m_banner(new Banner)
    , m_after(new QWidget)
    , m_line(new QLineEdit)
    , m_save(button(tr("&Save"), "primary"))
    , m_close(button(tr("Cancel")))
{
    constexpr int width = 560;
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_title->text());
    setMinimumWidth(width);
    build();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::propose);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsOurs = false; });
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_banner->clear();
        m_save->setEnabled(!m_path->text().isEmpty());
    });
    connect(m_save, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_banner, &Banner::acted, this, [this] { write(true); });
    connect(m_banner, &Banner::detailsWanted, &m_clipboard, &SecretClipboard::copyText);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    propose();
    growWithText(*this);
}

void ExportDialog::build()
{
    for (const ExportOffer &each : m_offers) {
        m_format->addItem(each.title);
    }
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setAccessibleName(tr("Format"));
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("File"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_close->setObjectName(QStringLiteral("close"));
    m_line->setObjectName(QStringLiteral("useLine"));
    m_line->setReadOnly(true);
    showAsCode(*m_line);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_line->setAccessibleName(tr("Use it"));
    QPushButton *browse = button(tr("&Browse…"));
    QPushButton *copy = button(tr("&Copy"));
    browse->setObjectName(QStringLiteral("browse"));
    copy->setObjectName(QStringLiteral("copyLine"));
    QLabel *format = label(tr("&Format"), "muted");
    QLabel *file = label(tr("Fi&le"), "muted");
    format->setBuddy(m_format);
    file->setBuddy(m_path);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(format, 0, 0);
    grid->addWidget(m_format, 0, 1, 1, 2);
    grid->addWidget(m_hint, 1, 1, 1, 2);
    grid->addWidget(file, 2, 0);
    grid->addWidget(m_path, 2, 1);
    grid->addWidget(browse, 2, 2);
    auto *after = new QHBoxLayout(m_after);
    after->setContentsMargins(0, 0, 0, 0);
    after->addWidget(m_line, 1);
    after->addWidget(copy);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(m_title);
    auto *which = new OutsideLabel(2, "muted");
    which->setObjectName(QStringLiteral("which"));
    which->setText(describe(m_credential));
    column->addWidget(which);
    column->addWidget(m_banner);
    column->addLayout(grid);
    column->addWidget(m_after);
    column->addLayout(buttons);
    m_after->hide();
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(copy, &QPushButton::clicked, this, [this] { m_clipboard.copyText(m_line->text()); });
}

const ExportOffer &ExportDialog::offer() const
{
    return m_offers.at(m_format->currentIndex());
}

void ExportDialog::propose()
{
    m_hint->setText(offer().hint);
    if (m_pathIsOurs) {
        const QString folder = m_folder.isEmpty() ? offer().folder : m_folder;
        m_path->setText(QDir::toNativeSeparators(folder + QLatin1Char('/') + offer().file));
    }
}

void ExportDialog::browse()
{
    // Not the desktop's own dialog: its portal refuses processes that nobody may look into.
    auto *dialog = new QFileDialog(this, tr("Export credentials"), m_path->text());
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked here, when it comes to it
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    dialog->selectFile(m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_pathIsOurs = false;
        m_path->setText(path);
    });
    dialog->open();
}

void ExportDialog::write(bool replace)
{
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(m_path->text()));
    const auto text = rendered(m_credential, offer().format);
    const auto done = !text ? Result<void>(failure(text.error()))
                            : writePrivateFile(path, text->reveal(),
                                               replace ? Existing::Replace : Existing::Refuse,
                                               offer().makesFolder);
    if (done) {
        tell(path);
        return;
    }
    const bool canReplace = !replace && done.error().kind == Error::Kind::Conflict &&
                            QFileInfo(path).isFile() && !QFileInfo(path).isSymLink();
    m_banner->complain(done.error(), canReplace ? tr("&Replace it") : QString());
}

void ExportDialog::tell(const QString &path)
{
    m_banner->say(Banner::Kind::Good,
                  tr("Written to %1. Only you can read it (0600).").arg(visible(path)));
    m_line->setText(exportLine(serviceOf(m_credential), offer().format, path));
    m_line->setCursorPosition(0);
    m_after->setVisible(!m_line->text().isEmpty());
    m_save->hide();
    m_format->setEnabled(false);
    m_path->setReadOnly(true);
    m_close->setText(tr("&Done"));
    m_close->setAccessibleName(tr("Done"));
    emit written(path);
}

} // namespace keynook::ui
