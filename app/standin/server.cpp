// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include "connections.h"
#include "tampering.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>

#include <chrono>
#include <httplib.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

constexpr auto host = "127.0.0.1";
constexpr size_t threads = 64; // one per open connection, so a slow answer holds up nobody else
constexpr size_t largestBody = 8 << 20;
constexpr time_t idleSeconds = 30;

QByteArray bytes(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Call toCall(const httplib::Request &request)
{
    Call call;
    call.method = bytes(request.method);
    setTarget(call, bytes(request.target));
    call.authorization = bytes(request.get_header_value("Authorization"));
    const QByteArray type = bytes(request.get_header_value("Content-Type"));
    call.contentType = before(type, ';').trimmed().toLower();
    call.body = bytes(request.body);
    call.host = bytes(request.get_header_value("Host"));
    call.origin = bytes(request.get_header_value("Origin"));
    call.csrfToken = bytes(request.get_header_value("X-CSRF-Token"));
    return call;
}

void setHeaders(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers) {
        response.set_header(name.toStdString(), value.toStdString());
    }
}

/// Always through a content provider: the library would compress a plain body, and copy it.
void send(const Answer &answer, httplib::Response &response,
          const std::function<httplib::ContentProvider(const QByteArray &)> &provider)
{
    setHeaders(answer, response);
    if (!answer.body.isEmpty()) {
        response.set_content_provider(static_cast<size_t>(answer.body.size()),
                                      answer.contentType.toStdString(), provider(answer.body));
    }
}

std::string httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toStdString();
}

/// Binding a taken port must fail. The library's own options would let two services share one.
void setSocketOptions(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace

Server::Server(const Options &options, const Router &router, FaultTable &faults, RequestLog &log)
    : m_router(router)
    , m_faults(faults)
    , m_log(log)
    , m_port(options.port)
    , m_tls(!options.tlsCertificate.isEmpty())
{
    if (m_tls) {
        m_http = std::make_unique<httplib::SSLServer>(options.tlsCertificate.toUtf8().constData(),
                                                      options.tlsKey.toUtf8().constData());
    } else {
        m_http = std::make_unique<httplib::Server>();
    }
}

Server::~Server() = default;

bool Server::bind()
{
    if (!m_http->is_valid()) {
        return false;
    }
    configure();
    if (m_port == 0) {
        m_port = m_http->bind_to_any_port(host);
    } else if (!m_http->bind_to_port(host, m_port)) {
        m_port = -1;
    }
    if (m_port <= 0) {
        return false;
    }
    widenBacklog(m_port);
    return true;
}

QByteArray Server::url() const
{
    return (m_tls ? "https://"_ba : "http://"_ba) + host + ':' + QByteArray::number(m_port);
}

void Server::configure()
{
    m_http->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    m_http->set_socket_options(setSocketOptions);
    m_http->set_tcp_nodelay(true);
    m_http->set_keep_alive_max_count(1'000'000);
    m_http->set_keep_alive_timeout(idleSeconds);
    m_http->set_read_timeout(idleSeconds);
    m_http->set_write_timeout(idleSeconds);
    m_http->set_payload_max_length(largestBody);

    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
    };
    const char *everyPath = ".*"; // the router tells paths apart
    m_http->Get(everyPath, handler);
    m_http->Post(everyPath, handler);
    m_http->Put(everyPath, handler);
    m_http->Patch(everyPath, handler);
    m_http->Delete(everyPath, handler);
    m_http->Options(everyPath, handler);

    m_http->set_post_routing_handler([](const httplib::Request &, httplib::Response &response) {
        response.set_header("Date", httpDate());
        if (response.status == 204) {
            response.headers.erase("Content-Length"); // RFC 9110: a 204 has none
        }
    });
    // Requests that the library refuses by itself, such as a target that is too long.
    m_http->set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (!response.has_header("Content-Type")) {
            response.set_content(R"({"message":"Bad Request ## 0100400 ##"})", "application/json");
        }
    });
}

void Server::start()
{
    m_thread = std::thread([this] {
        m_http->listen_after_bind();
        m_ended = true;
    });
}

void Server::stop()
{
    using namespace std::chrono_literals;
    m_stopper.stop();
    while (!m_http->is_running() && !m_ended) {
        std::this_thread::sleep_for(1ms);
    }
    if (!m_ended) {
        m_http->stop();
    }
    // Threads that wait for the next request of an idle connection would do so for idleSeconds.
    while (!m_ended) {
        cutAllConnections(m_port);
        std::this_thread::sleep_for(2ms);
    }
    m_thread.join();
}

Answer Server::work(const Call &call, RequestLog::Outcome &outcome) const
{
    QElapsedTimer timer;
    timer.start();
    Answer answer = m_router.answer(call);
    outcome.status = answer.status;
    outcome.handlingMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return answer;
}

void Server::handle(const httplib::Request &request, httplib::Response &response)
{
    const Call call = toCall(request);
    if (call.path.startsWith("/standin/")) {
        send(m_router.answer(call), response, wholeBody);
        return;
    }
    if (const auto fault = m_faults.next(call.method, call.path)) {
        misbehave(*fault, request, call, response);
        return;
    }
    RequestLog::Outcome outcome;
    const Answer answer = work(call, outcome);
    m_log.add(call, outcome);
    send(answer, response, wholeBody);
}

void Server::misbehave(const Fault &fault, const httplib::Request &request, const Call &call,
                       httplib::Response &response)
{
    using Action = Fault::Action;
    RequestLog::Outcome outcome{.fault = fault.name};
    if (fault.action == Action::DropBefore) {
        m_log.add(call, outcome);
        cutConnection(request.remote_port, m_port);
        return;
    }
    if (const auto instead = answerInstead(fault, call.path)) {
        outcome.status = instead->status;
        m_log.add(call, outcome);
        send(*instead, response, wholeBody);
        return;
    }
    if (fault.action == Action::Delay) {
        m_stopper.waitFor(std::chrono::duration<double>(fault.seconds));
    }
    const Answer answer = tampered(fault, work(call, outcome));
    const bool cut = fault.action == Action::DropAfter ||
                     (fault.action == Action::Truncate && answer.body.isEmpty());
    outcome.status = cut ? 0 : answer.status;
    m_log.add(call, outcome);
    if (cut) {
        cutConnection(request.remote_port, m_port);
    } else if (fault.action == Action::Huge) {
        setHeaders(answer, response);
        response.set_content_provider(static_cast<size_t>(fault.number), "application/json",
                                      hugeBody(fault.number));
    } else if (fault.action == Action::Truncate) {
        send(answer, response, halfBody);
    } else if (fault.action == Action::Slow) {
        send(answer, response,
             [&](const QByteArray &body) { return slowBody(body, fault.number, m_stopper); });
    } else {
        send(answer, response, wholeBody);
    }
}

} // namespace keynook::standin
