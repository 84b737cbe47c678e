// Where the window goes when it is wished for at the start, by a link or by another start.
#include "core/directory/directory.h"
#include "ui/languagecontroller.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"
#include "window/startwish.h"
#include "window/wish.h"

namespace WalletSupport {

void MainWindow::fulfil(const StartWish &wish)
{
    std::vector<std::pair<WishError, QString>> refusals;
    // As at the first start, the language holds until the program ends, and the wallet is kept.
    const bool isSpoken = wish.language.isEmpty() || m_parts.languages.setLanguage(wish.language);
    if (!isSpoken) {
        refusals.emplace_back(WishError{WishError::Kind::NoSuchLanguage}, wish.language);
    }
    if (m_parts.directory.wallet(wish.wallet)) {
        chooseWallet(wish.wallet);
    } else if (!wish.wallet.isEmpty()) {
        refusals.emplace_back(WishError{WishError::Kind::NoSuchWallet}, wish.wallet);
    }
    if (const std::optional<WishError> refusal = goWhereWished(wish.place)) {
        refusals.emplace_back(*refusal, wish.place);
    }
    tellRefusals(refusals);
}

void MainWindow::tellRefusals(const std::vector<std::pair<WishError, QString>> &refusals)
{
    if (refusals.empty()) {
        return;
    }
    showNotice({[refusals] {
        QStringList sentences;
        for (const auto &[why, wished] : refusals) {
            sentences.append(why.describe(wished));
        }
        return sentences.join(QLatin1Char('\n'));
    }});
}

std::optional<WishError> MainWindow::follow(const QString &wish)
{
    const std::optional<WishError> refusal = goWhereWished(wish);
    if (refusal) {
        tellRefusals({{*refusal, wish}});
    }
    return refusal;
}

std::optional<WishError> MainWindow::goWhereWished(const QString &wish)
{
    if (wish.isEmpty()) {
        return {};
    }
    const Result<Wish, WishError> read = readWish(wish, m_parts.pack);
    if (!read) {
        return read.error();
    }
    go(read->place);
    if (!read->textToCheck.isEmpty()) {
        m_pages->fillInCheck(read->textToCheck);
    }
    return {};
}

} // namespace WalletSupport
