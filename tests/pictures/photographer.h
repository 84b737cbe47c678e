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
    /// `words`: only pictures with one of these in their names are kept; empty for all.
    Photographer(const QString &folder, QStringList words);

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
    QStringList m_words;
    QStringList m_faults;
    int m_count = 0;
};

} // namespace WalletSupport
