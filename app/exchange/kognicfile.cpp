// SPDX-License-Identifier: Apache-2.0
#include "exchange/kognicfile.h"

#include "core/json.h"
#include "core/text.h"
#include "exchange/jsonmembers.h"
#include "exchange/quoting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace keynook {

namespace {

constexpr qsizetype largestFile = 64 * 1024;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

constexpr std::array<QLatin1StringView, 9> knownNames{
    QLatin1StringView("clientId"), QLatin1StringView("clientSecret"), QLatin1StringView("email"),
    QLatin1StringView("userId"),   QLatin1StringView("issuer"),       QLatin1StringView("name"),
    QLatin1StringView("created"),  QLatin1StringView("expires"),      QLatin1StringView("scopes")};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KognicFile)
};

tl::unexpected<Error> refused(const QString &sentence, const QString &detail = {})
{
    return failure(
        Error::Kind::Protocol, sentence,
        Texts::tr("Download the credentials file again from Kognic's web app, or generate new "
                  "credentials there."),
        detail);
}

tl::unexpected<Error> wrongField(QLatin1StringView name, const char *expected)
{
    return refused(
        Texts::tr("In the credentials file, \"%1\" must be %2.").arg(name, Texts::tr(expected)));
}

/// What can be told about the text before anything is read in it.
Result<void> checkText(QByteArrayView text)
{
    if (text.size() > largestFile) {
        return refused(Texts::tr("This is larger than a credentials file ever is."));
    }
    if (text.contains('\0') || !text.isValidUtf8()) {
        return refused(Texts::tr("This is not a credentials file: it is not UTF-8 text."));
    }
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return failure(
            Error::Kind::Protocol, Texts::tr("The credentials file is empty."),
            Texts::tr("If it is still being downloaded, try again when it is complete."));
    }
    if (!trimmed.startsWith('{')) {
        return refused(Texts::tr("This is not a credentials file: it is not a JSON object."));
    }
    if (!trimmed.endsWith('}')) {
        return failure(
            Error::Kind::Protocol, Texts::tr("The credentials file breaks off in the middle."),
            Texts::tr("If it is still being downloaded, try again when it is complete."));
    }
    return {};
}

Result<QString> requiredText(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined()) {
        return refused(Texts::tr("\"%1\" is missing in the credentials file.").arg(name));
    }
    if (!value.isString() || value.toString().isEmpty() || hasInvisible(value.toString())) {
        return wrongField(name, QT_TRANSLATE_NOOP("KognicFile", "a plain text"));
    }
    return value.toString();
}

/// Null counts as missing.
Result<QString> optionalText(const QJsonObject &object, QLatin1StringView name,
                             const QString &otherwise)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull()) {
        return otherwise;
    }
    if (!value.isString()) {
        return wrongField(name, QT_TRANSLATE_NOOP("KognicFile", "a text"));
    }
    return value.toString();
}

/// It becomes a part of the keychain item's name and of a header.
Result<QString> readClientId(const QJsonObject &object)
{
    constexpr QLatin1StringView name("clientId");
    constexpr qsizetype longest = 128;
    auto id = requiredText(object, name);
    if (id && (id->size() > longest || !std::all_of(id->begin(), id->end(), [](QChar c) {
                   return c > u' ' && c < u'\x7f';
               }))) {
        return wrongField(
            name,
            QT_TRANSLATE_NOOP("KognicFile", "at most 128 characters of ASCII without spaces"));
    }
    return id;
}

Result<qint64> readUserId(const QJsonObject &object)
{
    constexpr QLatin1StringView name("userId");
    const QJsonValue value = object.value(name);
    if (value.isUndefined()) {
        return refused(Texts::tr("\"%1\" is missing in the credentials file.").arg(name));
    }
    // Two different fallbacks tell a number that is no integer from one that happens to be either.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1)) {
        return wrongField(name,
                          QT_TRANSLATE_NOOP("KognicFile", "a whole number, not within quotes"));
    }
    return value.toInteger();
}

Result<QStringList> readScopes(const QJsonObject &object)
{
    constexpr QLatin1StringView name("scopes");
    const QJsonValue value = object.value(name);
    QStringList scopes;
    if (value.isUndefined() || value.isNull()) {
        return scopes;
    }
    for (const auto &item : value.toArray()) {
        if (item.isString() && !item.toString().isEmpty() && !hasInvisible(item.toString())) {
            scopes += item.toString();
        }
    }
    if (!value.isArray() || scopes.size() != value.toArray().size()) {
        return wrongField(name, QT_TRANSLATE_NOOP("KognicFile", "a list of texts"));
    }
    return scopes;
}

const QRegularExpression &isoTime()
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d+))?(Z|([+-])(\d\d):?(\d\d))?)?\z)"));
    return form;
}

/// A time as the service's client can read it: with a zone, or not there at all.
Result<QString> readTime(const QJsonObject &object, QLatin1StringView name, QStringList &repairs)
{
    auto text = optionalText(object, name, {});
    if (!text || text->isEmpty()) {
        return text;
    }
    const auto seconds = kognicTime(*text);
    if (!seconds) {
        repairs +=
            Texts::tr("\"%1\" is no time that can be understood, and was left out, as Kognic's own "
                      "client does.")
                .arg(name);
        return QString();
    }
    const auto match = isoTime().match(*text);
    if (match.captured(5).isEmpty()) {
        repairs +=
            Texts::tr("\"%1\" has no time zone, which Kognic's own client stumbles over; it was "
                      "taken as UTC.")
                .arg(name);
        const QString fraction = match.captured(4).left(6);
        return QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::utc())
                   .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) +
               (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction) + QLatin1Char('Z');
    }
    return text;
}

