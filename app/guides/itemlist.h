#pragma once

#include "core/guides/fieldcheck.h"
#include "guides/steppage.h"

#include <QWidget>

#include <vector>

namespace WalletSupport {

class ItemForm;
class ItemRow;

/// The items of a group, one below the other. One of them at most is open, with its fields in its place.
class ItemList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemList)

public:
    ItemList(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    /// What was entered, checked or not: without what was removed, and without items in which nothing stands. One that
    /// has to be there is empty rather than none.
    [[nodiscard]] std::vector<FieldValues> items() const;
    /// How many there are, with one that is open and empty.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isFull() const { return count() >= m_step.most; }
    /// Shows errors at their items and fields and returns them with their places, in order.
    [[nodiscard]] std::vector<PageError> showErrors(const std::vector<FieldError> &errors);
    /// Opens an empty one, if what is open is right.
    void add();
    /// Opens one of items(), if what is open is right.
    void openItem(int item);
    /// Where the keyboard begins; null in an empty list.
    [[nodiscard]] QWidget *first() const;
    void retranslate();

signals:
    void edited();
    /// Items have come or gone.
    void countChanged();
    /// What is open cannot be closed for these errors.
    void errorsFound(const std::vector<WalletSupport::FieldError> &errors);
    /// An item is about to come or go.
    void partDone();
    void fieldsMade();
    /// What had the keyboard is gone.
    void keyboardLost();
    /// For those who hear the window.
    void told(const QString &words);

private:
    struct Entry
    {
        FieldValues values;
        ItemRow *row = nullptr;
    };
    using Entries = std::vector<Entry>;

    void fill(const std::vector<FieldValues> &items);
    ItemRow *append(const FieldValues &values);
    [[nodiscard]] FieldValues valuesOf(const Entry &entry) const;
    [[nodiscard]] std::vector<const Entry *> given() const;
    [[nodiscard]] std::vector<FieldError> errors() const;
    void open(ItemRow *row);
    /// Shows the fields of a row in its place.
    void showForm(ItemRow *row);
    /// Takes what was typed over and shows the row again.
    void hideForm();
    [[nodiscard]] bool close();
    void remove(ItemRow *row);
    void putBack(ItemRow *row);
    void drop(ItemRow *row);
    void update();
    void scale();

    const Step &m_step;
    Case &m_case;
    Theme &m_theme;
    Entries m_entries;
    ItemRow *m_open = nullptr;
    ItemForm *m_form = nullptr;
};

} // namespace WalletSupport
