#pragma once

#include "ui/panels.h"

namespace WalletSupport {

class Case;
class TextLabel;
class Theme;
struct UnfitAnswer;

/// What of a kept case does not fit its guide any more, told where it is taken up again. Hidden if all of it fits.
class GuideNews final : public WarningPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideNews)

public:
    GuideNews(const Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    /// In the case's language.
    void retranslate();

private:
    [[nodiscard]] QString questionOf(const UnfitAnswer &unfit) const;
    void scale();

    const Case &m_case;
    Theme &m_theme;
    TextLabel *m_text;
};

} // namespace WalletSupport
