// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>

namespace keynook::test {

/// A disk that is full for this process, for root too: while it lives, no file of ours grows beyond
/// `bytes`.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN); // NOLINT(cert-err33-c): the former handler is the default
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &now) != 0) {
            qFatal("no limit could be set");
        }
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace keynook::test
