// SPDX-License-Identifier: Apache-2.0
#include "start/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace keynook::ui {

namespace {

constexpr int misuse = 2;

QString text(const char *source)
{
    return QCoreApplication::translate("StartOptions", source);
}

/// What QApplication takes for itself.
QList<QCommandLineOption> optionsOfQt()
{
    QList<QCommandLineOption> all;
    for (const char *const flag : {"reverse", "nograb", "dograb", "sync"}) {
        all.append(QCommandLineOption(QString::fromLatin1(flag)));
    }
    for (const char *const word : {"platform", "display", "geometry", "qwindowgeometry", "title",
                                   "icon", "name", "session", "style"}) {
        all.append(QCommandLineOption(QString::fromLatin1(word), {}, QString::fromLatin1(word)));
    }
    for (QCommandLineOption &each : all) {
        each.setFlags(QCommandLineOption::HiddenFromHelp);
    }
    return all;
}

StartOptions answered(int exitCode, const QString &text)
{
    StartOptions options;
    options.answer = {text, exitCode};
    return options;
}

StartOptions refused(const QString &why)
{
    return answered(misuse,
                    QStringLiteral("keynook: %1\n  %2\n")
                        .arg(why, text(QT_TRANSLATE_NOOP("StartOptions",
                                                         "keynook --help lists the options."))));
}

} // namespace

StartOptions StartOptions::from(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "StartOptions", "API keys for Cogniac and Kognic, kept in the keychain.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption generate(
        QStringLiteral("generate"),
        text(QT_TRANSLATE_NOOP("StartOptions", "Begins to generate credentials.")));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        text(QT_TRANSLATE_NOOP("StartOptions", "Runs on a built-in service; nothing is kept.")));
    const QCommandLineOption folder(
        QStringLiteral("data-dir"),
        text(QT_TRANSLATE_NOOP("StartOptions", "The folder with Keynook's data.")),
        text(QT_TRANSLATE_NOOP("StartOptions", "folder")));
    parser.addOptions({generate, demo, folder});
    parser.addOptions(optionsOfQt());
    parser.addPositionalArgument(
        QStringLiteral("file"),
        text(QT_TRANSLATE_NOOP("StartOptions",
                               "Credentials of Kognic, which Keynook offers to import.")),
        QStringLiteral("[file]"));

    const bool isRight = parser.parse(arguments);
    if (parser.isSet(help)) {
        return answered(0, QCoreApplication::instance() == nullptr ? QString() : parser.helpText());
    }
    if (parser.isSet(version)) {
        return answered(0, QStringLiteral("keynook " KEYNOOK_VERSION "\n"));
    }
    if (!isRight) {
        return refused(parser.errorText());
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || (!files.isEmpty() && parser.isSet(generate))) {
        return refused(text(QT_TRANSLATE_NOOP(
            "StartOptions", "One thing at a time: give one file, or --generate alone.")));
    }
    StartOptions options;
    options.isDemo = parser.isSet(demo);
    if (parser.isSet(folder)) {
        options.dataFolder = parser.value(folder);
    }
    if (parser.isSet(generate)) {
        options.wish.kind = Wish::Kind::Generate;
    } else if (!files.isEmpty()) {
        options.wish = {Wish::Kind::Import, QFileInfo(files.first()).absoluteFilePath()};
        if (files.first().isEmpty() || !Wish::isGoodPath(options.wish.path)) {
            return refused(
                text(QT_TRANSLATE_NOOP("StartOptions", "This cannot be the name of a file that "
                                                       "Keynook opens.")));
        }
    }
    return options;
}

} // namespace keynook::ui
