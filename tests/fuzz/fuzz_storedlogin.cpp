// SPDX-License-Identifier: Apache-2.0
// What the keychain gives back for an account, which anybody may have written there.
#include "flows/login.h"
#include "fuzz.h"

namespace keynook::test {

void fuzz(QByteArrayView input)
{
    const auto login = Login::fromItem(Secret(input));
    if (!login) {
        require(login.error().kind == Error::Kind::NotSignedIn, "a strange item is no login");
        return;
    }
    const Secret written = login->toItem();
    const auto again = Login::fromItem(written);
    require(again && again->isSameWayIn(*login), "a login survives its writing");
    require(input.size() > 2000 || written.reveal() == input, "a short item stays as it is");
}

} // namespace keynook::test
