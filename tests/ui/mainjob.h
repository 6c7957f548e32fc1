// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "heartbeat.h"
#include "uifixture.h"

#include <QListView>

namespace keynook::test {

/// What people do with Keynook, step by step in the real window, key by key, and with the event
/// loop running in between. Each step is false when it did not come to its end.
class MainJob
{
public:
    explicit MainJob(const Desk &desk)
        : m_desk(desk)
    {
    }

    /// In the first run, through the dialog, until the list is shown.
    [[nodiscard]] bool signIn(int keys) const
    {
        const QJsonObject &user = m_desk.user;
        return click("startCogniac") && type("server", m_desk.gate->url()) &&
               type("email", user[QStringLiteral("email")].toString()) &&
               type("password", user[QStringLiteral("password")].toString()) && click("signIn") &&
               runUntil([this] { return m_desk.find<QListView>("workspaceList") != nullptr; }) &&
               click("signIn") && runUntil([this, keys] {
                   return m_desk.dialog() == nullptr && m_desk.rows() == keys;
               });
    }
    /// Ends with the new key selected.
    [[nodiscard]] bool generate(const QString &name) const
    {
        return click("generate") && type("name", name) && click("go") && click("copyIssued") &&
               click("go") && runUntil([this, name] {
                   return m_desk.dialog() == nullptr && m_desk.textOf("detailsTitle") == name;
               });
    }
    /// The selected key.
    [[nodiscard]] bool remove() const
    {
        const int before = m_desk.rows();
        return click("delete") && click("confirm") && runUntil([this, before] {
                   return m_desk.dialog() == nullptr && m_desk.rows() == before - 1;
               });
    }
    [[nodiscard]] bool filter(const QString &text, int rows) const
    {
        return type("filter", text) && runUntil([this, rows] { return m_desk.rows() == rows; });
    }

    /// Waits for a button that is there and enabled.
    [[nodiscard]] bool click(const char *name) const
    {
        QAbstractButton *button = nullptr;
        const auto ready = [this, name, &button] {
            button = m_desk.find<QAbstractButton>(name);
            return button != nullptr && button->isEnabled();
        };
        if (!runUntil(ready)) {
            return false;
        }
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
        return true;
    }
    [[nodiscard]] bool type(const char *name, const QString &text) const
    {
        QLineEdit *field = nullptr;
        if (!runUntil([this, name, &field] { return (field = m_desk.find<QLineEdit>(name)); })) {
            return false;
        }
        field->setFocus();
        field->selectAll();
        for (const QChar letter : text) {
            // QTest has no keys for letters beyond ASCII, which passwords may have.
            letter.unicode() < 0x80 ? QTest::keyClick(field, letter.toLatin1())
                                    : field->insert(letter);
            QCoreApplication::processEvents();
        }
        return field->text() == text;
    }

private:
    const Desk &m_desk;
};

} // namespace keynook::test
