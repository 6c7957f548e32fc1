// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "judge.h"
#include "score.h"

#include <functional>

namespace keynook {

/// A program that can generate a key.
struct Generator
{
    QString title;
    std::function<QStringList(const QString &name)> command;
    std::function<Told(const Run &)> told;

    /// `keys generate` of the bench's command line.
    static Generator cli(const FaultBench &bench);
};

/// One generation for each of the calls that the fault can hit, from the first to the last; after
/// each the judge's verdict goes into the score. Gives the number of calls, 0 when it did not come
/// to its end.
[[nodiscard]] int sweepGenerations(const FaultBench &bench, Judge &judge, Score &score,
                                   const Generator &generator, const QByteArray &what);

} // namespace keynook
