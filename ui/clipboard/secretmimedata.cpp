// SPDX-License-Identifier: Apache-2.0
#include "clipboard/secretmimedata.h"

#include "clipboard/secretmarks.h"
#include "clipboard/x11queue.h"

#include <QGuiApplication>
#include <QTimer>

namespace keynook::ui {

namespace {

/// Wayland programs ask for the second one.
const QStringList &textFormats()
{
    static const QStringList formats{QStringLiteral("text/plain"),
                                     QStringLiteral("text/plain;charset=utf-8")};
    return formats;
}

} // namespace

SecretMimeData::SecretMimeData(const Secret &secret)
    : m_secret(secret.clone())
{
}

bool SecretMimeData::hasFormat(const QString &mimeType) const
{
    return textFormats().contains(mimeType) || secretMarks().contains(mimeType);
}

QStringList SecretMimeData::formats() const
{
    return textFormats() + secretMarks().keys();
}

QVariant SecretMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (textFormats().contains(mimeType)) {
        QTimer::singleShot(0, qGuiApp, overwriteX11Queue); // when it was sent to who asked
        const QByteArrayView bytes = m_secret.reveal();
        return type.id() == QMetaType::QString ? QVariant(QString::fromUtf8(bytes))
                                               : QVariant(bytes.toByteArray());
    }
    const auto &marks = secretMarks();
    const auto mark = marks.constFind(mimeType);
    return mark == marks.constEnd() ? QVariant() : QVariant(*mark);
}

} // namespace keynook::ui
