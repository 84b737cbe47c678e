#pragma once

#include "core/directory/reportinglines.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace WalletSupport {

class FlowLabel;
class IconButton;
class MutedLabel;
class StrongLabel;
class Theme;

/// One place to report fraud to: who answers there, its number or address, and the buttons that open and copy it.
class ReportingRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportingRow)

public:
    ReportingRow(ReportingLine line, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_line.id; }
    /// Who answers, in the window's language.
    void setLineName(const QString &name);

signals:
    void openRequested(const WalletSupport::ReportingLine &line);
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isDialled() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] QString forwardingText() const;
    void retranslateUi();
    void scale();

    ReportingLine m_line;
    Theme &m_theme;
    QGridLayout *m_layout;
    QVBoxLayout *m_icon;
    StrongLabel *m_name;
    FlowLabel *m_target;
    MutedLabel *m_detail;
    MutedLabel *m_mark;
    IconButton *m_open;
    IconButton *m_copy;
};

} // namespace WalletSupport
