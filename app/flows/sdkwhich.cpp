// SPDX-License-Identifier: Apache-2.0
#include "flows/sdkwhich.h"

#include "flows/handoff.h"
#include "flows/sdklook.h"

#include <cstdlib>

namespace keynook {

SdkWhich::Variables SdkWhich::ofThisProcess()
{
    return [](const char *name) -> std::optional<QByteArrayView> {
        const char *value = std::getenv(name);
        return value == nullptr ? std::nullopt : std::optional<QByteArrayView>(value);
    };
}

SdkWhich::SdkWhich(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

void SdkWhich::start(const QList<ServiceId> &services, const Reply<std::vector<SdkFinding>> &reply)
{
    m_findings.clear();
    m_reply = reply;
    if (services.contains(ServiceId::Cogniac)) {
        auto finding = cogniac();
        if (!finding) {
            m_reply(failure(finding.error()));
            return;
        }
        m_findings.push_back(*std::move(finding));
    }
    if (services.contains(ServiceId::Kognic)) {
        kognic();
    } else {
        m_reply(std::move(m_findings));
    }
}

Result<SdkFinding> SdkWhich::cogniac() const
{
    auto finding = sdklook::cogniac(m_parts);
    if (finding) {
        if (const auto identified = sdklook::identify(*finding, m_parts.ledger); !identified) {
            return failure(identified.error());
        }
    }
    return finding;
}

void SdkWhich::kognic()
{
    m_parts.keyring.find(credentialService, defaultProfile,
                         {this, [this](const Result<KeyringItems> &entry) { kognicFrom(entry); }});
}

void SdkWhich::kognicFrom(const Result<KeyringItems> &entry)
{
    SdkFinding finding = sdklook::kognicVariables(m_parts);
    if (entry) {
        sdklook::addKognicEntry(finding, m_parts, *entry);
    } else if (finding.source == SdkFinding::Source::None) {
        m_reply(failure(entry.error())); // the client would look there and nowhere else
        return;
    }
    sdklook::addKognicSurroundings(finding, m_parts);
    if (const auto identified = sdklook::identify(finding, m_parts.ledger); !identified) {
        m_reply(failure(identified.error()));
        return;
    }
    m_findings.push_back(std::move(finding));
    m_reply(std::move(m_findings));
}

} // namespace keynook
