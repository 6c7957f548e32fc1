// SPDX-License-Identifier: Apache-2.0
#include "exchange/jsonedit.h"

#include "exchange/quoting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cctype>
#include <optional>

namespace keynook {

namespace {

/// Where a member stands in the text.
struct Span
{
    QString name;
    qsizetype begin; ///< of the name's first quote
    qsizetype value;
    qsizetype end;
};

/// An object of the text: from its opening to behind its closing brace.
struct Object
{
    qsizetype begin = 0;
    qsizetype end = 0;
    std::vector<Span> members;
};

tl::unexpected<Error> notJson()
{
    return failure(Error::Kind::Protocol,
                   QCoreApplication::translate("JsonEdit", "This is not a proper JSON object."));
}

/// Goes over JSON and checks it, without taking anything out of it but the names of members.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    void goTo(qsizetype at) { m_at = at; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd()
    {
        space();
        return m_at == m_text.size();
    }

    /// False when what stands here is no value.
    bool value()
    {
        space();
        switch (peek()) {
        case '{':
            return object(nullptr);
        case '[':
            return array();
        case '"':
            return text();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(Object *object)
    {
        space();
        const qsizetype begin = m_at;
        if (!take('{') || ++m_depth > deepest) {
            return false;
        }
        QSet<QString> names;
        space();
        bool more = peek() != '}';
        while (more) {
            auto span = member();
            if (!span || names.contains(span->name)) {
                return false;
            }
            names += span->name;
            if (object != nullptr) {
                object->members.push_back(*std::move(span));
            }
            space();
            more = take(',');
        }
        --m_depth;
        if (object != nullptr) {
            object->begin = begin;
            object->end = m_at + 1;
        }
        return take('}');
    }

private:
    static constexpr int deepest = 32;

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        if (peek() != c || m_at >= m_text.size()) {
            return false;
        }
        ++m_at;
        return true;
    }
    bool word(QByteArrayView word)
    {
        if (!m_text.sliced(m_at).startsWith(word)) {
            return false;
        }
        m_at += word.size();
        return true;
    }
    void space()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            ++m_at;
        }
    }

    std::optional<Span> member()
    {
        space();
        Span span;
        span.begin = m_at;
        if (!text()) {
            return std::nullopt;
        }
        const QByteArray list =
            '[' + m_text.sliced(span.begin, m_at - span.begin).toByteArray() + ']';
        span.name = QJsonDocument::fromJson(list).array().first().toString();
        space();
        if (!take(':')) {
            return std::nullopt;
        }
        space();
        span.value = m_at;
        if (!value()) {
            return std::nullopt;
        }
        span.end = m_at;
        return span;
    }

    bool array()
    {
        if (!take('[') || ++m_depth > deepest) {
            return false;
        }
        space();
        bool more = peek() != ']';
        while (more) {
            if (!value()) {
                return false;
            }
            space();
            more = take(',');
        }
        --m_depth;
        return take(']');
    }

