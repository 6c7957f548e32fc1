// SPDX-License-Identifier: Apache-2.0
#include "flows/browsersignin.h"

#include "services/cogniac/cogniacservice.h"

namespace keynook {

BrowserSignIn::BrowserSignIn(OpenBrowser open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
{
}

void BrowserSignIn::start(const QUrl &server, Reply<Secret> reply)
{
    constexpr std::chrono::minutes patience{5};
    m_reply = std::move(reply);
    if (auto listening = m_listener.listen(); !listening) {
        m_reply(failure(listening.error()));
        return;
    }
    m_listener.wait(patience, {this, [this](Result<Secret> code) { m_reply(std::move(code)); }});
    const QUrl page = CogniacService::loginPage(server, m_listener.port(), m_listener.state());
    const bool opened = m_open && m_open(page);
    emit pageReady(page, opened);
}

Result<void> BrowserSignIn::paste(const Secret &text)
{
    auto code = m_listener.codeFromPaste(text);
    if (!code) {
        return failure(code.error());
    }
    m_listener.stop();
    m_reply(*std::move(code));
    return {};
}

} // namespace keynook
