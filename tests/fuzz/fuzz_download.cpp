// SPDX-License-Identifier: Apache-2.0
// A file that comes into the folder for downloads. The input: its name, NUL, what it holds.
#include "exchange/kognicfile.h"
#include "flows/downloadwatch.h"
#include "fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace keynook::test {

namespace {

struct Scene
{
    QTemporaryDir folder{QDir(QStringLiteral("/dev/shm")).exists()
                             ? QStringLiteral("/dev/shm/keynook-fuzz-XXXXXX")
                             : QDir::tempPath() + QStringLiteral("/keynook-fuzz-XXXXXX")};
    DownloadWatch watch{folder.path()};
    int count = 0;
    Secret text;

    Scene()
    {
        using namespace std::chrono_literals;
        watch.setPoll(0ms); // looks whenever there is nothing else to do
        QObject::connect(&watch, &DownloadWatch::found, &watch,
                         [this](const QString &, const Secret &found) {
                             ++count;
                             text = found.clone();
                         });
    }
};

/// What may be a file's name here.
QByteArray nameOf(QByteArrayView field)
{
    QByteArray name = field.first(std::min<qsizetype>(field.size(), 200)).toByteArray();
    name.replace('/', '_');
    return name.isEmpty() || name == "." || name == ".." ? QByteArray("x") : name;
}

bool isUnfinished(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower.startsWith('.') || lower.endsWith(".crdownload") || lower.endsWith(".part") ||
           lower.endsWith(".partial") || lower.endsWith(".download") ||
           lower.endsWith(".opdownload") || lower.endsWith(".tmp");
}

} // namespace

void fuzz(QByteArrayView input)
{
    static Scene scene;
    const QByteArray name = nameOf(takeField(input));
    scene.count = 0;
    scene.text.clear();
    scene.watch.start();
    QFile file(scene.folder.path() + QLatin1Char('/') + QFile::decodeName(name));
    const bool isThere = file.open(QIODevice::WriteOnly) && // a name must be UTF-8 for Qt
                         file.write(input.data(), input.size()) == input.size();
    file.close();
    QCoreApplication::processEvents();
    scene.watch.stop();
    file.remove();

    const bool isCredential = readKognicFile(Secret(input)).has_value();
    require(scene.count == (isThere && isCredential && !isUnfinished(name) ? 1 : 0),
            "a whole credentials file is found, and nothing else");
    require(scene.count == 0 || scene.text.reveal() == input, "it is handed on as it is");
}

} // namespace keynook::test
