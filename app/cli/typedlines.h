// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>

#include <functional>
#include <memory>

namespace keynook::cli {

/// Gives on each line of stdin from the event loop, while something else goes on. The first failure
/// to read ends it. On Windows a line that was begun when this stops is lost.
class TypedLines final : public QObject
{
public:
    TypedLines(std::function<void(const Secret &)> typed, QObject *parent);
    ~TypedLines() override;
    void stop();

private:
    class Source;
    std::unique_ptr<Source> m_source;
};

} // namespace keynook::cli
