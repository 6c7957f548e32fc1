// SPDX-License-Identifier: Apache-2.0
// credentials-json and sdk: written by hand, because a QJsonDocument would leave plain copies of
// the secret behind.
#include "exchange/quoting.h"
#include "exchange/renderers.h"

#include <utility>

namespace keynook {

namespace {

/// An object with one member a line, indented by 2, as Python's `json.dump(…, indent=2)` has it.
class ObjectWriter
{
public:
    void raw(QByteArrayView name, QByteArrayView json)
    {
        m_out.append(m_out.isEmpty() ? QByteArrayView("{\n  \"") : QByteArrayView(",\n  \""));
        m_out.append(name);
        m_out.append(QByteArrayView("\": "));
        m_out.append(json);
    }

    void text(QByteArrayView name, const QString &value)
    {
        raw(name, jsonString(QStringView(value)));
    }

    void number(QByteArrayView name, std::optional<qint64> value)
    {
        raw(name, value ? QByteArray::number(*value) : QByteArray("null"));
    }

    Secret finish()
    {
        m_out.append(QByteArrayView("\n}\n"));
        return std::move(m_out);
    }

private:
    Secret m_out;
};

} // namespace

Result<Secret> renderCredentialsJson(const Credential &credential)
{
    const auto secret = jsonString(credential.secret.reveal());
    if (!secret) {
        return failure(secret.error());
    }
    ObjectWriter object;
    object.raw("api_key", secret->reveal());
    object.text("url_prefix", QString::fromLatin1(urlPrefix(credential)));
    object.text("tenant_id", credential.workspaceId);
    object.text("key_id", credential.key.id);
    object.text("name", credential.key.name);
    object.number("created_at", credential.key.createdAt);
    object.text("user_id", credential.userId);
    object.text("email", credential.key.email);
    return object.finish();
}

Result<Secret> renderSdk(const Credential &credential, const RenderContext &context)
{
    const auto secret = jsonString(credential.secret.reveal());
    if (!secret) {
        return failure(secret.error());
    }
    const QDateTime created = credential.key.createdAt
                                  ? QDateTime::fromSecsSinceEpoch(*credential.key.createdAt)
                                  : context.now.toLocalTime();
    ObjectWriter object;
    object.raw("api_key", secret->reveal());
    object.text("url_prefix", QString::fromLatin1(urlPrefix(credential)));
    object.text("label", QStringLiteral("Keynook: ") + credential.key.name);
    object.text("hostname", context.hostname);
    // Local time without an offset, as `cogniac auth login` writes it (contracts/cogniac.md 1.4).
    object.text("created_at", created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    return object.finish();
}

} // namespace keynook
