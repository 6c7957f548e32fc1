// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedservercerts.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>

namespace keynook::test {

namespace {

QStringList newKey(const QString &keyFile)
{
    return {QStringLiteral("-newkey"),
            QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256"),
            QStringLiteral("-nodes"),
            QStringLiteral("-keyout"),
            keyFile};
}

} // namespace

void TestCertificates::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qWarning("openssl: %s", openssl.readAllStandardError().constData());
        m_good = false;
    }
}

void TestCertificates::write(const QString &name, const QByteArray &content)
{
    QFile file(filePath(name));
    m_good = m_good && file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

Identity TestCertificates::load(const QString &name)
{
    Identity identity;
    identity.certificateFile = filePath(name + QStringLiteral(".pem"));
    identity.keyFile = filePath(name + QStringLiteral(".key"));
    QFile certificate(identity.certificateFile);
    QFile key(identity.keyFile);
    m_good = m_good && certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly);
    identity.certificate = QSslCertificate(&certificate, QSsl::Pem);
    identity.key = QSslKey(&key, QSsl::Ec);
    m_good = m_good && !identity.certificate.isNull() && !identity.key.isNull();
    return identity;
}

Identity TestCertificates::authority(const QString &name)
{
    run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                    QStringLiteral("3650"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=Authority ") + name, QStringLiteral("-out"),
                    name + QStringLiteral(".pem")} +
        newKey(name + QStringLiteral(".key")));
    return load(name);
}

Identity TestCertificates::selfSigned(const QString &name, const QString &names)
{
    run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                    QStringLiteral("3650"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                    QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names,
                    QStringLiteral("-out"), name + QStringLiteral(".pem")} +
        newKey(name + QStringLiteral(".key")));
    return load(name);
}

/// `openssl ca`, because `openssl x509` cannot set the dates.
Identity TestCertificates::server(const QString &name, const Identity &issuer, const QString &names,
                                  const QString &from, const QString &to)
{
    write(QStringLiteral("ca.cnf"),
          "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
          "default_md=sha256\npolicy=p\nunique_subject=no\nx509_extensions=x\n"
          "[p]\ncommonName=supplied\n[x]\nbasicConstraints=CA:FALSE\nsubjectAltName=" +
              names.toLatin1() + "\n");
    write(QStringLiteral("index.txt"), {});
    write(QStringLiteral("serial"), QByteArray::number(0x1000 + m_serial++, 16) + "\n");
    run(QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=") + name, QStringLiteral("-out"),
                    name + QStringLiteral(".csr")} +
        newKey(name + QStringLiteral(".key")));
    run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
         QStringLiteral("ca.cnf"), QStringLiteral("-notext"), QStringLiteral("-cert"),
         issuer.certificateFile, QStringLiteral("-keyfile"), issuer.keyFile, QStringLiteral("-in"),
         name + QStringLiteral(".csr"), QStringLiteral("-out"), name + QStringLiteral(".pem"),
         QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), to});
    return load(name);
}

bool plantAuthority(const Identity &authority, const QString &folder)
{
    QProcess hash;
    hash.start(QStringLiteral("openssl"),
               {QStringLiteral("x509"), QStringLiteral("-hash"), QStringLiteral("-noout"),
                QStringLiteral("-in"), authority.certificateFile});
    if (!hash.waitForFinished() || hash.exitCode() != 0) {
        return false;
    }
    const QString name = QString::fromLatin1(hash.readAllStandardOutput().trimmed());
    const QStringList files{name + QStringLiteral(".0"), QStringLiteral("cert.pem"),
                            QStringLiteral("ca.pem"), QStringLiteral("authority.crt")};
    return std::all_of(files.begin(), files.end(), [&](const QString &file) {
        return QFile::copy(authority.certificateFile, QDir(folder).filePath(file));
    });
}

} // namespace keynook::test
