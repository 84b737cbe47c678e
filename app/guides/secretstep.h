#pragma once

#include "guides/steppage.h"

class QCheckBox;
class QPushButton;

namespace WalletSupport {

class Announcer;
class ErrorLabel;
class IconButton;
class IconLabel;
class MutedLabel;
class SecretClipboard;
class SecretField;
class StrengthBar;
class StrongLabel;

/// Helps to find a new password: how strong it is in words, the rules as they are met, a generator, and a copy that
/// leaves the clipboard by itself. The password is never part of an answer.
class SecretStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStep)

public:
    SecretStep(const Step &step, Case &ownCase, SecretClipboard &clipboard, Theme &theme, QWidget *parent = nullptr);
    ~SecretStep() override;

    [[nodiscard]] std::vector<PageError> ownErrors() override;
    [[nodiscard]] QWidget *firstField() const override;
    void forget() override;
    void retranslateUi() override;

private:
    void addField();
    void addRules();
    void generate();
    void setShown(bool isShown);
    void measure();
    void tellClipboard();

    SecretClipboard &m_clipboard;
    StrongLabel *m_label;
    ErrorLabel *m_error;
    SecretField *m_password;
    IconButton *m_eye;
    QPushButton *m_dice;
    IconButton *m_copy;
    StrengthBar *m_bar;
    StrongLabel *m_strength;
    MutedLabel *m_copied;
    Announcer *m_announcer;
    std::vector<IconLabel *> m_ruleMarks;
    std::vector<TextLabel *> m_ruleTexts;
    QCheckBox *m_onlyHere;
    bool m_hasError = false;
    bool m_isMadeUp = false; ///< the password was, by this page
};

} // namespace WalletSupport
