// SPDX-License-Identifier: Apache-2.0
// Freed memory is looked at through /proc/self/mem: reading it through a pointer would be
// undefined, and the compiler could leave out the writing.
#include <QByteArray>
#include <QtTest>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <memory>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr char mark = 'K';
/// The allocator keeps its own notes at the beginning of a free block.
constexpr std::size_t notes = 2 * sizeof(void *);

/// Marks in the `size` bytes at `address`; -1 when they are nobody's any more.
int marksAt(std::uintptr_t address, std::size_t size)
{
    std::vector<char> bytes(size);
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const ssize_t got = pread(memory, bytes.data(), size, static_cast<off_t>(address));
    close(memory);
    return got < 0 ? -1 : static_cast<int>(std::count(bytes.begin(), bytes.begin() + got, mark));
}

/// As a number that the compiler does not connect with the pointer.
std::uintptr_t addressOf(const void *block)
{
    const volatile auto number = reinterpret_cast<std::uintptr_t>(block);
    return number;
}

void *marked(void *block, std::size_t size)
{
    return std::memset(block, mark, size);
}

} // namespace

class TestZeroingHeap : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void freed_data();
    void freed();
    void freedByAThread();
    void freedInAChild();
    void deleted();
    void growing();
    void shrinkingInPlace();
    void shrinkingElsewhere();
    void reallocOfNothing();
    void reallocToNothing();
    void emptyAgainWhenAsked();
    void errnoStays();
};

void TestZeroingHeap::initTestCase()
{
    if (qgetenv("LD_PRELOAD").contains("vgpreload")) {
        QSKIP("valgrind has an allocator of its own");
    }
}

void TestZeroingHeap::freed_data()
{
    QTest::addColumn<std::size_t>("size");
    QTest::addColumn<std::size_t>("alignment");
    for (const std::size_t size : {24U, 56U, 1000U, 4096U, 100'000U, 1U << 20U, 5U << 20U}) {
        QTest::addRow("%zu bytes", size) << size << std::size_t(0);
        QTest::addRow("%zu bytes, aligned", size) << size << std::size_t(256);
    }
}

void TestZeroingHeap::freed()
{
    QFETCH(const std::size_t, size);
    QFETCH(const std::size_t, alignment);
    void *block =
        alignment == 0 ? std::malloc(size) : aligned_alloc(alignment, size / 256 * 256 + 256);
    marked(block, malloc_usable_size(block));
    const std::uintptr_t address = addressOf(block);
    QVERIFY(marksAt(address, size) == int(size));
    std::free(block);
    // Large ones are the system's again.
    QVERIFY(marksAt(address + notes, size - notes) <= 0);
}

void TestZeroingHeap::freedByAThread()
{
    std::uintptr_t address = 0;
    std::thread([&address] {
        void *block = marked(std::malloc(200), 200);
        address = addressOf(block);
        std::free(block);
    }).join();
    QVERIFY(marksAt(address + notes, 200 - notes) <= 0);
}

void TestZeroingHeap::freedInAChild()
{
    void *block = marked(std::malloc(200), 200);
    const std::uintptr_t address = addressOf(block);
    const pid_t child = fork();
    if (child == 0) {
        std::free(block);
        _exit(marksAt(address + notes, 200 - notes));
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(marksAt(address, 200), 200);
    std::free(block);
}

void TestZeroingHeap::deleted()
{
    auto text = std::make_unique<QByteArray>(500, mark);
    const std::uintptr_t address = addressOf(text->constData());
    QCOMPARE(marksAt(address, 500), 500);
    text.reset();
    QVERIFY(marksAt(address, 500) <= 0);
}

void TestZeroingHeap::growing()
{
    auto *block = static_cast<char *>(marked(std::malloc(200), 200));
    const std::uintptr_t before = addressOf(block);
    block = static_cast<char *>(std::realloc(block, 100'000));
    QVERIFY(addressOf(block) != before);
    QCOMPARE(std::count(block, block + 200, mark), 200);
    QVERIFY(marksAt(before + notes, 200 - notes) <= 0);
    std::free(block);
}

void TestZeroingHeap::shrinkingInPlace()
{
    auto *block = static_cast<char *>(marked(std::malloc(200), 200));
    const std::uintptr_t before = addressOf(block);
    block = static_cast<char *>(std::realloc(block, 150));
    QCOMPARE(addressOf(block), before);
    QCOMPARE(marksAt(before, 200), 150);
    std::free(block);
}

void TestZeroingHeap::shrinkingElsewhere()
{
    auto *block = static_cast<char *>(marked(std::malloc(2000), 2000));
    const std::uintptr_t before = addressOf(block);
    block = static_cast<char *>(std::realloc(block, 20));
    QCOMPARE(std::count(block, block + 20, mark), 20);
    QVERIFY(marksAt(before + notes, 2000 - notes) <= 0);
    std::free(block);
}

void TestZeroingHeap::reallocOfNothing()
{
    void *block = std::realloc(nullptr, 100);
    QVERIFY(block != nullptr && malloc_usable_size(block) >= 100);
    std::free(block);
}

void TestZeroingHeap::reallocToNothing()
{
    void *block = marked(std::malloc(200), 200);
    const std::uintptr_t address = addressOf(block);
    QVERIFY(std::realloc(block, 0) == nullptr);
    QVERIFY(marksAt(address + notes, 200 - notes) <= 0);
}

void TestZeroingHeap::emptyAgainWhenAsked()
{
    std::free(marked(std::malloc(3 << 20), 3 << 20));
    auto *block = static_cast<char *>(std::calloc(3 << 20, 1));
    QVERIFY(std::all_of(block, block + (3 << 20), [](char c) { return c == 0; }));
    std::free(block);
}

void TestZeroingHeap::errnoStays()
{
    for (const std::size_t size : {100U, 2U << 20U}) {
        void *block = std::malloc(size);
        errno = ENOTTY;
        std::free(block);
        QCOMPARE(errno, ENOTTY);
    }
}

QTEST_APPLESS_MAIN(TestZeroingHeap)
#include "tst_zeroingheap.moc"
