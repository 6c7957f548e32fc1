// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// For the first line of a test that needs `python` (a PythonEnv): skips it where the SDKs cannot
/// be installed, and lets it fail there when KEYNOOK_SDK_REQUIRED is set, so that a build machine
/// cannot skip by accident.
#define KEYNOOK_NEEDS_SDK(python)                                                                  \
    do {                                                                                           \
        if (!(python).prepare()) {                                                                 \
            if (qEnvironmentVariableIsSet("KEYNOOK_SDK_REQUIRED")) {                               \
                QFAIL(qPrintable((python).problem()));                                             \
            }                                                                                      \
            QSKIP(qPrintable((python).problem()));                                                 \
        }                                                                                          \
    } while (false)

namespace keynook {

/// A Python virtual environment with the services' public SDKs, for tests that drive the real,
/// unmodified clients. It is made once under the build directory (definition KEYNOOK_PYTHON_ENV)
/// and used again by every later run; a lock lets test programs that run at once share it.
///
///     PythonEnv python;
///     KEYNOOK_NEEDS_SDK(python);
///     const auto outcome = python.run(u"cogniac"_s, {u"auth"_s}, {{u"COG_API_KEY"_s, key}});
class PythonEnv
{
public:
    /// Makes the environment if it is not there yet; false when that is impossible here (no
    /// python3, no package index within reach), see problem(). With KEYNOOK_SDK_REQUIRED in the
    /// environment the program ends there instead, so that a build machine cannot skip by accident.
    bool prepare();

    /// Why prepare() failed, in one line.
    QString problem() const { return m_problem; }

    /// A program of the virtual environment, such as `python`, `cogniac` or `kog`.
    QString program(const QString &name) const;

    /// The version of an installed package, such as `3.3.0`; empty when it is not installed.
    QString version(const QString &package);

    using Variables = QList<QPair<QString, QString>>;

    /// What a client started here sees: a home of its own, nothing of the caller's accounts or
    /// proxies, and `extra`. The way in for every secret.
    QProcessEnvironment environment(const Variables &extra = {}) const;

    struct Outcome
    {
        int exitCode = -1; ///< -1 when it crashed, did not start or did not end in time
        QByteArray out;
        QByteArray err;
    };

    /// Runs one of its programs to the end, with `input` on standard input.
    Outcome run(const QString &name, const QStringList &arguments, const Variables &extra = {},
                const QByteArray &input = {}) const;

    /// Runs a script of tests/sdk with python.
    Outcome script(const QString &fileName, const QStringList &arguments,
                   const Variables &extra = {}, const QByteArray &input = {}) const;

    /// The home that the clients see; a fresh one per object.
    QString home() const { return m_home.path(); }

private:
    bool isComplete() const;
    bool make();
    bool step(const QString &program, const QStringList &arguments);

    QTemporaryDir m_home;
    QString m_problem;
};

} // namespace keynook
