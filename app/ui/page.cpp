#include "ui/page.h"

namespace WalletSupport {

void Page::openPart(const Part &part)
{
    (void)part;
}

Page::Part Page::openedPart() const
{
    return {};
}

std::optional<QString> Page::wallet() const
{
    return std::nullopt;
}

bool Page::hasSearch() const
{
    return false;
}

bool Page::closeOpenThing()
{
    return false;
}

bool Page::goForwardOneStep()
{
    return false;
}

bool Page::goBackOneStep()
{
    return false;
}

void Page::setLanguage(const QString &language)
{
    (void)language;
}

} // namespace WalletSupport
