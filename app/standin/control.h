// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace keynook::standin {

class FaultTable;
class KeyStore;
class RequestLog;
class Router;

/// Adds what tests and demos steer the service with: `POST /standin/faults`, `GET
/// /standin/requests`, `POST /standin/reset-requests`, `POST /standin/expire-tokens`. The
/// references must outlive `router`.
void addControlRoutes(Router &router, FaultTable &faults, RequestLog &log, KeyStore &keys);

} // namespace keynook::standin
