// SPDX-License-Identifier: Apache-2.0
#include "vault/pythonkeyring.h"

#include <QTest>

using namespace keynook;
using namespace Qt::StringLiterals;

namespace {

KeyringItem ours(QByteArrayView value)
{
    return pythonItem(u"s"_s, u"u"_s, Secret(value));
}

KeyringItem withoutSchema(QByteArrayView value)
{
    KeyringItem item = ours(value);
    item.attributes.remove(u"xdg:schema"_s);
    return item;
}

KeyringItem otherSchema(QByteArrayView value)
{
    KeyringItem item = ours(value);
    item.attributes[u"xdg:schema"_s] = u"org.example"_s;
    return item;
}

template <typename... T>
KeyringItems all(T &&...item)
{
    KeyringItems items;
    (items.push_back(std::forward<T>(item)), ...);
    return items;
}

} // namespace

class TestPythonItems : public QObject
{
    Q_OBJECT
private slots:
    void recipe();
    void same();
    void different();
    void schemaThatCameLater();
};

void TestPythonItems::recipe()
{
    const KeyringItem item = ours("v");
    const QMap<QString, QString> attributes{{u"application"_s, u"Python keyring library"_s},
                                            {u"service"_s, u"s"_s},
                                            {u"username"_s, u"u"_s},
                                            {u"xdg:schema"_s, u"org.freedesktop.Secret.Generic"_s}};
    QCOMPARE(item.attributes, attributes);
    QCOMPARE(item.label, u"Password for 'u' on 's'"_s);
    QVERIFY(item.value.sameAs(Secret("v")));
}

void TestPythonItems::same()
{
    QVERIFY(sameItems({}, {}));
    QVERIFY(sameItems(all(ours("a"), withoutSchema("b")), all(withoutSchema("b"), ours("a"))));
    KeyringItem renamed = ours("a");
    renamed.label = u"x"_s; // no program looks at it
    QVERIFY(sameItems(all(std::move(renamed)), all(ours("a"))));
}

void TestPythonItems::different()
{
    QVERIFY(!sameItems(all(ours("a")), {}));
    QVERIFY(!sameItems({}, all(ours("a"))));
    QVERIFY(!sameItems(all(ours("a")), all(ours("b"))));
    QVERIFY(!sameItems(all(ours("a"), ours("a")), all(ours("a"))));
    QVERIFY(!sameItems(all(ours("a"), ours("b")), all(ours("a"), ours("a"))));
    QVERIFY(!sameItems(all(otherSchema("a")), all(ours("a"))));
    QVERIFY(!sameItems(all(otherSchema("a")), all(withoutSchema("a"))));
}

void TestPythonItems::schemaThatCameLater()
{
    QVERIFY(sameItems(all(ours("a")), all(withoutSchema("a"))));
    // The other way round it matters: without a schema, libsecret's backend does not see it.
    QVERIFY(!sameItems(all(withoutSchema("a")), all(ours("a"))));
    QVERIFY(sameItems(all(ours("a"), withoutSchema("a")), all(withoutSchema("a"), ours("a"))));
    QVERIFY(sameItems(all(withoutSchema("a"), ours("a")), all(withoutSchema("a"), ours("a"))));
    QVERIFY(!sameItems(all(withoutSchema("a"), withoutSchema("a")),
                       all(withoutSchema("a"), ours("a"))));
}

QTEST_GUILESS_MAIN(TestPythonItems)
#include "tst_pythonitems.moc"
