#pragma once

#include "check/checkpage.h"
#include "check/findingcard.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "core/gate/gate.h"
#include "support/basepack.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace WalletSupport {

/// The page that checks, by a person's hand, on the base pack.
class CheckPageTest : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] QPlainTextEdit *input() const
    {
        return m_page->findChild<QPlainTextEdit *>(QStringLiteral("checkInput"));
    }
    [[nodiscard]] FindingCard *card(int number) const
    {
        auto *card = m_page->findChild<FindingCard *>(QStringLiteral("finding-%1").arg(number));
        return card != nullptr && card->isVisible() ? card : nullptr;
    }
    [[nodiscard]] QString label(const QWidget *parent, const char *name) const
    {
        const auto *found = parent->findChild<QLabel *>(QLatin1String(name));
        return found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] bool sees(const char *name) const
    {
        return m_page->findChild<QWidget *>(QLatin1String(name))->isVisible();
    }
    void click(const QWidget *parent, const char *name) const
    {
        QTest::mouseClick(parent->findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
    }

    Pack m_pack = basePack();
    Directory m_directory{m_pack};
    Gate m_gate{m_directory};
    DemandPatterns m_demands{m_pack};
    Checker m_checker{m_directory, m_demands};
    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<CheckPage> m_page;

private slots:
    void initTestCase()
    {
        m_theme.apply(ColourScheme::Light, 100);
        static_cast<void>(m_checker.check({})); // from now on a short text is checked at once
    }

    void init()
    {
        QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
        m_page = std::make_unique<CheckPage>(CheckPage::Parts{m_checker, m_directory, m_gate, m_theme},
                                             QStringLiteral("en"));
        connect(&m_languages, &LanguageController::languageChanged, m_page.get(), &CheckPage::setLanguage);
        m_page->resize(800, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->focusFirst();
    }

    void cleanup() { m_page.reset(); }
};

} // namespace WalletSupport
