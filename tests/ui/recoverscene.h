// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakedesk.h"
#include "widgets/banner.h"

namespace keynook::test {

using namespace Qt::StringLiterals;

/// A window whose journal holds generations that were interrupted.
class RecoverScene
{
public:
    static constexpr qint64 longAgo = 3600; // seconds; all that was under way has arrived

    RecoverScene()
        : desk(std::make_unique<FakeDesk>([this] { return systemClock()() + ahead; }))
    {
        if (!desk->signIn()) {
            qFatal("no sign-in");
        }
    }

    /// As a process that ended there has left it.
    IssueRecord leave(IssueState state, const QString &name = u"camera"_s);
    /// By the window's banner.
    [[nodiscard]] QDialog *open() const
    {
        click(*desk->window, "refresh");
        auto &banner = find<ui::Banner>(*desk->window, "recoverBanner");
        if (!QTest::qWaitFor([&banner] { return banner.isVisible(); }, 20'000)) {
            return nullptr;
        }
        click(banner, "bannerAction");
        return desk->dialog("recoverDialog");
    }
    static QStringList sentences(const QDialog &dialog)
    {
        QStringList list;
        for (const QLabel *each : dialog.findChildren<QLabel *>(u"recordSentence"_s)) {
            list += each->text();
        }
        return list;
    }
    [[nodiscard]] qsizetype unfinished() const
    {
        return desk->window->context()->ledger().unfinishedIssues()->size();
    }

    qint64 ahead = 0; ///< seconds that the window's clock is ahead of the records
    std::unique_ptr<FakeDesk> desk;

private:
    void seal(const IssueRecord &record) const;

    int m_records = 0;
    SealKeys m_keys = SealKeys::generate();
};

inline IssueRecord RecoverScene::leave(IssueState state, const QString &name)
{
    AppContext &app = *desk->window->context();
    IssueRecord record;
    record.operation = u"op-%1"_s.arg(m_records++);
    record.accountId = u"a1"_s;
    record.name = name;
    record.begunAt = app.clock()();
    record.publicKey = m_keys.publicKey;
    desk->store->put(itemname::seal(record.operation), m_keys.privateKey.reveal());
    const bool good = app.spool().prepare() && app.ledger().beginIssue(record) &&
                      app.ledger().markIntended(record.operation, {u"old1"_s}) &&
                      (state != IssueState::Sealed || app.ledger().markSealed(record.operation));
    if (!good) {
        qFatal("the record of this test could not be made");
    }
    if (state == IssueState::Sealed) {
        seal(record);
    }
    return record;
}

inline void RecoverScene::seal(const IssueRecord &record) const
{
    const QByteArray reply = R"({"key_id":"k1","description":"camera","created_at":1700000000,)"
                             R"("api_key":"k1:secret-of-k1"})";
    if (!desk->window->context()->spool().seal(record.operation, record.publicKey, Secret(reply))) {
        qFatal("the reply of this test could not be sealed");
    }
}

} // namespace keynook::test
