// SPDX-License-Identifier: Apache-2.0
#include "settings/preferencesform.h"

#include "core/text.h"
#include "language/language.h"
#include "settings/spinunit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <algorithm>

namespace keynook::ui {

namespace {

constexpr int grid = 8;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void addHeading(QFormLayout &form, const QString &text)
{
    QLabel *heading = plainLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, form.rowCount() == 0 ? 0 : 2 * grid, 0, 0);
    form.addRow(heading);
}

/// `place` is what stands in the row when that is more than the field.
template <typename Place>
void addRow(QFormLayout &form, const QString &text, QWidget *field, Place *place)
{
    QLabel *label = plainLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(text));
    form.addRow(label, place);
}

QSpinBox *spinBox(const QString &name, int least, int most, const QString &atLeast)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSpecialValueText(atLeast);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

QLabel *problemBelow(QLineEdit *field)
{
    QLabel *problem = plainLabel({});
    problem->setObjectName(field->objectName() + QStringLiteral("Problem"));
    problem->setWordWrap(true);
    problem->hide();
    return problem;
}

/// Empty: none. A screen reader says it with the field.
void showProblem(QLineEdit *field, QLabel *problem, const QString &sentence)
{
    problem->setText(sentence);
    problem->setVisible(!sentence.isEmpty());
    field->setAccessibleDescription(sentence);
}

template <typename Choice>
void select(QComboBox *box, Choice choice)
{
    box->setCurrentIndex(box->findData(static_cast<int>(choice)));
}

template <typename Choice>
Choice selected(const QComboBox *box)
{
    return static_cast<Choice>(box->currentData().toInt());
}

} // namespace

PreferencesForm::PreferencesForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid);
    addGeneral(*form);
    addSecrets(*form);
    addHeading(*form, tr("Connection"));
    addProxy(*form);
    addCaFile(*form);
}

void PreferencesForm::addGeneral(QFormLayout &form)
{
    using Appearance = Preferences::Appearance;
    addHeading(form, tr("General"));
    m_appearance = new QComboBox;
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_appearance->addItem(tr("Same as the system"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_appearance->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addRow(form, tr("&Appearance"), m_appearance, m_appearance);
    addLanguage(form);
    m_unusedAfterDays =
        spinBox(QStringLiteral("unusedAfterDays"), 1, Preferences::mostUnusedDays, {});
    setUnit(m_unusedAfterDays, [](int n) { return tr(" day(s)", "after a number", n); });
    addRow(form, tr("Call a key &unused after"), m_unusedAfterDays, m_unusedAfterDays);
    m_trayIcon = new QCheckBox(tr("Show a &notification icon"));
    m_trayIcon->setObjectName(QStringLiteral("trayIcon"));
    m_trayIcon->setAccessibleName(withoutMnemonic(m_trayIcon->text()));
    form.addRow(QString(), m_trayIcon);
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        const QString why = tr("This desktop has no notification area that shows icons.");
        QLabel *sentence = plainLabel(why);
        sentence->setWordWrap(true);
        form.addRow(QString(), sentence);
        m_trayIcon->setEnabled(false);
        m_trayIcon->setAccessibleDescription(why);
    }
}

void PreferencesForm::addLanguage(QFormLayout &form)
{
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("Same as the system"), QString());
    for (const Language &language : languages()) {
        m_language->addItem(language.name, language.code);
    }
    m_language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QLabel *when = plainLabel(tr("Keynook changes its language when it starts the next time."));
    when->setObjectName(QStringLiteral("languageNote"));
    when->setWordWrap(true);
    when->hide();
    connect(m_language, &QComboBox::activated, when, &QWidget::show);
    auto *place = new QVBoxLayout;
    place->setSpacing(grid / 2);
    place->addWidget(m_language);
    place->addWidget(when);
    addRow(form, tr("Lan&guage"), m_language, place);
}

void PreferencesForm::addSecrets(QFormLayout &form)
{
    addHeading(form, tr("Secrets"));
    const auto seconds = [](int n) { return tr(" second(s)", "after a number", n); };
    m_clipboardSeconds = spinBox(QStringLiteral("clipboardSeconds"), 0, Preferences::mostSeconds,
                                 tr("Only on quit"));
    setUnit(m_clipboardSeconds, seconds);
    addRow(form, tr("C&lear the clipboard after"), m_clipboardSeconds, m_clipboardSeconds);
    m_remaskSeconds =
        spinBox(QStringLiteral("remaskSeconds"), 0, Preferences::mostSeconds, tr("Never"));
    setUnit(m_remaskSeconds, seconds);
    addRow(form, tr("&Hide a revealed secret after"), m_remaskSeconds, m_remaskSeconds);
    m_idleMinutes =
        spinBox(QStringLiteral("idleMinutes"), 0, Preferences::mostIdleMinutes, tr("Never"));
    setUnit(m_idleMinutes, [](int n) { return tr(" minute(s)", "after a number", n); });
    addRow(form, tr("Hide everything when &idle for"), m_idleMinutes, m_idleMinutes);
    m_staySignedIn = new QCheckBox(tr("&Stay signed in"));
    m_staySignedIn->setObjectName(QStringLiteral("staySignedIn"));
    m_staySignedIn->setAccessibleName(withoutMnemonic(m_staySignedIn->text()));
    form.addRow(QString(), m_staySignedIn);
}

