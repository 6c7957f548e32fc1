// SPDX-License-Identifier: Apache-2.0
// The main screens in every language: everything on them is translated, nothing overflows, and
// right to left they are mirrored.
#include "models/keylistmodel.h"
#include "overflow.h"
#include "uifixture.h"
#include "visibletexts.h"
#include "widgets/detailspanel.h"
#include "widgets/sidebar.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {

const QString ownKey = QStringLiteral("Nightly scene upload");

/// In what the screens are looked at, and what was found.
struct Look
{
    QString language;
    bool mirrored = false;
    QStringList data;
    QStringList faults;

    void at(QWidget &screen, const QString &name)
    {
        for (int round = 0; round < 3; ++round) { // texts that wrap are laid out in turns
            QCoreApplication::processEvents();
        }
        const QString picture =
            u"%1-%2%3"_s.arg(name, language, mirrored ? u"-mirrored"_s : QString());
        constexpr int settled = 500; // ms, for a text that came in the last of them
        if (!QTest::qWaitFor([&screen] { return overflowing(screen).isEmpty(); }, settled)) {
            note(picture, overflowing(screen));
        }
        shoot(screen, picture); // during which another may come
        if (language == u"pseudo"_s) {
            note(picture, untranslated(screen, data));
        } else {
            note(picture, ambiguousMnemonics(screen));
        }
    }
    /// As it comes, and on the smallest screen.
    void atBothSizes(QWidget &screen, const QString &name)
    {
        at(screen, name);
        const QSize before = screen.size();
        screen.resize(before.boundedTo(smallScreen));
        QCoreApplication::processEvents();
        if (!isWithin(screen.size(), smallScreen)) {
            note(name, {u"%1x%2"_s.arg(screen.width()).arg(screen.height())});
        }
        at(screen, name + u"-small"_s);
        screen.resize(before);
        QCoreApplication::processEvents();
    }

private:
    void note(const QString &screen, const QStringList &found)
    {
        for (const QString &each : found) {
            faults += screen + u": "_s + each;
        }
    }
};

/// What is the same in every language.
QStringList dataOf(const Desk &desk)
{
    QStringList data{u"Keynook"_s, u"Cogniac"_s,           u"Kognic"_s,   ownKey,
                     u"Python"_s,  u"credentials.json"_s,  u".env"_s,     u"PEM"_s,
                     u"UTC"_s,     u"export COG_TENANT"_s, u"tenant_id"_s};
    const auto add = [&data](const QJsonValue &value) {
        if (const QString text = value.toString(); !text.isEmpty()) {
            data += text;
        }
    };
    for (const auto &value : desk.user) {
        add(value);
        for (const auto &each : value.toArray()) {
            for (const auto &member : each.toObject()) {
                add(member);
            }
        }
    }
    for (const Language &language : languages()) {
        data += language.name;
    }
    return data;
}

QStringList keysOf(const Desk &desk)
{
    QStringList data;
    const QAbstractItemModel &keys = *desk.window->findChild<QTableView *>(u"keys"_s)->model();
    for (int row = 0; row < keys.rowCount(); ++row) {
        for (const int column : {KeyListModel::Name, KeyListModel::KeyId}) {
            data += keys.index(row, column).data().toString();
        }
    }
    return data;
}

bool trigger(const Desk &desk, const char *action)
{
    auto *found = desk.window->findChild<QAction *>(QString::fromLatin1(action));
    if (found == nullptr) {
        return false;
    }
    found->trigger();
    return QTest::qWaitFor([&desk] { return desk.dialog() != nullptr; }, uiPatience);
}

bool isShut(const Desk &desk)
{
    desk.dialog()->reject();
    return QTest::qWaitFor([&desk] { return desk.dialog() == nullptr; }, uiPatience);
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void theWalkSees_data();
    void theWalkSees();
    void screens_data();
    void screens();
    void mirrored();

private:
    static void firstScreens(const Desk &desk, Look &look);
    static void mainWindow(Desk &desk, Look &look);
    static void dialogs(Desk &desk, Look &look);
};

void TestLanguages::theWalkSees_data()
{
    QTest::addColumn<std::function<void(QWidget &)>>("careless");
    using Careless = std::function<void(QWidget &)>;
    const QString marked = PseudoLocale::pseudo(u"Save"_s);
    QTest::newRow("untranslated label")
        << Careless([](QWidget &in) { new QLabel(u"Save"_s, &in); });
    QTest::newRow("glued label") << Careless(
        [=](QWidget &in) { new QLabel(marked + u" keys"_s, &in); });
    QTest::newRow("tooltip") << Careless([](QWidget &in) { in.setToolTip(u"Save"_s); });
    QTest::newRow("action") << Careless(
        [](QWidget &in) { in.addAction(new QAction(u"Save"_s, &in)); });
    QTest::newRow("title") << Careless([](QWidget &in) { in.setWindowTitle(u"Save"_s); });
    QTest::newRow("narrow label") << Careless([=](QWidget &in) {
        auto *label = new QLabel(marked, &in);
        label->setFixedWidth(20);
    });
    QTest::newRow("narrow button") << Careless([=](QWidget &in) {
        auto *button = new QPushButton(marked, &in);
        button->setFixedWidth(20);
    });
    QTest::newRow("low paragraph") << Careless([=](QWidget &in) {
        auto *label = new QLabel(marked.repeated(9), &in);
        label->setWordWrap(true);
        label->setGeometry(0, 0, label->minimumSizeHint().width(), 10);
    });
    QTest::newRow("outside") << Careless(
        [=](QWidget &in) { (new QLabel(marked, &in))->setGeometry(500, 0, 300, 30); });
}

