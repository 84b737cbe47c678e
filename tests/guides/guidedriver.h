#pragma once

#include "authoring/guidesource.h"
#include "core/cases/casestore.h"
#include "core/content/pack.h"
#include "guides/guidespage.h"
#include "guidesurroundings.h"
#include "ui/enterkey.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

namespace WalletSupport {

/// The guides page with the base pack's guides, driven as a person would: by what is seen, keys and buttons.
class GuideDriver final
{
public:
    /// `cases`: where they are kept; empty: in a folder of its own. `own`: a guide that the pack has besides.
    explicit GuideDriver(const QString &language, const QString &cases = {},
                         const std::optional<GuideSource> &own = std::nullopt);

    /// A guide of the base pack.
    [[nodiscard]] static GuideSource baseGuide(const QString &id);

    /// What is seen under this name; null if nothing is.
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        const auto all = page.findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisibleTo(&page)) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool sees(const char *name) { return find(QLatin1String(name)) != nullptr; }
    [[nodiscard]] QString text(const char *name);
    /// The id of the step that is shown.
    [[nodiscard]] QString step();

    /// All that is seen under this name.
    [[nodiscard]] QList<QAbstractButton *> buttons(const char *name);
    [[nodiscard]] bool press(const char *name);
    [[nodiscard]] bool choose(const char *choice);
    [[nodiscard]] bool type(const char *field, const QString &typed);
    [[nodiscard]] bool goOn() { return press("guideContinue"); }

    /// From the beginning of the refund guide to its review, with short answers; false where it could not go on.
    [[nodiscard]] bool fillRefund(const char *reason);

    [[nodiscard]] CaseStore &cases() { return m_cases; }

    QTemporaryDir folder;
    DriverDialogs dialogs;
    Theme theme;

private:
    static Pack buildGuides(const std::optional<GuideSource> &own);

    EnterKey m_enterKey; ///< as in the whole window
    Pack m_pack;
    ExampleWallets m_wallets;
    DriverClock m_clock;
    CaseStore m_cases;

    DriverWindow m_window;

public:
    GuidesPage page; ///< in the window, which it leaves before that goes
};

} // namespace WalletSupport
