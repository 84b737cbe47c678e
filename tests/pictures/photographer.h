#pragma once

#include "ui/preferences.h"

#include <QDir>
#include <QSize>
#include <QStringList>

class QScrollArea;
class QWidget;

namespace WalletSupport {

/// How the window looks in one round of pictures.
struct Look
{
    QString language;
    ColourScheme colours = ColourScheme::Light;
    int textPercent = SmallestTextPercent;
    QSize size;

    /// As it stands in file names: en-dark-1280x800, zh_CN-light-1280x800-200
    [[nodiscard]] QString name() const;
};

/// Takes pictures of widgets and keeps them as PAGE-LOOK.png.
class Photographer final
{
public:
    /// `words`: those with which a look's name begins say in which looks pictures are kept, the others what has to be
    /// in a page's name; without words of a sort, all.
    Photographer(const QString &folder, const QStringList &words);

    [[nodiscard]] bool wants(const Look &look) const;

    /// Takes what is seen of the widget now.
    void take(QWidget *widget, const QString &page, const Look &look);
    /// Takes it from the top, and a second one, PAGE+end, if there is more below.
    void takeScrolled(QWidget *widget, const QString &page, const Look &look);
    /// Something could not be shown; the round goes on.
    void tellFault(const QString &fault) { m_faults.append(fault); }

    [[nodiscard]] QStringList faults() const { return m_faults; }
    [[nodiscard]] int count() const { return m_count; }

private:
    QDir m_folder;
    QStringList m_looks;
    QStringList m_pages;
    QStringList m_faults;
    int m_count = 0;
};

} // namespace WalletSupport
