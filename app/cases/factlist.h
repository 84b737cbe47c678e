#pragma once

#include "cases/casefacts.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class LinkButton;
class MutedLabel;
class TextLabel;
class Theme;

/// Facts, one below the other. Rows are used again, so that what has the focus keeps it while others come and go.
class FactList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactList)

public:
    explicit FactList(Theme &theme, QWidget *parent = nullptr);

    /// `removable`: numbers of facts that have a button to remove them, in order.
    void showFacts(const std::vector<CaseFact> &facts, const std::vector<std::size_t> &removable = {});
    [[nodiscard]] std::size_t count() const { return m_facts.size(); }

signals:
    void removeRequested(std::size_t number);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *box = nullptr;
        MutedLabel *what = nullptr;
        TextLabel *text = nullptr;
        LinkButton *remove = nullptr;
    };
    void addRow();
    void retranslateUi();
    void scale();

    Theme &m_theme;
    std::vector<CaseFact> m_facts;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace WalletSupport
