// SPDX-License-Identifier: Apache-2.0
#include "clifixtureterminal.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace keynook::test {

namespace {
constexpr int patience = 60'000;
} // namespace

CliTerminal::CliTerminal(const QString &program, const QStringList &arguments,
                         const QProcessEnvironment &environment)
    : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
{
    std::array<char, 64> name{};
    int slave = -1;
    if (::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0 &&
        ::ptsname_r(m_master, name.data(), name.size()) == 0) {
        slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_process, [this] { read(); });
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([slave] {
        ::setsid();
        ::ioctl(slave, TIOCSCTTY, 0);
        for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
            ::dup2(slave, standard);
        }
    });
    m_process.start(program, arguments);
    m_process.waitForStarted();
    ::close(slave);
}

CliTerminal::~CliTerminal()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
    m_notifier.reset();
    ::close(m_master);
}

void CliTerminal::read()
{
    std::array<char, 4096> chunk{};
    for (;;) {
        const ssize_t got = ::read(m_master, chunk.data(), chunk.size());
        if (got <= 0) {
            // At its end a terminal stays readable for ever, with an error.
            m_notifier->setEnabled(got < 0 && errno == EAGAIN);
            return;
        }
        m_transcript.append(chunk.data(), got);
    }
}

bool CliTerminal::shows(const QByteArray &text)
{
    return QTest::qWaitFor(
        [this, &text] {
            const qsizetype at = m_transcript.indexOf(text, m_found);
            m_found = at < 0 ? m_found : at + text.size();
            return at >= 0;
        },
        patience);
}

void CliTerminal::type(const QByteArray &keys) const
{
    if (::write(m_master, keys.constData(), static_cast<std::size_t>(keys.size())) != keys.size()) {
        qWarning("the terminal did not take what was typed");
    }
}

bool CliTerminal::echoes() const
{
    termios state{};
    return ::tcgetattr(m_master, &state) == 0 && (state.c_lflag & ECHO) != 0;
}

int CliTerminal::end()
{
    if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience)) {
        return -9;
    }
    read();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                          : -m_process.exitCode();
}

} // namespace keynook::test
