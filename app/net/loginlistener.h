// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "core/secret.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace keynook {

/// Waits on 127.0.0.1 for the browser to come back from Cogniac's `/app/cli-auth`
/// (contracts/cogniac.md 1.4): `GET /cb?code=…&state=…` or `error=…`. It accepts one good request:
/// exact method, path, Host (127.0.0.1:PORT or localhost:PORT) and state, compared in constant
/// time; everything else gets a 4xx page and changes nothing. Requests are bounded (8 KiB, 5 s
/// each, 32 connections at once). The page it answers holds no code, and says `Referrer-Policy:
/// no-referrer` and `Cache-Control: no-store`.
class LoginListener final : public QObject
{
    Q_OBJECT
public:
    explicit LoginListener(QObject *parent = nullptr);
    ~LoginListener() override;

    /// Begins to listen on a free port of 127.0.0.1 only. Error: Network.
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] quint16 port() const;
    /// 256 random bits, base64url.
    [[nodiscard]] QByteArray state() const;

    /// The code, as soon as it comes. Errors: Unauthorized (`error=` came back), Cancelled (after
    /// `patience`).
    void wait(std::chrono::milliseconds patience, Reply<Secret> reply);

    /// Lets nobody in any more; whoever waits is not answered.
    void stop();

    /// For the paste fallback: the code out of an address that the browser ended on, or the bare
    /// code. Same errors; Usage when the text is neither, or the state is not ours.
    [[nodiscard]] Result<Secret> codeFromPaste(const Secret &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace keynook
