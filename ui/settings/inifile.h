// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace keynook::ui {

/// A settings file as its lines, so that what Keynook does not know (other keys, comments, the
/// order) comes out as it went in. UTF-8; `[section]`, `key = value`, comments begin with `#` or
/// `;`. A value in double quotes keeps its outer spaces; there are no escapes.
///
/// Not QSettings: that drops comments, takes nearly any garbage for keys, and on a full disk leaves
/// an empty file behind (QTBUG-75077).
class IniFile
{
public:
    /// Nothing for what is no such file.
    [[nodiscard]] static std::optional<IniFile> parse(const QByteArray &content);

    /// The last of its name, as other readers have it.
    [[nodiscard]] std::optional<QString> value(const QString &section, const QString &key) const;
    /// `value` must have no line ends.
    void setValue(const QString &section, const QString &key, const QString &value);
    [[nodiscard]] QByteArray content() const;

private:
    struct Line
    {
        QString section; ///< in which it stands
        QString key;     ///< empty: a comment, a header, nothing
        QString raw;
    };
    [[nodiscard]] qsizetype find(const QString &section, const QString &key) const;

    QList<Line> m_lines;
};

} // namespace keynook::ui
