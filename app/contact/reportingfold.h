#pragma once

#include <QWidget>

class QVBoxLayout;

namespace WalletSupport {

class Directory;
class ReportingList;
class TextLink;
class Theme;
struct ReportingLine;

/// The way to the reporting lines at the end of the contact panel: a line that unfolds their list, which is made on
/// first need.
class ReportingFold final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportingFold)

public:
    /// Both outlive it.
    ReportingFold(const Directory &directory, Theme &theme, QWidget *parent = nullptr);

    void setCountry(const QString &country);
    void unfold();

signals:
    void countryChosen(const QString &country);
    void openRequested(const WalletSupport::ReportingLine &line);
    void copyRequested(const QString &text);
    /// A person has unfolded it: what is new should come into sight.
    void unfolded(QWidget *fold);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    const Directory &m_directory;
    Theme &m_theme;
    QString m_country;
    QVBoxLayout *m_layout;
    TextLink *m_link;
    ReportingList *m_list = nullptr;
};

} // namespace WalletSupport
