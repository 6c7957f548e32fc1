// SPDX-License-Identifier: Apache-2.0
#include "cli/becomecommand.h"

#include "cli/windowscommandline.h"
#include "core/hardening.h"
#include "core/secret.h"

#include <QStandardPaths>

#include <windows.h>

namespace keynook::cli {

namespace {

/// Ctrl-C goes to the command as well, which decides.
BOOL WINAPI leaveItToTheCommand(DWORD)
{
    return TRUE;
}

/// Whatever the command starts ends with this process.
void tieToThisProcess(HANDLE process)
{
    // Closed by the system when this process ends.
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, process);
}

std::wstring wide(const QByteArray &name)
{
    return QString::fromUtf8(name).toStdWString();
}

} // namespace

void command::setVariable(const QByteArray &name, QByteArrayView value)
{
    QString text = QString::fromUtf8(value);
    SetEnvironmentVariableW(wide(name).c_str(), reinterpret_cast<const wchar_t *>(text.utf16()));
    wipe(text);
}

void command::unsetVariable(const QByteArray &name)
{
    SetEnvironmentVariableW(wide(name).c_str(), nullptr);
}

Error command::become(const QStringList &words)
{
    // Of the PATH alone: CreateProcess would look into the current folder first.
    const QString program = QStandardPaths::findExecutable(words.first());
    if (program.isEmpty()) {
        return notStarted(words.first(), true, {});
    }
    const auto line = windowsCommandLine(program, words.mid(1));
    if (!line) {
        return notStarted(words.first(), false, line.error().sentence);
    }
    std::wstring writable = line->toStdWString();
    STARTUPINFOW startup = {};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION started = {};
    relaxForChild();
    // Suspended, so that it starts nothing before it is tied. The standard streams are inherited.
    const BOOL done = CreateProcessW(nullptr, writable.data(), nullptr, nullptr, TRUE,
                                     CREATE_SUSPENDED, nullptr, nullptr, &startup, &started);
    const DWORD error = GetLastError();
    hardenProcess();
    if (done == FALSE) {
        return notStarted(words.first(), false, QStringLiteral("Windows error %1").arg(error));
    }
    SetConsoleCtrlHandler(leaveItToTheCommand, TRUE);
    tieToThisProcess(started.hProcess);
    ResumeThread(started.hThread);
    WaitForSingleObject(started.hProcess, INFINITE);
    DWORD code = 1;
    GetExitCodeProcess(started.hProcess, &code);
    ExitProcess(code);
}

} // namespace keynook::cli
