// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clifixturegate.h"
#include "clifixtureterminal.h"
#include "gnomekeyring.h"
#include "indesktop.h"
#include "standinclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace keynook::test {

/// Longer than anything takes, so that what never comes shows as such.
inline constexpr int cliPatience = 60'000;

/// The words of a command line: "keys list --json"_w.
inline QStringList operator""_w(const char *text, std::size_t size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size)).split(u' ', Qt::SkipEmptyParts);
}

/// What a run of a program came to.
struct CliRun
{
    int code = -1; ///< -N when signal N ended it
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    /// The kind of a `--json` error.
    [[nodiscard]] QString kind() const;
    [[nodiscard]] bool says(const QByteArray &text) const { return err.contains(text); }
    /// For a failure message.
    [[nodiscard]] QByteArray told() const;
};

/// Whether a run's output is meant to hold a secret.
enum class Shows { Nothing, Secret };

/// keynook-cli against a real gnome-keyring, a keynook-standin and a data folder of the test
/// function's own. After each function everything that was printed, and every file of the data
/// folder, is searched for the secrets that were around.
class CliTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// For every keynook-standin of this test.
    [[nodiscard]] virtual QStringList standinArguments() const { return {}; }

    /// keynook-cli on this function's data folder. `input` is all of its standard input.
    CliRun cli(const QStringList &arguments, const QByteArray &input = {},
               Shows shows = Shows::Nothing);
    CliRun run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
               Shows shows = Shows::Nothing);
    /// For a process that the test starts by itself.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    CliRun ended(QProcess &process, Shows shows = Shows::Nothing);
    /// Waits until the running process has said the text on standard error, and gives all of it.
    [[nodiscard]] QByteArray said(QProcess &process, const QByteArray &text);
    [[nodiscard]] std::unique_ptr<CliTerminal> onTerminal(const QStringList &arguments) const;
    /// The transcript stands in `out`.
    CliRun ended(CliTerminal &terminal);
    [[nodiscard]] static QString program();
    [[nodiscard]] QStringList withFolder(const QStringList &arguments) const;

    /// Signs the demo user with this case in, as an account of the same name.
    CliRun signIn(const QString &userCase = QStringLiteral("ordinary"), const QString &server = {});
    /// What a sign-in writes to the standard input: password and, if needed, code.
    [[nodiscard]] QByteArray passwordLine(const QString &userCase) const;
    [[nodiscard]] QByteArray codeLine(const QString &userCase) const;
    /// The id of a new key of the only account; its secret is known to the fixture afterwards.
    QString generate(const QString &name);
    /// The secret of a held key: "ID:SECRET".
    QByteArray reveal(const QString &key);
    [[nodiscard]] QJsonArray keys();
    /// The row of a list; empty when it is not there.
    [[nodiscard]] QJsonObject key(const QString &id);
    void learn(const QByteArray &secret);

    void faults(const QByteArray &specs) const;
    /// Requests since the last `forgetRequests`.
    [[nodiscard]] int seen(const QString &method, const QString &pathPrefix = {}) const;
    void forgetRequests() const;

    /// Items in the keyring's login collection; -1 when they cannot be counted.
    [[nodiscard]] static qsizetype keyringItems();
    /// Deletes the items whose name contains the text, as somebody with the keyring's own program
    /// would.
    [[nodiscard]] static int deleteFromKeyring(const QString &text);
    [[nodiscard]] bool lockKeyring();
    [[nodiscard]] bool endKeyring();
    /// Whatever has become of it, it is open and answers afterwards.
    [[nodiscard]] virtual bool openKeyring();

    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
    /// A path for a file of the test's own, outside the data folder.
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    [[nodiscard]] static bool write(const QString &path, const QByteArray &content);
    /// The permission bits, such as 0600; -1 when there is no such file.
    [[nodiscard]] static int modeOf(const QString &path);

    StandinProcess &standin() { return *m_standin; }
    void stopStandin() { m_standin->stop(); }
    void restartStandin(const QStringList &arguments);
    QProcessEnvironment environment;

private:
    struct Said
    {
        QByteArray command;
        QByteArray text;
    };

    void learnHeldSecrets();
    [[nodiscard]] bool holdsSecret(const QByteArray &text) const;
    [[nodiscard]] QByteArray fileWithSecret() const;

    GnomeKeyring m_keyring;
    bool m_keyringOpen = false;
    bool m_keyringRuns = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StandinProcess> m_standin;
    QByteArrayList m_secrets;
    std::vector<Said> m_said;
};

} // namespace keynook::test

/// Fails with what the program said. RUN is evaluated once.
#define EXITS(RUN, CODE)                                                                           \
    do {                                                                                           \
        const keynook::test::CliRun exitsRun = (RUN);                                              \
        QVERIFY2(exitsRun.code == (CODE), exitsRun.told().constData());                            \
    } while (false)
