// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clifixture.h"

namespace keynook::test {

/// keynook-cli waiting for what the stand-in's page hands out, in a download folder of its own.
class CliWebTest : public CliTest
{
    Q_OBJECT

protected:
    /// Exists from the first call on.
    [[nodiscard]] QString downloads() const;
    [[nodiscard]] QString download(const QString &name = QStringLiteral("credentials.json")) const;
    /// The words that add the account "web" out of a generation on the stand-in.
    [[nodiscard]] QStringList adding(const QStringList &more = {});
    /// The words that generate another one for it.
    [[nodiscard]] QStringList generating(const QStringList &more = {}) const;
    /// A fresh credential of this user, as the page hands it out; its secret is known to the
    /// fixture.
    [[nodiscard]] QByteArray generated(const QByteArray &userId = "4711");
    void learnFile(const QByteArray &content);
    /// Puts a file into the download folder as a browser does: under another name first.
    [[nodiscard]] bool put(const QByteArray &content,
                           const QString &name = QStringLiteral("credentials.json")) const;
    /// Returns when the program waits for a file.
    [[nodiscard]] bool waits(QProcess &process);
};

} // namespace keynook::test
