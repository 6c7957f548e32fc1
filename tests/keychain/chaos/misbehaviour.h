// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace keynook::test {

/// How a Secret Service of the tests misbehaves, as one line of words:
///
///   METHOD=ACTION[/DETAIL]  what becomes of calls of this D-Bus method; `*` is every other one
///   locked                  the collection is locked from now on
///   no-default              there is no default collection
///   from=N                  all of this begins with the Nth CreateItem from now only
///
/// The empty line is an honest and unlocked service. Actions before the call is carried out: `hang`
/// (no answer, ever), `slow/MS`, `error/NAME`, `garbage` (an answer of another type), `stop` (the
/// process, by SIGSTOP; honest once it goes on), `die`. Instead of it: `drop` (says that it is
/// done). Afterwards: `die-done` (without an answer), `die-replied`, `lock`, `cede` (the name, to
/// whoever waits for it). SearchItems: `none`, `other`, `two`. GetSecret and GetSecrets: `empty`,
/// `flip`, `truncate`, `other`, `type`, `none`. Prompt: `dismiss`, `ignore`; without an action the
/// user says yes.
class Misbehaviour
{
public:
    struct Action
    {
        QString name; ///< empty: none
        QString detail;
        [[nodiscard]] bool is(const char *other) const { return name == QLatin1StringView(other); }
    };

    Misbehaviour() = default;
    explicit Misbehaviour(const QString &line);

    /// To be told of each call, before anything else is asked.
    void count(const QString &method);
    [[nodiscard]] Action of(const QString &method) const;
    /// Whether it is the time to lock the collection; true once.
    [[nodiscard]] bool takeLocked();
    [[nodiscard]] bool hasDefault() const { return m_from > 0 || !m_noDefault; }

private:
    QHash<QString, Action> m_actions;
    int m_from = 0; ///< CreateItems left until it begins
    bool m_locked = false;
    bool m_noDefault = false;
};

} // namespace keynook::test
