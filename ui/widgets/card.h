// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace keynook::ui {

/// A large button: a word, and a sentence about it. As high as the sentence needs.
class Card final : public QPushButton
{
    Q_OBJECT
public:
    Card(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace keynook::ui
