#pragma once

#include "check/checkqueue.h"
#include "core/pictures/picturerequest.h"
#include "texts/checktexts.h"
#include "ui/dialogfolder.h"
#include "ui/notice.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace WalletSupport {

class ColumnScrollArea;
class Announcer;
class CheckInput;
class Directory;
class ErrorLabel;
class FindingList;
class Gate;
class LinkButton;
class MessagePanel;
class MutedLabel;
class SectionLabel;
class Theme;
class TitleLabel;
class WaitingLine;

/// "Is it really them?": what is pasted is judged on this computer, each number and address on its own.
class CheckPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPage)

public:
    /// What it works with; all outlive it.
    struct Parts
    {
        const Checker &checker;
        const Directory &directory;
        const Gate &gate;
        Theme &theme;
    };

    /// `language`: the window's, as a locale.
    CheckPage(const Parts &parts, const QString &language, QWidget *parent = nullptr);

    void setLanguage(const QString &language) override;
    /// The wallet that the person has chosen, and their countries, the likeliest first.
    void setContext(const CheckContext &context);
    /// Fills a text in, and does no more than that.
    void fillIn(const QString &text);
    void focusFirst() override;
    /// Empties the input if it has the keyboard, and says how to take that back; false if there was nothing to do.
    bool closeOpenThing() override;

signals:
    void openAddressRequested(const QUrl &address);
    void contactsRequested(const QString &wallet);
    void noticeRequested(const WalletSupport::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrangeColumn();
    void textChanged();
    void check();
    void showReport();
    void announce();
    void choosePicture();
    void readFile(const QString &path);
    void read(std::unique_ptr<PictureRequest> request);
    void endReading();
    void takeCodes(const Result<QStringList, PictureError> &codes);
    [[nodiscard]] static QString sentenceFor(PictureError::Kind kind);
    void retranslateUi();
    void scale();

    Parts m_parts;
    QString m_language;
    CheckContext m_context;
    CheckReport m_report;
    CheckQueue m_queue;
    QTimer m_speakSoon; ///< the verdict is spoken when the typing pauses
    std::unique_ptr<PictureRequest> m_reading;
    std::optional<PictureError> m_pictureError;

    ColumnScrollArea *m_scroll;
    TitleLabel *m_title;
    MutedLabel *m_promise;
    CheckInput *m_input;
    LinkButton *m_paste;
    LinkButton *m_picture;
    LinkButton *m_clear;
    WaitingLine *m_progress;
    ErrorLabel *m_error;
    MessagePanel *m_message;
    SectionLabel *m_count;
    MutedLabel *m_hint; ///< what can be pasted, what to do where nothing was found
    FindingList *m_findings;
    MutedLabel *m_more; ///< what was not read
    Announcer *m_announcer;
    DialogFolder m_pictures{QStandardPaths::PicturesLocation};
};

} // namespace WalletSupport