void TestLanguages::theWalkSees()
{
    QFETCH(const std::function<void(QWidget &)>, careless);
    QWidget window;
    window.resize(600, 300);
    auto *fine = new QLabel(PseudoLocale::pseudo(u"All is well"_s), &window);
    fine->setGeometry(0, 100, 400, 40);
    window.show();
    const auto faults = [&window] { return overflowing(window) + untranslated(window, {}); };
    QCOMPARE(faults().join(u'\n'), QString());
    careless(window);
    for (QWidget *child : window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        child->show();
    }
    QVERIFY(!faults().isEmpty());
}

void TestLanguages::screens_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("English") << u"en"_s << false;
    QTest::newRow("Swedish") << u"sv"_s << false;
    QTest::newRow("German") << u"de"_s << false;
    QTest::newRow("Japanese") << u"ja"_s << false;
    QTest::newRow("pseudo") << u"pseudo"_s << false;
    QTest::newRow("pseudo, right to left") << u"pseudo"_s << true;
}

void TestLanguages::screens()
{
    QFETCH(const QString, language);
    QFETCH(const bool, mirrored);
    if (language == u"ja"_s && QFontDatabase::families(QFontDatabase::Japanese).isEmpty()) {
        QSKIP("no font with Japanese letters is installed");
    }
    const Spoken spoken(language);
    QVERIFY(spoken.isGood());
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Look look{language, mirrored, {}, {}};
    Desk desk(20);
    look.data = dataOf(desk);
    firstScreens(desk, look);
    mainWindow(desk, look);
    dialogs(desk, look);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    for (const QString &fault : look.faults) {
        qWarning("%s", qPrintable(fault));
    }
    QCOMPARE(look.faults.size(), 0);
}

/// Adding an account.
void TestLanguages::firstScreens(const Desk &desk, Look &look)
{
    QVERIFY(QTest::qWaitForWindowExposed(desk.window.get()));
    look.atBothSizes(*desk.window, u"lang-first"_s);
    for (const char *start : {"startCogniac", "startKognic"}) {
        auto *card = desk.find<QAbstractButton>(start);
        QVERIFY(card != nullptr);
        card->click();
        QTRY_VERIFY(desk.dialog() != nullptr);
        look.atBothSizes(*desk.dialog(), u"lang-"_s + QString::fromLatin1(start));
        QVERIFY(isShut(desk));
    }
}

void TestLanguages::mainWindow(Desk &desk, Look &look)
{
    QVERIFY(desk.signIn());
    QVERIFY(desk.generate(ownKey) && desk.select(ownKey));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("copySecret") != nullptr, uiPatience);
    look.data += keysOf(desk);
    look.atBothSizes(*desk.window, u"lang-main"_s);
    desk.window->findChild<QTableView *>(u"keys"_s)->selectAll();
    look.at(*desk.window, u"lang-several"_s);
    desk.window->findChild<QTableView *>(u"keys"_s)->clearSelection();
}

void TestLanguages::dialogs(Desk &desk, Look &look)
{
    for (const char *action : {"chooseWorkspace", "changePreferences"}) {
        QVERIFY(trigger(desk, action));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("stopWaiting") == nullptr, uiPatience);
        const auto *list = desk.dialog()->findChild<QListView *>();
        QTRY_VERIFY_WITH_TIMEOUT(list == nullptr || list->model()->rowCount() > 0, uiPatience);
        look.atBothSizes(*desk.dialog(), u"lang-"_s + QString::fromLatin1(action));
        QVERIFY(isShut(desk));
    }
    QVERIFY(desk.click("generate"));
    QTRY_VERIFY(desk.dialog() != nullptr);
    look.atBothSizes(*desk.dialog(), u"lang-generate"_s);
    QVERIFY(desk.type("name", ownKey) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("copyIssued") != nullptr, uiPatience);
    look.data += desk.find<QLineEdit>("keyId") != nullptr
                     ? QStringList{desk.find<QLineEdit>("keyId")->text()}
                     : QStringList();
    look.atBothSizes(*desk.dialog(), u"lang-generated"_s);
}

void TestLanguages::mirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Desk desk(5);
    QVERIFY(desk.signIn());
    QVERIFY(desk.generate(ownKey) && desk.select(ownKey));
    shoot(*desk.window, u"lang-mirrored"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("copySecret") != nullptr, uiPatience);
    const auto left = [&desk](const QWidget &widget) {
        return widget.mapTo(desk.window.get(), QPoint()).x();
    };
    const auto &side = *desk.window->findChild<Sidebar *>();
    const auto &details = *desk.window->findChild<DetailsPanel *>();
    const auto &table = *desk.find<QTableView>("keys");
    QVERIFY(left(details) < left(table) && left(table) < left(side));
    QVERIFY(table.columnViewportPosition(KeyListModel::Name) >
            table.columnViewportPosition(KeyListModel::KeyId));
    // Ids, secrets and code are read from the left everywhere.
    QVERIFY(desk.find<QWidget>("secret")->isLeftToRight());
    QVERIFY(desk.find<QWidget>("snippet")->isLeftToRight());
    QVERIFY(desk.find<QWidget>("filter")->isRightToLeft());
    // Buttons in rows begin at the right.
    const auto *first = desk.find<QAbstractButton>("export");
    const auto *second = desk.find<QAbstractButton>("check");
    QVERIFY(left(*first) > left(*second) || first->y() < second->y());
    QVERIFY(left(*first) + first->width() > left(details) + details.width() / 2);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

KEYNOOK_UI_MAIN(TestLanguages)
#include "tst_languages.moc"
