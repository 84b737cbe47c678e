#pragma once

#include "ui/page.h"

#include <vector>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace WalletSupport {

class ColumnScrollArea;
class RowButton;
class SearchBox;
class SectionLabel;
class StrongLabel;
class TextLink;
class Theme;
class TitleLabel;

/// Where a person begins: one search box, what cannot wait, the other guides, the questions most asked.
class HomePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomePage)

public:
    /// A guide or a question, as it is shown here.
    struct Entry
    {
        QString id;
        QString title;
        QString icon; ///< of a guide
        bool operator==(const Entry &) const = default;
    };

    /// Each in the order in which it is shown.
    struct Entries
    {
        std::vector<Entry> emergencies; ///< guides that cannot wait
        std::vector<Entry> guides;      ///< the others
        std::vector<Entry> questions;
        bool operator==(const Entries &) const = default;
    };

    explicit HomePage(Theme &theme, QWidget *parent = nullptr);

    /// Called again with the texts of another language; the focus stays where it is.
    void setEntries(const Entries &entries);
    /// Guides that were begun and not finished: the one that was saved last, and how many there are besides. Without an
    /// id there is none, and nothing is shown.
    void setBegun(const Entry &newest, int others);
    /// Cases are kept, but which has not been looked up: only the way to them is shown.
    void setKept(bool isKept);
    void focusFirst() override { focusSearch(); }
    [[nodiscard]] bool hasSearch() const override { return true; }
    void focusSearch() override;

signals:
    /// The person began to type: the answers page goes on with this text.
    void searchRequested(const QString &text);
    void articleRequested(const QString &id);
    void guideRequested(const QString &id);
    void checkRequested();
    /// The person's account was stolen.
    void stolenRequested();
    /// The page has come and has been painted: what may take a moment can be looked up now.
    void settled();
    /// The begun guide that is shown is to go on.
    void begunRequested(const QString &id);
    void casesRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void scale();
    /// Two emergencies side by side, or one below the other.
    void arrange();
    void makeBegun();
    void tellBegun();
    void addGuides(const std::vector<Entry> &guides);
    void addQuestions(const std::vector<Entry> &questions);
    /// What a click on this button begins.
    RowButton *beginning(RowButton *button, const QString &guide);

    Theme &m_theme;
    Entry m_begunEntry;
    int m_otherBegun = 0;
    bool m_isKept = false;
    bool m_hasJustCome = false;    ///< and has not been painted since
    QWidget *m_begunRow = nullptr; ///< made when it is first needed
    TextLink *m_begun = nullptr;
    TextLink *m_others = nullptr;
    std::vector<RowButton *> m_emergencyButtons;
    std::vector<RowButton *> m_guideButtons;
    std::vector<RowButton *> m_questionButtons;
    ColumnScrollArea *m_scroll;
    TitleLabel *m_title;
    SearchBox *m_box;
    RowButton *m_stolen;
    QGridLayout *m_emergencies;
    SectionLabel *m_guidesHeading;
    Card *m_guidesCard;
    QVBoxLayout *m_guides;
    SectionLabel *m_questionsHeading;
    Card *m_questionsCard;
    QVBoxLayout *m_questions;
    SoftPanel *m_checkPanel;
    StrongLabel *m_checkOffer;
    QPushButton *m_checkNow;
};

} // namespace WalletSupport
