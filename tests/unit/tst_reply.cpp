// SPDX-License-Identifier: Apache-2.0
#include "core/reply.h"
#include "core/secret.h"

#include <QTest>

#include <memory>

using namespace keynook;

class TestReply : public QObject
{
    Q_OBJECT
private slots:
    void deliversInTheCallersStack();
    void deliversErrors();
    void movesTheValue();
    void answersOnce();
    void copiesShareTheAnswer();
    void deadContext();
    void contextDiesWithinTheAnswer();
    void answeredAgainWithinTheAnswer();
    void emptyReply();
    void withoutContext();
    void releasesTheCallback();
};

void TestReply::deliversInTheCallersStack()
{
    QObject context;
    int got = 0;
    const Reply<int> reply(&context, [&](const Result<int> &result) { got = result.value_or(-1); });
    QVERIFY(reply.isPending());
    QCOMPARE(reply.context(), &context);
    reply(42);
    QCOMPARE(got, 42);
    QVERIFY(!reply.isPending());
}

void TestReply::deliversErrors()
{
    QObject context;
    Error::Kind got = Error::Kind::Usage;
    const Reply<void> reply(&context, [&](const Result<void> &result) {
        QVERIFY(!result);
        got = result.error().kind;
    });
    reply(failure(Error::Kind::Disk, QStringLiteral("full")));
    QCOMPARE(got, Error::Kind::Disk);
}

void TestReply::movesTheValue()
{
    QObject context;
    Secret got;
    const Reply<Secret> reply(&context, [&](Result<Secret> result) { got = std::move(*result); });
    reply(Secret("moved"));
    QCOMPARE(got.reveal(), QByteArrayView("moved"));
}

void TestReply::answersOnce()
{
    QObject context;
    QList<int> got;
    const Reply<int> reply(&context,
                           [&](const Result<int> &result) { got.append(result.value_or(-1)); });
    reply(1);
    reply(2);
    reply(failure(Error::Kind::Network, QStringLiteral("late")));
    QCOMPARE(got, QList<int>({1}));
}

void TestReply::copiesShareTheAnswer()
{
    QObject context;
    int answers = 0;
    const Reply<void> reply(&context, [&](const Result<void> &) { ++answers; });
    const Reply<void> copy =
        reply; // NOLINT(performance-unnecessary-copy-initialization): the copy is what is tested
    copy({});
    QVERIFY(!reply.isPending());
    reply({});
    QCOMPARE(answers, 1);
}

void TestReply::deadContext()
{
    auto context = std::make_unique<QObject>();
    int answers = 0;
    const Reply<void> reply(context.get(), [&](const Result<void> &) { ++answers; });
    context.reset();
    QVERIFY(!reply.isPending());
    QCOMPARE(reply.context(), nullptr);
    reply({});
    QCOMPARE(answers, 0);
}

void TestReply::contextDiesWithinTheAnswer()
{
    auto context = std::make_unique<QObject>();
    int answers = 0;
    auto reply = std::make_unique<Reply<void>>();
    *reply = Reply<void>(context.get(), [&](const Result<void> &) {
        ++answers;
        context.reset();
        reply.reset(); // the callback runs on although its Reply is gone
        ++answers;
    });
    const Reply<void> copy = *reply;
    copy({});
    QCOMPARE(answers, 2);
    QVERIFY(!copy.isPending());
}

void TestReply::answeredAgainWithinTheAnswer()
{
    QObject context;
    int answers = 0;
    Reply<void> reply;
    reply = Reply<void>(&context, [&](const Result<void> &) {
        ++answers;
        reply({});
    });
    reply({});
    QCOMPARE(answers, 1);
}

void TestReply::emptyReply()
{
    const Reply<void> reply;
    QVERIFY(!reply.isPending());
    QCOMPARE(reply.context(), nullptr);
    reply({}); // nobody to tell
    QVERIFY(!reply.isPending());
}

void TestReply::withoutContext()
{
    int answers = 0;
    const Reply<void> reply(nullptr, [&](const Result<void> &) { ++answers; });
    QVERIFY(!reply.isPending());
    reply({});
    QCOMPARE(answers, 0);
}

void TestReply::releasesTheCallback()
{
    QObject context;
    // A witness of the callback's life: the test counts its owners.
    const auto held = std::make_shared<int>(0);
    const Reply<void> reply(&context, [held](const Result<void> &) { ++*held; });
    QCOMPARE(held.use_count(), 2);
    reply({});
    QCOMPARE(*held, 1);
    QCOMPARE(held.use_count(),
             1); // what the callback captured is not kept until the last copy dies
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
