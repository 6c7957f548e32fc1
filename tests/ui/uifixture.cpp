// SPDX-License-Identifier: Apache-2.0
#include "uifixture.h"

#include "flows/signin.h"
#include "models/keylistmodel.h"
#include "widgets/banner.h"
#include "widgets/detailspanel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTableView>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace keynook::test {

Desk::Desk(int seededKeys, const ui::Preferences &preferences, const Adjust &adjust)
    : standin(
          std::make_unique<StandinProcess>(QStringList{u"--keys"_s, QString::number(seededKeys)}))
    , gate(std::make_unique<Gate>(standin->port()))
    , user(standin->user())
{
    AppOptions options;
    options.dataFolder = folder.filePath(u"data"_s);
    options.store = [this] {
        auto made = std::make_unique<MemoryStore>();
        store = made.get();
        return made;
    };
    if (adjust) {
        adjust(options);
    }
    const ui::Settings settings(folder.filePath(u"keynook.ini"_s));
    if (!settings.save(preferences)) {
        qFatal("the settings of this test cannot be written");
    }
    window = std::make_unique<ui::MainWindow>(options, *theme(), settings);
    window->show();
    window->begin();
}

Desk::~Desk() = default;

bool Desk::signIn()
{
    const auto server = CogniacService::serverFromInput(gate->url());
    auto parts = window->context()->partsFor(*server);
    std::optional<Result<Account>> signedIn;
    const WorkspaceChooser first = [](const QList<Workspace> &all, const Reply<QString> &reply) {
        reply(all.first().id);
    };
    SignInFlow flow(*parts->service, window->context()->store(), window->context()->ledger(),
                    first);
    SignInRequest request;
    request.email = user[u"email"_s].toString();
    request.password = Secret(user[u"password"_s].toString().toUtf8());
    flow.start(std::move(request),
               {&flow, [&signedIn](const Result<Account> &account) { signedIn = account; }});
    if (!QTest::qWaitFor([&signedIn] { return signedIn.has_value(); }, uiPatience) || !*signedIn) {
        return false;
    }
    bool shown = false;
    const auto listening = QObject::connect(window.get(), &ui::MainWindow::listShown, &flow,
                                            [&shown] { shown = true; });
    window->showAccount(**signedIn);
    return QTest::qWaitFor([&shown] { return shown; }, uiPatience);
}

bool Desk::click(const char *name)
{
    QAbstractButton *found = nullptr;
    const bool ready = QTest::qWaitFor(
        [this, name, &found] {
            found = find<QAbstractButton>(name);
            return found != nullptr && found->isEnabled();
        },
        uiPatience);
    if (ready) {
        QTest::mouseClick(found, Qt::LeftButton);
    }
    return ready;
}

bool Desk::type(const char *field, const QString &text)
{
    QLineEdit *found = nullptr;
    if (!QTest::qWaitFor([this, field, &found] { return (found = find<QLineEdit>(field)); },
                         uiPatience)) {
        return false;
    }
    found->setFocus();
    found->selectAll();
    QTest::keyClicks(found, text);
    return found->text() == text;
}

QString Desk::textOf(const char *labelName) const
{
    const auto *found = find<QLabel>(labelName);
    return found == nullptr ? QString() : found->text();
}

bool Desk::generate(const QString &name)
{
    return click("generate") && type("name", name) && click("go") &&
           QTest::qWaitFor([this] { return find<QAbstractButton>("copyIssued") != nullptr; },
                           uiPatience) &&
           click("go") && QTest::qWaitFor([this] { return dialog() == nullptr; }, uiPatience);
}

bool Desk::select(const QString &name)
{
    auto *table = window->findChild<QTableView *>(u"keys"_s);
    const auto row = [table, &name] {
        const QAbstractItemModel &keys = *table->model();
        for (int each = 0; each < keys.rowCount(); ++each) {
            if (keys.index(each, KeyListModel::Name).data().toString() == name) {
                return each;
            }
        }
        return -1;
    };
    if (!QTest::qWaitFor([&row] { return row() >= 0; }, uiPatience)) {
        return false;
    }
    table->setCurrentIndex(table->model()->index(row(), 0)); // selectRow() misses right to left
    return true;
}

QString Desk::complaint() const
{
    const auto *banner = window->findChild<ui::DetailsPanel *>()->findChild<ui::Banner *>();
    return banner->isVisible() ? banner->text() : QString();
}

QDialog *Desk::dialog() const
{
    const auto all = window->findChildren<QDialog *>(); // each before those over it
    const auto found = std::find_if(all.rbegin(), all.rend(),
                                    [](const QDialog *each) { return each->isVisible(); });
    return found == all.rend() ? nullptr : *found;
}

int Desk::rows() const
{
    return window->findChild<QTableView *>(u"keys"_s)->model()->rowCount();
}

QString Desk::makeKey(const QByteArray &name) const
{
    StandinClient client(*standin);
    client.signIn();
    return client.create(name).json()[u"key_id"_s].toString();
}

void Desk::setFaults(const QByteArray &specs) const
{
    RawHttp(standin->port()).ask("POST", "/standin/faults", {}, specs);
}

int Desk::seen(const QByteArray &method, const QByteArray &pathPrefix) const
{
    const RawAnswer answer = RawHttp(standin->port()).ask("GET", "/standin/requests");
    const QJsonArray all = QJsonDocument::fromJson(answer.body).array();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const QJsonValue &one) {
        return one[u"method"_s].toString().toUtf8() == method &&
               one[u"path"_s].toString().toUtf8().startsWith(pathPrefix);
    }));
}

} // namespace keynook::test
