// SPDX-License-Identifier: Apache-2.0
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace keynook {

namespace {

constexpr const char *spoken = "language"; // the application's property

void load(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(file, folder) || !QCoreApplication::installTranslator(translator)) {
        delete translator;
    }
}

/// As gettext has it: without a locale nobody has asked for any language.
bool hasLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name).section(u'.', 0, 0);
        if (!value.isEmpty()) {
            return value != QLatin1StringView("C") && value != QLatin1StringView("POSIX");
        }
    }
    return false;
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("sv"), QStringLiteral("Svenska")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("ja"), QStringLiteral("日本語")}};
    return all;
}

bool isLanguage(const QString &code)
{
    const std::vector<Language> &all = languages();
    return std::any_of(all.begin(), all.end(),
                       [&code](const Language &language) { return language.code == code; });
}

QString bestLanguage(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        QString code = QString(name).replace(u'_', u'-').section(u'-', 0, 0);
        if (isLanguage(code)) {
            return code;
        }
    }
    return languages().front().code;
}

QString systemLanguage()
{
    return bestLanguage(hasLocale() ? QLocale::system().uiLanguages() : QStringList());
}

void speak(const QString &choice)
{
    const QString &english = languages().front().code;
    const bool chosen = isLanguage(choice);
    const QString code = chosen ? choice : systemLanguage();
    QCoreApplication::instance()->setProperty(spoken, code);
    if (chosen) {
        QLocale::setDefault(QLocale(code));
    }
    const QString ours = QStringLiteral(":/translations");
    load(QStringLiteral("keynook_") + english, ours); // the plurals; below every other language
    if (code == english) {
        return;
    }
    load(QStringLiteral("qtbase_") + code, ours); // where Qt itself does not speak it
    load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("keynook_") + code, ours);
}

QString spokenLanguage()
{
    const QString code = QCoreApplication::instance()->property(spoken).toString();
    return code.isEmpty() ? languages().front().code : code;
}

} // namespace keynook
