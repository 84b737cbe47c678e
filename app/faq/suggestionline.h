#pragma once

#include <QWidget>

namespace WalletSupport {

class TextLink;
class Theme;

/// Offers a better way to write what was typed ("Did you mean …?"), to be taken with a click or one key. It changes
/// nothing by itself, and is seen only while there is something to offer.
class SuggestionLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionLine)

public:
    explicit SuggestionLine(Theme &theme, QWidget *parent = nullptr);

    /// Empty: nothing to offer.
    void suggest(const QString &text);
    /// The sentence, for whoever types without seeing the window.
    [[nodiscard]] QString words() const;

signals:
    void taken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_text;
    TextLink *m_link;
};

} // namespace WalletSupport
