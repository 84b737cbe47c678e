#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class ChoiceBox;
class Directory;
class ReportingRow;
class SectionLabel;
class TextLabel;
class Theme;
struct ReportingLine;

/// Where fraud is reported in a country, with a box to choose the country.
class ReportingList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportingList)

public:
    /// Both outlive it.
    ReportingList(const Directory &directory, Theme &theme, QWidget *parent = nullptr);

    /// An ISO 3166 code, without `countryChosen`. For one without lines the person is asked to choose.
    void setCountry(const QString &country);
    /// The keyboard to the choice of a country.
    void focusFirst();

signals:
    void countryChosen(const QString &country);
    void openRequested(const WalletSupport::ReportingLine &line);
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslateUi();
    void scale();

    const Directory &m_directory;
    Theme &m_theme;
    QString m_country;
    QVBoxLayout *m_layout;
    SectionLabel *m_heading;
    ChoiceBox *m_countries;
    TextLabel *m_none;
    std::vector<ReportingRow *> m_rows;
};

} // namespace WalletSupport
