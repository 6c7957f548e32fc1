// SPDX-License-Identifier: Apache-2.0
// A plug-in of Qt's that says when it was loaded, by making the file that KEYNOOK_PLANTED names.
#include <QFile>
#include <QObject>
#include <QtPlugin>

class PlantedPlugin : public QObject
{
    Q_OBJECT
#ifdef PLANTED_DRIVER
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QSqlDriverFactoryInterface" FILE "planteddriver.json")
#else
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QPA.QPlatformIntegrationFactoryInterface.5.3" FILE
                          "plantedplatform.json")
#endif
public:
    PlantedPlugin()
    {
        QFile made(qEnvironmentVariable("KEYNOOK_PLANTED"));
        if (!made.open(QIODevice::WriteOnly)) {
            qFatal("the file that tells of the plug-in cannot be made");
        }
    }
};

#include "plantedplugin.moc"
