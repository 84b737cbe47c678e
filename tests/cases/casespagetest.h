#pragma once

#include "cases/casedialogs.h"
#include "cases/casespage.h"
#include "core/base/sessionbus.h"
#include "core/cases/case.h"
#include "core/content/basepack.h"
#include "core/content/pack.h"
#include "core/directory/directory.h"
#include "support/examplecases.h"
#include "support/settableclock.h"
#include "ui/languagecontroller.h"
#include "ui/noticebar.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QVBoxLayout>

namespace WalletSupport {

/// Dialogs that answer at once with what the test has laid out.
class LaidOutDialogs final : public CaseDialogs
{
public:
    void chooseCalendarFile(QWidget *, const QString &name, std::function<void(const QString &)> done) override
    {
        suggestedName = name;
        done(path);
    }
    void chooseFolder(QWidget *, std::function<void(const QString &)> done) override { done(path); }

    QString path;
    QString suggestedName;
};

/// The page on a window of its own, with a notice bar, as the real window joins them.
class CasesPageTest : public QObject
{
protected:
    /// Noon on 22 November 2026, and no keychain.
    void begin()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", NoSessionBus);
        m_clock.moment = QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
        if (!m_languages.setLanguage(QStringLiteral("en"))) {
            qFatal("the language of this test does not load");
        }
        m_theme.apply(ColourScheme::Light, 100);
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<CaseStore>(m_folder->filePath(QStringLiteral("cases")), m_clock);
        openWindow();
    }
    void end()
    {
        m_window.reset();
        m_store.reset();
    }
    /// As after a start of the program.
    void openWindow()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_notice = new NoticeBar(m_theme, m_window.get());
        m_page = new CasesPage({*m_store, m_pack, m_directory, m_clock, m_dialogs, m_theme}, QStringLiteral("en"));
        layout->addWidget(m_page);
        connect(m_page, &CasesPage::noticeRequested, m_notice, &NoticeBar::showNotice);
        connect(m_page, &CasesPage::caseChosen, m_page, &CasesPage::showCase);
        m_page->showCase({});
        m_window->resize(900, 700);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get())) {
            qFatal("the window does not become active");
        }
    }
    void startAgain()
    {
        m_window.reset();
        m_store = std::make_unique<CaseStore>(m_store->folder(), m_clock);
        openWindow();
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        const auto all = m_window->findChildren<Widget *>(QLatin1String(name));
        for (Widget *widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool sees(const char *name) const { return find(name) != nullptr; }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr, name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label != nullptr ? label->text() : QString();
    }
    [[nodiscard]] QString notice() const { return text("noticeText"); }
    /// Whether a label that is seen has this text in it.
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] CaseRecord kept(const QString &id) const
    {
        const Result<CaseRecord, StoreError> record = m_store->read(id);
        return record ? *record : CaseRecord();
    }
    QString keepExamples() { return keepExampleCases({m_pack, m_directory, m_clock, *m_store}); }
    void setLanguage(const QString &language)
    {
        QVERIFY(m_languages.setLanguage(language));
        m_page->setLanguage(language);
        QCoreApplication::sendPostedEvents();
    }

    SettableClock m_clock;
    LanguageController m_languages;
    Theme m_theme;
    Pack m_pack = openedPack();
    Directory m_directory{m_pack};
    LaidOutDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    std::unique_ptr<QWidget> m_window;
    NoticeBar *m_notice = nullptr;
    CasesPage *m_page = nullptr;

private:
    static Pack openedPack()
    {
        auto pack = Pack::open(basePackBytes(), Pack::Verify::Quickly);
        if (!pack) {
            qFatal("the base pack does not open");
        }
        return std::move(*pack);
    }
};

} // namespace WalletSupport
