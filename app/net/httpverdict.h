// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkReply>

namespace keynook {

/// The codes that QNetworkReply makes out of a status, so that they say nothing about the
/// connection. ContentReSendError lies among their numbers and is none of them.
[[nodiscard]] bool comesFromStatus(QNetworkReply::NetworkError code);

[[nodiscard]] bool isRedirect(int status);

/// What may be handed on. Without a cache of ours, 304 answers nothing that was asked.
[[nodiscard]] bool isAnswer(int status);

/// The connection had stood, and ended before the answer did.
[[nodiscard]] bool breaksAConnection(QNetworkReply::NetworkError code);

} // namespace keynook
