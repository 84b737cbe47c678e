#pragma once

#include "core/cases/redactedrequest.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace WalletSupport {

class MutedLabel;
class PrimaryButton;
class TextLabel;
class Theme;
class TitleLabel;

/// The ways in which a request leaves the program.
enum class LeavingWay { Mail, MailFile, Copy, Pdf, Print, Folder };

/// What would leave, shown before it does: the text as it goes, what was masked in it, and a box for each secret to put
/// it back.
class RequestPreview final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestPreview)

public:
    /// `putBack`: what the person has put back before.
    RequestPreview(Request request, PutBack putBack, LeavingWay way, Theme &theme, QWidget *parent = nullptr);

signals:
    /// The person lets it go in this way, or copies it instead.
    void agreed(const WalletSupport::RedactedRequest &request, WalletSupport::LeavingWay way);
    void putBackChanged(const WalletSupport::PutBack &putBack);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        FoundSecret finding;
        QCheckBox *box = nullptr;    ///< null for what cannot be put back
        TextLabel *label = nullptr;  ///< instead of it
        TextLabel *around = nullptr; ///< the words where it stands
    };

    void addFindings(QVBoxLayout *column, Theme &theme);
    void addButtons(QVBoxLayout *layout);
    void choose(const FoundSecret &finding, bool isPutBack);
    void leave(LeavingWay way);
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString buttonWords() const;
    void retranslateUi();

    Request m_request;
    PutBack m_putBack;
    LeavingWay m_way;
    RedactedRequest m_leaving;
    std::vector<Row> m_rows;
    TitleLabel *m_title;
    TextLabel *m_masked;
    TextLabel *m_text;
    MutedLabel *m_note;
    PrimaryButton *m_go;
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

/// The request as plain text with its recipient, as an e-mail is shown and copied; one without a recipient as it is.
[[nodiscard]] QString mailTextOf(const RedactedRequest &request);

} // namespace WalletSupport
