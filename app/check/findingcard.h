#pragma once

#include "core/checker/worstfirst.h"
#include "texts/checktexts.h"

#include <QFrame>

namespace WalletSupport {

class HeadingLabel;
class IconLabel;
class MarkedText;
class MutedLabel;
class StrongLabel;
class TextLabel;
class TextLink;
class Theme;

/// One thing that was found in a text, and what it is. Its frame has the colour of the verdict; the words say the same.
class FindingCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingCard)
    /// The verdict's word, for the stylesheet.
    Q_PROPERTY(QString verdict READ verdict)

public:
    explicit FindingCard(Theme &theme, QWidget *parent = nullptr);

    /// `address`: what the gate would open for it; empty if nothing.
    void showGroup(const FindingGroup &group, const CheckNames &names, const QString &address);
    [[nodiscard]] QString verdict() const;

signals:
    void openRequested(const QString &address);
    /// The official contacts of this wallet, or of whichever the person uses if it is empty.
    void contactsRequested(const QString &wallet);

private:
    void scale();

    Theme &m_theme;
    Finding m_finding;
    QString m_address;
    IconLabel *m_icon;
    HeadingLabel *m_verdict;
    MarkedText *m_text;
    TextLabel *m_reason;
    StrongLabel *m_count;
    MutedLabel *m_remarks;
    TextLink *m_open;
    TextLink *m_contacts;
};

} // namespace WalletSupport
