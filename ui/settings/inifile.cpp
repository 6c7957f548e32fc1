// SPDX-License-Identifier: Apache-2.0
#include "settings/inifile.h"

#include <QStringDecoder>

namespace keynook::ui {

namespace {

constexpr QChar quote = u'"';

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith(quote) && value.endsWith(quote);
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

QString quotedIfNeeded(const QString &value)
{
    const bool needed = value != value.trimmed() || value.startsWith(quote);
    return needed ? quote + value + quote : value;
}

} // namespace

std::optional<IniFile> IniFile::parse(const QByteArray &content)
{
    QStringDecoder decode(QStringDecoder::Utf8); // skips a byte order mark
    QString text = decode(content);
    if (decode.hasError() || text.contains(QChar(u'\0'))) {
        return std::nullopt;
    }
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    IniFile file;
    QString section;
    const QStringList lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            file.m_lines.append({section, {}, raw});
        } else if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.sliced(1, line.size() - 2).trimmed();
            file.m_lines.append({section, {}, raw});
        } else if (equals > 0) {
            file.m_lines.append({section, line.first(equals).trimmed(), raw});
        } else {
            return std::nullopt;
        }
    }
    return file;
}

qsizetype IniFile::find(const QString &section, const QString &key) const
{
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (m_lines.at(i).section == section && m_lines.at(i).key == key) {
            return i;
        }
    }
    return -1;
}

std::optional<QString> IniFile::value(const QString &section, const QString &key) const
{
    const qsizetype at = find(section, key);
    if (at < 0) {
        return std::nullopt;
    }
    const QString &raw = m_lines.at(at).raw;
    return unquoted(raw.sliced(raw.indexOf(u'=') + 1).trimmed());
}

void IniFile::setValue(const QString &section, const QString &key, const QString &value)
{
    const Line line{section, key, key + u'=' + quotedIfNeeded(value)};
    if (const qsizetype at = find(section, key); at >= 0) {
        m_lines[at] = line;
        return;
    }
    // Below the last line with something on it in that section; a new section goes to the end.
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).section == section && !m_lines.at(i).raw.trimmed().isEmpty()) {
            last = i;
        }
    }
    if (last < 0) {
        m_lines.append({section, {}, u'[' + section + u']'});
        last = m_lines.size() - 1;
    }
    m_lines.insert(last + 1, line);
}

QByteArray IniFile::content() const
{
    QByteArray all;
    for (const Line &line : m_lines) {
        all += line.raw.toUtf8() + '\n';
    }
    return all;
}

} // namespace keynook::ui
