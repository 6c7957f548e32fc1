// SPDX-License-Identifier: Apache-2.0
#include "dialogs/droparea.h"

#include "theme/theme.h"
#include "widgets/label.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>
#include <QUrl>

namespace keynook::ui {

namespace {

constexpr qsizetype longestText = 64 * 1024; // characters; a credentials file has some hundreds

bool mayHold(const QMimeData *data)
{
    return data->hasUrls() || data->hasText();
}

} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
    , m_choose(button(tr("Choose &file…"), "primary"))
    , m_paste(button(tr("&Paste")))
{
    const QString sentence = tr("Drop a credentials file here, or its text");
    setObjectName(QStringLiteral("dropArea"));
    setAccessibleName(sentence);
    setAcceptDrops(true);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_paste->setObjectName(QStringLiteral("paste"));
    QLabel *text = paragraph(sentence, "muted");
    text->setObjectName(QStringLiteral("dropText"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(10);
    row->addWidget(text, 1);
    row->addWidget(m_paste);
    row->addWidget(m_choose);
    const auto paste = [this] { take(QGuiApplication::clipboard()->mimeData()); };
    connect(m_choose, &QPushButton::clicked, this, &DropArea::chooseWanted);
    connect(m_paste, &QPushButton::clicked, this, paste);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, paste);
}

void DropArea::setBusy(bool busy)
{
    m_choose->setEnabled(!busy);
    m_paste->setEnabled(!busy);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayHold(event->mimeData())) {
        event->setDropAction(Qt::CopyAction); // a move would make the other side remove it
        event->accept();
        m_isOver = true;
        update();
    }
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(event->mimeData());
}

void DropArea::take(const QMimeData *given)
{
    const QList<QUrl> urls = given == nullptr ? QList<QUrl>() : given->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        emit fileGiven(urls.first().toLocalFile());
    } else if (!urls.isEmpty()) {
        emit refused({Error::Kind::Usage,
                      urls.size() > 1 ? tr("These are several files.")
                                      : tr("This is not a file of this computer."),
                      tr("Give one credentials file at a time."),
                      {},
                      false});
    } else if (given != nullptr && given->hasText() && !given->text().trimmed().isEmpty()) {
        takeText(given->text());
    } else {
        emit refused({Error::Kind::Usage,
                      tr("There is neither a file nor a text."),
                      tr("Copy the whole text of a credentials file, or choose the file."),
                      {},
                      false});
    }
}

void DropArea::takeText(QString text)
{
    if (text.size() > longestText) {
        emit refused({Error::Kind::Protocol,
                      tr("This is larger than a credentials file ever is."),
                      tr("Copy the text of the credentials file alone."),
                      {},
                      false});
        return;
    }
    const Secret secret = Secret::take(text.toUtf8());
    keynook::wipe(text);
    emit textGiven(secret);
}

void DropArea::paintEvent(QPaintEvent *)
{
    constexpr qreal radius = 8;
    constexpr qreal edge = 1;
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isOver ? colours.accent : colours.muted, edge, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_isOver ? colours.selection : colours.ground);
    const qreal inside = edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inside, inside, -inside, -inside), radius,
                            radius);
}

} // namespace keynook::ui
