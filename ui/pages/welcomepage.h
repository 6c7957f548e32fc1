// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace keynook::ui {

/// The first run: what to begin with, instead of an empty window.
class WelcomePage final : public QFrame
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

signals:
    void cogniacWanted();
    void kognicWanted();
    void demoWanted();
    void answersWanted();
};

} // namespace keynook::ui
