// SPDX-License-Identifier: Apache-2.0
#include "flows/recover.h"
#include "cli/commands.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/relativetime.h"
#include "core/text.h"
#include "flows/revoke.h"

#include <QJsonArray>

namespace keynook::cli {

namespace {

using Outcome = Recovered::Outcome;

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Stored:
        return QStringLiteral("stored");
    case Outcome::NoKey:
        return QStringLiteral("no-key");
    case Outcome::NotYet:
        return QStringLiteral("not-yet");
    case Outcome::Orphans:
        return QStringLiteral("orphans");
    case Outcome::Stuck:
        return QStringLiteral("stuck");
    case Outcome::Forgotten:
        return QStringLiteral("forgotten");
    }
    return {};
}

QString stateName(IssueState state)
{
    switch (state) {
    case IssueState::Preparing:
        return QStringLiteral("preparing");
    case IssueState::Intended:
        return QStringLiteral("intended");
    case IssueState::Sealed:
        return QStringLiteral("sealed");
    case IssueState::Stored:
        return QStringLiteral("stored");
    }
    return {};
}

QString textOf(const Error &error)
{
    return visible(error.sentence) + QLatin1Char(' ') + visible(error.next);
}

QString sentenceOf(const Recovered &one)
{
    switch (one.outcome) {
    case Outcome::Stored:
        return Invocation::tr("its secret is in the keychain (%1).").arg(one.keyId);
    case Outcome::NoKey:
        return Invocation::tr("there is no key without a secret; nothing is left over.");
    case Outcome::NotYet:
        return Invocation::tr("the service shows no key so far; look again in two minutes.");
    case Outcome::Orphans:
        return one.unreadable
                   ? Invocation::tr("%1 The service has what may be its key:")
                         .arg(textOf(*one.error))
                   : Invocation::tr("the service made a key whose secret never arrived:");
    case Outcome::Stuck:
        return textOf(*one.error);
    case Outcome::Forgotten:
        return Invocation::tr("its sealed reply was discarded. If the service made a key for it, "
                              "that is still there: `keys delete` deletes it.");
    }
    return {};
}

QJsonObject rowOf(const Recovered &one)
{
    QJsonArray orphans;
    for (const ApiKey &key : one.orphans) {
        orphans += keyObject(key, Held::Lost);
    }
    return {{QStringLiteral("operation"), one.record.operation},
            {QStringLiteral("name"), one.record.name},
            {QStringLiteral("state"), stateName(one.record.state)},
            {QStringLiteral("outcome"), outcomeName(one.outcome)},
            {QStringLiteral("key_id"),
             one.keyId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(one.keyId)},
            {QStringLiteral("orphans"), orphans},
            {QStringLiteral("sentence"), sentenceOf(one)}};
}

/// Of two codes the one that a script has to know: what went wrong before what waits for a
/// decision, and of two that went wrong the first.
int worse(int one, int other)
{
    const bool undecided = one == Done || one == Conflict;
    return undecided && other != Done ? other : one;
}

constexpr std::chrono::seconds patience{60}; // with another process that holds the data folder

class Recovery final : public QObject
{
public:
    explicit Recovery(Invocation &invocation, AppContext &app)
        : QObject(&invocation)
        , m_invocation(invocation)
        , m_app(app)
    {
    }

    void begin()
    {
        m_app.newRecover()->start(RecoverFlow::Which::All, patience,
                                  m_invocation.then<std::vector<Recovered>>(
                                      [this](const std::vector<Recovered> &all) { report(all); }));
    }

    /// Only what somebody named, and said yes to, is discarded.
    void forget(const QString &operation)
    {
        const bool yes = m_invocation.options().isSet(QStringLiteral("yes"));
        if (!yes && !Terminal::confirm(Invocation::tr("If its sealed reply cannot be opened, it "
                                                      "will be gone for good, and the secret in "
                                                      "it. Discard it?"))) {
            m_invocation.declined(Invocation::tr("Nothing was discarded."),
                                  Invocation::tr("Confirm it on a terminal, or give --yes."));
            return;
        }
        m_app.newRecover()->forget(operation, patience,
                                   m_invocation.then<Recovered>([this](const Recovered &one) {
                                       if (one.outcome == Outcome::Stuck) {
                                           m_invocation.fail(*one.error);
                                       } else {
                                           report({one});
                                       }
                                   }));
    }

private:
    void report(const std::vector<Recovered> &all)
    {
        QString text;
        bool others = false;
        for (const Recovered &one : all) {
            m_rows += rowOf(one);
            text += QStringLiteral("\"%1\": %2\n").arg(visible(one.record.name), sentenceOf(one));
            for (const ApiKey &key : one.orphans) {
                text += QStringLiteral("  %1  %2\n")
                            .arg(key.id, relativeTime(key.createdAt, m_app.clock()()));
            }
            if (one.outcome == Outcome::Stuck) {
                m_code = worse(m_code, exitCodeOf(one.error->kind));
            } else if (one.deletable) {
                m_orphans.push_back({one.record.accountId, one.orphans.front().id});
            } else if (one.outcome == Outcome::Orphans) {
                m_code = worse(m_code, Conflict);
                others = true;
            }
        }
        if (all.empty()) {
            Terminal::say(Invocation::tr("No generation was interrupted."));
        }
        if (!m_invocation.json()) {
            std::ignore = Terminal::write(text.toUtf8());
        }
        if (others) {
            Terminal::say(Invocation::tr("Where it is not certain which key came of a generation, "
                                         "or its secret may still be had, only you can decide: "
                                         "`keys delete` deletes a key."));
        }
        decide();
    }

