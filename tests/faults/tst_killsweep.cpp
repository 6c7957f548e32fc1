// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"

#include <QJsonObject>
#include <QMap>
#include <QtTest>

#include <memory>

using namespace keynook;

namespace {

QStringList generate(const QString &name)
{
    return {QStringLiteral("keys"), QStringLiteral("generate"), QStringLiteral("--name"), name};
}

} // namespace

/// SIGKILL on every system call that matters, then the promise: no key, or a key with its secret in
/// the keychain, or a key that is offered for deletion. Never a key that nobody knows of, never
/// two.
class KillSweep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void generateKilledEverywhere();
    void recoverKilledEverywhere();
    void nothingIsLeftBehind();

private:
    /// "A" no key, "O" orphan, "C" sealed and recovered, "B" was stored; anything longer is what
    /// went wrong.
    QString verdictOn(const QString &name) const;
    QString settle(const QString &name, const QStringList &ids, const QJsonArray &first,
                   const QJsonArray &second) const;
    static QJsonObject rowOf(const QJsonArray &rows, const QString &name);
    static void print(const char *title, const QMap<QByteArray, QMap<QString, int>> &table);

    test::GnomeKeyring m_keyring;
    std::unique_ptr<FaultBench> m_bench;
    int m_sealedAt =
        0; ///< a point at which the reply was sealed and the keychain did not have it yet
};

void KillSweep::initTestCase()
{
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>();
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
}

QJsonObject KillSweep::rowOf(const QJsonArray &rows, const QString &name)
{
    for (const auto &row : rows) {
        if (row[QLatin1StringView("name")].toString() == name) {
            return row.toObject();
        }
    }
    return {};
}

QString KillSweep::settle(const QString &name, const QStringList &ids, const QJsonArray &first,
                          const QJsonArray &second) const
{
    const QString outcome = rowOf(first, name).value(QLatin1StringView("outcome")).toString();
    const QString again = rowOf(second, name).value(QLatin1StringView("outcome")).toString();
    if (ids.isEmpty()) {
        const bool told = outcome.isEmpty() || outcome == QLatin1StringView("no-key") ||
                          outcome == QLatin1StringView("not-yet");
        return told ? QStringLiteral("A") : QStringLiteral("no key, but recover said ") + outcome;
    }
    QString held;
    std::ignore = m_bench->keysNamed(name, &held);
    if (held == QLatin1StringView("keychain")) {
        const Run checked = m_bench->cli({QStringLiteral("check"), ids.first()});
        if (checked.code != 0) {
            return QStringLiteral("the kept secret does not work");
        }
        if (m_bench
                ->cli({QStringLiteral("keys"), QStringLiteral("delete"), ids.first(),
                       QStringLiteral("--yes")})
                .code != 0) {
            return QStringLiteral("the key could not be deleted");
        }
        const QString state = rowOf(first, name).value(QLatin1StringView("state")).toString();
        return state.isEmpty() || state == QLatin1StringView("stored") ? QStringLiteral("B")
                                                                       : QStringLiteral("C");
    }
    if (outcome != QLatin1StringView("orphans") || again != outcome) {
        return QStringLiteral("LOST: a key without a secret, and recover said \"%1\", then \"%2\"")
            .arg(outcome, again);
    }
    const Run deleted =
        m_bench->cli({QStringLiteral("recover"), QStringLiteral("--delete-orphans")});
    return deleted.code == 0 && m_bench->keysNamed(name).isEmpty()
               ? QStringLiteral("O")
               : QStringLiteral("the orphan could not be deleted");
}

QString KillSweep::verdictOn(const QString &name) const
{
    const QJsonArray first = m_bench->recover();
    const QJsonArray second = m_bench->recover();
    const QStringList ids = m_bench->keysNamed(name);
    const int posts = m_bench->postsSeen();
    if (posts > 1 || ids.size() > 1) {
        return QStringLiteral("%1 requests, %2 keys").arg(posts).arg(ids.size());
    }
    return settle(name, ids, first, second);
}

