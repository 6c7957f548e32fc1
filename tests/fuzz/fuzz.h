// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace keynook::test {

/// What a target does with one input: its file's only outside function. It must neither crash nor
/// break what it requires; fuzzmain.cpp hands it to libFuzzer.
void fuzz(QByteArrayView input);

/// An invariant. libFuzzer keeps the input of one that does not hold.
inline void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "fuzz: it does not hold that %s\n", what);
        std::abort();
    }
}

/// Takes the next field from the front of an input: up to a NUL, which goes with it, or all.
inline QByteArrayView takeField(QByteArrayView &input)
{
    const qsizetype end = input.indexOf('\0');
    const QByteArrayView field = end < 0 ? input : input.first(end);
    input = end < 0 ? QByteArrayView() : input.sliced(end + 1);
    return field;
}

inline QString takeText(QByteArrayView &input)
{
    return QString::fromUtf8(takeField(input));
}

} // namespace keynook::test