    void decide()
    {
        const bool told = m_invocation.options().isSet(QStringLiteral("delete-orphans"));
        if (m_orphans.empty()) {
            end();
        } else if (told || Terminal::confirm(Invocation::tr("Nobody can ever use a key without its "
                                                            "secret. Delete it at the service?"))) {
            deleteNext();
        } else {
            Terminal::say(Invocation::tr("`keynook-cli recover --delete-orphans` deletes the keys "
                                         "without a secret."));
            m_code = worse(m_code, Conflict);
            end();
        }
    }

    void deleteNext()
    {
        if (m_orphans.empty()) {
            end();
            return;
        }
        const Orphan orphan = m_orphans.back();
        m_orphans.pop_back();
        const auto accounts = m_app.ledger().accounts();
        for (const Account &account : accounts.value_or(QList<Account>())) {
            AccountParts *parts =
                account.id == orphan.accountId ? m_invocation.parts(account) : nullptr;
            if (parts != nullptr) {
                auto *flow = new RevokeFlow(*parts->service, *parts->session, m_app.store(),
                                            m_app.ledger(), this);
                const Reply<std::vector<Revoked>> done{
                    this, [this](const Result<std::vector<Revoked>> &results) {
                        deleted(results ? results->front().result : failure(results.error()));
                    }};
                flow->start({{orphan.keyId, ToRevoke::Known::Listed, account.workspaceId}}, done);
                return;
            }
        }
        m_code = worse(m_code, Failed);
        deleteNext();
    }

    void deleted(const Result<void> &result)
    {
        if (result) {
            Terminal::say(Invocation::tr("Deleted."));
        } else {
            Terminal::say(textOf(result.error()));
            m_code = worse(m_code, exitCodeOf(result.error().kind));
        }
        deleteNext();
    }

    void end()
    {
        if (m_invocation.json()) {
            m_invocation.finishJson(m_rows, m_code);
        } else {
            m_invocation.finish(m_code);
        }
    }

    struct Orphan
    {
        QString accountId;
        QString keyId;
    };

    Invocation &m_invocation;
    AppContext &m_app;
    QJsonArray m_rows;
    std::vector<Orphan> m_orphans; ///< to be deleted, if the user says yes
    int m_code = Done;             ///< of what remains
};

void run(Invocation &invocation)
{
    AppContext *app = invocation.expect(0, 0) ? invocation.context() : nullptr;
    if (app == nullptr) {
        return;
    }
    if (invocation.options().isSet(QStringLiteral("forget")) &&
        invocation.options().isSet(QStringLiteral("delete-orphans"))) {
        invocation.usage(Invocation::tr("--forget and --delete-orphans are two decisions."));
        return;
    }
    auto *recovery = new Recovery(invocation, *app);
    if (invocation.options().isSet(QStringLiteral("forget"))) {
        recovery->forget(invocation.options().value(QStringLiteral("forget")));
    } else {
        recovery->begin();
    }
}

} // namespace

Command recoverCommand()
{
    const auto configure = [](QCommandLineParser &parser) {
        parser.addOptions(
            {{QStringLiteral("delete-orphans"),
              Invocation::tr("Delete the keys that were made but whose secret never arrived.")},
             {QStringLiteral("forget"),
              Invocation::tr(
                  "Discard the sealed reply of this generation, which cannot be opened."),
              Invocation::tr("operation")},
             {QStringLiteral("yes"), Invocation::tr("Do not ask before discarding it.")}});
    };
    return {
        QStringLiteral("recover"),
        QStringLiteral("[--delete-orphans | --forget OPERATION [--yes]]"),
        Invocation::tr("Finishes generations that were interrupted, or says what is left of them."),
        configure, run};
}

} // namespace keynook::cli
