// SPDX-License-Identifier: Apache-2.0
#include "net/uploaddevice.h"

#include <algorithm>

namespace keynook {

UploadDevice::UploadDevice(const Secret &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    // Unbuffered: QIODevice's own buffer would be one more copy of the body.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 UploadDevice::readData(char *data, qint64 most)
{
    const qsizetype left = m_body.size() - m_position;
    if (left == 0) {
        return -1; // the end; 0 would mean "nothing yet" and leave Qt waiting
    }
    const qsizetype count = std::min<qsizetype>(left, most);
    std::copy_n(m_body.reveal().data() + m_position, count, data);
    m_position += count;
    emit advanced();
    return count;
}

} // namespace keynook
