// SPDX-License-Identifier: Apache-2.0
#include "pythonenv.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace keynook {

namespace {

constexpr int installMs = 240'000;
constexpr int runMs = 120'000;
const QString directory = QStringLiteral(KEYNOOK_PYTHON_ENV);
const QString marker = directory + u"/complete"_s;

/// Upper bounds keep a new major version from turning the tests red on a day of its own choice.
QStringList packages()
{
    return {u"cogniac>=3.3,<4"_s, u"kognic-auth[requests,httpx]>=4.5,<5"_s, u"keyring>=25,<26"_s,
            u"secretstorage>=3.3,<4"_s};
}

QByteArray markerText()
{
    return packages().join(u'\n').toUtf8();
}

/// The last line that says something.
QString lastLine(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : lines.constLast().trimmed();
}

} // namespace

bool PythonEnv::prepare()
{
    QDir().mkpath(QFileInfo(directory).path());
    QLockFile lock(directory + u".lock"_s);
    lock.setStaleLockTime(0); // an install may take long; a dead owner is noticed by its process id
    if (!lock.tryLock(installMs)) {
        m_problem = u"another test is still installing the Python packages"_s;
    } else if (isComplete() || make()) {
        return true;
    }
    return false;
}

bool PythonEnv::isComplete() const
{
    QFile file(marker);
    return file.open(QIODevice::ReadOnly) && file.readAll() == markerText();
}

bool PythonEnv::make()
{
    // The system's own comes first: to it belong the bindings of libsecret, which no package index
    // has ready to use.
    QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    if (python.isEmpty()) {
        python = QStandardPaths::findExecutable(u"python3"_s);
    }
    if (python.isEmpty()) {
        m_problem = u"there is no python3"_s;
        return false;
    }
    QDir(directory).removeRecursively();
    const QStringList install{
        u"-m"_s,        u"pip"_s, u"install"_s, u"--quiet"_s, u"--disable-pip-version-check"_s,
        u"--retries"_s, u"1"_s};
    if (!step(python, {u"-m"_s, u"venv"_s, u"--system-site-packages"_s, directory}) ||
        !step(program(u"python"_s), install + packages())) {
        return false;
    }
    QFile file(marker);
    if (!file.open(QIODevice::WriteOnly) || file.write(markerText()) < 0) {
        m_problem = u"cannot write %1"_s.arg(marker);
        return false;
    }
    return true;
}

bool PythonEnv::step(const QString &program, const QStringList &arguments)
{
    // The caller's environment: the way to the package index may lead through its proxy or mirror.
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(installMs)) {
        process.kill();
        process.waitForFinished();
        m_problem = u"%1 took too long"_s.arg(program);
        return false;
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
        return true;
    }
    m_problem = u"no Python SDKs here: %1: %2"_s.arg(program, lastLine(process.readAll()));
    return false;
}

QString PythonEnv::program(const QString &name) const
{
    return directory + u"/bin/"_s + name;
}

QString PythonEnv::version(const QString &package)
{
    const QString code = u"import importlib.metadata as m, sys; print(m.version(sys.argv[1]))"_s;
    return QString::fromUtf8(run(u"python"_s, {u"-c"_s, code, package}).out).trimmed();
}

QProcessEnvironment PythonEnv::environment(const Variables &extra) const
{
    QProcessEnvironment variables;
    variables.insert(u"PATH"_s, directory + u"/bin:/usr/bin:/bin"_s);
    variables.insert(u"HOME"_s, home());
    variables.insert(u"XDG_CONFIG_HOME"_s, home() + u"/.config"_s);
    variables.insert(u"XDG_CACHE_HOME"_s, home() + u"/.cache"_s);
    variables.insert(u"XDG_DATA_HOME"_s, home() + u"/.local/share"_s);
    variables.insert(u"LANG"_s, u"C.UTF-8"_s);
    variables.insert(u"PYTHONNOUSERSITE"_s, u"1"_s);
    variables.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    for (const auto &[name, value] : extra) {
        variables.insert(name, value);
    }
    return variables;
}

PythonEnv::Outcome PythonEnv::run(const QString &name, const QStringList &arguments,
                                  const Variables &extra, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment(extra));
    process.setWorkingDirectory(home());
    process.start(program(name), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(runMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

PythonEnv::Outcome PythonEnv::script(const QString &fileName, const QStringList &arguments,
                                     const Variables &extra, const QByteArray &input) const
{
    const QString path = QStringLiteral(KEYNOOK_SDK_SCRIPTS) + u'/' + fileName;
    return run(u"python"_s, QStringList{path} + arguments, extra, input);
}

} // namespace keynook
