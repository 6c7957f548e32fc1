// SPDX-License-Identifier: Apache-2.0
#include "vault/sessionbus.h"

// GLib has a member of this name.
#undef signals
#include <gio/gio.h>

namespace keynook {

namespace {

void stay(GObject *, GAsyncResult *result, gpointer)
{
    GDBusConnection *const bus = g_bus_get_finish(result, nullptr);
    if (bus != nullptr) {
        g_dbus_connection_set_exit_on_close(bus, FALSE);
        g_object_unref(bus); // libsecret has it too, or gets a new one
    }
}

} // namespace

void outliveSessionBus()
{
    g_bus_get(G_BUS_TYPE_SESSION, nullptr, stay, nullptr);
}

} // namespace keynook
