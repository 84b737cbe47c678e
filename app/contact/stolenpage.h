#pragma once

#include "ui/page.h"

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class ColumnScrollArea;
class AddressOpener;
class Clock;
class ContactActions;
class ContactNotice;
class Directory;
class FirstMinutes;
class FreezeCard;
class Gate;
class LinkButton;
class ReportingList;
class RowButton;
class SectionLabel;
class StrongLabel;
class TextLabel;
class TextLink;
class Theme;
class UrgentTitleLabel;

/// "My account was stolen": what stops the loss, in order, on one page that needs no network, no sign-in and no wallet
/// chosen before.
class StolenPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StolenPage)

public:
    /// What the page works with; all outlive it.
    struct Parts
    {
        const Directory &directory;
        const Gate &gate;
        AddressOpener &opener;
        const Clock &clock;
        Theme &theme;
    };
    /// An article to read on in.
    struct Reading
    {
        QString article;
        QString title;
    };

    explicit StolenPage(const Parts &parts, QWidget *parent = nullptr);

    /// The wallet that is chosen elsewhere; empty: none.
    void setWallet(const QString &id);
    /// The person's country, an ISO 3166 code; may be empty.
    void setCountry(const QString &country);
    /// Called again with the titles of another language.
    void setReadings(const std::vector<Reading> &readings);
    /// The guide that goes through all of it; empty: the pack has none.
    void setGuide(const QString &id);
    void focusFirst() override;
    /// Goes to the lines to report to, of this country if it is not empty.
    void showReporting(const QString &country);
    /// Puts away what was said of the last thing done here.
    bool closeOpenThing() override;

signals:
    void walletChosen(const QString &id);
    void countryChosen(const QString &country);
    void articleRequested(const QString &id);
    void guideRequested(const QString &id);
    /// The person wants to check a number, link or message.
    void checkRequested();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildWarning();
    void tellLead();
    void retranslateUi();
    void scale();

    Theme &m_theme;
    QString m_country; ///< whose lines to report to are shown
    ColumnScrollArea *m_scroll;
    LinkButton *m_back;
    UrgentTitleLabel *m_title;
    TextLabel *m_intro;
    ContactNotice *m_notice;
    ContactActions *m_actions;
    FreezeCard *m_freeze;
    FirstMinutes *m_minutes;
    RowButton *m_guide;
    QString m_guideId;
    Card *m_reportingCard;
    ReportingList *m_reporting;
    StrongLabel *m_recoveryTitle;
    TextLabel *m_recovery;
    SectionLabel *m_readingHeading;
    TextLink *m_check;
    QVBoxLayout *m_readings;
    std::vector<TextLink *> m_readingLinks;
    std::vector<QLayout *> m_boxes; ///< layouts with padding that grows with the text
};

} // namespace WalletSupport