void KillSweep::print(const char *title, const QMap<QByteArray, QMap<QString, int>> &table)
{
    int points = 0;
    qInfo("%s", title);
    for (auto call = table.begin(); call != table.end(); ++call) {
        QStringList cells;
        for (auto outcome = call->begin(); outcome != call->end(); ++outcome) {
            cells += QStringLiteral("%1 %2").arg(outcome.key()).arg(outcome.value());
            points += outcome.value();
        }
        qInfo("  %-10s %s", call.key().constData(), qPrintable(cells.join(QStringLiteral(", "))));
    }
    qInfo("  %d points", points);
}

void KillSweep::generateKilledEverywhere()
{
    QMap<QByteArray, QMap<QString, int>> table;
    constexpr int most = 1000;
    int n = 1;
    for (; n < most; ++n) {
        const QString name = QStringLiteral("swept %1.").arg(n);
        m_bench->forgetRequests();
        QByteArray where;
        const Run run = m_bench->cliKilledAt(n, generate(name), &where);
        if (run.code == 0 && where.isEmpty()) {
            break; // it came to its end before the nth
        }
        QVERIFY2(run.code == 137, (QByteArray::number(n) + ": " + run.err).constData());
        const QString verdict = verdictOn(name);
        QVERIFY2(verdict.size() == 1, qPrintable(QStringLiteral("killed at %1 (%2): %3")
                                                     .arg(n)
                                                     .arg(QString::fromLatin1(where), verdict)));
        ++table[where][verdict];
        if (verdict == QLatin1StringView("C") && m_sealedAt == 0) {
            m_sealedAt = n;
        }
    }
    print("generate killed: A no key, O orphan offered for deletion, C recovered, B was stored",
          table);
    QVERIFY(n < most);
    QVERIFY2(n > 60, "too few points: is the tracer counting?");
    QMap<QString, int> sums;
    for (const auto &row : table) {
        for (auto outcome = row.begin(); outcome != row.end(); ++outcome) {
            sums[outcome.key()] += outcome.value();
        }
    }
    // A sweep that never met one of the fates has not swept what it says.
    QVERIFY(sums.value(QStringLiteral("A")) > 0 && sums.value(QStringLiteral("O")) > 0 &&
            sums.value(QStringLiteral("C")) > 0 && sums.value(QStringLiteral("B")) > 0);
}

void KillSweep::recoverKilledEverywhere()
{
    QVERIFY(m_sealedAt > 0);
    QMap<QByteArray, QMap<QString, int>> table;
    constexpr int most = 1000;
    int n = 1;
    for (; n < most; ++n) {
        const QString name = QStringLiteral("swept again %1.").arg(n);
        QByteArray where;
        m_bench->forgetRequests();
        QCOMPARE(m_bench->cliKilledAt(m_sealedAt + 2, generate(name), &where).code, 137);
        const Run run = m_bench->cliKilledAt(n, {QStringLiteral("recover")}, &where);
        const QString verdict = verdictOn(name);
        QVERIFY2(verdict.size() == 1, qPrintable(QStringLiteral("recover killed at %1 (%2): %3")
                                                     .arg(n)
                                                     .arg(QString::fromLatin1(where), verdict)));
        if (where.isEmpty()) {
            QCOMPARE(run.code, 0);
            break;
        }
        ++table[where][verdict];
    }
    print("recover killed, then run again: the same letters", table);
    QVERIFY(n < most && n > 20);
}

void KillSweep::nothingIsLeftBehind()
{
    // Requests that were never seen to arrive stay in the journal for two minutes, each with its
    // private half; nothing else does.
    const auto rows = m_bench->recover();
    for (const auto &row : rows) {
        QCOMPARE(row[QLatin1StringView("outcome")].toString(), QStringLiteral("not-yet"));
    }
    QCOMPARE(FaultBench::sealItems(), static_cast<int>(rows.size()));
    QCOMPARE(QDir(m_bench->folder() + QStringLiteral("/spool"))
                 .entryList(QDir::Files | QDir::Hidden)
                 .size(),
             0);
}

KEYNOOK_DESKTOP_MAIN(KillSweep)

#include "tst_killsweep.moc"
