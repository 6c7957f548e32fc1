// SPDX-License-Identifier: Apache-2.0
#include "cli/typedlines.h"

#include "cli/console.h"
#include "cli/terminal.h"

#include <windows.h>

#include <mutex>
#include <thread>

namespace keynook::cli {

/// A console cannot be waited for in Qt's event loop without being told of every movement of the
/// mouse. A thread reads. In the middle of a line nobody can wake it: it is left to itself then.
class TypedLines::Source
{
public:
    struct Home
    {
        Home() = default;
        Home(const Home &) = delete;
        Home &operator=(const Home &) = delete;
        ~Home() { CloseHandle(ended); }

        const HANDLE ended = CreateEventW(nullptr, TRUE, FALSE, nullptr);
        std::mutex mutex;
        TypedLines *lines = nullptr; ///< null once nobody listens
        std::function<void(const Secret &)> typed;
    };

    Source(TypedLines *lines, std::function<void(const Secret &)> typed)
        : m_home(std::make_shared<Home>())
    {
        m_home->lines = lines;
        m_home->typed = std::move(typed);
        std::thread([shared = m_home] {
            while (console::waitForKey(reinterpret_cast<qintptr>(shared->ended))) {
                auto line = Terminal::readLine();
                const std::scoped_lock lock(shared->mutex);
                if (!line || shared->lines == nullptr) {
                    return;
                }
                // std::function wants copies, which secrets do not give.
                const auto value = std::make_shared<const Secret>(*std::move(line));
                QMetaObject::invokeMethod(
                    shared->lines, [shared, value] { give(*shared, *value); },
                    Qt::QueuedConnection);
            }
        }).detach();
    }

    void stop() const
    {
        const std::scoped_lock lock(m_home->mutex);
        m_home->lines = nullptr;
        SetEvent(m_home->ended);
    }

private:
    static void give(const Home &home, const Secret &line)
    {
        if (home.lines != nullptr) {
            home.typed(line);
        }
    }

    std::shared_ptr<Home> m_home;
};

TypedLines::TypedLines(std::function<void(const Secret &)> typed, QObject *parent)
    : QObject(parent)
    , m_source(std::make_unique<Source>(this, std::move(typed)))
{
}

TypedLines::~TypedLines()
{
    stop();
}

void TypedLines::stop()
{
    m_source->stop();
}

} // namespace keynook::cli
