// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <QCommandLineParser>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

constexpr int mostKeys = 1'000'000;

QString usage()
{
    return u"usage: keynook-standin [--port P] [--tls-cert F --tls-key F] [--state FILE] [--keys "
           u"N] "
           "[--token-seconds S] [--fault SPEC]... [--log FILE] [--exit-with-stdin] "
           "[--cli-auth-error CODE]\n"_s;
}

QString faultHelp()
{
    return u"\nSPEC is METHOD PATH-PREFIX ACTION[,times=K][,after=N]; METHOD may be *. Actions:\n"
           "  status=CODE       answer with CODE, do nothing\n"
           "  retry-after=S     answer 429 with Retry-After: S, do nothing\n"
           "  redirect=URL      answer 307 with Location: URL, do nothing\n"
           "  drop-before       close the connection without an answer, do nothing\n"
           "  drop-after        do it, then close the connection without an answer\n"
           "  truncate          do it, announce the whole body, send half of it, close\n"
           "  garbage           do it, send a body that is not JSON\n"
           "  huge=BYTES        do it, send BYTES of JSON\n"
           "  deep=LEVELS       do it, send JSON nested LEVELS deep\n"
           "  slow=BYTES_PER_S  do it, send the body at that rate\n"
           "  delay=S           wait S seconds (may be a fraction), then do it\n"
           "times: how often it fires (default: always); after: how many matching requests pass "
           "first.\n"
           "\nPOST /standin/faults (one SPEC per line) replaces the faults, GET /standin/requests "
           "gives\n"
           "the requests so far, POST /standin/reset-requests forgets them, POST "
           "/standin/expire-tokens\n"
           "makes every access token issued so far invalid. Faults never apply to /standin/.\n"
           "\nThe page on which Kognic's credentials are generated is at /standin/kognic/.\n"_s;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The demo service of Keynook: stands in for Cogniac and Kognic on 127.0.0.1."_s);
    parser.addOptions({
        {u"port"_s, u"Listen on this port; 0 (default) picks a free one."_s, u"P"_s},
        {u"tls-cert"_s, u"Serve https with this certificate (PEM)."_s, u"F"_s},
        {u"tls-key"_s, u"The certificate's private key (PEM)."_s, u"F"_s},
        {u"state"_s, u"Keep the generated keys in FILE across restarts."_s, u"FILE"_s},
        {u"keys"_s, u"Seed N keys of varied age for the first user."_s, u"N"_s},
        {u"token-seconds"_s, u"Lifetime of access tokens (default 3600)."_s, u"S"_s},
        {u"fault"_s, u"Misbehave (may be given several times)."_s, u"SPEC"_s},
        {u"log"_s, u"Append a line of JSON per request to FILE."_s, u"FILE"_s},
        {u"exit-with-stdin"_s, u"End when standard input is closed."_s},
        {u"cli-auth-error"_s, u"Let /app/cli-auth report this error instead of a key."_s,
         u"CODE"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

/// A number option; `fallback` when it was not given, nothing when it is none or out of range.
std::optional<qint64> number(const QCommandLineParser &parser, const QString &name, qint64 fallback,
                             qint64 least, qint64 most)
{
    if (!parser.isSet(name)) {
        return fallback;
    }
    bool ok = false;
    const qint64 value = parser.value(name).toLongLong(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

Ending wrong(const QString &why)
{
    return {.text = u"keynook-standin: %1\n%2"_s.arg(why, usage()), .code = 2};
}

/// Reads the faults into `options`; a sentence when one is wrong.
std::optional<QString> readFaults(const QStringList &specs, Options &options)
{
    for (const QString &spec : specs) {
        auto fault = parseFault(spec.toUtf8());
        if (const auto *problem = std::get_if<QString>(&fault)) {
            return *problem;
        }
        options.faults.push_back(std::get<Fault>(std::move(fault)));
    }
    return std::nullopt;
}

std::variant<Options, Ending> readOptions(const QCommandLineParser &parser)
{
    for (const QString &name : parser.optionNames()) {
        // An empty variable in a script must not quietly turn TLS or the state off.
        if (name != u"exit-with-stdin" && parser.values(name).contains(QString())) {
            return wrong(u"--%1 needs a value"_s.arg(name));
        }
    }
    const auto port = number(parser, u"port"_s, 0, 0, 65535);
    const auto keys = number(parser, u"keys"_s, 0, 0, mostKeys);
    const auto seconds =
        number(parser, u"token-seconds"_s, 3600, 1, std::numeric_limits<int>::max());
    if (!port || !keys || !seconds) {
        return wrong(u"--port, --keys and --token-seconds take a whole number in range"_s);
    }
    Options options{
        .port = static_cast<int>(*port),
        .tlsCertificate = parser.value(u"tls-cert"_s),
        .tlsKey = parser.value(u"tls-key"_s),
        .statePath = parser.value(u"state"_s),
        .keys = static_cast<int>(*keys),
        .tokenSeconds = *seconds,
        .faults = {},
        .logPath = parser.value(u"log"_s),
        .exitWithStdin = parser.isSet(u"exit-with-stdin"_s),
        .cliAuthError = parser.value(u"cli-auth-error"_s).toUtf8(),
    };
    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty()) {
        return wrong(u"--tls-cert and --tls-key belong together"_s);
    }
    if (const auto problem = readFaults(parser.values(u"fault"_s), options)) {
        return wrong(*problem);
    }
    return options;
}

} // namespace

std::variant<Options, Ending> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"keynook-standin"_s} + arguments)) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        return Ending{.text = parser.helpText() + faultHelp()};
    }
    if (parser.isSet(u"version"_s)) {
        return Ending{.text = u"keynook-standin %1\n"_s.arg(QStringLiteral(KEYNOOK_VERSION))};
    }
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(
            u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst()));
    }
    return readOptions(parser);
}

} // namespace keynook::standin
