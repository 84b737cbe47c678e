#pragma once

#include "guidedriver.h"
#include "parcelsguide.h"

#include <QLabel>
#include <QLineEdit>

namespace WalletSupport {

/// Tests of the page of a group, with a guide of their own.
class GroupStepTest : public QObject
{
protected:
    void start()
    {
        m_driver.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        startAgain();
    }
    /// Another start of the program, on the same cases.
    void startAgain()
    {
        m_driver.reset();
        m_driver = std::make_unique<GuideDriver>(QStringLiteral("en"), m_folder->filePath(QStringLiteral("cases")),
                                                 parcelsGuide());
    }
    [[nodiscard]] bool begin() { return m_driver->page.showGuide(QStringLiteral("parcels")); }
    [[nodiscard]] bool fill(const char *order, const char *date, const char *amount)
    {
        return m_driver->type("order", QString::fromUtf8(order)) && m_driver->type("date", QString::fromUtf8(date)) &&
               m_driver->type("amount", QString::fromUtf8(amount));
    }
    [[nodiscard]] bool fillTwo()
    {
        return begin() && fill("A1", "20 Nov", "€5") && m_driver->press("addItem") && fill("A2", "21 Nov", "€6.50");
    }
    [[nodiscard]] QStringList seen(const char *name)
    {
        QStringList texts;
        const auto labels = m_driver->page.findChildren<QLabel *>(QLatin1String(name));
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(&m_driver->page)) {
                texts.append(label->text());
            }
        }
        return texts;
    }
    [[nodiscard]] QStringList errorsSaid()
    {
        QStringList texts;
        const auto links = m_driver->buttons("errorLink");
        for (const QAbstractButton *link : links) {
            texts.append(link->accessibleName());
        }
        return texts;
    }
    [[nodiscard]] QString typed(const char *field)
    {
        const auto *edit = m_driver->find<QLineEdit>(QStringLiteral("edit-") + QLatin1String(field));
        return edit != nullptr ? edit->text() : QString();
    }
    /// Presses the button of one of several.
    [[nodiscard]] bool press(const char *name, qsizetype number)
    {
        const auto all = m_driver->buttons(name);
        const auto isPlaced = [&] { return all.at(number)->height() > 0; };
        if (number >= all.size() || !QTest::qWaitFor(isPlaced)) {
            return false;
        }
        QTest::mouseClick(all.at(number), Qt::LeftButton);
        return true;
    }
    [[nodiscard]] CaseRecord kept() const
    {
        return *m_driver->cases().read(m_driver->cases().list()->cases.front().id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GuideDriver> m_driver;
};

} // namespace WalletSupport
