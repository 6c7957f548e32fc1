// SPDX-License-Identifier: Apache-2.0
#include "readahead.h"

#include "ledger/ledger.h"

#include <QLibrary>

namespace keynook::ui {

ReadAhead::ReadAhead()
{
    // Of the copy that Qt itself is linked with. Safe beside other calls since fontconfig 2.10.91;
    // where Qt has no fontconfig there is nothing to read.
    constexpr int abi = 1;
    using FcInit = int (*)();
    const auto init =
        reinterpret_cast<FcInit>(QLibrary::resolve(QStringLiteral("fontconfig"), abi, "FcInit"));
    m_thread = std::thread([init] {
        if (init != nullptr) {
            init();
        }
        Ledger::loadDriver();
    });
}

ReadAhead::~ReadAhead()
{
    m_thread.join();
}

} // namespace keynook::ui
