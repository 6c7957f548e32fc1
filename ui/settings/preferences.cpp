// SPDX-License-Identifier: Apache-2.0
#include "settings/preferences.h"

#include "core/text.h"
#include "language/language.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace keynook::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Preferences", source);
}

/// The first certificate's bytes must be base64, and begin as every DER certificate does. Whether
/// they make sense is the network's affair.
bool holdsCertificate(const QByteArray &content)
{
    static const QByteArray begin = QByteArrayLiteral("-----BEGIN CERTIFICATE-----");
    static const QByteArray end = QByteArrayLiteral("-----END CERTIFICATE-----");
    constexpr char derSequence = 0x30;
    const qsizetype from = content.indexOf(begin);
    const qsizetype to = content.indexOf(end, from);
    if (from < 0 || to < 0) {
        return false;
    }
    QByteArray body = content.sliced(from + begin.size(), to - from - begin.size());
    body.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
    const auto der = QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    return der && (*der).startsWith(derSequence);
}

} // namespace

QString proxyObjection(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    // Before anything else, and in an address that is wrong otherwise too: a login is not kept.
    if (url.contains(QLatin1Char('@'))) {
        return text(QT_TRANSLATE_NOOP(
            "Preferences", "Keynook keeps no user name or password for a proxy in its settings. "
                           "Leave out what stands before the @ sign."));
    }
    const bool known = scheme == QLatin1StringView("http") ||
                       scheme == QLatin1StringView("socks5") ||
                       scheme == QLatin1StringView("socks5h");
    const bool bare = (parsed.path().isEmpty() || parsed.path() == QLatin1StringView("/")) &&
                      !parsed.hasQuery() && !parsed.hasFragment();
    if (!parsed.isValid() || !known || !bare || parsed.host().isEmpty() || parsed.port() == 0 ||
        hasInvisible(url)) {
        return text(QT_TRANSLATE_NOOP("Preferences",
                                      "Write the proxy's address like http://proxy.example:3128 "
                                      "or socks5://proxy.example:1080."));
    }
    return {};
}

QString caPathObjection(const QString &path)
{
    if (!QDir::isAbsolutePath(path) || hasInvisible(path)) {
        return text(QT_TRANSLATE_NOOP("Preferences",
                                      "Give the certificate file's whole path, from the root on."));
    }
    return {};
}

QString caFileObjection(const QString &path)
{
    if (QString why = caPathObjection(path); !why.isEmpty()) {
        return why;
    }
    constexpr qint64 mostBytes = qint64(16) * 1024 * 1024;
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return text(QT_TRANSLATE_NOOP("Preferences", "There is no such certificate file."));
    }
    // A device or a pipe might never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return text(QT_TRANSLATE_NOOP("Preferences", "The certificate file cannot be read."));
    }
    if (!holdsCertificate(file.read(mostBytes))) {
        return text(QT_TRANSLATE_NOOP("Preferences",
                                      "The file holds no certificate in PEM format, which begins "
                                      "with -----BEGIN CERTIFICATE-----."));
    }
    return {};
}

QString objection(const Preferences &preferences)
{
    const auto within = [](int value, int least, int most) {
        return value >= least && value <= most;
    };
    if (!within(preferences.clipboardSeconds, 0, Preferences::mostSeconds) ||
        !within(preferences.remaskSeconds, 0, Preferences::mostSeconds) ||
        !within(preferences.idleMinutes, 0, Preferences::mostIdleMinutes) ||
        !within(preferences.unusedAfterDays, 1, Preferences::mostUnusedDays)) {
        return text(QT_TRANSLATE_NOOP("Preferences", "A time is out of its bounds."));
    }
    if (!preferences.language.isEmpty() && !isLanguage(preferences.language)) {
        return text(QT_TRANSLATE_NOOP("Preferences", "Keynook does not speak that language."));
    }
    if (preferences.proxy == Preferences::Proxy::Manual || !preferences.proxyUrl.isEmpty()) {
        if (QString why = proxyObjection(preferences.proxyUrl); !why.isEmpty()) {
            return why;
        }
    }
    return preferences.caFile.isEmpty() ? QString() : caPathObjection(preferences.caFile);
}

} // namespace keynook::ui
