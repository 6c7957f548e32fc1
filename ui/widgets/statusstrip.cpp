// SPDX-License-Identifier: Apache-2.0
#include "widgets/statusstrip.h"

#include "widgets/label.h"
#include "widgets/outsidelabel.h"

#include <QHBoxLayout>
#include <QTimer>

namespace keynook::ui {

namespace {

QString sentenceOf(std::optional<KeychainState> state)
{
    if (!state) {
        return StatusStrip::tr("Keychain: asking …");
    }
    switch (*state) {
    case KeychainState::Open:
        return StatusStrip::tr("Keychain: unlocked");
    case KeychainState::Locked:
        return StatusStrip::tr("Keychain: locked");
    case KeychainState::NoCollection:
        return StatusStrip::tr("Keychain: not set up yet");
    case KeychainState::Absent:
    case KeychainState::NoBus:
        return StatusStrip::tr("Keychain: none found");
    case KeychainState::Silent:
        return StatusStrip::tr("Keychain: does not answer");
    }
    return {};
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_light(label(QString(QChar(0x25cf)), "muted"))
    , m_keychain(label({}, "muted"))
    , m_refreshed(label({}, "muted"))
    , m_message(new OutsideLabel(2))
    , m_clipboard(label({}, "muted"))
{
    setProperty("look", QStringLiteral("foot"));
    m_keychain->setObjectName(QStringLiteral("keychainState"));
    m_refreshed->setObjectName(QStringLiteral("refreshed"));
    m_message->setObjectName(QStringLiteral("message"));
    m_clipboard->setObjectName(QStringLiteral("clipboard"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(8);
    row->addWidget(m_light);
    row->addWidget(m_keychain);
    row->addSpacing(10);
    row->addWidget(m_refreshed);
    row->addSpacing(10);
    row->addWidget(m_message, 1);
    row->addWidget(m_clipboard);
    setKeychain({});
}

void StatusStrip::setKeychain(std::optional<KeychainState> state)
{
    m_keychain->setText(sentenceOf(state));
    const bool isOpen = state == KeychainState::Open;
    setLook(m_light, !state ? "muted" : isOpen ? "good" : "warning");
}

void StatusStrip::setRefreshed(const QString &sentence, const QString &exactly)
{
    m_refreshed->setText(sentence);
    m_refreshed->setToolTip(exactly);
}

void StatusStrip::say(const QString &sentence)
{
    constexpr std::chrono::seconds readFor{8};
    m_message->setText(sentence);
    const int number = ++m_messageNumber;
    QTimer::singleShot(readFor, this, [this, number] {
        if (number == m_messageNumber) {
            m_message->clear();
        }
    });
}

void StatusStrip::setClipboard(int secondsLeft)
{
    m_clipboard->setText(secondsLeft > 0 ? tr("Clipboard clears in %1 s").arg(secondsLeft)
                                         : QString());
}

} // namespace keynook::ui
