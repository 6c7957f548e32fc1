// SPDX-License-Identifier: Apache-2.0
// What comes to the login listener, and what is pasted instead.
#include "core/text.h"
#include "fuzz.h"
#include "net/loginpaste.h"
#include "net/loginrequest.h"

#include <algorithm>

namespace keynook::test {

namespace {

constexpr quint16 port = 4711;
constexpr QByteArrayView state = "s8-The_State";

bool fitsIntoAHeader(QByteArrayView code)
{
    return !code.isEmpty() && code.size() <= 4096 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

void checkAnswer(const LoginAnswer &answer, QByteArrayView input)
{
    const bool isCode = answer.kind == LoginAnswer::Kind::Code;
    require(isCode == !answer.code.isEmpty(), "only a good answer has a code");
    require(!isCode || fitsIntoAHeader(answer.code.reveal()), "a code fits into a header");
    require(!isCode || input.contains("state="), "a code comes with the state");
    require(answer.reason.size() <= 200, "a reason is short");
}

void checkRequest(QByteArrayView input)
{
    const LoginRequest request = readLoginRequest(input, port, state);
    checkAnswer(request.answer, input);
    const bool isGood = request.answer.kind == LoginAnswer::Kind::Code ||
                        request.answer.kind == LoginAnswer::Kind::Refused;
    require((request.status == 200) == isGood, "200 is for good answers alone");
    if (request.status == 200) {
        require(input.startsWith("GET /cb?"), "only GET /cb is answered");
        require(input.contains("4711"), "the Host is ours");
    } else if (request.status == 0) {
        require(input.size() < loginRequestLimit && !input.contains("\r\n\r\n"),
                "only an unfinished request is waited for");
    }
    // Nobody waits for the rest of a request that is answered already, nor answers half of one.
    for (qsizetype size = 0; size < std::min<qsizetype>(input.size(), 64); ++size) {
        const LoginRequest begun = readLoginRequest(input.first(size), port, state);
        require(begun.status == 0 || input.first(size).contains("\r\n\r\n"),
                "half a request is waited for");
    }
}

void checkPaste(QByteArrayView input)
{
    const auto code = readLoginPaste(input, state);
    require(!code || fitsIntoAHeader(code->reveal()), "a pasted code fits into a header");
    require(code || !hasInvisible(code.error().sentence), "a refused paste has a plain sentence");
}

} // namespace

void fuzz(QByteArrayView input)
{
    checkRequest(input);
    checkAnswer(readLoginQuery(input, state), input);
    checkPaste(input);
}

} // namespace keynook::test
