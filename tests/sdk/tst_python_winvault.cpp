// SPDX-License-Identifier: Apache-2.0
// Keynook's entries in the credential manager of Windows beside the real code of Python's keyring,
// each on what the other wrote.
#include "pythonenv.h"
#include "support/memorycredentials.h"
#include "vault/windowsitems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace keynook;
using namespace keynook::test;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"kognic-credentials"_s;
const QStringList users{u"default"_s, u"second"_s, u"dritte-ä@example"_s};

QJsonArray stored(const MemoryCredentials &store)
{
    QMap<QString, QJsonObject> sorted;
    for (const auto &[name, credential] : store.all()) {
        const QByteArray blob(reinterpret_cast<const char *>(credential.blob.data()),
                              static_cast<qsizetype>(credential.blob.size()));
        const QString target = QString::fromStdU16String(credential.target);
        sorted[target] = {{u"target"_s, target},
                          {u"user"_s, QString::fromStdU16String(credential.user)},
                          {u"comment"_s, QString::fromStdU16String(credential.comment)},
                          {u"persist"_s, qint64(credential.persist)},
                          {u"blob"_s, QString::fromLatin1(blob.toHex())}};
    }
    QJsonArray all;
    for (const QJsonObject &one : std::as_const(sorted)) {
        all += one;
    }
    return all;
}

std::unique_ptr<MemoryCredentials> loaded(const QJsonArray &content)
{
    auto store = std::make_unique<MemoryCredentials>();
    for (const auto &value : content) {
        const QJsonObject one = value.toObject();
        store->put(one[u"target"_s].toString(), one[u"user"_s].toString(),
                   QByteArray::fromHex(one[u"blob"_s].toString().toLatin1()),
                   one[u"comment"_s].toString());
    }
    return store;
}

Result<void> put(CredentialStore &store, const QString &user, const QString &text)
{
    KeyringItems items;
    items.push_back(pythonItem(service, user, Secret(text.toUtf8())));
    return windowsitems::replace(store, service, user, items);
}

/// What Keynook would hand on: the first of what it finds.
QJsonValue valueOf(CredentialStore &store, const QString &user)
{
    const auto items = windowsitems::find(store, service, user);
    if (!items || items->empty()) {
        return QJsonValue::Null;
    }
    return QString::fromUtf8(items->front().value.reveal());
}

QJsonArray call(const QString &method, const QString &user)
{
    return {method, service, user};
}

QJsonArray readAll()
{
    QJsonArray calls;
    for (const QString &user : users) {
        calls += call(u"get_password"_s, user);
    }
    return calls;
}

} // namespace

class TestPythonWinVault : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sameStoreAsPython();
    void pythonReadsOurs();
    void weReadPythons();
    void removals();
    void sameLimit();

private:
    struct Answer
    {
        QJsonArray store;
        QJsonArray answers;
    };
    /// Empty when Python failed.
    std::vector<Answer> ask(const QJsonArray &jobs);

    PythonEnv m_python;
};

void TestPythonWinVault::initTestCase()
{
    KEYNOOK_NEEDS_SDK(m_python);
}

std::vector<TestPythonWinVault::Answer> TestPythonWinVault::ask(const QJsonArray &jobs)
{
    const auto outcome = m_python.script(u"winvault.py"_s, {}, {}, QJsonDocument(jobs).toJson());
    std::vector<Answer> answers;
    const QJsonArray told = QJsonDocument::fromJson(outcome.out).array();
    for (const auto &one : told) {
        answers.push_back({one[u"store"_s].toArray(), one[u"answers"_s].toArray()});
    }
    if (answers.empty()) {
        qWarning("%s", outcome.err.constData());
    }
    return answers;
}

/// Byte for byte, as long as nobody comes back to a name of his own: Python leaves his older entry
/// there, unread.
void TestPythonWinVault::sameStoreAsPython()
{
    MemoryCredentials ours;
    QJsonArray calls;
    for (const QString &user : users) {
        const QString text = u"{\"of\": \"%1 \U0001F511\"}"_s.arg(user);
        QVERIFY(put(ours, user, text));
        calls += QJsonArray{u"set_password"_s, service, user, text};
    }
    QVERIFY(put(ours, users.last(), u"again"_s));
    calls += QJsonArray{u"set_password"_s, service, users.last(), u"again"_s};
    const auto told = ask({QJsonObject{{u"store"_s, QJsonArray()}, {u"calls"_s, calls}}});
    QCOMPARE(told.size(), 1U);
    // Writing the same user's entry again makes Python keep a second, older one of his.
    QJsonArray expected = told[0].store;
    for (qsizetype i = expected.size(); i-- > 0;) {
        if (expected[i][u"target"_s].toString() == users.last() + u'@' + service) {
            expected.removeAt(i);
        }
    }
    QCOMPARE(stored(ours), expected);
}

