#pragma once

#include "support/testwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <memory>

namespace WalletSupport {

/// The whole window for tests to use; each makes it anew.
class MainWindowTest : public QObject
{
protected:
    /// The object name of the page that is shown.
    [[nodiscard]] QString page() const
    {
        for (const char *name : {"homePage", "answersPage", "guidesPage", "casesPage", "stolenPage", "checkPage",
                                 "settingsPage", "helpPage"}) {
            if (m_test->sees(name)) {
                return QLatin1String(name);
            }
        }
        return {};
    }
    [[nodiscard]] QLineEdit *searchEdit() const { return m_test->find<QLineEdit>("searchEdit"); }
    [[nodiscard]] QString notice() const
    {
        const auto *label = m_test->find<QLabel>("noticeText");
        return label != nullptr ? label->text() : QString();
    }
    [[nodiscard]] QString title() const
    {
        const auto *label = m_test->find<QLabel>("articleTitle");
        return label != nullptr ? label->text() : QString();
    }
    [[nodiscard]] QString titleOf(const QString &article) const
    {
        return m_test->pack.article(article, m_test->languages.language())->title;
    }
    [[nodiscard]] QString article(std::size_t number) const
    {
        return m_test->pack.articles(QStringLiteral("en")).at(number).id;
    }
    void click(const char *name) const { QTest::mouseClick(m_test->find<QAbstractButton>(name), Qt::LeftButton); }

    std::unique_ptr<TestWindow> m_test;
};

} // namespace WalletSupport
