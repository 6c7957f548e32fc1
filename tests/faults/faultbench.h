// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "standinprocess.h"

#include <QByteArray>
#include <QJsonArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace keynook {

/// What a run of a program came to.
struct Run
{
    int code = -1; ///< -1: it did not end in time, or was killed by a signal
    QByteArray out;
    QByteArray err;
};

/// What is done to a program on entering one of its system calls that matter (faultat.cpp).
struct CallFault
{
    QByteArray what; ///< "kill", an errno's name, or that name and "+"
    int at = 0;      ///< the how manieth call
};

/// keynook-cli with an account of its own on a keynook-standin of its own, in the keyring session
/// that the test runs in.
class FaultBench
{
public:
    explicit FaultBench(const QStringList &standinArguments = {});

    /// Whether service and account are ready; `trouble` says what is wrong.
    [[nodiscard]] bool isReady() const { return m_trouble.isEmpty(); }
    [[nodiscard]] QByteArray trouble() const { return m_trouble; }

    /// Once more, after the account's session has ended.
    [[nodiscard]] Run signIn() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString tenant() const; ///< the account's workspace

    [[nodiscard]] Run cli(const QStringList &arguments, const QByteArray &input = {}) const;
    /// With a fault; `where` then holds the call's name, or nothing when the command ended before.
    [[nodiscard]] Run cliAt(const CallFault &fault, const QStringList &arguments,
                            QByteArray *where) const;
    /// The same for any program, given as its whole command line.
    [[nodiscard]] static Run runAt(const CallFault &fault, const QStringList &command,
                                   QByteArray *where);

    /// Ids of the keys called `name`, as the service lists them; `held` is the JSON field's value
    /// for the first.
    [[nodiscard]] QStringList keysNamed(const QString &name, QString *held = nullptr) const;
    [[nodiscard]] QJsonArray recover() const;
    /// Whether the reply of any generation lies sealed in the data folder.
    [[nodiscard]] bool holdsSealed() const;
    /// Whether the operation's reply lies sealed in the data folder.
    [[nodiscard]] bool isSealed(const QString &operation) const;
    /// Requests to create a key that reached the service since `forgetRequests`.
    [[nodiscard]] int postsSeen() const;
    void forgetRequests() const;
    void setFaults(const QByteArray &specs) const;
    /// Of all logins so far.
    void expireTokens() const;
    /// Starts the command, which generates `name`, with a service that takes its time to answer.
    /// True once the request is about to leave; the keychain is not asked before the answer.
    [[nodiscard]] bool beginSlowly(QProcess &process, const QStringList &command,
                                   const QString &name) const;
    /// Items of this bench's keychain that hold the private half of a seal.
    [[nodiscard]] static int sealItems();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] StandinProcess &service() { return m_service; }

    /// The whole command line of `cli`, for a test that starts it by itself.
    [[nodiscard]] QStringList cliCommand(const QStringList &arguments) const;

private:
    [[nodiscard]] static Run run(const QString &program, const QStringList &arguments,
                                 const QByteArray &input);
    [[nodiscard]] bool isIntended(const QString &name) const;
    QByteArray http(const QByteArray &method, const QString &path,
                    const QByteArray &body = {}) const;

    QTemporaryDir m_folder;
    StandinProcess m_service;
    QByteArray m_trouble;
};

} // namespace keynook
