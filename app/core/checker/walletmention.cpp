#include "core/checker/walletmention.h"

#include "core/base/evenwidth.h"
#include "core/checker/lookalikes.h"
#include "core/directory/directory.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// A question of more letters than this tells a story, and is asked for its first ones.
constexpr qsizetype LongestQuestion = 200;
/// Initials of fewer letters beside other words are as likely something else.
constexpr qsizetype ShortestBeside = 3;

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.script() == QChar::Script_Han; });
}

/// People say WeChat and 微信 for WeChat Pay and 微信支付.
QString withoutKind(const QString &name)
{
    static const QRegularExpression kind(QStringLiteral("(?:\\s+(?:Pay|Wallet)|支付|钱包)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(kind);
}

} // namespace

WalletMention::WalletMention(const Directory &directory)
    : m_knowledge(CheckerLists::read(directory.pack()))
    , m_search(directory)
{
    const QMultiHash<QString, Spelling> spellings = directory.spellings();
    for (const Wallet &wallet : directory.wallets()) {
        QStringList names{wallet.nameInEnglish, wallet.localName, wallet.nameInChinese};
        for (const QString &name : {wallet.localName, wallet.nameInChinese}) {
            const auto [begin, end] = spellings.equal_range(name);
            std::for_each(begin, end, [&names](const Spelling &spelling) {
                names.append(spelling.isSyllables ? QString() : spelling.text);
            });
        }
        names.removeAll(QString());
        QStringList shorter;
        for (const QString &name : std::as_const(names)) {
            const QString word = withoutKind(name);
            const QString folded = word.toLower();
            if (word.size() > 1 && !m_knowledge.isEverydayName(folded) && !m_knowledge.isCommonName(folded) &&
                !m_knowledge.hasCapital(folded) && !m_knowledge.isSupportWord(lookAlikeForm(folded).text)) {
                shorter.append(word);
            }
        }
        m_names.add(wallet.id, names, {});
        m_names.addShort(wallet.id, shorter);
    }
}

QString WalletMention::find(const QString &question) const
{
    const QString text = question.left(LongestQuestion).simplified();
    if (const QString id = m_search.named(text); !id.isEmpty()) {
        return id;
    }
    QString found;
    for (const WalletNames::Place &place : m_names.find(evenWidth(text))) {
        if (!found.isEmpty() && found != place.wallet) {
            return {};
        }
        found = place.wallet;
    }
    return found.isEmpty() ? namedBesideWishes(text) : found;
}

/// `wise customer service`, `zfb电话`.
QString WalletMention::namedBesideWishes(const QString &question) const
{
    static const QRegularExpression cut(QStringLiteral("[^\\p{Latin}\\p{N}]+"));
    const bool isBesideHan = hasHan(question);
    QStringList rest;
    for (const QString &word : question.toLower().split(cut, Qt::SkipEmptyParts)) {
        if (isBesideHan ? word.size() >= ShortestBeside : !m_knowledge.isSupportWord(lookAlikeForm(word).text)) {
            rest.append(word);
        }
    }
    const QString name = rest.join(u' ');
    return name.size() < ShortestBeside || name == question.toLower() ? QString() : m_search.named(name);
}

} // namespace WalletSupport
