// SPDX-License-Identifier: Apache-2.0
#include "dialogs/workspacesdialog.h"
#include "uiworld.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace keynook;
using namespace keynook::test;
using ui::WorkspacesDialog;

namespace {

const QString nasty = QStringLiteral("<b>Plant</b> <img src=file:///etc/passwd>\u202egnp.exe\n");

} // namespace

class TestWorkspacesDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void lists();
    void usesAnother();
    void usesTheSame();
    void copies();
    void filters();
    void keys();
    void empty();
    void failsAndTriesAgain();
    void locked();
    void saysWhatItWaitsFor();
    void closedMeanwhile();
    void hostileNames();

private: // NOLINT(readability-redundant-access-specifiers): no slots
    WorkspacesDialog &open(const Account &account);
    WorkspacesDialog &openListed(const Account &account);
    [[nodiscard]] QListView &list() const { return find<QListView>(*m_dialog, "workspaceList"); }
    [[nodiscard]] int count() const { return list().model()->rowCount(); }
    [[nodiscard]] QStringList shown() const;
    void choose(int row) { list().setCurrentIndex(list().model()->index(row, 0)); }

    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<StandinProcess> m_standin;
    QPointer<WorkspacesDialog> m_dialog;
    QStringList m_copied;
};

void TestWorkspacesDialog::init()
{
    m_world = std::make_unique<UiWorld>();
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
    m_copied.clear();
}

void TestWorkspacesDialog::cleanup()
{
    delete m_dialog;
    m_world.reset();
}

WorkspacesDialog &TestWorkspacesDialog::open(const Account &account)
{
    delete m_dialog;
    m_dialog = new WorkspacesDialog(*m_world->app, account,
                                    [this](const QString &text) { m_copied += text; });
    m_dialog->open();
    return *m_dialog;
}

