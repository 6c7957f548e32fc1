// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace keynook::ui {

/// What a start of Keynook asks for besides the window; also from one program to the one that runs
/// already, as one line: `raise`, `generate` or `import PATH`, in UTF-8.
struct Wish
{
    enum class Kind {
        Window,
        Generate, ///< credentials for the current account
        Import,   ///< what is in a file; nobody has looked at it yet
    };

    static constexpr qsizetype longestPath = 4095; ///< bytes
    static constexpr qsizetype longestLine = longestPath + 8;

    Kind kind = Kind::Window;
    QString path; ///< of Import alone; good for isGoodPath

    bool operator==(const Wish &) const = default;

    /// Absolute, of bounded length, nothing invisible in it. The file itself is not looked at.
    [[nodiscard]] static bool isGoodPath(const QString &path);

    /// With the line's end.
    [[nodiscard]] QByteArray toLine() const;
    /// Nothing for whatever is not exactly one such line.
    [[nodiscard]] static std::optional<Wish> fromLine(const QByteArray &line);
};

} // namespace keynook::ui
