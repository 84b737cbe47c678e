#pragma once

#include "core/cases/casestore.h"
#include "core/guides/guidewords.h"
#include "ui/notice.h"
#include "ui/panels.h"

#include <QHash>

#include <optional>

class QPushButton;
class QTimer;

namespace WalletSupport {

class Announcer;
class CaseListView;
class CaseListModel;
class Clock;
class MutedLabel;
class Pack;
class SearchBox;
class TextLabel;
class Theme;
class TitleLabel;

/// The list of cases with its search, and what there is to tell of where they are kept.
class CaseListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseListPane)

public:
    /// What it works with; all outlive it.
    struct Parts
    {
        CaseStore &cases;
        const Pack &pack;
        const Clock &clock;
        Theme &theme;
    };

    CaseListPane(const Parts &parts, const QString &language, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    /// Reads the list anew. `chosen`: the case whose row becomes the current one.
    void reload(const QString &chosen = {});
    /// Fills the list anew with what was read: it is another day.
    void fill();
    void focusFirst();
    void focusSearch();
    /// False if there was no text in the search field.
    bool clearSearch();
    /// Lets go of what was opened for searching.
    void forgetTexts();

signals:
    void caseChosen(const QString &id);
    void guidesRequested();
    void noticeRequested(const WalletSupport::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void openCurrent();
    void search();
    [[nodiscard]] bool isFound(const CaseHead &head, const QString &query);
    [[nodiscard]] QString textOf(const CaseHead &head);
    [[nodiscard]] QStringList labelsOf(const CaseRecord &record);
    void beginAnew();
    void arrange();
    [[nodiscard]] QString troubleWords() const;
    void retranslateUi();
    void scale();

    Parts m_parts;
    QString m_language;
    CaseList m_kept;
    std::optional<StoreError> m_error;
    QHash<QString, QString> m_texts;    ///< opened for searching, while somebody searches
    QHash<QString, GuideWords> m_words; ///< of guides, for these
    TitleLabel *m_title;
    WarningPanel *m_trouble;
    TextLabel *m_troubleText;
    QPushButton *m_again;
    QPushButton *m_anew;
    SearchBox *m_search;
    MutedLabel *m_found;
    TextLabel *m_empty;
    QPushButton *m_guides;
    CaseListModel *m_model;
    CaseListView *m_list;
    MutedLabel *m_where;
    Announcer *m_announcer;
    QTimer *m_typing;
};

} // namespace WalletSupport
