// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "context/demo.h"

namespace keynook::cli {

/// The main job on a service of its own, a line a step: keynook-standin as a child, a data folder
/// that is thrown away, and keychain items that are removed at the end.
///
///     start service → sign in → list → generate → find it in the keychain → export → use it → see
///     its use → delete → see it refused → Kognic: what was imported, used → clean up
class DemoTour final : public QObject
{
    Q_OBJECT
public:
    explicit DemoTour(Invocation &invocation);

    void begin();

private:
    void serviceReady();
    void signedIn(const Account &account);
    void list();
    void generate();
    void findInKeychain();
    void exportIt(const Credential &credential);
    void use(Secret apiKey);
    void
    seeItUsed(const std::shared_ptr<Secret> &apiKey); ///< shared: std::function must be copyable
    void remove(const std::shared_ptr<Secret> &apiKey);
    void seeItRefused(const std::shared_ptr<Secret> &apiKey);
    void showImported();
    void useImported();
    void cleanUp();
    void step(const QString &sentence);
    void fail(const Error &error);
    [[nodiscard]] AccountParts &parts();
    template <typename T>
    Reply<T> then(std::function<void(T)> next);
    Reply<void> thenDo(const std::function<void()> &next);

    Invocation &m_invocation;
    Demo m_demo; ///< outlives the context, whose sign-in uses its service
    std::unique_ptr<AppContext> m_app;
    Account m_account;
    ApiKey m_key;
    int m_step = 0;
};

} // namespace keynook::cli
