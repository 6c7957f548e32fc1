// SPDX-License-Identifier: Apache-2.0
#include "hangingproxy.h"

#include <QNetworkProxyFactory>

#include <atomic>
#include <chrono>
#include <thread>

namespace {

std::atomic<bool> hangs{false};
std::atomic<int> asking{0};

} // namespace

namespace keynook::test {

HangingProxy::HangingProxy()
{
    hangs = true;
}

HangingProxy::~HangingProxy()
{
    hangs = false;
}

int HangingProxy::asking()
{
    return ::asking;
}

} // namespace keynook::test

/// A program's own function goes before that of Qt's library. Some builds of Qt read proxy scripts
/// and others do not; this hangs with both.
QList<QNetworkProxy> QNetworkProxyFactory::systemProxyForQuery(const QNetworkProxyQuery &)
{
    ++asking;
    while (hangs) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    --asking;
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}
