// SPDX-License-Identifier: Apache-2.0
#include "exchange/jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keynook {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// `text` begins with a quote. The length of the string with both of its quotes.
qsizetype stringLength(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            return i + 1;
        }
    }
    return text.size();
}

QString resolved(QByteArrayView quoted)
{
    const QByteArray list = '[' + quoted.toByteArray() + ']';
    return QJsonDocument::fromJson(list).array().first().toString();
}

} // namespace

std::vector<JsonMember> jsonMembers(QByteArrayView object)
{
    std::vector<JsonMember> members;
    JsonMember current;
    int depth = 0;
    for (qsizetype i = 0; i < object.size(); ++i) {
        const char c = object[i];
        const bool ends = depth == 1 && (c == ',' || c == '}');
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
        if (ends && !current.json.isEmpty()) {
            members.push_back(std::exchange(current, {}));
        } else if (c == '"') {
            const QByteArrayView quoted = object.sliced(i, stringLength(object.sliced(i)));
            if (current.json.isEmpty()) {
                current.name = resolved(quoted);
            }
            current.json.append(quoted);
            i += quoted.size() - 1;
        } else if (!ends && !isSpace(c) && !(depth == 1 && current.json.isEmpty())) {
            current.json.append({&c, 1});
        }
    }
    return members;
}

} // namespace keynook
