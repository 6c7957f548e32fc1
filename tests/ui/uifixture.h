// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clifixturegate.h"
#include "mainwindow.h"
#include "standinclient.h"
#include "standinprocess.h"
#include "support/memorystore.h"
#include "uimain.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

namespace keynook::test {

/// Longer than anything takes, so that what never comes shows as such.
inline constexpr int uiPatience = 30'000;

/// The whole window on a keynook-standin and a keychain in memory, signed in as the demo user; a
/// gate stands between them, which can hold a request.
class Desk
{
public:
    using Adjust = std::function<void(AppOptions &)>;
    /// `adjust` has the last word about the window's options.
    explicit Desk(int seededKeys = 0, const ui::Preferences &preferences = {},
                  const Adjust &adjust = {});
    Desk(int seededKeys, const Adjust &adjust)
        : Desk(seededKeys, {}, adjust)
    {
    }
    ~Desk();

    /// Signs in without a dialog, and waits for the list.
    [[nodiscard]] bool signIn();
    /// The window's or a dialog's child of this name that is to be seen; null when there is none.
    template <typename T>
    T *find(const char *name) const
    {
        const auto all = window->findChildren<T *>(QString::fromLatin1(name));
        const auto found =
            std::find_if(all.begin(), all.end(), [](const T *one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    /// Waits for a button that is there and enabled, and clicks it.
    [[nodiscard]] bool click(const char *name);
    [[nodiscard]] bool type(const char *field, const QString &text);
    [[nodiscard]] QString textOf(const char *labelName) const;
    /// Generates a key whose secret is in the keychain afterwards, and shuts the dialog.
    [[nodiscard]] bool generate(const QString &name);
    /// Selects the row of the key with this name; false when there is none.
    [[nodiscard]] bool select(const QString &name);
    /// What the details say is wrong.
    [[nodiscard]] QString complaint() const;
    /// The dialog on top, if any.
    [[nodiscard]] QDialog *dialog() const;
    /// Of the table, which hides when there is nothing to show.
    [[nodiscard]] int rows() const;
    /// A key made at the service by somebody else.
    [[nodiscard]] QString makeKey(const QByteArray &name) const;
    void setFaults(const QByteArray &specs) const;
    /// Requests so far.
    [[nodiscard]] int seen(const QByteArray &method, const QByteArray &pathPrefix) const;

    QTemporaryDir folder;
    std::unique_ptr<StandinProcess> standin;
    std::unique_ptr<Gate> gate;
    MemoryStore *store = nullptr; ///< the window's; null where it uses the system's
    std::unique_ptr<ui::MainWindow> window;
    QJsonObject user;

private:
    std::unique_ptr<MemoryStore> m_store;
};

} // namespace keynook::test