void PreferencesForm::addProxy(QFormLayout &form)
{
    using Proxy = Preferences::Proxy;
    m_proxy = new QComboBox;
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("Same as the system"), static_cast<int>(Proxy::System));
    m_proxy->addItem(tr("Manual"), static_cast<int>(Proxy::Manual));
    m_proxy->addItem(tr("None"), static_cast<int>(Proxy::None));
    m_proxy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addRow(form, tr("&Proxy"), m_proxy, m_proxy);

    m_proxyUrl = new QLineEdit;
    m_proxyUrl->setLayoutDirection(Qt::LeftToRight);
    m_proxyUrl->setObjectName(QStringLiteral("proxyUrl"));
    m_proxyUrl->setPlaceholderText(QStringLiteral("http://proxy.example:3128"));
    m_proxyUrlProblem = problemBelow(m_proxyUrl);
    auto *proxyPlace = new QVBoxLayout;
    proxyPlace->setSpacing(grid / 2);
    proxyPlace->addWidget(m_proxyUrl);
    proxyPlace->addWidget(m_proxyUrlProblem);
    addRow(form, tr("Proxy a&ddress"), m_proxyUrl, proxyPlace);

    // A sentence about what is not there any more would only confuse.
    const auto forgetProxyProblem = [this] { showProblem(m_proxyUrl, m_proxyUrlProblem, {}); };
    connect(m_proxyUrl, &QLineEdit::textChanged, this, forgetProxyProblem);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this, forgetProxyProblem] {
        m_proxyUrl->setEnabled(selected<Proxy>(m_proxy) == Proxy::Manual);
        forgetProxyProblem();
    });
    m_proxyUrl->setEnabled(false);
}

void PreferencesForm::addCaFile(QFormLayout &form)
{
    m_caFile = new QLineEdit;
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_caFile->setLayoutDirection(Qt::LeftToRight);
    m_caFile->setMinimumWidth(16 * grid);
    m_caFileProblem = problemBelow(m_caFile);
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(QStringLiteral("browseCaFile"));
    browse->setAccessibleName(withoutMnemonic(browse->text()));
    browse->setAutoDefault(false);
    auto *caPlace = new QVBoxLayout;
    caPlace->setSpacing(grid / 2);
    auto *caLine = new QHBoxLayout;
    caLine->setSpacing(grid);
    caLine->addWidget(m_caFile);
    caLine->addWidget(browse);
    caPlace->addLayout(caLine);
    caPlace->addWidget(m_caFileProblem);
    addRow(form, tr("Extra c&ertificate file"), m_caFile, caPlace);

    connect(m_caFile, &QLineEdit::textChanged, this,
            [this] { showProblem(m_caFile, m_caFileProblem, {}); });
    connect(browse, &QPushButton::clicked, this, &PreferencesForm::chooseCaFile);
}

/// Qt's own dialog: the desktop's portal refuses a program that does not let itself be dumped.
void PreferencesForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Extra certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_caFile->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void PreferencesForm::setPreferences(const Preferences &preferences)
{
    select(m_appearance, preferences.appearance);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_unusedAfterDays->setValue(preferences.unusedAfterDays);
    m_trayIcon->setChecked(preferences.trayIcon);
    m_clipboardSeconds->setValue(preferences.clipboardSeconds);
    m_remaskSeconds->setValue(preferences.remaskSeconds);
    m_idleMinutes->setValue(preferences.idleMinutes);
    m_staySignedIn->setChecked(preferences.staySignedIn);
    select(m_proxy, preferences.proxy);
    m_proxyUrl->setText(preferences.proxyUrl);
    m_caFile->setText(QDir::toNativeSeparators(preferences.caFile));
}

Preferences PreferencesForm::preferences() const
{
    Preferences all;
    all.appearance = selected<Preferences::Appearance>(m_appearance);
    all.language = m_language->currentData().toString();
    all.unusedAfterDays = m_unusedAfterDays->value();
    all.trayIcon = m_trayIcon->isChecked();
    all.clipboardSeconds = m_clipboardSeconds->value();
    all.remaskSeconds = m_remaskSeconds->value();
    all.idleMinutes = m_idleMinutes->value();
    all.staySignedIn = m_staySignedIn->isChecked();
    all.proxy = selected<Preferences::Proxy>(m_proxy);
    all.proxyUrl = m_proxyUrl->text().trimmed();
    if (all.proxy != Preferences::Proxy::Manual && !proxyObjection(all.proxyUrl).isEmpty()) {
        all.proxyUrl.clear(); // it is not used, and cannot be corrected in a disabled field
    }
    all.caFile = QDir::fromNativeSeparators(m_caFile->text().trimmed());
    return all;
}

bool PreferencesForm::check()
{
    const Preferences all = preferences();
    const QString proxyWhy =
        all.proxy == Preferences::Proxy::Manual ? proxyObjection(all.proxyUrl) : QString();
    const QString caWhy = all.caFile.isEmpty() ? QString() : caFileObjection(all.caFile);
    showProblem(m_proxyUrl, m_proxyUrlProblem, proxyWhy);
    showProblem(m_caFile, m_caFileProblem, caWhy);
    if (!proxyWhy.isEmpty()) {
        m_proxyUrl->setFocus();
    } else if (!caWhy.isEmpty()) {
        m_caFile->setFocus();
    }
    return proxyWhy.isEmpty() && caWhy.isEmpty();
}

} // namespace keynook::ui
