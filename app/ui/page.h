#pragma once

#include "ui/panels.h"

#include <optional>

namespace WalletSupport {

/// A page of the window, as the window knows all of them. What a page does not have, it leaves as it is here.
class Page : public Ground
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    /// What is open on a page: an article, a guide, a case. Empty: its list, or the page as a whole.
    struct Part
    {
        QString id;
        /// Of a guide: one run of it; empty: the one that was open last, unless it has come to its end.
        QString caseId = {};
    };

    using Ground::Ground;

    virtual void openPart(const Part &part);
    [[nodiscard]] virtual Part openedPart() const;
    /// Puts the keyboard where somebody begins who has just come.
    virtual void focusFirst() {}
    /// Whether it has a search box of its own just now.
    [[nodiscard]] virtual bool hasSearch() const;
    virtual void focusSearch() {}
    /// Puts away what is open on it, such as a question. False if nothing was.
    virtual bool closeOpenThing();
    /// Goes back one step of its own. False if there is none before it.
    virtual bool goBackOneStep();
    /// And forward again, where it has been before.
    virtual bool goForwardOneStep();
    /// The wallet that what is open is about; empty: one that is not listed. Nothing: the person's, as everywhere.
    [[nodiscard]] virtual std::optional<QString> wallet() const;
    /// `language`: the window's, as a locale, for texts that come from the pack.
    virtual void setLanguage(const QString &language);
};

} // namespace WalletSupport
