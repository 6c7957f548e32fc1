// SPDX-License-Identifier: Apache-2.0
#include "exchange/environments.h"

#include "core/json.h"
#include "exchange/jsonedit.h"
#include "exchange/quoting.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace keynook {

namespace {

const QString environmentsMember = QStringLiteral("environments");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Environments)
};

tl::unexpected<Error> refused(const QString &sentence, const QString &detail = {})
{
    return failure(Error::Kind::Protocol, sentence,
                   Texts::tr("Put the file right, or move it away, and try again."), detail);
}

/// A member that must be a text where it is there; null counts as absent, as the client takes it.
Result<QString> text(const QString &entry, const QJsonObject &object, QLatin1StringView name,
                     bool required)
{
    auto value = stringMember(object, name);
    if (!value || (required && value->isEmpty())) {
        return refused(Texts::tr(R"(The entry "%1" in environments.json has no proper "%2".)")
                           .arg(entry, QString(name)));
    }
    return value;
}

Result<KognicEnvironment> readEntry(const QString &name, const QJsonValue &value)
{
    if (!value.isObject()) {
        return refused(
            Texts::tr("The entry \"%1\" in environments.json is no JSON object.").arg(name));
    }
    const QJsonObject object = value.toObject();
    auto host = text(name, object, QLatin1StringView("host"), true);
    auto server = text(name, object, QLatin1StringView("auth_server"), true);
    auto credentials = text(name, object, QLatin1StringView("credentials"), false);
    for (const auto *field : {&host, &server, &credentials}) {
        if (!*field) {
            return failure(field->error());
        }
    }
    KognicEnvironment entry{name, *host, *server, *credentials, {}};
    const QJsonValue scopes = object.value(QLatin1StringView("scopes"));
    for (const auto &scope : scopes.toArray()) {
        entry.scopes += scope.toString();
    }
    const bool isList = scopes.isUndefined() || scopes.isNull() || scopes.isArray();
    if (!isList || entry.scopes.contains(QString())) {
        return refused(
            Texts::tr(R"(The entry "%1" in environments.json has no proper "scopes".)").arg(name));
    }
    return entry;
}

QByteArray scopesJson(const QStringList &scopes)
{
    QByteArray list;
    for (const QString &scope : scopes) {
        list += (list.isEmpty() ? "[" : ", ") + jsonString(QStringView(scope));
    }
    return list + ']';
}

} // namespace

KognicEnvironment builtInEnvironment()
{
    return {QStringLiteral("default"),
            QStringLiteral("app.kognic.com"),
            QStringLiteral("https://auth.app.kognic.com"),
            {},
            {}};
}

Result<KognicEnvironments> readEnvironments(QByteArrayView text)
{
    KognicEnvironments all;
    if (text.trimmed().isEmpty()) {
        return all;
    }
    const auto object = parseObject(text);
    const auto names = jsonNames(text, {environmentsMember});
    if (!object || !names) {
        const Error &error = object ? names.error() : object.error();
        return refused(Texts::tr("environments.json is not proper JSON."), error.detail);
    }
    auto defaultName = stringMember(*object, QLatin1StringView("default_environment"));
    if (!defaultName) {
        return refused(Texts::tr("environments.json has no proper \"default_environment\"."));
    }
    all.defaultName = *std::move(defaultName);
    const QJsonObject entries = object->value(environmentsMember).toObject();
    for (const QString &name : *names) {
        auto entry = readEntry(name, entries.value(name));
        if (!entry) {
            return failure(entry.error());
        }
        all.entries.push_back(*std::move(entry));
    }
    return all;
}

KognicEnvironment environmentFor(const KognicEnvironments &all, const QString &host)
{
    const auto first = [&all](const auto &fits) -> const KognicEnvironment * {
        const auto found = std::find_if(all.entries.begin(), all.entries.end(), fits);
        return found == all.entries.end() ? nullptr : &*found;
    };
    if (const auto *same = first([&](const auto &entry) { return entry.host == host; })) {
        return *same;
    }
    const auto isAbove = [&](const auto &entry) { return host.endsWith(u'.' + entry.host); };
    if (const auto *above = first(isAbove)) {
        return *above;
    }
    const auto isDefault = [&](const auto &entry) {
        return !all.defaultName.isEmpty() && entry.name == all.defaultName;
    };
    const auto *byDefault = first(isDefault);
    return byDefault != nullptr ? *byDefault : builtInEnvironment();
}

Result<QByteArray> withEnvironment(QByteArrayView text, const KognicEnvironment &entry)
{
    const auto before = readEnvironments(text);
    if (!before) {
        return failure(before.error());
    }
    Result<Secret> edited = Secret(text);
    const auto set = [&](const char *member, const QByteArray &json) {
        if (edited) {
            edited =
                withJsonMember(edited->reveal(),
                               {environmentsMember, entry.name, QString::fromLatin1(member)}, json);
        }
    };
    set("host", jsonString(QStringView(entry.host)));
    set("auth_server", jsonString(QStringView(entry.authServer)));
    set("credentials", jsonString(QStringView(entry.credentials)));
    if (!entry.scopes.isEmpty()) {
        set("scopes", scopesJson(entry.scopes));
    } else if (edited) {
        edited = withoutJsonMembers(
            edited->reveal(), {environmentsMember, entry.name},
            [](const QString &member) { return member == QLatin1StringView("scopes"); });
    }
    return edited.map([](const Secret &json) { return json.reveal().toByteArray(); });
}

Result<QByteArray> withoutEnvironment(QByteArrayView text, const QString &name)
{
    const auto before = readEnvironments(text);
    if (!before) {
        return failure(before.error());
    }
    if (text.trimmed().isEmpty()) {
        return text.toByteArray();
    }
    return withoutJsonMembers(text, {environmentsMember},
                              [&name](const QString &member) { return member == name; })
        .map([](const Secret &json) { return json.reveal().toByteArray(); });
}

QString keyringAddress(const QString &profile)
{
    return QStringLiteral("keyring://") + profile;
}

QString authServerText(const QUrl &server)
{
    QString text = server.toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text;
}

QString apiHostOf(const QUrl &authServer)
{
    const QString prefix = QStringLiteral("auth.");
    const QString host = authServer.host();
    return host.startsWith(prefix) ? host.sliced(prefix.size()) : host;
}

} // namespace keynook
