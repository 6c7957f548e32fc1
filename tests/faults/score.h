// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace keynook {

/// Whether there is time for every fault (KEYNOOK_NIGHTLY).
[[nodiscard]] bool isNightly();

/// What a sweep came to: how often each system call, with a fault at it, led to which letter of
/// the matrix. The points of all sweeps are summed up by tests/faults/total, from the files that
/// `write` leaves.
class Score
{
public:
    /// `verdict`: a letter, or what went wrong.
    void add(const QString &sweep, const QByteArray &call, const QString &verdict);
    /// How often a letter came out, in all sweeps.
    [[nodiscard]] int count(const QString &letter) const;
    /// The same at one system call, in one sweep.
    [[nodiscard]] int count(const QString &letter, const QString &sweep,
                            const QByteArray &call) const;
    [[nodiscard]] int points(const QString &sweep) const;
    /// What went wrong, a line for each point; empty when nothing did.
    [[nodiscard]] QByteArray trouble() const { return m_trouble.join('\n'); }
    /// After so much trouble nothing new is to be learnt.
    [[nodiscard]] bool isHopeless() const { return m_trouble.size() >= 5; }

    /// Prints the table and keeps it for the total of all. `slowestRecovery`: milliseconds.
    void tell(const QByteArray &test, qint64 slowestRecovery) const;

private:
    using Letters = QMap<QString, int>;
    QMap<QString, QMap<QByteArray, Letters>> m_sweeps;
    QByteArrayList m_trouble;
};

} // namespace keynook
