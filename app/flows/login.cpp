// SPDX-License-Identifier: Apache-2.0
#include "flows/login.h"

#include <QCoreApplication>

#include <array>

namespace keynook {

namespace {

constexpr QByteArrayView form("keynook-login-1");
constexpr qsizetype largestItem = 2000; // the smallest limit of the keychains (security.md §3)

} // namespace

Secret Login::toItem() const
{
    Secret item(form);
    for (const Secret *part : {&apiKey, &userToken, &workspaceToken}) {
        item.append("\n");
        if (item.size() + part->size() <= largestItem || part != &workspaceToken) {
            item.append(part->reveal());
        }
    }
    return item;
}

bool Login::isSameWayIn(const Login &other) const
{
    return apiKey.sameAs(other.apiKey) && userToken.sameAs(other.userToken);
}

Result<Login> Login::fromItem(const Secret &item)
{
    std::array<QByteArrayView, 4> lines;
    QByteArrayView rest = item.reveal();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qsizetype end = i + 1 < lines.size() ? rest.indexOf('\n') : rest.size();
        if (end < 0) {
            return failure(notSignedIn());
        }
        lines.at(i) = rest.first(end);
        rest = rest.sliced(std::min(end + 1, rest.size()));
    }
    if (lines[0] != form || lines[3].contains('\n')) {
        return failure(notSignedIn());
    }
    return Login{Secret(lines[1]), Secret(lines[2]), Secret(lines[3])};
}

Error notSignedIn()
{
    return Error{Error::Kind::NotSignedIn,
                 QCoreApplication::translate(
                     "Login", "This account is not signed in, or its session has ended."),
                 QCoreApplication::translate(
                     "Login", "Sign in again; the keys that are kept stay where they are."),
                 {},
                 false};
}

} // namespace keynook
