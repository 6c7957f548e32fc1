// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"

#include <QLatin1StringView>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keynook {

/// One step of a check, with its verdict and what to do.
struct CheckStep
{
    QString name; ///< server, token, user, workspace, permission
    bool passed = false;
    bool skipped = false;            ///< a step before it failed
    QString finding;                 ///< one sentence
    QString next;                    ///< empty when there is nothing to do
    std::optional<Error::Kind> kind; ///< of the failure
    QString detail;                  ///< of the failure, for the log
};

/// A check of a credential, step by step. The first failure ends it, the steps behind are marked as
/// skipped.
class AccessCheck : public QObject
{
    Q_OBJECT
public:
    using Steps = std::vector<CheckStep>;

signals:
    /// Each step as soon as its verdict is known; the skipped ones come with the reply alone.
    void stepDone(const CheckStep &step);

protected:
    explicit AccessCheck(QStringList names, QObject *parent);

    void begin(Reply<Steps> reply) { m_reply = std::move(reply); }
    void pass(const QString &finding);
    /// Answers.
    void fail(const Error &error);
    void finish();

private:
    [[nodiscard]] QString nextName() const;

    QStringList m_names; ///< of the steps, in their order
    Steps m_steps;
    Reply<Steps> m_reply;
};

} // namespace keynook
