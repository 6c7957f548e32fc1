// SPDX-License-Identifier: Apache-2.0
#include "clipboard/secretmarks.h"

#include <QUtiMimeConverter> // from Qt 6.5

namespace keynook::ui {

namespace {

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

} // namespace

/// The mark of nspasteboard.org.
const QHash<QString, QByteArray> &secretMarks()
{
    static const ConcealedType converter; // registers itself
    static const QHash<QString, QByteArray> all{
        {QString::fromLatin1(concealedMime), QByteArrayLiteral("1")}};
    return all;
}

} // namespace keynook::ui
