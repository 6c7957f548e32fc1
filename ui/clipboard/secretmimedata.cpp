// SPDX-License-Identifier: Apache-2.0
#include "clipboard/secretmimedata.h"

#include "clipboard/x11queue.h"

#include <QGuiApplication>
#include <QHash>
#include <QTimer>
#include <QtGlobal>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#define KEYNOOK_PASTEBOARD_MARK
#endif

namespace keynook::ui {

namespace {

/// Wayland programs ask for the second one.
const QStringList &textFormats()
{
    static const QStringList formats{QStringLiteral("text/plain"),
                                     QStringLiteral("text/plain;charset=utf-8")};
    return formats;
}

#ifdef KEYNOOK_PASTEBOARD_MARK
constexpr auto concealedMime = "application/x-nspasteboard-concealed-type";

/// Gives the mark its name on the pasteboard; without it Qt would hide it in a type of its own.
class ConcealedType final : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override
    {
        return uti == name() ? QString::fromLatin1(concealedMime) : QString();
    }
    QString utiForMime(const QString &mime) const override
    {
        return mime == QLatin1StringView(concealedMime) ? name() : QString();
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data,
                           const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data,
                                      const QString &) const override
    {
        return {data.toByteArray()};
    }

private:
    static QString name() { return QStringLiteral("org.nspasteboard.ConcealedType"); }
};
#endif

/// What says "this is a secret" on each system: KDE's hint, which managers elsewhere on Linux
/// honour too; Microsoft's clipboard formats (a DWORD of 0 each where it is a permission);
/// nspasteboard.org.
const QHash<QString, QByteArray> &marks()
{
#if defined(Q_OS_WIN)
    const auto windows = [](const char *name) {
        return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"")
            .arg(QLatin1StringView(name));
    };
    static const QHash<QString, QByteArray> all{
        {windows("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1")},
        {windows("CanIncludeInClipboardHistory"), QByteArray(4, '\0')},
        {windows("CanUploadToCloudClipboard"), QByteArray(4, '\0')}};
#elif defined(KEYNOOK_PASTEBOARD_MARK)
    static const ConcealedType converter;
    static const QHash<QString, QByteArray> all{
        {QString::fromLatin1(concealedMime), QByteArrayLiteral("1")}};
#else
    static const QHash<QString, QByteArray> all{
        {QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")}};
#endif
    return all;
}

} // namespace

SecretMimeData::SecretMimeData(const Secret &secret)
    : m_secret(secret.clone())
{
}

bool SecretMimeData::hasFormat(const QString &mimeType) const
{
    return textFormats().contains(mimeType) || marks().contains(mimeType);
}

QStringList SecretMimeData::formats() const
{
    return textFormats() + marks().keys();
}

QVariant SecretMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (textFormats().contains(mimeType)) {
        QTimer::singleShot(0, qGuiApp, overwriteX11Queue); // when it was sent to who asked
        const QByteArrayView bytes = m_secret.reveal();
        return type.id() == QMetaType::QString ? QVariant(QString::fromUtf8(bytes))
                                               : QVariant(bytes.toByteArray());
    }
    const auto mark = marks().constFind(mimeType);
    return mark == marks().constEnd() ? QVariant() : QVariant(*mark);
}

} // namespace keynook::ui
