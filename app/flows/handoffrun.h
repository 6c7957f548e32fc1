// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/handoff.h"

namespace keynook {

/// Makes changes one after the other, or takes them back from the last to the first. Deletes itself
/// after the answer. For handoff.cpp.
class HandOffRun final : public QObject
{
    Q_OBJECT
public:
    HandOffRun(PythonKeyring &keyring, QObject *parent);

    void apply(HandOffPlan plan, Reply<HandOffUndo> reply);
    void undo(HandOffUndo undo, Reply<void> reply);

private:
    enum class Way { Forward, Back };

    void next();
    void back();
    void rollBack(const Error &error);
    void endUndo();
    void make(const HandOffChange &change, Way way, const std::function<void(Result<void>)> &then);
    void makeInKeyring(const HandOffChange &change, Way way,
                       const std::function<void(Result<void>)> &then);
    [[nodiscard]] static Result<void> makeInFile(const HandOffChange &change, Way way);
    [[nodiscard]] static Result<void> purgeFile(const HandOffChange &change);

    PythonKeyring &m_keyring;
    std::vector<HandOffChange> m_changes;
    std::size_t m_at = 0; ///< forward: the next one; back: how many are left
    std::size_t m_failedAt = 0;
    QStringList m_remarks;
    QStringList m_left; ///< what could not be taken back, a sentence each
    Reply<HandOffUndo> m_applied;
    Reply<void> m_undone;
    std::optional<Error> m_failure; ///< why apply() takes back what it did
};

} // namespace keynook
