// SPDX-License-Identifier: Apache-2.0
#include "tray/tray.h"

#include "tray/trayicon.h"

#include <QSystemTrayIcon>

#include <algorithm>

namespace keynook::ui {

namespace {

const QString key = QStringLiteral("notices");
constexpr qint64 day = 86400;

} // namespace

Tray::Tray(AppContext &app, const SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    m_tomorrow.setSingleShot(true);
    m_tomorrow.setInterval(std::chrono::hours(24));
    connect(&m_tomorrow, &QTimer::timeout, this, [this] { look(); });
    connect(&settings, &SettingsStore::changed, this, &Tray::apply);
    apply(settings.preferences());
}

Tray::~Tray() = default;

void Tray::apply(const Preferences &preferences)
{
    if (!preferences.trayIcon || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon.reset();
        m_tomorrow.stop();
        return;
    }
    if (m_icon == nullptr) {
        m_icon = std::make_unique<TrayIcon>();
        m_state.emplace(m_app.ledger().folder());
        connect(m_icon.get(), &TrayIcon::openWanted, this, &Tray::openWanted);
        connect(m_icon.get(), &TrayIcon::viewWanted, this, &Tray::viewWanted);
        connect(m_icon.get(), &TrayIcon::generateWanted, this, &Tray::generateWanted);
        connect(m_icon.get(), &TrayIcon::hideSecretsWanted, this, &Tray::hideSecretsWanted);
        connect(m_icon.get(), &TrayIcon::quitWanted, this, &Tray::quitWanted);
        look();
    }
}

void Tray::look(const std::optional<Standing> &unused)
{
    if (unused) {
        m_unused = unused;
    }
    if (m_icon == nullptr) {
        return;
    }
    const QList<Standing> all = standings();
    QList<Standing> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [](const Standing &each) { return each.count > 0; });
    m_icon->show(some);
    if (!m_book) {
        m_book = NoticeBook::fromText(m_state->value(key));
    }
    for (const Standing &each : m_book->due(all, m_app.clock()())) {
        m_icon->tell(each);
    }
    m_state->setValue(key, m_book->toText());
    m_tomorrow.start();
}

QList<Standing> Tray::standings() const
{
    const qint64 now = m_app.clock()();
    QList<Standing> all;
    for (const Account &each : m_app.ledger().accounts().value_or(QList<Account>())) {
        const qint64 until = now + each.expiryLeadDays * day;
        const auto held = m_app.ledger().heldKeys(each.id);
        if (!held || !AppContext::capabilitiesOf(each).expires) {
            continue;
        }
        const auto count = std::count_if(held->begin(), held->end(), [&](const HeldKey &one) {
            return one.expiresAt && *one.expiresAt > now && *one.expiresAt <= until;
        });
        all += {each.id, each.service, KeyListModel::View::ExpiringSoon, static_cast<int>(count),
                until};
    }
    if (m_unused) {
        all += *m_unused;
    }
    return all;
}

} // namespace keynook::ui
