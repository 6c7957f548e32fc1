// SPDX-License-Identifier: Apache-2.0
#include "vault/takeback.h"

#include "vault/keychainerror.h"

#include <QTimer>

#include <utility>

namespace keynook {

void removeUntil(SecretStore &store, const QString &item, QDeadlineTimer end, Reply<void> reply)
{
    if (!end.isForever()) {
        const std::chrono::milliseconds left(end.remainingTime());
        QTimer::singleShot(left, reply.context(), [reply] {
            reply(failure(keychainerror::ofState(KeychainState::Silent)));
        });
    }
    store.remove(item, std::move(reply));
}

void writeOrTakeBack(SecretStore &store, const QString &item, const Secret &value,
                     const Reply<void> &reply)
{
    const QDeadlineTimer end(storeAnswersWithin);
    writeVerified(store, item, value,
                  {reply.context(), [&store, item, end, reply](const Result<void> &written) {
                       if (written || written.error().kind == Error::Kind::KeychainLocked) {
                           reply(written);
                           return;
                       }
                       removeUntil(store, item, end,
                                   {reply.context(),
                                    [reply, written](const Result<void> &) { reply(written); }});
                   }});
}

} // namespace keynook
