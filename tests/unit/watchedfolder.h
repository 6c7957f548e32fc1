// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files.h"
#include "flows/downloadwatch.h"
#include "kognicsample.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstdio>

namespace keynook::test {

/// A download folder, a watch on it, and what the watch has found: names in `names`, contents in
/// `texts`.
struct WatchedFolder
{
    explicit WatchedFolder(std::chrono::milliseconds poll = std::chrono::hours(1))
        : watch(dir.filePath(QStringLiteral("downloads")))
    {
        QDir().mkpath(watch.folder());
        watch.setPoll(poll);
        QObject::connect(&watch, &DownloadWatch::found, &watch,
                         [this](const QString &path, const Secret &text) {
                             names += path.sliced(watch.folder().size() + 1);
                             texts += text.reveal().toByteArray();
                         });
    }

    [[nodiscard]] QString path(const QString &name) const
    {
        return watch.folder() + QLatin1Char('/') + name;
    }
    [[nodiscard]] bool put(const QString &name, const QByteArray &content) const
    {
        return writeTo(path(name), content);
    }
    [[nodiscard]] bool rename(const QString &from, const QString &to) const
    {
        return ::rename(QFile::encodeName(path(from)).constData(),
                        QFile::encodeName(path(to)).constData()) == 0;
    }
    /// Whether these were found, and nothing else, once a last file has been.
    [[nodiscard]] bool foundOnly(QStringList expected)
    {
        const QString last = QStringLiteral("the last one %1").arg(++m_count);
        expected += last;
        if (!put(last, kognicFile("last-" + QByteArray::number(m_count)))) {
            return false;
        }
        const bool came = QTest::qWaitFor([&] { return names.contains(last); }, patience.count());
        const bool good = came && names == expected;
        if (!good) {
            qWarning("found: %s", qPrintable(names.join(QStringLiteral(", "))));
        }
        names.removeAll(last);
        return good;
    }

    static constexpr std::chrono::duration<int, std::milli> patience{20'000};
    QTemporaryDir dir;
    DownloadWatch watch;
    QStringList names;
    QByteArrayList texts;

private:
    int m_count = 0;
};

} // namespace keynook::test
