// SPDX-License-Identifier: Apache-2.0
// Kognic's answers. The first byte of the input says which.
#include "core/ids.h"
#include "core/text.h"
#include "fuzz.h"
#include "services/kognic/kognicerror.h"
#include "services/kognic/kognicreply.h"

#include <algorithm>

namespace keynook::test {

namespace {

void token(QByteArrayView reply)
{
    const auto token = kognic::readToken(Secret(reply));
    if (token) {
        const auto fits = [](const Secret &secret) {
            const QByteArrayView text = secret.reveal();
            return std::all_of(text.begin(), text.end(),
                               [](char c) { return c > ' ' && c < 0x7f; });
        };
        require(!token->access.isEmpty() && fits(token->access) && fits(token->refresh),
                "a token fits into a header");
        require(token->expiresIn >= 0 && token->expiresIn <= qint64(10) * 365 * 86400,
                "a token ends within ten years");
    }
}

void workspaces(QByteArrayView reply)
{
    const auto workspaces = kognic::readWorkspaces(reply);
    require(!workspaces || std::all_of(workspaces->begin(), workspaces->end(),
                                       [](const Workspace &one) { return isSafeId(one.id); }),
            "a workspace's id fits into a path");
}

void refusal(QByteArrayView reply)
{
    HttpResponse response;
    response.status = reply.isEmpty() ? 0 : 2 * static_cast<unsigned char>(reply.front()) + 100;
    const int attempt = reply.isEmpty() ? 0 : reply.back() % 3;
    response.body = Secret(reply.sliced(std::min<qsizetype>(1, reply.size())));
    const Error error =
        kognic::errorFrom(response, static_cast<kognic::Attempt>(std::max(attempt, 0)));
    require(!error.sentence.isEmpty() && !hasInvisible(error.sentence), "an error has a sentence");
    require(!hasInvisible(error.detail), "a service's words are made visible");
    require(!hasInvisible(kognic::errorCode(response)), "a code is plain text");
}

} // namespace

void fuzz(QByteArrayView input)
{
    if (input.isEmpty()) {
        return;
    }
    const QByteArrayView reply = input.sliced(1);
    switch (static_cast<unsigned char>(input.front()) % 3) {
    case '0' % 3:
        token(reply);
        break;
    case '1' % 3:
        workspaces(reply);
        break;
    default:
        refusal(reply);
    }
}

} // namespace keynook::test
