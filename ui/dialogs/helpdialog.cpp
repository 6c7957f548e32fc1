// SPDX-License-Identifier: Apache-2.0
#include "dialogs/helpdialog.h"

#include "dialogs/helptext.h"
#include "language/language.h"
#include "widgets/label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace keynook::ui {

HelpDialog::HelpDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_answers(answersIn(language))
    , m_search(new QLineEdit)
    , m_questions(new QListWidget)
    , m_text(new HelpText)
    , m_none(paragraph(tr("No answer holds all of these words."), "muted"))
    , m_open(&QDesktopServices::openUrl)
{
    setObjectName(QStringLiteral("helpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Answers"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search the answers"));
    m_search->setAccessibleName(tr("Search the answers"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_questions->setObjectName(QStringLiteral("questions"));
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setProperty("look", QStringLiteral("boxed"));
    m_questions->setWordWrap(true);
    m_questions->setResizeMode(QListView::Adjust);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Answer &each : m_answers) {
        m_questions->addItem(each.question());
    }
    m_text->setObjectName(QStringLiteral("answer"));
    m_text->setAccessibleName(tr("Answer"));
    m_none->setObjectName(QStringLiteral("none"));
    lay();
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_questions, &QListWidget::currentRowChanged, this, &HelpDialog::showAnswer);
    connect(m_text, &HelpText::pageWanted, this, &HelpDialog::openPage);
    search({});
}

void HelpDialog::lay()
{
    constexpr QSize comfortable(860, 560);
    constexpr QSize least(480, 320);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_questions, 1);
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(left);
    sides->addWidget(m_text);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 2);
    QPushButton *close = button(tr("&Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(sides, 1);
    all->addWidget(close, 0, Qt::AlignRight);
    setMinimumSize(least);
    resize(comfortable);
}

void HelpDialog::openBeside(QWidget &window, std::optional<int> answer)
{
    auto *dialog = window.findChild<HelpDialog *>();
    if (dialog == nullptr) {
        dialog = new HelpDialog(spokenLanguage(), &window);
    }
    if (answer) {
        dialog->m_search->clear();
        dialog->m_questions->setCurrentRow(*answer);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void HelpDialog::search(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_questions->count(); ++row) {
        const bool tells = m_answers.at(row).tells(text);
        m_questions->item(row)->setHidden(!tells);
        first = tells && first < 0 ? row : first;
    }
    m_none->setVisible(first < 0);
    m_questions->setVisible(first >= 0);
    const QListWidgetItem *current = m_questions->currentItem();
    if (current == nullptr || current->isHidden()) {
        m_questions->setCurrentRow(first);
    }
}

void HelpDialog::showAnswer(int row)
{
    if (row >= 0) {
        m_text->showAnswer(m_answers.at(row));
    } else {
        m_text->clear();
    }
}

void HelpDialog::openPage(const QUrl &url)
{
    if (!m_open(url)) {
        m_none->setText(tr("No browser could be opened."));
        m_none->show();
    }
}

bool HelpDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_questions, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace keynook::ui
