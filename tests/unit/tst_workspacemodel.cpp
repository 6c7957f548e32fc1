// SPDX-License-Identifier: Apache-2.0
#include "models/workspacemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

Workspace workspace(const QString &id, const QString &name, const QString &externalId = {})
{
    return {id, name, externalId, {}, {}};
}

QString shownIds(const WorkspaceModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids << model.at(row).id;
    }
    return ids.join(u' ');
}

} // namespace

class TestWorkspaceModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tells();
    void filters_data();
    void filters();
    void filterOutlivesANewList();
    void current();
    void selectionFollows();
    void oneIdTwice();
    void manyComeAndGo();

private:
    std::unique_ptr<WorkspaceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestWorkspaceModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model = std::make_unique<WorkspaceModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestWorkspaceModel::tells()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setWorkspaces({workspace(u"w1"_s, u"Acme\u202e"_s, u"ext"_s)});
    const QModelIndex index = m_model->index(0);
    QCOMPARE(index.data(), u"Acme\\u{202e}"_s);
    QCOMPARE(index.data(WorkspaceModel::IdRole), u"w1"_s);
    QCOMPARE(index.data(WorkspaceModel::ExternalIdRole), u"ext"_s);
    QCOMPARE(index.data(WorkspaceModel::CurrentRole), false);
    QCOMPARE(m_model->at(0).name, u"Acme\u202e"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole), u"Acme\\u{202e}, id w1"_s);
    m_model->setWorkspaces({workspace(u"w1"_s, u"<b>Acme</b>"_s)});
    QCOMPARE(m_model->index(0).data(Qt::ToolTipRole), u"<span>&lt;b&gt;Acme&lt;/b&gt;</span>"_s);
    m_model->setWorkspaces({workspace(u"w1"_s, {})});
    QCOMPARE(m_model->index(0).data(), u"w1"_s); // better than a row with nothing in it
}

void TestWorkspaceModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("nothing") << QString() << u"w1 w2 X3"_s;
    QTest::newRow("name") << u"PERCEP"_s << u"w1 X3"_s;
    QTest::newRow("id") << u"x3"_s << u"X3"_s;
    QTest::newRow("neither") << u"zzz"_s << QString();
    QTest::newRow("invisible") << u"\u200b"_s << u"w2"_s;
}

void TestWorkspaceModel::filters()
{
    QFETCH(QString, text);
    m_model->setWorkspaces({workspace(u"w1"_s, u"Acme perception"_s),
                            workspace(u"w2"_s, u"Te\u200bst"_s, u"perception"_s),
                            workspace(u"X3"_s, u"Perception"_s)});
    m_model->setFilter(text);
    QTEST(shownIds(*m_model), "ids");
    m_model->setFilter({});
    QCOMPARE(shownIds(*m_model), u"w1 w2 X3"_s);
}

void TestWorkspaceModel::filterOutlivesANewList()
{
    m_model->setFilter(u"a"_s);
    m_model->setWorkspaces({workspace(u"1"_s, u"a"_s), workspace(u"2"_s, u"b"_s)});
    QCOMPARE(shownIds(*m_model), u"1"_s);
    m_model->setWorkspaces({workspace(u"3"_s, u"ab"_s), workspace(u"1"_s, u"b"_s)});
    QCOMPARE(shownIds(*m_model), u"3"_s);
    m_model->setWorkspaces({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestWorkspaceModel::current()
{
    m_model->setWorkspaces({workspace(u"1"_s, {}), workspace(u"2"_s, {}), workspace({}, {})});
    QSignalSpy changed(m_model.get(), &WorkspaceModel::dataChanged);
    const auto isCurrent = [this](int row) {
        return m_model->index(row).data(WorkspaceModel::CurrentRole).toBool();
    };
    m_model->setCurrentId(u"1"_s);
    QVERIFY(isCurrent(0) && !isCurrent(1));
    changed.clear();
    m_model->setCurrentId(u"2"_s);
    QVERIFY(!isCurrent(0) && isCurrent(1));
    QCOMPARE(changed.size(), 2);
    m_model->setCurrentId({});
    QVERIFY(!isCurrent(0) && !isCurrent(1) && !isCurrent(2));
}

void TestWorkspaceModel::selectionFollows()
{
    m_model->setWorkspaces(
        {workspace(u"1"_s, u"a"_s), workspace(u"2"_s, u"b"_s), workspace(u"3"_s, u"c"_s)});
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->indexOf(u"2"_s), QItemSelectionModel::Select);
    m_model->setWorkspaces(
        {workspace(u"3"_s, u"c"_s), workspace(u"0"_s, u"b"_s), workspace(u"2"_s, u"renamed"_s)});
    QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_model->index(2)});
    QCOMPARE(selection.currentIndex(), m_model->indexOf(u"2"_s));
    m_model->setFilter(u"c"_s);
    QVERIFY(!selection.hasSelection());
}

void TestWorkspaceModel::oneIdTwice()
{
    const QList<Workspace> twice{workspace(u"1"_s, u"a"_s), workspace(u"1"_s, u"b"_s)};
    m_model->setWorkspaces(twice);
    const QPersistentModelIndex first = m_model->index(0);
    const QPersistentModelIndex second = m_model->index(1);
    m_model->setWorkspaces(twice);
    QCOMPARE(QModelIndex(first), m_model->index(0));
    QVERIFY(!second.isValid()); // nothing tells which of the two it was
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->indexOf(u"1"_s), m_model->index(0));
}

void TestWorkspaceModel::manyComeAndGo()
{
    QList<Workspace> all;
    QList<Workspace> odd;
    for (int i = 0; i < 300; ++i) {
        all << workspace(QString::number(i), u"name"_s);
        if (i % 2 == 1) {
            odd << all.last();
        }
    }
    m_model->setWorkspaces(all);
    const QPersistentModelIndex stays = m_model->indexOf(u"151"_s);
    const QPersistentModelIndex goes = m_model->indexOf(u"150"_s);
    m_model->setWorkspaces(odd);
    QCOMPARE(QModelIndex(stays), m_model->index(75));
    QVERIFY(!goes.isValid());
    m_model->setWorkspaces(all);
    QCOMPARE(QModelIndex(stays), m_model->index(151));
    QCOMPARE(m_model->at(150).id, u"150"_s);
}

QTEST_GUILESS_MAIN(TestWorkspaceModel)

#include "tst_workspacemodel.moc"
