#include "cases/caselistmodel.h"

#include "cases/casetexts.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// Those with a day to keep first, the nearest first of all; the others stay in their order.
bool isNearer(QDate left, QDate right)
{
    return left.isValid() && (!right.isValid() || left < right);
}

} // namespace

void CaseListModel::show(const std::vector<CaseHead> &heads, QDate today, const QString &language)
{
    std::vector<CaseHead> open;
    std::vector<CaseHead> waiting;
    std::vector<CaseHead> closed;
    for (const CaseHead &head : heads) {
        const bool isOpen = head.state == CaseState::Draft || head.state == CaseState::Ready;
        (head.state == CaseState::Closed ? closed : isOpen ? open : waiting).push_back(head);
    }
    std::ranges::stable_sort(waiting, isNearer, [today](const CaseHead &head) { return head.nextDeadline(today).day; });
    beginResetModel();
    m_rows.clear();
    m_heads.clear();
    m_today = today;
    m_language = language;
    m_cases = static_cast<int>(heads.size());
    addGroup(tr("Go on with", "a group of cases that are not finished"), open);
    addGroup(tr("Waiting", "a group of cases that support has to answer"), waiting);
    addGroup(tr("Closed", "a group of cases"), closed);
    endResetModel();
}

void CaseListModel::addGroup(const QString &title, const std::vector<CaseHead> &heads)
{
    if (heads.empty()) {
        return;
    }
    m_rows.push_back({RowKind::Group, {}, title, {}, {}, {}, false});
    m_heads.emplace_back();
    for (const CaseHead &head : heads) {
        m_rows.push_back({RowKind::Case, head.id, {}, {}, {}, {}, false});
        m_heads.push_back(head);
    }
}

const CaseListModel::Row &CaseListModel::row(int number) const
{
    const auto place = static_cast<std::size_t>(number);
    Row &wanted = m_rows.at(place);
    if (wanted.state.isEmpty() && wanted.kind == RowKind::Case) {
        fill(wanted, m_heads[place]);
    }
    return wanted;
}

void CaseListModel::fill(Row &row, const CaseHead &head) const
{
    const bool isClosed = head.state == CaseState::Closed;
    row.title = head.title(m_language);
    row.wallet = walletLine(head, m_language);
    //: %1 is how far a case has come, %2 a day and a time
    row.state = tr("%1. Saved %2").arg(stateText(head), momentText(head.saved, m_language));
    const CaseDeadline deadline = isClosed ? CaseDeadline() : head.nextDeadline(m_today);
    row.deadline = deadlineText(deadline, m_today, m_language);
    row.isLate = deadline.day.isValid() && deadline.day < m_today;
}

int CaseListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return id.isEmpty() || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CaseListModel::nextCase(int from, int direction) const
{
    for (int number = from; number >= 0 && number < rowCount(); number += direction) {
        if (m_rows[static_cast<std::size_t>(number)].kind == RowKind::Case) {
            return number;
        }
    }
    return -1;
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    // The whole row, for screen readers and for finding it by its first letters.
    const Row &shown = row(index.row());
    QStringList parts{shown.title, shown.wallet, shown.deadline, shown.state};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

Qt::ItemFlags CaseListModel::flags(const QModelIndex &index) const
{
    const bool isCase = index.isValid() && m_rows.at(static_cast<std::size_t>(index.row())).kind == RowKind::Case;
    return isCase ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

} // namespace WalletSupport
