// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "standinprocess.h"

#include <QByteArray>
#include <QJsonArray>
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

/// keynook-cli with an account of its own on a keynook-standin of its own, in the keyring session
/// that the test runs in.
class FaultBench
{
public:
    explicit FaultBench(const QStringList &standinArguments = {});

    /// Whether service and account are ready; `trouble` says what is wrong.
    [[nodiscard]] bool isReady() const { return m_trouble.isEmpty(); }
    [[nodiscard]] QByteArray trouble() const { return m_trouble; }

    [[nodiscard]] QString email() const;
    [[nodiscard]] QString tenant() const; ///< the account's workspace

    [[nodiscard]] Run cli(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Killed on entering its `n`th watched system call (killat.cpp); `where` then holds that
    /// call's name.
    [[nodiscard]] Run cliKilledAt(int n, const QStringList &arguments, QByteArray *where) const;

    /// Ids of the keys called `name`, as the service lists them; `held` is the JSON field's value
    /// for the first.
    [[nodiscard]] QStringList keysNamed(const QString &name, QString *held = nullptr) const;
    [[nodiscard]] QJsonArray recover() const;
    /// Whether the operation's reply lies sealed in the data folder.
    [[nodiscard]] bool isSealed(const QString &operation) const;
    /// Requests to create a key that reached the service since `forgetRequests`.
    [[nodiscard]] int postsSeen() const;
    void forgetRequests() const;
    void setFaults(const QByteArray &specs) const;
    /// Items of this bench's keychain that hold the private half of a seal.
    [[nodiscard]] static int sealItems();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] StandinProcess &service() { return m_service; }

    /// The whole command line of `cli`, for a test that starts it by itself.
    [[nodiscard]] QStringList cliCommand(const QStringList &arguments) const;

private:
    [[nodiscard]] Run run(const QString &program, const QStringList &arguments,
                          const QByteArray &input) const;
    QByteArray http(const QByteArray &method, const QString &path,
                    const QByteArray &body = {}) const;

    QTemporaryDir m_folder;
    StandinProcess m_service;
    QByteArray m_trouble;
};

} // namespace keynook
