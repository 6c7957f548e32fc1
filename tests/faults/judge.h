// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultbench.h"

#include <QJsonObject>

namespace keynook {

/// What a program told its user of a generation before it ended.
struct Told
{
    bool killed = false;  ///< it had no time to tell anything
    bool stored = false;  ///< the secret is in the keychain
    bool failed = false;  ///< a sentence says what went wrong
    bool nowhere = false; ///< neither keychain nor disk has the secret

    /// Of `keys generate`, from its exit code and what it printed.
    static Told ofCli(const Run &run);
    /// Of appgenerate, whose exit code says it.
    static Told ofApp(const Run &run);
};

/// After a fault: recovers twice and compares the service's list, the keychain, the spool, the
/// journal and what the user was told with the matrix of security.md §4.
///
///     X  refused, nothing was asked of the service    A  asked, but there is no key
///     O  a key without a secret, offered for deletion R  the same, and the user was told so at
///     once C  sealed, and brought into the keychain        B  was stored
class Judge
{
public:
    explicit Judge(const FaultBench &bench)
        : m_bench(bench)
    {
    }

    /// One of the letters for the generation of `name`; anything longer is what went wrong.
    [[nodiscard]] QString verdictOn(const QString &name, const Told &told);
    /// Milliseconds that the slowest `recover` took so far, the start of the program included.
    [[nodiscard]] qint64 slowestRecovery() const { return m_slowest; }

private:
    QJsonObject recovered(const QString &name);
    [[nodiscard]] QString withoutKey(const QString &outcome, const Told &told, int posts) const;
    [[nodiscard]] QString kept(const QString &keyId, const QJsonObject &row) const;
    [[nodiscard]] QString orphaned(const QString &name, const QString &outcome,
                                   const QString &again, const Told &told) const;

    const FaultBench &m_bench;
    qint64 m_slowest = 0;
};

} // namespace keynook
