// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace keynook::test {

/// A certificate and its key, both also as PEM files.
struct Identity
{
    QString certificateFile;
    QString keyFile;
    QSslCertificate certificate;
    QSslKey key;
};

/// Certificates for one test run, made by the `openssl` command, gone with this object.
class TestCertificates
{
public:
    /// False when `openssl` is missing or a certificate could not be made.
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }

    /// An authority, self-signed.
    Identity authority(const QString &name);
    /// A server's certificate from `issuer`. `names`: "DNS:a.example,IP:127.0.0.1". `from` and
    /// `to`: "YYYYMMDDHHMMSSZ".
    Identity server(const QString &name, const Identity &issuer, const QString &names,
                    const QString &from = QStringLiteral("20200101000000Z"),
                    const QString &to = QStringLiteral("20900101000000Z"));
    Identity selfSigned(const QString &name, const QString &names);

private:
    void run(const QStringList &arguments);
    void write(const QString &name, const QByteArray &content);
    Identity load(const QString &name);

    QTemporaryDir m_dir;
    bool m_good = true;
    int m_serial = 1;
};

/// Copies the authority's certificate into `folder` under every name that a TLS library looks for
/// authorities by.
[[nodiscard]] bool plantAuthority(const Identity &authority, const QString &folder);

} // namespace keynook::test
