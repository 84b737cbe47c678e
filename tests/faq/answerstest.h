#pragma once

#include "core/directory/directory.h"
#include "faq/answerspage.h"
#include "faq/articlelistmodel.h"
#include "support/basepack.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextBrowser>

#include <memory>

namespace WalletSupport {

/// The answers page with the base pack, in English, for tests to use; each makes it anew.
class AnswersTest : public QObject
{
protected:
    void openPack()
    {
        m_pack = std::make_unique<Pack>(basePack());
        m_search = std::make_unique<ArticleSearch>(*m_pack);
        m_directory = std::make_unique<Directory>(*m_pack);
        m_theme.apply(ColourScheme::Light, 100);
    }
    void begin()
    {
        QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
        m_page = std::make_unique<AnswersPage>(*m_pack, *m_search, *m_directory, QStringLiteral("en"), m_theme);
        // What the window does when the person chooses an article.
        connect(m_page.get(), &AnswersPage::articleRequested, m_page.get(),
                [this](const QString &id) { QVERIFY(m_page->showArticle(id)); });
        connect(&m_languages, &LanguageController::languageChanged, m_page.get(), &AnswersPage::setLanguage);
        show({1000, 500});
    }
    [[nodiscard]] QListView *list() const { return m_page->findChild<QListView *>(QStringLiteral("articleList")); }
    [[nodiscard]] QLineEdit *box() const { return m_page->findChild<QLineEdit *>(QStringLiteral("searchEdit")); }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_page->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_page->findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] ArticleListModel *rows() const { return qobject_cast<ArticleListModel *>(list()->model()); }
    void show(QSize size)
    {
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusSearch(CursorPlace::End);
        QVERIFY(box()->hasFocus());
    }

    /// The marked words of the open article.
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        const auto marks = m_page->findChild<QTextBrowser *>(QStringLiteral("articleBody"))->extraSelections();
        for (const QTextEdit::ExtraSelection &mark : marks) {
            words.append(mark.cursor.selectedText().toLower());
        }
        return words;
    }

    std::unique_ptr<Pack> m_pack;
    std::unique_ptr<ArticleSearch> m_search;
    std::unique_ptr<Directory> m_directory;
    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<AnswersPage> m_page;
};

} // namespace WalletSupport
