// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/loginlistener.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <chrono>
#include <optional>

namespace keynook::test {

/// A listener somebody waits for, and what came out.
struct Waiting
{
    explicit Waiting(std::chrono::milliseconds patience = std::chrono::seconds(20))
    {
        listening = listener.listen().has_value();
        listener.wait(patience, Reply<Secret>(&context, [this](Result<Secret> result) {
                          ++answers;
                          got = std::move(result);
                      }));
    }

    [[nodiscard]] QByteArray host() const
    {
        return "127.0.0.1:" + QByteArray::number(listener.port());
    }
    [[nodiscard]] QByteArray good(const QByteArray &query) const
    {
        return "GET /cb?" + query + " HTTP/1.1\r\nHost: " + host() + "\r\nAccept: */*\r\n\r\n";
    }
    [[nodiscard]] QByteArray code() const
    {
        return got && got->has_value() ? got->value().reveal().toByteArray() : QByteArray();
    }

    QObject context;
    LoginListener listener;
    std::optional<Result<Secret>> got;
    int answers = 0;
    bool listening = false;
};

/// Everything the listener answers to `bytes` until it closes.
inline QByteArray exchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QByteArray answer;
    bool done = false;
    QObject::connect(&socket, &QTcpSocket::connected, [&] { socket.write(bytes); });
    QObject::connect(&socket, &QTcpSocket::readyRead, [&] { answer += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, [&] { done = true; });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, [&] { done = true; });
    (void)QTest::qWaitFor([&done] { return done; }, 10'000);
    return answer;
}

inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace keynook::test
