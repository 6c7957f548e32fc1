// SPDX-License-Identifier: Apache-2.0
// Reads and writes a list of keys as JSON, over and over: many small blocks, all freed again.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

int main()
{
    constexpr int keys = 1000;
    constexpr int rounds = 300;
    QJsonArray list;
    for (int i = 0; i < keys; ++i) {
        list.append(QJsonObject{{QStringLiteral("key_id"), QString::number(i).repeated(6)},
                                {QStringLiteral("description"), QStringLiteral("a nightly job")},
                                {QStringLiteral("created_at"), 1.7e9 + i},
                                {QStringLiteral("last_auth"), QJsonValue::Null}});
    }
    QByteArray text = QJsonDocument(list).toJson();
    for (int i = 0; i < rounds; ++i) {
        text = QJsonDocument::fromJson(text).toJson();
    }
    return text.isEmpty() ? 1 : 0;
}
