// SPDX-License-Identifier: Apache-2.0
#include "clipboard/x11queue.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

namespace keynook::ui {

void overwriteX11Queue()
{
#if QT_CONFIG(xcb)
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *const connection = x11 != nullptr ? x11->connection() : nullptr;
    if (connection == nullptr) { // on no screen at all there may be the interface alone
        return;
    }
    constexpr int queue = 16384; // bytes; XCB_QUEUE_BUFFER_SIZE, if libxcb was not built otherwise
    constexpr int request = 4;   // bytes, each of which does nothing
    for (int sent = 0; sent < queue; sent += request) {
        xcb_no_operation(connection);
    }
    xcb_flush(connection);
#endif
}

} // namespace keynook::ui
