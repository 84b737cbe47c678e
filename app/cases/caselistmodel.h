#pragma once

#include "core/cases/caserecord.h"

#include <QAbstractListModel>

#include <vector>

namespace WalletSupport {

/// The cases in groups: what to go on with, what is waited for (the next deadline first), what is closed.
class CaseListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseListModel)

public:
    enum class RowKind { Group, Case };
    struct Row
    {
        RowKind kind = RowKind::Case;
        QString id; ///< of a case
        QString title;
        QString wallet;   ///< and the reference; may be empty
        QString state;    ///< and when it was saved
        QString deadline; ///< empty without one
        bool isLate = false;
    };

    using QAbstractListModel::QAbstractListModel;

    /// `heads`: last written first. `language`: the window's.
    void show(const std::vector<CaseHead> &heads, QDate today, const QString &language);
    [[nodiscard]] const Row &row(int number) const;
    /// The row of a case; -1 if it is not in the list.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// The first row of a case from `from` on, in the direction +1 or -1; -1 if there is none.
    [[nodiscard]] int nextCase(int from, int direction) const;
    /// How many cases there are in it.
    [[nodiscard]] int cases() const { return m_cases; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void addGroup(const QString &title, const std::vector<CaseHead> &heads);
    void fill(Row &row, const CaseHead &head) const;

    /// Words are made for rows that are looked at: of a thousand these are few.
    mutable std::vector<Row> m_rows;
    std::vector<CaseHead> m_heads; ///< by row; of a group's name nothing
    QDate m_today;
    QString m_language;
    int m_cases = 0;
};

} // namespace WalletSupport
