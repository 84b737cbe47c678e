#include "guides/itemlist.h"

#include "core/cases/case.h"
#include "core/guides/guidetext.h"
#include "guides/fielderrortext.h"
#include "guides/itemform.h"
#include "guides/itemrow.h"
#include "texts/answertexts.h"
#include "ui/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

std::vector<FieldError> errorsOf(int item, const std::vector<FieldError> &errors)
{
    std::vector<FieldError> own;
    std::ranges::copy_if(errors, std::back_inserter(own), [&](const FieldError &error) { return error.item == item; });
    return own;
}

} // namespace

ItemList::ItemList(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_case(ownCase)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &ItemList::scale);
    fill(ownCase.run().shown(step.id).items);
    scale();
}

void ItemList::fill(const std::vector<FieldValues> &items)
{
    for (const FieldValues &values : items) {
        append(values);
    }
    if (items.empty() && m_step.need == Need::Required) {
        append({});
    }
    // One alone is a form. Of several, one that is wrong stands open, so that it can be mended at once.
    const std::vector<FieldError> wrong = m_entries.size() > 1 ? errors() : std::vector<FieldError>();
    const auto first = std::ranges::find_if(wrong, [](const FieldError &error) { return error.item >= 0; });
    if (m_entries.size() == 1) {
        showForm(m_entries.front().row);
    } else if (first != wrong.end()) {
        showForm(given().at(static_cast<std::size_t>(first->item))->row);
    }
    update();
}

ItemRow *ItemList::append(const FieldValues &values)
{
    auto *row = new ItemRow(m_theme, this);
    layout()->addWidget(row);
    connect(row, &ItemRow::changeRequested, this, [this, row] { open(row); });
    connect(row, &ItemRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &ItemRow::undoRequested, this, [this, row] { putBack(row); });
    m_entries.push_back({values, row});
    return row;
}

FieldValues ItemList::valuesOf(const Entry &entry) const
{
    return entry.row == m_open ? m_form->fields().values() : entry.values;
}

std::vector<const ItemList::Entry *> ItemList::given() const
{
    std::vector<const Entry *> given;
    for (const Entry &entry : m_entries) {
        if (!entry.row->isRemoved() && !isBlank(valuesOf(entry))) {
            given.push_back(&entry);
        }
    }
    if (given.empty() && m_open != nullptr && m_step.need == Need::Required) {
        given.push_back(&*std::ranges::find(m_entries, m_open, &Entry::row));
    }
    return given;
}

std::vector<FieldValues> ItemList::items() const
{
    std::vector<FieldValues> items;
    for (const Entry *entry : given()) {
        items.push_back(valuesOf(*entry));
    }
    return items;
}

int ItemList::count() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const Entry &entry) { return !entry.row->isRemoved(); }));
}

std::vector<FieldError> ItemList::errors() const
{
    Answer answer;
    answer.items = items();
    const auto checked = m_case.run().check(answer);
    return checked ? std::vector<FieldError>() : checked.error();
}