Secret unknownMembers(QByteArrayView json)
{
    Secret extra;
    for (const JsonMember &member : jsonMembers(json)) {
        if (std::find(knownNames.begin(), knownNames.end(), member.name) == knownNames.end()) {
            extra.append(extra.isEmpty() ? QByteArrayView("{") : QByteArrayView(","));
            extra.append(member.json.reveal());
        }
    }
    if (!extra.isEmpty()) {
        extra.append("}");
    }
    return extra;
}

/// Each field with its value behind it, in the order in which they are written.
struct Layout
{
    QByteArrayView open;
    QByteArrayView between;
    QByteArrayView colon;
    QByteArrayView close;
};

Secret writeKognic(const KognicCredential &credential, const Layout &layout)
{
    Secret out;
    const auto next = [&out, &layout] { out.append(out.isEmpty() ? layout.open : layout.between); };
    const auto raw = [&](QByteArrayView name, QByteArrayView json) {
        next();
        out.append("\"");
        out.append(name);
        out.append("\"");
        out.append(layout.colon);
        out.append(json);
    };
    const auto text = [&raw](QByteArrayView name, const QString &value) {
        raw(name, jsonString(QStringView(value)));
    };
    const auto textOrNothing = [&text](QByteArrayView name, const QString &value) {
        if (!value.isEmpty()) {
            text(name, value);
        }
    };
    text("clientId", credential.clientId);
    raw("clientSecret", jsonString(credential.clientSecret.reveal())
                            .value_or(Secret("\"\"")) // never: it was read as ASCII
                            .reveal());
    text("email", credential.email);
    raw("userId", QByteArray::number(credential.userId));
    text("issuer", credential.issuer);
    text("name", credential.name);
    textOrNothing("created", credential.created);
    textOrNothing("expires", credential.expires);
    if (!credential.scopes.isEmpty()) {
        QByteArray scopes;
        for (const QString &scope : credential.scopes) {
            scopes += (scopes.isEmpty() ? "[" : ",") + jsonString(QStringView(scope));
        }
        raw("scopes", scopes + ']');
    }
    for (const JsonMember &member : jsonMembers(credential.extra.reveal())) {
        next();
        out.append(member.json.reveal());
    }
    out.append(layout.close);
    return out;
}

} // namespace

Result<KognicFile> readKognicFile(const Secret &text)
{
    const QByteArrayView bytes = text.reveal();
    const bool marked = bytes.startsWith(byteOrderMark);
    Secret json(marked ? bytes.sliced(byteOrderMark.size()) : bytes);
    if (const auto checked = checkText(json.reveal()); !checked) {
        return failure(checked.error());
    }
    auto secret = extractSecret(json, "clientSecret", Escapes::Resolve);
    if (!secret) {
        return refused(
            Texts::tr(
                "\"clientSecret\" is missing in the credentials file, or is not a plain text."),
            secret.error().detail);
    }
    const auto object = parseObject(json.reveal());
    if (!object) {
        return refused(Texts::tr("This is not a credentials file: it is not proper JSON."),
                       object.error().detail);
    }

    KognicFile file;
    if (marked) {
        file.repairs +=
            Texts::tr("The mark at the beginning of the file, which Kognic's own client "
                      "stumbles over, was left out.");
    }
    auto id = readClientId(*object);
    auto email = requiredText(*object, QLatin1StringView("email"));
    auto userId = readUserId(*object);
    auto issuer = requiredText(*object, QLatin1StringView("issuer"));
    auto name = optionalText(*object, QLatin1StringView("name"), QStringLiteral("API Credentials"));
    auto created = readTime(*object, QLatin1StringView("created"), file.repairs);
    auto expires = readTime(*object, QLatin1StringView("expires"), file.repairs);
    auto scopes = readScopes(*object);
    for (const auto *field : {&id, &email, &issuer, &name, &created, &expires}) {
        if (!*field) {
            return failure(field->error());
        }
    }
    if (!userId || !scopes) {
        return failure(userId ? scopes.error() : userId.error());
    }
    file.credential = {*std::move(id),      *std::move(secret),
                       *std::move(email),   *userId,
                       *std::move(issuer),  *std::move(name),
                       *std::move(created), *std::move(expires),
                       *std::move(scopes),  unknownMembers(json.reveal())};
    return file;
}

Secret writeKognicFile(const KognicCredential &credential)
{
    return writeKognic(credential, {"{\n  ", ",\n  ", ": ", "\n}\n"});
}

Secret writeKognicEntry(const KognicCredential &credential)
{
    return writeKognic(credential, {"{", ",", ":", "}"});
}

std::optional<qint64> kognicTime(const QString &text)
{
    const auto match = isoTime().match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString minutes = match.captured(2);
    const QTime time =
        minutes.isEmpty()
            ? QTime(0, 0)
            : QTime::fromString(minutes + (match.captured(3).isEmpty() ? QStringLiteral(":00")
                                                                       : match.captured(3)),
                                QStringLiteral("HH:mm:ss"));
    const int zone = match.captured(7).toInt() * 3600 + match.captured(8).toInt() * 60;
    constexpr int furthest = 24 * 3600; // a zone beyond that is none
    if (!match.hasMatch() || !date.isValid() || !time.isValid() || zone >= furthest ||
        match.captured(8).toInt() > 59) {
        return std::nullopt;
    }
    return QDateTime(date, time, QTimeZone::utc()).toSecsSinceEpoch() -
           (match.captured(6) == QLatin1StringView("-") ? -zone : zone);
}

} // namespace keynook
