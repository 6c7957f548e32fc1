// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <QDebug>
#include <QTest>

#include <concepts>
#include <csignal>
#include <cstring>
#include <type_traits>
#include <utility>

#include <sys/wait.h>
#include <unistd.h>

using namespace keynook;

// What the compiler refuses is half of what the type is for.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> &&
              std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::equality_comparable<Secret>);
static_assert(!std::is_convertible_v<QByteArrayView, Secret> &&
              !std::is_convertible_v<QByteArray, Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> &&
              !std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::is_convertible_v<Secret, bool>);
template <typename T>
concept Printable = requires(QDebug out, const T &value)
{
    out << value;
};
static_assert(Printable<int> && !Printable<Secret>);

namespace {

/// True when touching the address ends a process. Tried in a child, so that this one lives on.
bool isGone(const char *address)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGSEGV, SIG_DFL);
        const volatile char *byte = address;
        [[maybe_unused]] const char value = *byte;
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV;
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT
private slots:
    void holdsBytes_data();
    void holdsBytes();
    void forkedChildHasNone();
    void emptyOne();
    void ofSizeIsZero();
    void ofNoSize();
    void takesOver();
    void moves();
    void movesOntoItself();
    void clones();
    void sameAs();
    void grows();
    void appendsItself_data();
    void appendsItself();
    void clears();
    void memoryIsGoneAfterwards();
    void overrunsEnd();
};

void TestSecret::holdsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("k1:secret");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("only NULs") << QByteArray(5, '\0');
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("1 MiB") << QByteArray(1024 * 1024, 'x');
}

void TestSecret::holdsBytes()
{
    QFETCH(const QByteArray, bytes);
    const Secret secret{QByteArrayView(bytes)};
    QCOMPARE(secret.size(), bytes.size());
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal(), QByteArrayView(bytes));
}

void TestSecret::forkedChildHasNone()
{
    constexpr qsizetype severalPages = 10'000;
    for (const qsizetype size : {qsizetype(1), qsizetype(56), qsizetype(4096), severalPages}) {
        const Secret secret{QByteArrayView(QByteArray(size, 'k'))};
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(secret.reveal().contains('k') ? 1 : 0);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(secret.reveal().count('k'), size);
    }
}

void TestSecret::emptyOne()
{
    const Secret secret;
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.size(), 0);
    QVERIFY(secret.reveal().isEmpty());
    QVERIFY(secret.sameAs(Secret()));
    QVERIFY(secret.clone().isEmpty());
    QVERIFY(Secret(QByteArrayView()).isEmpty());
}

void TestSecret::ofSizeIsZero()
{
    Secret secret = Secret::ofSize(64);
    QCOMPARE(secret.reveal().toByteArray(), QByteArray(64, '\0'));
    std::memset(secret.data(), 'x', 64);
    QCOMPARE(secret.reveal().toByteArray(), QByteArray(64, 'x'));
}

void TestSecret::ofNoSize()
{
    QVERIFY(Secret::ofSize(0).isEmpty());
}

void TestSecret::takesOver()
{
    QByteArray source("to be taken");
    const Secret secret = Secret::take(std::move(source));
    QCOMPARE(secret.reveal(), QByteArrayView("to be taken"));
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): that it is emptied is the promise
    QVERIFY(Secret::take(QByteArray()).isEmpty());
}

void TestSecret::moves()
{
    Secret first("first");
    const char *where = first.reveal().data();
    Secret second(std::move(first));
    QVERIFY(second.reveal().data() == where); // no second copy came into being
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the promise under test
    QVERIFY(first.reveal().isEmpty());
    Secret third("something else");
    third = std::move(second);
    QCOMPARE(third.reveal(), QByteArrayView("first"));
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    second.append("usable again");
    QCOMPARE(second.reveal(), QByteArrayView("usable again"));
}

void TestSecret::movesOntoItself()
{
    Secret secret("still here");
    Secret &same = secret;
    secret = std::move(same);
    QCOMPARE(secret.reveal(), QByteArrayView("still here"));
}

void TestSecret::clones()
{
    Secret secret("original");
    Secret copy = secret.clone();
    QVERIFY(copy.sameAs(secret));
    copy.data()[0] = 'O';
    QCOMPARE(secret.reveal(), QByteArrayView("original"));
    QVERIFY(!copy.sameAs(secret));
}

void TestSecret::sameAs()
{
    const Secret secret(QByteArrayView("a\0b", 3));
    QVERIFY(secret.sameAs(secret));
    QVERIFY(secret.sameAs(Secret(QByteArrayView("a\0b", 3))));
    QVERIFY(!secret.sameAs(Secret(QByteArrayView("a\0c", 3)))); // not a comparison of C strings
    QVERIFY(!secret.sameAs(Secret("a")));
    QVERIFY(!secret.sameAs(Secret(QByteArrayView("a\0b\0", 4))));
    QVERIFY(!secret.sameAs(Secret()));
    QVERIFY(!Secret().sameAs(secret));
}

void TestSecret::grows()
{
    Secret secret;
    QByteArray expected;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray piece(i % 7, static_cast<char>(i));
        secret.append(piece);
        expected += piece;
    }
    QCOMPARE(secret.reveal().toByteArray(), expected);
    secret.append({});
    QCOMPARE(secret.size(), expected.size());
}

void TestSecret::appendsItself_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("once") << 1;
    QTest::newRow("five times") << 5;
}

void TestSecret::appendsItself()
{
    QFETCH(const int, times);
    Secret secret("ab");
    QByteArray expected("ab");
    for (int i = 0; i < times; ++i) {
        const Secret copy = secret.clone();
        secret.append(copy.reveal());
        expected += expected;
    }
    QCOMPARE(secret.reveal().toByteArray(), expected);
}

void TestSecret::clears()
{
    Secret secret("gone");
    secret.clear();
    QVERIFY(secret.isEmpty());
    secret.clear();
    secret.append("again");
    QCOMPARE(secret.reveal(), QByteArrayView("again"));
}

/// libsodium wipes and then gives the pages back, so an old address leads nowhere: nobody can find
/// the bytes there.
void TestSecret::memoryIsGoneAfterwards()
{
    Secret secret("bytes that must not stay");
    const char *cleared = secret.reveal().data();
    QVERIFY(!isGone(cleared));
    secret.clear();
    QVERIFY(isGone(cleared));

    const char *destroyed = nullptr;
    {
        const Secret inner("bytes of a scope");
        destroyed = inner.reveal().data();
    }
    QVERIFY(isGone(destroyed));

    Secret grown("small");
    const char *outgrown = grown.reveal().data();
    grown.append(QByteArray(10000, 'x'));
    QVERIFY(isGone(outgrown));

    Secret assigned("old value");
    const char *replaced = assigned.reveal().data();
    assigned = Secret("new value, elsewhere");
    QVERIFY(replaced == assigned.reveal().data() || isGone(replaced));
}

void TestSecret::overrunsEnd()
{
    const Secret secret("0123456789abcdef");
    QVERIFY(isGone(secret.reveal().data() + secret.size())); // a guard page stands right behind
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
