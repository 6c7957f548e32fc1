// SPDX-License-Identifier: Apache-2.0
// Cogniac's answers. The first byte of the input says which.
#include "core/ids.h"
#include "core/json.h"
#include "core/text.h"
#include "fuzz.h"
#include "services/cogniac/cogniacerror.h"
#include "services/cogniac/cogniacservice.h"
#include "services/cogniac/plainkey.h"

#include <algorithm>

namespace keynook::test {

namespace {

bool isVisibleAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

void token(QByteArrayView reply)
{
    const auto token = cogniac::readToken(Secret(reply));
    require(!token || (!token->isEmpty() && isVisibleAscii(token->reveal())),
            "a token fits into a header");
}

void user(QByteArrayView reply)
{
    const auto user = cogniac::readUser(reply);
    require(!user || (isSafeId(user->id) && !hasInvisible(user->email)),
            "a user's id fits into a path and the address can be shown");
}

void tenants(QByteArrayView reply)
{
    const auto tenants = cogniac::readTenants(reply);
    require(!tenants || std::all_of(tenants->begin(), tenants->end(),
                                    [](const Workspace &one) { return isSafeId(one.id); }),
            "a tenant's id fits into a path");
}

void key(QByteArrayView reply)
{
    const auto object = parseObject(reply);
    const auto strict =
        object ? cogniac::readKey(*object) : Result<ApiKey>(failure(object.error()));
    require(!strict || isSafeId(strict->id), "a key's id fits into a path");
    const auto plain = cogniac::readPlainKey(reply);
    require(!plain || (strict && *plain == *strict), "the quick reader agrees with the strict one");
}

void issued(QByteArrayView reply)
{
    static const auto http = HttpClient::create({});
    static const CogniacService service(**http, QUrl(QStringLiteral("https://api.example/")));
    const auto credential = service.readIssued(Secret(reply), {});
    require(!credential ||
                (isVisibleAscii(credential->secret.reveal()) &&
                 credential->secret.reveal().startsWith(credential->key.id.toLatin1() + ':')),
            "a secret belongs to its key");
}

void refusal(QByteArrayView reply)
{
    constexpr int attempts = static_cast<int>(cogniac::Attempt::Other) + 1;
    HttpResponse response;
    response.status = reply.isEmpty() ? 0 : 2 * static_cast<unsigned char>(reply.front()) + 100;
    const int attempt = reply.isEmpty() ? 0 : reply.back() & 0x7f;
    response.body = Secret(reply.sliced(std::min<qsizetype>(1, reply.size())));
    const Error error =
        cogniac::errorFrom(response, static_cast<cogniac::Attempt>(attempt % attempts));
    require(!error.sentence.isEmpty() && !hasInvisible(error.sentence), "an error has a sentence");
    require(!hasInvisible(error.detail), "a service's words are made visible");
}

} // namespace

void fuzz(QByteArrayView input)
{
    if (input.isEmpty()) {
        return;
    }
    const QByteArrayView reply = input.sliced(1);
    switch (static_cast<unsigned char>(input.front()) % 7) {
    case '0' % 7:
        token(reply);
        break;
    case '1' % 7:
        user(reply);
        break;
    case '2' % 7:
        static_cast<void>(cogniac::readMfaStatus(reply));
        break;
    case '3' % 7:
        tenants(reply);
        break;
    case '4' % 7:
        key(reply);
        break;
    case '5' % 7:
        issued(reply);
        break;
    default:
        refusal(reply);
    }
}

} // namespace keynook::test
