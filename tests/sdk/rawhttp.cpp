// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"

#include <QMessageAuthenticationCode>
#include <QSslConfiguration>

#include <array>

using namespace Qt::StringLiterals;

namespace keynook {

namespace {
constexpr int patienceMs = 20'000;
}

QByteArray RawAnswer::code() const
{
    const QString message = json()[u"message"_s].toString();
    return message.section(u"## "_s, 1, 1).section(u" ##"_s, 0, 0).toUtf8();
}

RawHttp::RawHttp(int port, const QSslCertificate &trusted)
    : m_port(port)
{
    const QString host = u"127.0.0.1"_s;
    const auto portNumber = static_cast<quint16>(port);
    if (trusted.isNull()) {
        m_socket.connectToHost(host, portNumber);
        m_socket.waitForConnected(patienceMs);
        return;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({trusted});
    m_socket.setSslConfiguration(configuration);
    m_socket.connectToHostEncrypted(host, portNumber);
    m_socket.waitForEncrypted(patienceMs);
}

void RawHttp::send(const QByteArray &method, const QByteArray &target, const QByteArray &headers,
                   const QByteArray &body)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                         QByteArray::number(m_port) + "\r\n" + headers;
    if (!body.isEmpty() || method == "POST" || method == "PUT") {
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    m_socket.write(request + "\r\n" + body);
    m_socket.flush();
}

bool RawHttp::readHead(RawAnswer &answer)
{
    for (bool first = true;; first = false) {
        while (!m_socket.canReadLine()) {
            answer.anyByte = answer.anyByte || m_socket.bytesAvailable() > 0;
            if (!m_socket.waitForReadyRead(patienceMs)) {
                answer.closed = !isConnected();
                return false;
            }
        }
        answer.anyByte = true;
        const QByteArray line = m_socket.readLine().trimmed();
        if (line.isEmpty()) {
            return true;
        }
        const auto colon = line.indexOf(':');
        if (first) {
            answer.status = line.mid(9, 3).toInt();
        } else if (colon > 0) {
            answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
    }
}

RawAnswer RawHttp::receive(bool head)
{
    RawAnswer answer;
    if (!readHead(answer)) {
        return answer;
    }
    const auto length = answer.headers.value("content-length").toLongLong();
    const bool bodyless = head || answer.status == 204;
    while (!bodyless && answer.body.size() < length) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs)) {
            answer.closed = !isConnected();
            return answer;
        }
        answer.body += m_socket.read(length - answer.body.size());
    }
    answer.whole = true;
    return answer;
}

QByteArray RawHttp::firstOfBody()
{
    RawAnswer answer;
    if (!readHead(answer)) {
        return {};
    }
    if (m_socket.bytesAvailable() == 0) {
        m_socket.waitForReadyRead(patienceMs);
    }
    return m_socket.readAll();
}

RawAnswer RawHttp::ask(const QByteArray &method, const QByteArray &target,
                       const QByteArray &headers, const QByteArray &body)
{
    send(method, target, headers, body);
    return receive(method == "HEAD");
}

QByteArray basic(const QByteArray &name, const QByteArray &secret)
{
    return "Authorization: Basic " + (name + ':' + secret).toBase64() + "\r\n";
}

QByteArray basic(const QJsonObject &user)
{
    return basic(user[u"email"_s].toString().toUtf8(), user[u"password"_s].toString().toUtf8());
}

QByteArray key(const QByteArray &apiKey)
{
    return "Authorization: Key " + apiKey + "\r\n";
}

QByteArray bearer(const QByteArray &token)
{
    return "Authorization: Bearer " + token + "\r\n";
}

QByteArray oneTimeCode(const QByteArray &base32, qint64 step)
{
    QString bits;
    for (const char c : base32) {
        const int value = c >= 'A' ? c - 'A' : c - '2' + 26;
        bits += QString::number(value, 2).rightJustified(5, u'0');
    }
    QByteArray secret;
    for (qsizetype i = 0; i + 8 <= bits.size(); i += 8) {
        secret.append(static_cast<char>(bits.mid(i, 8).toUInt(nullptr, 2)));
    }
    const QByteArray counter =
        QByteArray::fromHex(QByteArray::number(step, 16).rightJustified(16, '0'));
    const QByteArray mac =
        QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1).toHex();
    const auto offset = mac.last(1).toInt(nullptr, 16) * 2;
    const auto number = mac.mid(offset, 8).toUInt(nullptr, 16) & 0x7fffffffU;
    return QByteArray::number(number % 1'000'000U).rightJustified(6, '0');
}

} // namespace keynook