void TestPythonWinVault::pythonReadsOurs()
{
    QRandomGenerator random(1);
    QJsonArray jobs;
    std::vector<QJsonArray> expected;
    for (int i = 0; i < 200; ++i) {
        MemoryCredentials store;
        for (quint32 step = random.bounded(1U, 9U); step > 0; --step) {
            const QString user = users[qsizetype(random.bounded(quint32(users.size())))];
            const auto done = random.bounded(4U) == 0
                                  ? windowsitems::replace(store, service, user, {})
                                  : put(store, user, u"%1 å 鍵"_s.arg(random.bounded(1000U)));
            QVERIFY(done);
        }
        QJsonArray values;
        for (const QString &user : users) {
            values += valueOf(store, user);
        }
        expected.push_back(values);
        jobs += QJsonObject{{u"store"_s, stored(store)}, {u"calls"_s, readAll()}};
    }
    const auto told = ask(jobs);
    QCOMPARE(told.size(), expected.size());
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].answers, expected[i]);
    }
}

/// Also what both wrote in turns: Python starts from a store of ours.
void TestPythonWinVault::weReadPythons()
{
    QRandomGenerator random(2);
    QJsonArray jobs;
    for (int i = 0; i < 200; ++i) {
        MemoryCredentials store;
        if (i % 2 == 1) {
            QVERIFY(put(store, users[i % users.size()], u"ours"_s));
            QVERIFY(put(store, users[(i + 1) % users.size()], u"ours too"_s));
        }
        QJsonArray calls;
        for (quint32 step = random.bounded(1U, 9U); step > 0; --step) {
            const QString user = users[qsizetype(random.bounded(quint32(users.size())))];
            calls += random.bounded(4U) == 0 ? call(u"delete_password"_s, user)
                                             : QJsonArray{u"set_password"_s, service, user,
                                                          u"%1 å 鍵"_s.arg(random.bounded(1000U))};
        }
        for (const auto &read : readAll()) {
            calls += read;
        }
        jobs += QJsonObject{{u"store"_s, stored(store)}, {u"calls"_s, calls}};
    }
    const auto told = ask(jobs);
    QCOMPARE(told.size(), std::size_t(jobs.size()));
    for (const Answer &answer : told) {
        const auto store = loaded(answer.store);
        const qsizetype first = answer.answers.size() - users.size();
        QStringList known;
        for (qsizetype i = 0; i < users.size(); ++i) {
            QCOMPARE(valueOf(*store, users[i]), answer.answers[first + i]);
            if (!answer.answers[first + i].isNull()) {
                known += users[i];
            }
        }
        known.sort();
        QCOMPARE(windowsitems::users(*store, service).value(), known);
    }
}

void TestPythonWinVault::removals()
{
    MemoryCredentials store;
    for (const QString &user : users) {
        QVERIFY(put(store, user, u"x"_s));
    }
    const auto told = ask({QJsonObject{
        {u"store"_s, stored(store)},
        {u"calls"_s,
         QJsonArray{call(u"delete_password"_s, users[0]), call(u"delete_password"_s, users[2]),
                    call(u"get_password"_s, users[0]), call(u"get_password"_s, users[1])}}}});
    QCOMPARE(told.size(), 1U);
    const QJsonArray expected{QJsonValue::Null, QJsonValue::Null, QJsonValue::Null, u"x"_s};
    QCOMPARE(told[0].answers, expected);
    const auto left = loaded(told[0].store);
    QCOMPARE(windowsitems::users(*left, service).value(), QStringList{users[1]});
    QVERIFY(windowsitems::replace(*left, service, users[1], {}));
    QVERIFY(left->all().empty());
}

/// Both take 1280 units of UTF-16, and not one more.
void TestPythonWinVault::sameLimit()
{
    QJsonArray calls;
    for (const int size : {1280, 1281}) {
        MemoryCredentials store;
        const QString text(size, u'x');
        QCOMPARE(put(store, users[0], text).has_value(), size == 1280);
        calls += QJsonArray{u"set_password"_s, service, users[0], text};
    }
    const auto told = ask({QJsonObject{{u"store"_s, QJsonArray()}, {u"calls"_s, calls}}});
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].answers[0], QJsonValue(QJsonValue::Null));
    QVERIFY(told[0].answers[1].isObject());
}

QTEST_GUILESS_MAIN(TestPythonWinVault)
#include "tst_python_winvault.moc"
