// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "work/snippets.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace keynook::ui {

class FlowLayout;

/// "Use it": tabs, the text of the chosen one, Copy.
class SnippetBox final : public QWidget
{
    Q_OBJECT
public:
    explicit SnippetBox(QWidget *parent = nullptr);

    void setSnippets(const QList<Snippet> &snippets);

signals:
    void copyWanted(const QString &text);

private:
    void choose(int tab);

    QButtonGroup *m_tabs;
    FlowLayout *m_tabRow;
    QLabel *m_code;
    QLabel *m_hint;
    QList<Snippet> m_snippets;
    int m_chosen = 0;
};

} // namespace keynook::ui
