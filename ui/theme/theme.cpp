// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include "theme/looks.h"
#include "theme/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>

/// In a static library they are found only when somebody asks; and not from within a namespace.
static void useResources()
{
    Q_INIT_RESOURCE(keynook);
}

namespace keynook::ui {

namespace {

// The portal's way of telling: 1 prefers dark, 2 light, 0 has no preference.
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString scheme = QStringLiteral("color-scheme");
constexpr uint prefersDark = 1;
constexpr int darkBelow = 128; // of 255

Colours theColours = Colours::light();

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.panel);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.panel);
    palette.setColor(QPalette::AlternateBase, colours.ground);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(role::muted, colours.muted);
    palette.setColor(role::good, colours.good);
    palette.setColor(role::warning, colours.warning);
    palette.setColor(role::bad, colours.bad);
    palette.setColor(QPalette::Button, colours.panel);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::ToolTipBase, colours.panel);
    palette.setColor(QPalette::ToolTipText, colours.ink);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.ink);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.line);
    palette.setColor(QPalette::Light, colours.panel);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.muted);
    }
    return palette;
}

} // namespace

Theme::Theme(QApplication &app)
    : QObject(&app)
    // A platform theme has asked the desktop already; followSystem asks again where there is none.
    , m_systemDark(QApplication::palette().color(QPalette::Window).lightness() < darkBelow)
{
    useResources();
    QApplication::setStyle(new Style);
}

const Colours &Theme::colours()
{
    return theColours;
}

bool Theme::isDark() const
{
    return m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemDark);
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance != appearance || !m_dressed) {
        m_appearance = appearance;
        dress();
    }
}

void Theme::followSystem()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(portal, portalPath, settings, QStringLiteral("SettingChanged"), this,
                SLOT(systemSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portal, portalPath, settings, QStringLiteral("Read"));
    question.setArguments({group, scheme});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) {
            // This call wraps its answer twice.
            const QVariant value = reply.value().variant().value<QDBusVariant>().variant();
            setSystemDark(value.toUInt() == prefersDark);
        }
        answer->deleteLater();
    });
}

void Theme::systemSettingChanged(const QString &of, const QString &key, const QDBusVariant &value)
{
    if (of == group && key == scheme) {
        setSystemDark(value.variant().toUInt() == prefersDark);
    }
}

void Theme::setSystemDark(bool dark)
{
    if (m_systemDark != dark) {
        m_systemDark = dark;
        if (m_dressed) {
            dress();
        }
    }
}

void Theme::dress()
{
    m_dressed = true;
    theColours = isDark() ? Colours::dark() : Colours::light();
    const QPalette palette = paletteOf(theColours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

QFont monospaced()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

void showAsCode(QWidget &widget)
{
    widget.setFont(monospaced());
    widget.setLayoutDirection(Qt::LeftToRight);
}

} // namespace keynook::ui
