#include "guides/fieldinputfactory.h"

#include "guides/amountinput.h"
#include "guides/countryinput.h"
#include "guides/dateinput.h"
#include "guides/lineinput.h"
#include "guides/textinput.h"
#include "guides/walletinput.h"

namespace WalletSupport {

FieldInput *makeFieldInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Wallet:
        return new WalletInput(step, field, ownCase, theme, parent);
    case FieldKind::Country:
        return new CountryInput(step, field, ownCase, theme, parent);
    case FieldKind::Multiline:
        return new TextInput(step, field, ownCase, theme, parent);
    case FieldKind::Amount:
        return new AmountInput(step, field, ownCase, theme, parent);
    case FieldKind::Date:
        return new DateInput(step, field, ownCase, theme, parent);
    case FieldKind::Contact:
    case FieldKind::Text:
    case FieldKind::OrderNumber:
    case FieldKind::Identifier:
        break;
    }
    return new LineInput(step, field, ownCase, theme, parent);
}

} // namespace WalletSupport
