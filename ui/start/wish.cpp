// SPDX-License-Identifier: Apache-2.0
#include "start/wish.h"

#include "core/text.h"

#include <QDir>

namespace keynook::ui {

namespace {

const QByteArray raise = QByteArrayLiteral("raise\n");
const QByteArray generate = QByteArrayLiteral("generate\n");
const QByteArray import = QByteArrayLiteral("import ");

} // namespace

bool Wish::isGoodPath(const QString &path)
{
    const bool isResource = path.startsWith(u':'); // absolute to Qt
    return QDir::isAbsolutePath(path) && !isResource && path.toUtf8().size() <= longestPath &&
           !hasInvisible(path);
}

QByteArray Wish::toLine() const
{
    switch (kind) {
    case Kind::Generate:
        return generate;
    case Kind::Import:
        return import + path.toUtf8() + '\n';
    case Kind::Window:
        break;
    }
    return raise;
}

std::optional<Wish> Wish::fromLine(const QByteArray &line)
{
    if (line == raise) {
        return Wish{};
    }
    if (line == generate) {
        return Wish{Kind::Generate, {}};
    }
    if (line.size() > longestLine || !line.startsWith(import) || !line.endsWith('\n')) {
        return std::nullopt;
    }
    Wish wish{Kind::Import, QString::fromUtf8(line.sliced(import.size()).chopped(1))};
    // What is no UTF-8 does not come out as it went in.
    return isGoodPath(wish.path) && wish.toLine() == line ? std::optional(wish) : std::nullopt;
}

} // namespace keynook::ui