WorkspacesDialog &TestWorkspacesDialog::openListed(const Account &account)
{
    open(account);
    if (!QTest::qWaitFor([this] { return count() > 0; }, 20'000)) {
        qWarning("nothing was listed");
    }
    return *m_dialog;
}

QStringList TestWorkspacesDialog::shown() const
{
    QStringList names;
    for (int row = 0; row < count(); ++row) {
        names += list().model()->index(row, 0).data().toString();
    }
    return names;
}

void TestWorkspacesDialog::lists()
{
    const Account account = m_world->signIn(*m_standin);
    WorkspacesDialog &dialog = open(account);
    QVERIFY(!find<QPushButton>(dialog, "use").isEnabled()); // nothing to use yet
    QTRY_COMPARE(count(), 2);
    QCOMPARE(shown(), (QStringList{QStringLiteral("Plant North"), QStringLiteral("Plant Süd")}));
    QCOMPARE(list().currentIndex().row(), 0); // the account's
    QVERIFY(find<QPushButton>(dialog, "use").isEnabled());
    QCOMPARE(textOf(dialog, "waitText"), QString());
    QCOMPARE(carelessWidgets(dialog), QStringList());
    shoot(dialog, QStringLiteral("workspaces"));
}

void TestWorkspacesDialog::usesAnother()
{
    WorkspacesDialog &dialog = openListed(m_world->signIn(*m_standin));
    QList<Workspace> chosen;
    connect(&dialog, &WorkspacesDialog::chosen, this,
            [&chosen](const Workspace &workspace) { chosen += workspace; });
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    choose(1);
    click(dialog, "use");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().id, QStringLiteral("k7south9x1vb"));
    QCOMPARE(accepted.count(), 1);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestWorkspacesDialog::usesTheSame()
{
    WorkspacesDialog &dialog = openListed(m_world->signIn(*m_standin));
    bool chosen = false;
    connect(&dialog, &WorkspacesDialog::chosen, this, [&chosen] { chosen = true; });
    const QPoint where = list().visualRect(list().model()->index(0, 0)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, where);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, where);
    QVERIFY(!chosen);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestWorkspacesDialog::copies()
{
    WorkspacesDialog &dialog = openListed(m_world->signIn(*m_standin));
    click(dialog, "copyId");
    for (QAction *form : find<QPushButton>(dialog, "copyAs").menu()->actions()) {
        form->trigger();
    }
    QCOMPARE(m_copied, (QStringList{QStringLiteral("k7north2m4qa"),
                                    QStringLiteral("export COG_TENANT='k7north2m4qa'"),
                                    QStringLiteral("tenant_id=\"k7north2m4qa\"")}));
    QVERIFY(!textOf(dialog, "waitText").isEmpty());
    QVERIFY(dialog.isVisible());
}

void TestWorkspacesDialog::filters()
{
    FakeCogniac cogniac;
    cogniac.workspaces.clear();
    for (int i = 1; i <= 40; ++i) {
        cogniac.workspaces += QStringLiteral("t%1").arg(i);
    }
    WorkspacesDialog &dialog = openListed(m_world->signIn(cogniac));
    QCOMPARE(shown().size(), 40);
    type(dialog, "workspaceFilter", QStringLiteral(" PLANT T3 "));
    QCOMPARE(shown().size(), 11); // t3, t30 … t39
    QVERIFY(list().currentIndex().isValid());
    type(dialog, "workspaceFilter", QStringLiteral("t40"));
    QCOMPARE(shown(), QStringList{QStringLiteral("Plant t40")});
    shoot(dialog, QStringLiteral("workspaces-filter"));
    click(dialog, "copyId");
    QCOMPARE(m_copied, QStringList{QStringLiteral("t40")});
    type(dialog, "workspaceFilter", QStringLiteral("nothing like it"));
    QCOMPARE(shown(), QStringList());
    QVERIFY(!find<QPushButton>(dialog, "use").isEnabled());
    QVERIFY(!find<QPushButton>(dialog, "copyId").isEnabled());
    QTest::keyClick(&find<QLineEdit>(dialog, "workspaceFilter"), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
}

void TestWorkspacesDialog::keys()
{
    WorkspacesDialog &dialog = openListed(m_world->signIn(*m_standin));
    QString chosen;
    connect(&dialog, &WorkspacesDialog::chosen, this,
            [&chosen](const Workspace &workspace) { chosen = workspace.id; });
    QLineEdit &filter = find<QLineEdit>(dialog, "workspaceFilter");
    QTest::keyClick(&filter, Qt::Key_Down);
    QTest::keyClick(&filter, Qt::Key_Return);
    QCOMPARE(chosen, QStringLiteral("k7south9x1vb"));
    QTRY_VERIFY(m_dialog.isNull());

    WorkspacesDialog &again = openListed(m_world->accounts().first());
    QSignalSpy rejected(&again, &QDialog::rejected);
    QTest::keyClick(&again, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void TestWorkspacesDialog::empty()
{
    WorkspacesDialog &dialog = open(m_world->signIn(*m_standin, QStringLiteral("no-tenant")));
    QTRY_VERIFY(isShown(dialog, "empty"));
    QVERIFY(!isShown(dialog, "workspaceList"));
    QVERIFY(!find<QPushButton>(dialog, "use").isEnabled());
    shoot(dialog, QStringLiteral("workspaces-empty"));
}

void TestWorkspacesDialog::failsAndTriesAgain()
{
    const Account account = m_world->signIn(*m_standin);
    setFaults(*m_standin, "GET /1/users/current/tenants status=500");
    WorkspacesDialog &dialog = open(account);
    QTRY_VERIFY(isShown(dialog, "banner"));
    QVERIFY(textOf(dialog, "bannerText").contains(QLatin1String("could not carry this out")));
    QVERIFY(!isShown(dialog, "workspaceList"));
    QCOMPARE(carelessWidgets(dialog), QStringList());
    shoot(dialog, QStringLiteral("workspaces-error"));
    setFaults(*m_standin, {});
    click(dialog, "bannerAction");
    QTRY_COMPARE(count(), 2);
    QVERIFY(!isShown(dialog, "banner"));
    QVERIFY(isShown(dialog, "workspaceList"));
}

void TestWorkspacesDialog::locked()
{
    const Account account = m_world->signIn(*m_standin);
    m_world->store->setMood(MemoryStore::Mood::Locked);
    WorkspacesDialog &dialog = open(account);
    QTRY_VERIFY(isShown(dialog, "banner"));
    m_world->store->setMood(MemoryStore::Mood::Open);
    click(dialog, "bannerAction");
    QTRY_COMPARE(count(), 2);
}

void TestWorkspacesDialog::saysWhatItWaitsFor()
{
    const Account account = m_world->signIn(*m_standin);
    setFaults(*m_standin, "GET /1/users/current/tenants delay=5");
    WorkspacesDialog &dialog = open(account);
    QCOMPARE(textOf(dialog, "waitText"), QString());
    QTRY_COMPARE(textOf(dialog, "waitText"), QStringLiteral("Waiting for 127.0.0.1…"));
    QCOMPARE(count(), 0);
    shoot(dialog, QStringLiteral("workspaces-waiting"));
}

void TestWorkspacesDialog::closedMeanwhile()
{
    const Account account = m_world->signIn(*m_standin);
    setFaults(*m_standin, "GET /1/users/current/tenants delay=0.3");
    WorkspacesDialog &dialog = open(account);
    QTest::qWait(50);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QTest::qWait(500); // the answer comes to nobody
}

void TestWorkspacesDialog::hostileNames()
{
    FakeCogniac cogniac;
    const QJsonObject tenant{{QStringLiteral("tenant_id"), QStringLiteral("t2")},
                             {QStringLiteral("name"), nasty}};
    cogniac.refuse(
        "GET", "/tenants",
        Script::answer(
            200,
            QJsonDocument(QJsonObject{{QStringLiteral("tenants"), QJsonArray{tenant}}}).toJson()));
    WorkspacesDialog &dialog = openListed(m_world->signIn(cogniac));
    QCOMPARE(shown(), QStringList{QStringLiteral(
                          "<b>Plant</b> <img src=file:///etc/passwd>\\u{202e}gnp.exe\\u{a}")});
    QVERIFY(list().model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("&lt;img")));
    shoot(dialog, QStringLiteral("workspaces-hostile"));
    QString name;
    connect(&dialog, &WorkspacesDialog::chosen, this,
            [&name](const Workspace &workspace) { name = workspace.name; });
    click(dialog, "use");
    QCOMPARE(name, nasty); // nothing of it was changed on the way
}

KEYNOOK_UI_MAIN(TestWorkspacesDialog)
#include "tst_workspacesdialog.moc"
