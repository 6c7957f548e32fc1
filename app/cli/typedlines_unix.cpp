// SPDX-License-Identifier: Apache-2.0
#include "cli/typedlines.h"

#include "cli/terminal.h"

#include <QSocketNotifier>

#include <unistd.h>

namespace keynook::cli {

class TypedLines::Source
{
public:
    QSocketNotifier notifier{STDIN_FILENO, QSocketNotifier::Read};
};

TypedLines::TypedLines(std::function<void(const Secret &)> typed, QObject *parent)
    : QObject(parent)
    , m_source(std::make_unique<Source>())
{
    connect(&m_source->notifier, &QSocketNotifier::activated, this,
            [this, typed = std::move(typed)] {
                const auto line = Terminal::readLine();
                if (!line) {
                    stop();
                } else {
                    typed(*line);
                }
            });
}

TypedLines::~TypedLines() = default;

void TypedLines::stop()
{
    m_source->notifier.setEnabled(false);
}

} // namespace keynook::cli
