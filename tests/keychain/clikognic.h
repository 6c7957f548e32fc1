// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clifixture.h"

namespace keynook::test {

/// keynook-cli with the demo credentials of Kognic.
class KognicCliTest : public CliTest
{
protected:
    /// The file of the demo credential with this number; its secret is known to the fixture
    /// afterwards.
    QByteArray text(int number, const QJsonObject &more = {})
    {
        QJsonObject object = standin().credential(number);
        learn(object[QStringLiteral("clientSecret")].toString().toUtf8());
        for (auto it = more.begin(); it != more.end(); ++it) {
            object.insert(it.key(), it.value());
        }
        return QJsonDocument(object).toJson();
    }
    [[nodiscard]] QString clientId(int number)
    {
        return standin().credential(number)[QStringLiteral("clientId")].toString();
    }
    /// Imports it, into an account called "k".
    CliRun import(int number = 0, const QJsonObject &more = {})
    {
        return cli("account add kognic --file - --name k"_w, text(number, more));
    }
    /// How many items the keyring has more than when this was first called in the test function.
    qsizetype stored()
    {
        const QByteArray function =
            QByteArray(QTest::currentTestFunction()) + ' ' + QTest::currentDataTag();
        if (function != m_function) {
            m_function = function;
            m_before = keyringItems();
        }
        return keyringItems() - m_before;
    }

private:
    QByteArray m_function;
    qsizetype m_before = 0;
};

} // namespace keynook::test
