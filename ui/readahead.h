// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace keynook::ui {

/// Reads on another thread what the first frames would have to wait for: the system's font
/// settings, which are dozens of XML files, and the library of the ledger's database. Begun before
/// QApplication, whose start waits for the display anyway, this costs nothing. To be kept until the
/// program ends; waits for the thread then.
class ReadAhead
{
public:
    ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;
    ~ReadAhead();

private:
    std::thread m_thread; // Apple's library has no std::jthread
};

} // namespace keynook::ui
