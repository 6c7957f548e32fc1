// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <utility>
#include <vector>

namespace keynook::test {

/// A language that nobody speaks: every text in brackets, with accents, and 40 % longer. Only what
/// the real translations hold is translated, so that what they miss shows without brackets.
class PseudoLocale final : public QTranslator
{
public:
    static constexpr QChar opening = u'\u27e6';
    static constexpr QChar closing = u'\u27e7';

    PseudoLocale() { m_held = m_real.load(QStringLiteral(":/translations/keynook_sv")); }

    [[nodiscard]] bool isEmpty() const override { return !m_held; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override
    {
        const bool isOfQt = context != nullptr && *context == 'Q';
        if (!isOfQt && m_real.translate(context, source, comment, number).isNull()) {
            return {};
        }
        // Of Qt's own, those that are no words: names of keys, the writing direction.
        return isOfQt && (QLatin1StringView(context) == QLatin1StringView("QShortcut") ||
                          QLatin1StringView(source).startsWith(QLatin1StringView("QT_")))
                   ? QString()
                   : pseudo(QString::fromUtf8(source));
    }

    /// "&Save %1…" becomes "⟦&Šávé %1… ~~⟧".
    [[nodiscard]] static QString pseudo(const QString &source)
    {
        static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
        static const QString accented = QStringLiteral("áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ");
        QString text;
        bool isPlace = false; // "%n" stays what it is
        for (const QChar c : source) {
            const qsizetype at = plain.indexOf(c);
            text += isPlace || at < 0 ? c : accented.at(at);
            isPlace = c == u'%' || (isPlace && c == u'L');
        }
        const qsizetype longer = (2 * source.size() + 4) / 5;
        QString padding; // in words, so that it wraps
        for (qsizetype i = 0; i < longer; ++i) {
            padding += i % 6 == 0 ? u' ' : u'~';
        }
        return opening + text + padding + closing;
    }

private:
    QTranslator m_real;
    bool m_held = false;
};

/// Speaks a language for as long as it lives: a code, or "pseudo".
class Spoken
{
public:
    explicit Spoken(const QString &language)
    {
        if (language == QLatin1StringView("pseudo")) {
            m_good = add(std::make_unique<PseudoLocale>());
            return;
        }
        QLocale::setDefault(QLocale(language));
        const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        for (const QString &folder : {QStringLiteral(":/translations"), qt}) {
            auto words = std::make_unique<QTranslator>();
            if (words->load(QStringLiteral("qtbase_") + language, folder)) {
                add(std::move(words));
            }
        }
        auto words = std::make_unique<QTranslator>();
        m_good = words->load(QStringLiteral(":/translations/keynook_") + language) &&
                 add(std::move(words));
    }
    ~Spoken()
    {
        for (const auto &each : m_words) {
            QCoreApplication::removeTranslator(each.get());
        }
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Spoken)

    [[nodiscard]] bool isGood() const { return m_good; }

private:
    bool add(std::unique_ptr<QTranslator> words)
    {
        m_words.push_back(std::move(words));
        return QCoreApplication::installTranslator(m_words.back().get());
    }

    std::vector<std::unique_ptr<QTranslator>> m_words;
    bool m_good = false;
};

} // namespace keynook::test
