#pragma once

#include "core/guides/caserights.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class SectionLabel;
class Theme;

/// The rights and deadlines of a case, each with its last day, who decides, and where and when it was read. Hidden
/// where there are none.
class RightsList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RightsList)

public:
    explicit RightsList(Theme &theme, QWidget *parent = nullptr);

    /// `today`: a last day before it is told as one that has passed.
    void setRights(const std::vector<CaseRight> &rights, QDate today, const QString &locale);

private:
    void addRight(const CaseRight &one, QDate today, const QString &locale);

    Theme &m_theme;
    QVBoxLayout *m_layout;
    SectionLabel *m_title;
    std::vector<QWidget *> m_cards;
};

} // namespace WalletSupport
