#include "ui/languagecontroller.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace WalletSupport {

LanguageController::LanguageController(QObject *parent)
    : QObject(parent)
{
}

LanguageController::~LanguageController() = default;

QStringList LanguageController::languages()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN")};
}

QString LanguageController::systemLanguage()
{
    // Every Chinese that is not ours yet is better served by simplified Chinese than by English.
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        switch (QLocale(tag).language()) {
        case QLocale::Chinese:
            return QStringLiteral("zh_CN");
        case QLocale::English:
            return QStringLiteral("en");
        default:
            break;
        }
    }
    return QStringLiteral("en");
}

std::unique_ptr<QTranslator> LanguageController::wordsOf(const QString &language)
{
    auto words = std::make_unique<QTranslator>();
    (void)words->load(QStringLiteral(":/i18n/wallet-support-centre_%1.qm").arg(language));
    return words;
}

QString LanguageController::translated(const char *context, const char *text, const QTranslator *words)
{
    if (words == nullptr) {
        return QCoreApplication::translate(context, text);
    }
    const QString found = words->translate(context, text);
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

QString LanguageController::nameOf(const QString &language)
{
    // Qt says which English and which Chinese it is; ours need no telling apart.
    if (language == QLatin1String("en") || language == QLatin1String("zh_CN")) {
        return language == QLatin1String("en") ? QStringLiteral("English") : QStringLiteral("简体中文");
    }
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

Result<void, LanguageError> LanguageController::setLanguage(const QString &language)
{
    if (language == m_language) {
        return {};
    }
    std::unique_ptr<QTranslator> ours = wordsOf(language);
    if (!languages().contains(language) || ours->isEmpty()) {
        return fail(LanguageError{LanguageError::Kind::NotThere, language});
    }
    // Qt's own words are English by themselves; a catalogue that is missing leaves them so.
    auto qt = std::make_unique<QTranslator>();
    const bool hasQt =
        qt->load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));

    const QLocale locale(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_language = language;
    std::swap(m_qt, qt);
    std::swap(m_ours, ours);
    if (hasQt) {
        QCoreApplication::installTranslator(m_qt.get());
    }
    QCoreApplication::installTranslator(m_ours.get());
    emit languageChanged(language);
    return {};
}

} // namespace WalletSupport
