// SPDX-License-Identifier: Apache-2.0
#include "keyseed.h"

#include "randomness.h"

#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

constexpr int strangeNamesFrom =
    50; // fewer keys are for demos, where every name should look ordinary
constexpr qint64 oldestAge = 8LL * 365 * 24 * 3600;

/// One name in every second place of the first 50.
const QStringList &strangeNames()
{
    static const QStringList names{
        u"Prüfstand Köln – Straße 7"_s,
        u"<script>alert('key')</script>"_s,
        u"検査ライン 東京 三号"_s,
        u"invoice\u202Etxt.exe"_s,
        u"Контроль качества, смена 2"_s,
        u"\"double\" 'single' `back` \\ $(id); rm -rf ~"_s,
        u"مفتاح خط الفحص"_s,
        u"first line\nsecond line\r\nthird line"_s,
        u"गुणवत्ता जाँच"_s,
        u"=HYPERLINK(\"http://127.0.0.1/\";\"open\")"_s,
        u"👩🏽‍🔬 Labor 🔑"_s,
        u"../../etc/passwd"_s,
        u"Łódź – żółć"_s,
        u"%s %n %1 %2 {0} ${HOME} %PATH%"_s,
        u"מפתח בדיקה"_s,
        u"\u001b[31mred\u001b[0m\u0007"_s,
        u"กุญแจสำหรับสายการผลิต"_s,
        u"zero\u200Bwidth\u00ADsoft\uFEFFmark"_s,
        u"Ế ǭ ṩ é é"_s, // composed and decomposed
        u"<b>bold</b> &amp; <img src=x onerror=alert(1)>"_s,
        u"  leading and trailing  "_s,
        u"a\tb\u2028c\u2066d\u2069e"_s,
        QString(300, u'w'),
        u"--reveal"_s,
        u"null"_s,
    };
    return names;
}

QString ordinaryName(int index, quint64 dice)
{
    static const QStringList uses{u"Edge camera"_s,      u"Nightly upload"_s, u"Build server"_s,
                                  u"Notebook"_s,         u"Line monitor"_s,   u"Labelling export"_s,
                                  u"Integration test"_s, u"Dashboard"_s};
    static const QStringList places{u"Hall 1"_s, u"Hall 2"_s, u"North gate"_s, u"Lab"_s,
                                    u"Staging"_s};
    const auto use = static_cast<qsizetype>(dice % static_cast<quint64>(uses.size()));
    const auto place = static_cast<qsizetype>((dice >> 8U) % static_cast<quint64>(places.size()));
    return uses[use] + u", "_s + places[place] + u" #"_s + QString::number(index + 1);
}

} // namespace

SeededKey seededKey(const SeedPlan &plan, int index)
{
    const QByteArray bytes = sha256(plan.salt + QByteArray::number(index));
    const auto dice = qFromLittleEndian<quint64>(bytes.constData());
    const auto fraction = [&bytes](qsizetype at) {
        return qFromLittleEndian<quint32>(bytes.constData() + at) / 4294967296.0;
    };

    SeededKey key;
    key.id = bytes.mid(20, 10).toHex();
    const bool strange =
        plan.count >= strangeNamesFrom && index % 2 == 1 && index / 2 < strangeNames().size();
    key.description = strange ? strangeNames()[index / 2] : ordinaryName(index, dice);
    // Squared: many young keys, few very old ones.
    const double age = fraction(8) * fraction(8) * static_cast<double>(oldestAge) + 60.0;
    key.createdAt = plan.at - static_cast<qint64>(age);
    if (dice % 3 != 0) {
        const double sinceUse = fraction(12) * fraction(12) * age;
        key.lastAuth = plan.at - static_cast<qint64>(sinceUse);
    }
    return key;
}

} // namespace keynook::standin
