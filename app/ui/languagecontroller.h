#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QTranslator;

namespace WalletSupport {

/// Why a language could not be chosen; the old one stays.
struct LanguageError
{
    enum class Kind { NotThere };
    Kind kind = Kind::NotThere;
    QString language;
};

/// The only place that installs translators. Widgets hear of a change by QEvent::LanguageChange; models and others
/// by `languageChanged`.
class LanguageController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageController)

public:
    explicit LanguageController(QObject *parent = nullptr);
    ~LanguageController() override;

    /// The languages the program speaks, as locales.
    [[nodiscard]] static QStringList languages();
    /// The best of them for the system's own languages.
    [[nodiscard]] static QString systemLanguage();
    /// The words of one of them, for a text that is in another language than the window.
    [[nodiscard]] static std::unique_ptr<QTranslator> wordsOf(const QString &language);
    /// A text marked with QT_TRANSLATE_NOOP, in the window's language or, if `words` are given, in theirs.
    [[nodiscard]] static QString translated(const char *context, const char *text, const QTranslator *words);
    /// A language's name in itself: 简体中文.
    [[nodiscard]] static QString nameOf(const QString &language);

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] Result<void, LanguageError> setLanguage(const QString &language);

signals:
    void languageChanged(const QString &language);

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_qt;
    std::unique_ptr<QTranslator> m_ours;
};

} // namespace WalletSupport
