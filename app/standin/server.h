// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faults.h"
#include "http.h"
#include "options.h"
#include "requestlog.h"
#include "router.h"
#include "stopper.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <thread>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace keynook::standin {

/// The HTTP side: carries requests to the router and answers back, and misbehaves on demand.
/// Listens on 127.0.0.1 only.
class Server
{
public:
    Server(const Options &options, const Router &router, FaultTable &faults, RequestLog &log);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Takes the port; false when the certificate cannot be used or the port is taken. From here on
    /// clients may connect.
    bool bind();

    /// Such as `http://127.0.0.1:40123`.
    QByteArray url() const;

    /// Answers requests on threads of its own until stop().
    void start();

    /// Ends all connections and returns when the last thread has ended.
    void stop();

private:
    void configure();
    void handle(const httplib::Request &request, httplib::Response &response);
    void misbehave(const Fault &fault, const httplib::Request &request, const Call &call,
                   httplib::Response &response);
    /// Lets the router answer; the milliseconds it took are added to `outcome`.
    Answer work(const Call &call, RequestLog::Outcome &outcome) const;

    const Router &m_router;
    FaultTable &m_faults;
    RequestLog &m_log;
    Stopper m_stopper;
    std::unique_ptr<httplib::Server> m_http;
    std::thread m_thread;
    std::atomic<bool> m_ended = false;
    int m_port = 0;
    bool m_tls = false;
};

} // namespace keynook::standin
