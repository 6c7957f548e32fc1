// SPDX-License-Identifier: Apache-2.0
#include "vault/credentialstore.h"

#include <utility>

namespace keynook {

namespace {

/// Unlike memset, not left out because nobody reads it afterwards.
void wipe(std::vector<unsigned char> &bytes)
{
    volatile unsigned char *at = bytes.data();
    for (std::size_t left = bytes.size(); left > 0; --left) {
        *at++ = 0;
    }
    bytes.clear();
}

} // namespace

WindowsCredential &WindowsCredential::operator=(WindowsCredential &&other) noexcept
{
    if (this != &other) {
        wipe(blob);
        target = std::move(other.target);
        user = std::move(other.user);
        comment = std::move(other.comment);
        blob = std::move(other.blob);
        persist = other.persist;
    }
    return *this;
}

WindowsCredential::~WindowsCredential()
{
    wipe(blob);
}

WindowsCredential WindowsCredential::clone() const
{
    WindowsCredential copy;
    copy.target = target;
    copy.user = user;
    copy.comment = comment;
    copy.blob = blob;
    copy.persist = persist;
    return copy;
}

} // namespace keynook
