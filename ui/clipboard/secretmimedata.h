// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QMimeData>

namespace keynook::ui {

/// A secret on the clipboard, with the marks by which clipboard managers and histories know that
/// they are to leave it alone. Its bytes lie in Secret's memory and are wiped with this object;
/// only what somebody asks for is copied out of there.
class SecretMimeData final : public QMimeData
{
    Q_OBJECT
public:
    explicit SecretMimeData(const Secret &secret);

    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    Secret m_secret;
};

} // namespace keynook::ui
