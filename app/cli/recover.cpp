// SPDX-License-Identifier: Apache-2.0
#include "flows/recover.h"
#include "cli/commands.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
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

QString sentenceOf(const Recovered &one)
{
    switch (one.outcome) {
    case Outcome::Stored:
        return Invocation::tr("its secret is in the keychain (%1).").arg(one.keyId);
    case Outcome::NoKey:
        return Invocation::tr("the service made no key; nothing is left over.");
    case Outcome::NotYet:
        return Invocation::tr("the service shows no key so far; look again in two minutes.");
    case Outcome::Orphans:
        return Invocation::tr("the service made a key whose secret never arrived:");
    case Outcome::Stuck:
        return visible(one.error->sentence) + QLatin1Char(' ') + visible(one.error->next);
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

/// What is to be deleted, in which account.
struct Orphans
{
    QString accountId;
    QStringList keyIds;
};

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
        constexpr std::chrono::seconds patience{60};
        m_app.newRecover()->start(RecoverFlow::Which::All, patience,
                                  m_invocation.then<std::vector<Recovered>>(
                                      [this](const std::vector<Recovered> &all) { report(all); }));
    }

private:
    void report(const std::vector<Recovered> &all)
    {
        QString text;
        for (const Recovered &one : all) {
            m_rows += rowOf(one);
            text += QStringLiteral("\"%1\": %2\n").arg(visible(one.record.name), sentenceOf(one));
            for (const ApiKey &key : one.orphans) {
                text += QStringLiteral("  %1  %2\n")
                            .arg(key.id, relativeTime(key.createdAt, m_app.clock()()));
            }
            if (one.outcome == Outcome::Stuck) {
                m_code = exitCodeOf(one.error->kind);
            } else if (one.outcome == Outcome::Orphans) {
                m_code = m_code == Done ? Conflict : m_code;
                if (one.orphans.size() == 1) { // of several, only the user can tell which is whose
                    m_orphans.push_back({one.record.accountId, {one.orphans.front().id}});
                }
            }
        }
        if (all.empty()) {
            Terminal::say(Invocation::tr("No generation was interrupted."));
        }
        if (!m_invocation.json()) {
            std::ignore = Terminal::write(text.toUtf8());
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
            Terminal::say(Invocation::tr("`keynook-cli recover --delete-orphans` deletes them; "
                                         "`keys delete` deletes one of several."));
            end();
        }
    }

    void deleteNext()
    {
        if (m_orphans.empty()) {
            Terminal::say(Invocation::tr("Deleted."));
            m_code = Done;
            end();
            return;
        }
        const Orphans orphans = m_orphans.back();
        m_orphans.pop_back();
        const auto accounts = m_app.ledger().accounts();
        for (const Account &account : accounts.value_or(QList<Account>())) {
            AccountParts *parts =
                account.id == orphans.accountId ? m_invocation.parts(account) : nullptr;
            if (parts != nullptr) {
                auto *flow = new RevokeFlow(*parts->service, *parts->session, m_app.store(),
                                            m_app.ledger(), this);
                flow->start(orphans.keyIds,
                            m_invocation.then<std::vector<Revoked>>(
                                [this](const std::vector<Revoked> &results) { deleted(results); }));
                return;
            }
        }
        end();
    }

    void deleted(const std::vector<Revoked> &results)
    {
        for (const Revoked &one : results) {
            if (!one.result) {
                m_invocation.fail(one.result.error());
                return;
            }
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

    Invocation &m_invocation;
    AppContext &m_app;
    QJsonArray m_rows;
    std::vector<Orphans> m_orphans;
    int m_code = Done;
};

void run(Invocation &invocation)
{
    AppContext *app = invocation.expect(0, 0) ? invocation.context() : nullptr;
    if (app != nullptr) {
        (new Recovery(invocation, *app))->begin();
    }
}

} // namespace

Command recoverCommand()
{
    const auto configure = [](QCommandLineParser &parser) {
        parser.addOption(
            {QStringLiteral("delete-orphans"),
             Invocation::tr("Delete the keys that were made but whose secret never arrived.")});
    };
    return {
        QStringLiteral("recover"), QStringLiteral("[--delete-orphans]"),
        Invocation::tr("Finishes generations that were interrupted, or says what is left of them."),
        configure, run};
}

} // namespace keynook::cli
