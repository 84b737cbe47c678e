#pragma once

#include <QListView>

namespace WalletSupport {

class CaseListModel;
class Theme;

/// The list of cases. The names of groups are stepped over, and however long it is, nobody waits for it.
class CaseListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseListView)

public:
    /// The model outlives it.
    CaseListView(CaseListModel &model, Theme &theme, QWidget *parent = nullptr);

    /// The case of the current row; empty for none.
    [[nodiscard]] QString chosen() const;
    /// Makes the case's row the current one, or the first one's if it is not in the list.
    void choose(const QString &id);
    /// Moves as the key (up, down, page up, page down) says.
    void step(int key);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void tellRow();

    CaseListModel &m_model;
};

} // namespace WalletSupport
