// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <cstddef>

namespace keynook {

/// Bytes nobody may see by accident. They live in libsodium's guarded, locked, not-dumped memory,
/// are wiped on destruction, cannot be copied, printed or compared with `==`. `reveal()` is the one
/// way in, named so that a search finds each use.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// `size` bytes set to zero, to be filled through `data()`.
    static Secret ofSize(qsizetype size);
    /// Copies `bytes` and overwrites them where they were; they must not be shared with another
    /// QByteArray.
    static Secret take(QByteArray &&bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] Secret clone() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Valid until the Secret is changed or destroyed.
    [[nodiscard]] QByteArrayView reveal() const;
    [[nodiscard]] char *data();
    /// Compares in constant time (for equal sizes).
    [[nodiscard]] bool sameAs(const Secret &other) const;
    /// Appends, growing geometrically; the old memory is wiped.
    void append(QByteArrayView bytes);
    void clear();

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

QDebug operator<<(QDebug, const Secret &) = delete;

/// Overwrites a text where it lies, and empties it. Nobody else may share it.
void wipe(QString &text);

} // namespace keynook
