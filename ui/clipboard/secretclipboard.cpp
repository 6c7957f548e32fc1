// SPDX-License-Identifier: Apache-2.0
#include "clipboard/secretclipboard.h"

#include "clipboard/secretmimedata.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QWindow>

#include <algorithm>
#include <array>
#include <utility>

namespace keynook::ui {

namespace {

QByteArray randomKey()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char *>(words.data()), sizeof(words)};
}

/// A Wayland compositor ignores what a program without the keyboard does to the clipboard, and says
/// nothing about it.
bool windowSystemListens()
{
    return !QGuiApplication::platformName().startsWith(QLatin1StringView("wayland")) ||
           QGuiApplication::focusWindow() != nullptr;
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : SecretClipboard(Options{}, parent)
{
}

SecretClipboard::SecretClipboard(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_key(randomKey())
{
    if (!m_options.mayChange) {
        m_options.mayChange = windowSystemListens;
    }
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(m_options.second);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &SecretClipboard::noteChange);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this] {
        if (m_refused) {
            clearNow();
        }
    });
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::quit);
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp != nullptr) {
        const QSignalBlocker silent(this);
        quit();
    }
}

void SecretClipboard::setSeconds(int seconds)
{
    m_seconds = std::max(seconds, 0);
}

void SecretClipboard::copy(const Secret &secret)
{
    if (secret.isEmpty()) {
        return;
    }
    forget(); // first: replacing an older secret of ours is nothing to tell
    auto *content = new SecretMimeData(secret);
    QGuiApplication::clipboard()->setMimeData(content, QClipboard::Clipboard);
    m_content = content;
    m_fingerprint = fingerprint(secret.reveal());
    m_secondsLeft = m_seconds;
    if (m_secondsLeft > 0) {
        m_timer.start(m_options.second);
    }
    emit ticked(m_secondsLeft);
}

void SecretClipboard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Clipboard);
}

void SecretClipboard::clearNow()
{
    if (!isPending()) {
        return;
    }
    if (!isOurs()) {
        forget();
        emit replaced();
        return;
    }
    if (!m_options.mayChange()) {
        refuse(tr("The secret is still on the clipboard: it can only be cleared while Keynook's "
                  "window is in front."));
        return;
    }
    // The platform tells of the change before this returns: it must not look like somebody else's.
    const QByteArray ours = std::exchange(m_fingerprint, {});
    QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    m_fingerprint = ours;
    if (isOurs()) {
        refuse(
            tr("The secret is still on the clipboard: the system did not let Keynook clear it."));
        return;
    }
    forget();
    emit cleared();
}

/// Keeps trying, less and less often: the clipboard may be free again. That the window comes to the
/// front is told.
void SecretClipboard::refuse(const QString &why)
{
    constexpr int seldom = 64;
    m_secondsLeft = 0;
    m_pause = m_refused ? std::min(2 * m_pause, seldom) : 1;
    m_timer.start(m_pause * m_options.second);
    if (!std::exchange(m_refused, true)) {
        emit couldNotClear(why);
    }
}

void SecretClipboard::forget()
{
    m_timer.stop();
    m_fingerprint.clear();
    m_content.clear();
    m_secondsLeft = 0;
    m_refused = false;
}

QByteArray SecretClipboard::fingerprint(QByteArrayView bytes) const
{
    return QMessageAuthenticationCode::hash(QByteArray::fromRawData(bytes.data(), bytes.size()),
                                            m_key, QCryptographicHash::Sha256);
}

/// Whether this program, not another one, offers what is on the clipboard. Some platforms do not
/// know their owner (offscreen, framebuffers) but hand out the very object they were given.
bool SecretClipboard::isOffered() const
{
    const QClipboard *const clipboard = QGuiApplication::clipboard();
    return clipboard->ownsClipboard() ||
           (m_content != nullptr && clipboard->mimeData(QClipboard::Clipboard) == m_content);
}

/// Asks for the text only when it is this program's own: another one may take long to answer.
bool SecretClipboard::isOurs() const
{
    if (!isPending() || !isOffered()) {
        return false;
    }
    const QMimeData *const content = QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard);
    if (content == nullptr) {
        return false;
    }
    QString text = content->text();
    const Secret bytes = Secret::take(text.toUtf8());
    text.fill(QChar(u'\0'));
    return fingerprint(bytes.reveal()) == m_fingerprint;
}

/// The countdown must not go on over something else that was copied, in Keynook or elsewhere.
void SecretClipboard::noteChange()
{
    if (isPending() && !isOurs()) {
        forget();
        emit replaced();
    }
}

void SecretClipboard::tick()
{
    if (!isOffered()) { // not every platform tells that another program took the clipboard
        forget();
        emit replaced();
        return;
    }
    if (m_secondsLeft > 0) {
        emit ticked(--m_secondsLeft);
    }
    if (m_secondsLeft == 0) {
        clearNow();
    }
}

/// There is no later: if the window system does not listen, withdrawing our offer is all that is
/// left.
void SecretClipboard::quit()
{
    clearNow();
    if (isPending()) {
        forget();
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    }
}

} // namespace keynook::ui
