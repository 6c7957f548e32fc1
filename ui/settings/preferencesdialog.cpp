// SPDX-License-Identifier: Apache-2.0
#include "settings/preferencesdialog.h"

#include "core/text.h"
#include "settings/preferencesform.h"
#include "settings/scrollcolumn.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace keynook::ui {

PreferencesDialog::PreferencesDialog(SettingsStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_form(new PreferencesForm)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    m_form->setPreferences(store.preferences());
    m_problem->setObjectName(QStringLiteral("saveProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->setObjectName(QStringLiteral("buttons"));
    for (QAbstractButton *button : buttons->buttons()) {
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);

    constexpr int margin = 16;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(new ScrollColumn(m_form));
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    constexpr int roomForPaths = 600;
    resize(std::max(roomForPaths, sizeHint().width()), sizeHint().height());
}

void PreferencesDialog::accept()
{
    if (isApplied()) {
        QDialog::accept();
        return;
    }
    // Layouts do not make a window taller for a text that wraps.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

bool PreferencesDialog::isApplied()
{
    m_problem->hide();
    if (!m_form->check()) {
        return false;
    }
    const auto applied = m_store.apply(m_form->preferences());
    if (!applied) {
        const Error &error = applied.error();
        m_problem->setText(QStringLiteral("%1 %2").arg(error.sentence, error.next).trimmed());
        m_problem->show();
    }
    return applied.has_value();
}

} // namespace keynook::ui
