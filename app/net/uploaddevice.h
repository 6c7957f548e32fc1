// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QIODevice>

namespace keynook {

/// A request's body that can be read once and never again.
///
/// Qt 6.4 sends a POST (and a DELETE) a second time when the connection breaks, unless the body
/// cannot be rewound: a sequential device whose `reset()` fails turns each such attempt into
/// `ContentReSendError`. That is the whole purpose of this class; an empty one does it for requests
/// without a body.
class UploadDevice final : public QIODevice
{
    Q_OBJECT
public:
    /// `body` must outlive the device.
    explicit UploadDevice(const Secret &body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

    /// Bytes were handed to the connection, so they may have left this machine.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

signals:
    /// Some more was handed to the connection.
    void advanced();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const Secret &m_body;
    qsizetype m_position = 0;
};

} // namespace keynook