void ItemList::showForm(ItemRow *row)
{
    const FieldValues values = std::ranges::find(m_entries, row, &Entry::row)->values;
    m_form = new ItemForm(m_step, values, m_case, m_theme, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(row), m_form);
    m_open = row;
    connect(m_form, &ItemForm::edited, this, &ItemList::edited);
    connect(m_form, &ItemForm::doneRequested, this, [this, row] {
        if (close()) {
            row->changeButton()->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_form, &ItemForm::removeRequested, this, [this, row] { remove(row); });
    m_form->show();
    emit fieldsMade();
    if (row->isAncestorOf(focusWidget())) {
        m_form->fields().first()->setFocus(Qt::OtherFocusReason); // else it would go somewhere else for a moment
    }
    row->hide();
}

void ItemList::hideForm()
{
    Entry &entry = *std::ranges::find(m_entries, m_open, &Entry::row);
    entry.values = m_form->fields().values();
    Answer alone;
    alone.items = {entry.values};
    if (const auto checked = m_case.run().check(alone)) {
        entry.values = checked->items.front();
    }
    m_open->show();
    m_open->setError({});
    if (m_form->isAncestorOf(focusWidget())) {
        m_open->changeButton()->setFocus(Qt::OtherFocusReason); // else it would go somewhere else when it is hidden
    }
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_open = nullptr;
}

bool ItemList::close()
{
    if (m_open == nullptr) {
        return true;
    }
    const std::vector<const Entry *> all = given();
    const auto here = std::ranges::find(all, m_open, &Entry::row);
    if (here == all.end()) {
        drop(m_open); // nothing stands in it
        return true;
    }
    const auto number = static_cast<int>(here - all.begin());
    if (const std::vector<FieldError> wrong = errorsOf(number, errors()); !wrong.empty()) {
        emit errorsFound(wrong);
        return false;
    }
    hideForm();
    update();
    return true;
}

void ItemList::open(ItemRow *row)
{
    if (row == m_open || !close()) {
        return;
    }
    showForm(row);
    update();
    m_form->fields().first()->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void ItemList::openItem(int item)
{
    const std::vector<const Entry *> all = given();
    if (item >= 0 && item < static_cast<int>(all.size())) {
        open(all[static_cast<std::size_t>(item)]->row);
    }
}

void ItemList::add()
{
    if (close() && !isFull()) {
        emit partDone();
        open(append({}));
        emit countChanged();
    }
}

void ItemList::drop(ItemRow *row)
{
    if (row == m_open) {
        hideForm();
    }
    const bool hasKeyboard = row->isAncestorOf(focusWidget());
    std::erase_if(m_entries, [row](const Entry &entry) { return entry.row == row; });
    row->hide();
    row->deleteLater();
    update();
    emit countChanged();
    if (hasKeyboard) {
        emit keyboardLost();
    }
}

void ItemList::remove(ItemRow *row)
{
    emit partDone();
    if (row == m_open) {
        const bool isEmpty = isBlank(m_form->fields().values());
        hideForm();
        if (isEmpty) {
            drop(row);
            emit edited();
            return;
        }
        update(); // its row has to say what it was
    }
    row->setRemoved(true);
    update();
    emit countChanged();
    emit edited();
    emit told(row->removedText());
}

void ItemList::putBack(ItemRow *row)
{
    if (isFull()) {
        emit told(tr("There is no room for it. Remove another one first."));
        return;
    }
    emit partDone();
    row->setRemoved(false);
    update();
    emit countChanged();
    emit edited();
}

std::vector<PageError> ItemList::showErrors(const std::vector<FieldError> &errors)
{
    const std::vector<const Entry *> all = given();
    const auto ofItem = std::ranges::find_if(errors, [](const FieldError &error) { return error.item >= 0; });
    if (m_open == nullptr && ofItem != errors.end() && ofItem->item < static_cast<int>(all.size())) {
        showForm(all[static_cast<std::size_t>(ofItem->item)]->row);
        update();
    }
    if (m_open != nullptr) {
        (void)m_form->fields().showErrors({}); // it may be none of those below, since nothing stands in it
    }
    std::vector<PageError> shown;
    for (std::size_t number = 0; number < all.size(); ++number) {
        const std::vector<FieldError> own = errorsOf(static_cast<int>(number), errors);
        ItemRow *row = all[number]->row;
        std::vector<PageError> here;
        if (row == m_open) {
            here = m_form->fields().showErrors(own);
        } else {
            QStringList sentences;
            for (const FieldError &error : own) {
                sentences.append(fieldErrorText(error, m_case.words().ofField(m_step.id, error.field, u"empty")));
                here.push_back({sentences.constLast(), row->changeButton()});
            }
            row->setError(sentences.join(u'\n'));
        }
        for (PageError &error : here) {
            //: %1 is one of several things, as "Payment 2", %2 what is wrong with it
            error.text = count() > 1 ? tr("%1: %2").arg(row->title(), error.text) : error.text;
            shown.push_back(error);
        }
    }
    return shown;
}

QWidget *ItemList::first() const
{
    if (m_form != nullptr) {
        return m_form->fields().first();
    }
    const auto there = std::ranges::find_if(m_entries, [](const Entry &entry) { return !entry.row->isRemoved(); });
    return there == m_entries.end() ? nullptr : there->row->changeButton();
}

void ItemList::update()
{
    int number = 0;
    for (const Entry &entry : m_entries) {
        if (entry.row->isRemoved()) {
            continue;
        }
        const QString title = itemTitle(m_step, number++, m_case.words());
        entry.row->setTexts(title, itemSummary(m_step, entry.values, m_case.run(), m_case.locale()));
        if (entry.row == m_open) {
            // One that has to be there is a form and nothing else as long as it is the only one.
            m_form->setTitle(count() > 1 || m_step.need == Need::Optional ? title : QString());
        }
    }
    setVisible(!m_entries.empty());
}

void ItemList::retranslate()
{
    if (m_form != nullptr) {
        m_form->fields().retranslate();
    }
    update();
}

void ItemList::scale()
{
    layout()->setSpacing(m_theme.scaled(12));
}

} // namespace WalletSupport
