#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <vector>

class QWidget;

namespace WalletSupport {

class StepPage;
class WholeWindow;

/// What a person enters on one page of a guide before Continue.
struct GuideEntry
{
    QString step;
    QString choice;    ///< empty: none
    QString wallet;    ///< on the wallet's page: an id, or a sort of wallet (guidewalk.cpp)
    bool isNew = true; ///< false: another walk shows this page
};

/// One way through a guide.
struct GuideWalk
{
    QString guide;
    std::vector<GuideEntry> entries;
};

/// Ways that together show every page of every guide, with the example pack.
[[nodiscard]] std::vector<GuideWalk> guideWalks();

/// Goes through guides in a window, by its fields and buttons.
class GuideWalker final
{
public:
    explicit GuideWalker(WholeWindow &whole);

    /// Goes this way to its end. `look` sees each page that is new twice, with what it says when nothing has been
    /// entered and filled in; false from it ends the walk.
    void visit(const GuideWalk &walk, const std::function<bool(const QString &step)> &look);

    void begin(const QString &guide);
    /// The id of the step that is seen.
    [[nodiscard]] QString step() const;
    /// The page that is shown; null if none is.
    [[nodiscard]] const StepPage *page() const;
    /// Fills in everything on the page that is seen, as `entry` says where there is a choice.
    void fill(const GuideEntry &entry);
    void goOn();
    void goBack();
    /// What could not be entered, and pages that did not come.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    /// All that was typed, which pages show again.
    [[nodiscard]] QStringList entered() const { return m_entered; }

private:
    /// Whether this step is seen; a fault if not.
    [[nodiscard]] bool isAt(const QString &wanted);
    void press(const char *button);
    void fillFields(const QString &step);
    void addItems(const QString &step);
    void addEvidence();
    /// A file in a folder that goes with this walk; its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes);
    void type(QWidget *edit, const QString &text);
    [[nodiscard]] QString walletName(const QString &wanted) const;
    [[nodiscard]] bool isChinese() const;

    WholeWindow &m_whole;
    QTemporaryDir m_folder;
    QStringList m_faults;
    QStringList m_entered;
};

/// Lets everything that waits be laid out and painted.
void settle();

} // namespace WalletSupport

Q_DECLARE_METATYPE(WalletSupport::GuideWalk)
