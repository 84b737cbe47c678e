#pragma once

#include "core/guides/documentwriter.h"
#include "guides/requestdesk.h"
#include "guides/steppage.h"

#include <optional>

class QComboBox;
class QPushButton;

namespace WalletSupport {

class Announcer;
class Card;
class GuideDialogs;
class MutedLabel;
class RightsList;
class SectionLabel;
class TextLink;

/// The end of a guide: a letter or summary to copy, save, print or send, and what happens next.
class OutcomeStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeStep)

public:
    OutcomeStep(const Step &step, Case &ownCase, GuideDialogs &dialogs, Theme &theme, QWidget *parent = nullptr);

    /// What would leave, before its secrets are masked.
    [[nodiscard]] Request request() const;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslateUi() override;

protected:
    void scale() override;

private:
    void addDocument();
    void addChoice();
    [[nodiscard]] Addressee addressee() const;
    /// Empty where no address is known.
    [[nodiscard]] QString recipient() const;
    void chooseLanguage();
    void addButtons();
    void addNext();
    void joinDesk();
    [[nodiscard]] Document documentIn(const QString &locale) const;
    void fillDocument();
    void take(LeavingWay way);
    void tell(const QString &text);
    void showSaved(const OwnFile &file, LeavingWay way);

    RequestDesk *m_desk;
    QString m_document; ///< the one that is shown
    QString m_locale;   ///< of the document
    std::optional<OwnFile> m_saved;
    bool m_isLanguageChosen = false; ///< by the person; otherwise it goes by whom the document is for
    bool m_isFolder = false;         ///< what was saved
    Card *m_paper;
    StrongLabel *m_subject;
    TextLabel *m_body;
    MutedLabel *m_documentsLabel;
    QComboBox *m_documents; ///< hidden where there is only one
    MutedLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_mail;
    QPushButton *m_folder;
    MutedLabel *m_mailHint; ///< where the person fills in the address
    SectionLabel *m_ownTitle;
    Card *m_ownPaper;
    StrongLabel *m_ownSubject;
    TextLabel *m_ownBody;
    TextLabel *m_told;
    TextLink *m_open;
    RightsList *m_rights;
    SectionLabel *m_nextTitle;
    std::vector<TextLabel *> m_next;
    Announcer *m_announcer;
};

} // namespace WalletSupport