    bool text()
    {
        if (!take('"')) {
            return false;
        }
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"') {
                return true;
            }
            if (static_cast<unsigned char>(c) < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    bool escape()
    {
        constexpr int digits = 4;
        const char c = peek();
        ++m_at;
        if (c != 'u') {
            return c != '\0' && QByteArrayView("\"\\/bfnrt").contains(c);
        }
        for (int i = 0; i < digits; ++i, ++m_at) {
            if (std::isxdigit(static_cast<unsigned char>(peek())) == 0) {
                return false;
            }
        }
        return true;
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (peek() >= '0' && peek() <= '9') {
            ++m_at;
        }
        return m_at > begin;
    }

    bool number()
    {
        take('-');
        const bool zero = take('0');
        if (!zero && !digits()) {
            return false;
        }
        if (take('.') && !digits()) {
            return false;
        }
        if (take('e') || take('E')) {
            std::ignore = take('+') || take('-');
            return digits();
        }
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

Result<Object> outermost(QByteArrayView json)
{
    Scanner scanner(json);
    Object object;
    if (!json.isValidUtf8() || !scanner.object(&object) || !scanner.atEnd()) {
        return notJson();
    }
    return object;
}

const Span *memberOf(const Object &object, const QString &name)
{
    for (const Span &span : object.members) {
        if (span.name == name) {
            return &span;
        }
    }
    return nullptr;
}

/// The object at the path; nothing where a name on the way is missing.
Result<std::optional<Object>> objectAt(QByteArrayView json, const QStringList &path)
{
    auto object = outermost(json);
    for (const QString &name : path) {
        if (!object) {
            break;
        }
        const Span *span = memberOf(*object, name);
        if (span == nullptr) {
            return std::optional<Object>();
        }
        Scanner scanner(json);
        scanner.goTo(span->value);
        Object inner;
        if (!scanner.object(&inner)) {
            return failure(
                Error::Kind::Protocol,
                QCoreApplication::translate("JsonEdit", "\"%1\" is no JSON object.").arg(name));
        }
        object = std::move(inner);
    }
    if (!object) {
        return failure(object.error());
    }
    return std::optional<Object>(*std::move(object));
}

/// The text with `[from, to)` replaced.
Secret spliced(QByteArrayView json, qsizetype from, qsizetype to, QByteArrayView instead)
{
    Secret out(json.first(from));
    out.append(instead);
    out.append(json.sliced(to));
    return out;
}

/// What stands between a member and the one before it, without the comma: a line's indentation
/// where the document has one member a line.
QByteArray gapBefore(QByteArrayView json, const Object &object)
{
    const qsizetype begin = object.members.front().begin;
    qsizetype from = begin;
    while (from > object.begin + 1) {
        --from;
        if (json[from] == '\n') {
            return json.sliced(from, begin - from).toByteArray();
        }
    }
    return QByteArray(" ");
}

struct Cut
{
    qsizetype from;
    qsizetype to;
};

/// With each member goes one comma: the one before it, or the one behind it as long as no member
/// stays before it.
std::vector<Cut> cutsOf(const Object &object, const std::function<bool(const QString &)> &goes)
{
    std::vector<Cut> cuts;
    const auto &members = object.members;
    bool anyStays = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!goes(members[i].name)) {
            anyStays = true;
        } else if (anyStays) {
            cuts.push_back({members[i - 1].end, members[i].end});
        } else if (i + 1 < members.size()) {
            cuts.push_back({members[i].begin, members[i + 1].begin});
        }
    }
    if (!anyStays && !members.empty()) {
        return {{object.begin + 1, object.end - 1}};
    }
    return cuts;
}

Secret withNewMember(QByteArrayView json, const Object &object, qsizetype level,
                     const QString &name, QByteArrayView value)
{
    constexpr qsizetype step = 2;
    QByteArray text = jsonString(QStringView(name)) + ": ";
    text.append(value);
    if (!object.members.empty()) {
        const qsizetype end = object.members.back().end;
        return spliced(json, end, end, ',' + gapBefore(json, object) + text);
    }
    const QByteArray outer = '\n' + QByteArray(level * step, ' ');
    const QByteArray inner = '\n' + QByteArray((level + 1) * step, ' ');
    return spliced(json, object.begin + 1, object.end - 1, inner + text + outer);
}

} // namespace

Result<QStringList> jsonNames(QByteArrayView json, const QStringList &path)
{
    const auto object = objectAt(json, path);
    if (!object) {
        return failure(object.error());
    }
    QStringList names;
    if (*object) {
        for (const Span &span : (*object)->members) {
            names += span.name;
        }
    }
    return names;
}

Result<Secret> withJsonMember(QByteArrayView json, const QStringList &path, QByteArrayView value)
{
    Secret text(json.trimmed().isEmpty() ? QByteArrayView("{}\n") : json);
    for (qsizetype level = 0; level < path.size(); ++level) {
        const bool last = level + 1 == path.size();
        const auto object = objectAt(text.reveal(), path.first(level));
        if (!object) {
            return failure(object.error());
        }
        const Span *span = memberOf(**object, path.at(level)); // made by the round before
        if (span == nullptr) {
            text = withNewMember(text.reveal(), **object, level, path.at(level),
                                 last ? value : QByteArrayView("{}"));
        } else if (last) {
            text = spliced(text.reveal(), span->value, span->end, value);
        }
    }
    return text;
}

Result<Secret> withoutJsonMembers(QByteArrayView json, const QStringList &path,
                                  const std::function<bool(const QString &)> &goes)
{
    const auto object = objectAt(json, path);
    if (!object) {
        return failure(object.error());
    }
    Secret out;
    qsizetype done = 0;
    for (const auto &[from, to] : *object ? cutsOf(**object, goes) : std::vector<Cut>()) {
        out.append(json.sliced(done, from - done));
        done = to;
    }
    out.append(json.sliced(done));
    return out;
}

} // namespace keynook
