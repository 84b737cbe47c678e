#pragma once

#include "core/checker/worstfirst.h"
#include "texts/checktexts.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QPlainTextEdit;
class QVBoxLayout;

namespace WalletSupport {

class FindingCard;
class Gate;
class StrongLabel;
class TextLink;
class Theme;

/// All that was found, the worst first. What is not official is never left out: where there are more than can be cards
/// they are a list. Of the rest, what does not fit stands behind a button that says how much it is.
class FindingList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingList)

public:
    /// Both outlive it.
    FindingList(const Gate &gate, Theme &theme, QWidget *parent = nullptr);

    void showFindings(const std::vector<Finding> &findings, const CheckNames &names);

signals:
    void openRequested(const QString &address);
    void contactsRequested(const QString &wallet);

private:
    void fillOn();
    void unfold();
    [[nodiscard]] FindingCard *cardAt(std::size_t number);
    [[nodiscard]] QString openedAddress(const Finding &finding) const;
    void scale();

    const Gate &m_gate;
    Theme &m_theme;
    CheckNames m_names;
    std::vector<FindingGroup> m_groups; ///< those that are or can become cards
    std::size_t m_filled = 0;           ///< cards that show their finding
    std::size_t m_wanted = 0;           ///< cards that are to be shown now
    QTimer m_soon;                      ///< fills the next cards; a person looks at the first ones meanwhile

    std::vector<FindingCard *> m_cards;
    StrongLabel *m_restHeading; ///< of the list of those that are no cards, and not official; below the cards that are
    QPlainTextEdit *m_rest;
    QVBoxLayout *m_cardColumn;
    TextLink *m_unfold;
};

} // namespace WalletSupport
