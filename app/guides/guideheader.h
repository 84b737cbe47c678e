#pragma once

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QVBoxLayout;

namespace WalletSupport {

class Case;
class LinkButton;
class MutedLabel;
class SectionLabel;
class Theme;

/// The top of a guide: the way back, the guide's name and how many questions are left, as a true range.
class GuideHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideHeader)

public:
    explicit GuideHeader(Theme &theme, QWidget *parent = nullptr);

    /// Shows where the ownCase stands, in its language.
    void showProgress(const Case &ownCase);

signals:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    bool m_isChanging = false;
    int m_least = 0;
    int m_most = 0;
    QVBoxLayout *m_layout;
    LinkButton *m_back;
    SectionLabel *m_title;
    MutedLabel *m_left;
    QProgressBar *m_progress;
};

} // namespace WalletSupport
