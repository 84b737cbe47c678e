#include "core/search/wordtable/unihan.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace WalletSupport {

namespace {

/// Characters of which the two versions say different things.
constexpr std::u16string_view Unsettled = u"么午卯喹墒巳斗栏氐溆濉睽簋觜铞锊锍鹛";

/// What the newer version says of stars, signs and names is no help to know what a question is about.
bool isOfStars(const QString &meaning)
{
    static constexpr std::array Words{"hexagram", "trigram",       "lunar mansion", "determinative star",
                                      "branch",   "heavenly stem", "surname",       "radical"};
    return std::ranges::any_of(Words, [&meaning](const char *word) { return meaning.contains(QLatin1String(word)); });
}

QStringList meaningsOf(QString definition)
{
    QStringList meanings = definition.replace(u',', u';').split(u';', Qt::SkipEmptyParts);
    meanings.removeIf(isOfStars);
    return meanings;
}

} // namespace

std::map<char32_t, QStringList> readMeanings(std::istream &unihan)
{
    constexpr int Hexadecimal = 16;
    std::map<char32_t, QStringList> meanings;
    std::set<char32_t> common;
    std::string line;
    while (std::getline(unihan, line)) {
        const QStringList fields = QString::fromStdString(line).split(u'\t');
        if (fields.size() != 3 || !fields[0].startsWith(QLatin1String("U+"))) {
            continue;
        }
        const auto code = static_cast<char32_t>(fields[0].mid(2).toUInt(nullptr, Hexadecimal));
        if (fields[1] == QLatin1String("kDefinition")) {
            meanings[code] = meaningsOf(fields[2]);
        } else if (fields[1] == QLatin1String("kGB0")) {
            common.insert(code);
        }
    }
    std::erase_if(meanings, [&common](const auto &entry) {
        return !common.contains(entry.first) || Unsettled.find(static_cast<char16_t>(entry.first)) != Unsettled.npos;
    });
    return meanings;
}

} // namespace WalletSupport
