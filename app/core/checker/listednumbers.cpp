#include "core/checker/listednumbers.h"

#include "core/checker/lookalikes.h"
#include "core/directory/phonenumbers.h"

#include <QStringList>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype ShortestImitated = 7; // the rule: fewer digits are never called near misses
constexpr qsizetype MostAdded = 4;
constexpr qsizetype ShortestShortened = 10; ///< with a digit missing, shorter numbers are near too many others

constexpr qsizetype Kept = 3; ///< one digit off, or digits added at one end: so many at one end stay as they were

/// A few digits as one number.
quint64 keyOf(QStringView digits)
{
    quint64 key = 0;
    for (const QChar digit : digits) {
        key = (key << 16) | digit.unicode();
    }
    return key;
}

std::vector<int> range(qsizetype begin, qsizetype end)
{
    std::vector<int> numbers;
    for (qsizetype number = begin; number < end; ++number) {
        numbers.push_back(static_cast<int>(number));
    }
    return numbers;
}

} // namespace

void ListedNumbers::add(const QString &listed, const QString &country, const QString &wallet, Confidence confidence,
                        bool isWithdrawn)
{
    const QString target = listed.startsWith(u'#') ? listed.mid(1) : listed; // #9110
    ListedNumber number{wallet, {}, {}, {}, {}, country, confidence, isWithdrawn, false};
    number.listed = target.startsWith(u'+') ? target.mid(1) : target;
    const QString code = callingCode(country);
    if (target.startsWith(u'+')) {
        number.international = target.mid(1);
        number.national = number.international.startsWith(code) ? number.international.mid(code.size()) : QString();
    } else {
        number.national = target;
        number.isShort = target.size() < ShortestImitated;
        while (!number.isShort && number.national.startsWith(u'0')) {
            number.national.remove(0, 1);
        }
        const QString read = number.isShort ? QString() : readPhoneNumber(target, {country}).value_or(QString());
        number.international = read.mid(1);
    }
    number.trunk = u'0' + number.national;
    const std::size_t place = m_numbers.size();
    const auto put = [&](const QString &digits, bool isNational) {
        std::vector<Entry> &entries = m_byDigits[digits];
        if (std::ranges::none_of(entries, [&](const Entry &entry) { return entry.number == place; })) {
            entries.push_back({place, isNational});
        }
    };
    for (const QString &abroad : {number.international, code.isEmpty() ? QString() : QString(code + number.national),
                                  code.isEmpty() ? QString() : QString(code + u'0' + number.national)}) {
        if (!abroad.isEmpty() && !number.national.isEmpty()) {
            put(abroad, false);
            put(QString(u"011" + abroad), false);
        }
    }
    put(number.listed, !target.startsWith(u'+'));
    if (!number.national.isEmpty()) {
        put(number.national, true);
        if (!number.isShort) {
            put(number.trunk, true);
        }
    }
    if (isEnough(confidence) && !isWithdrawn && !number.isShort) {
        for (const QString *model : {&number.international, &number.national, &number.trunk}) {
            if (model->size() >= ShortestImitated) {
                const QStringView view(*model);
                m_models.push_back(
                    {*model, keyOf(view.first(Kept)), keyOf(view.last(Kept)), place, model == &number.international});
            }
        }
    }
    m_numbers.push_back(std::move(number));
}

std::vector<ListedNumbers::Match> ListedNumbers::find(const QString &digits) const
{
    std::vector<Match> matches;
    const std::vector<Entry> entries = m_byDigits.value(digits);
    for (const Entry &entry : entries) {
        matches.push_back({&m_numbers[entry.number], entry.isNational});
    }
    return matches;
}

std::optional<NumberNearMiss> ListedNumbers::compare(const QString &digits, const QString &model,
                                                     const ListedNumber &number)
{
    using Kind = NumberNearMiss::Kind;
    const qsizetype added = digits.size() - model.size();
    if (model.size() < ShortestImitated || added > MostAdded || added < -1) {
        return std::nullopt;
    }
    if (added > 0 && digits.startsWith(model)) {
        return NumberNearMiss{Kind::DigitsAdded, &number, range(model.size(), digits.size())};
    }
    if (added > 0 && digits.endsWith(model)) {
        return NumberNearMiss{Kind::DigitsAdded, &number, range(0, added)};
    }
    const std::optional<NearMiss> miss = WalletSupport::nearMiss(digits, model);
    if (!miss || (miss->kind == NearMiss::Kind::Missing && model.size() < ShortestShortened)) {
        return std::nullopt;
    }
    const qsizetype position = std::min(miss->position, digits.size() - 1);
    const bool isSwapped = miss->kind == NearMiss::Kind::Swapped;
    return NumberNearMiss{Kind::DigitChanged, &number, range(position, position + (isSwapped ? 2 : 1))};
}

std::vector<const ListedNumber *> ListedNumbers::endingWith(const QString &digits) const
{
    std::vector<const ListedNumber *> numbers;
    for (const ListedNumber &number : m_numbers) {
        if (!number.isShort && number.national.size() > digits.size() && number.national.endsWith(digits)) {
            numbers.push_back(&number);
        }
    }
    return numbers;
}

std::vector<ListedNumbers::Match> ListedNumbers::shortWithin(const QString &digits) const
{
    constexpr qsizetype Shortest = 4; // of fewer digits everything is full
    std::vector<Match> matches;
    for (qsizetype size = Shortest; size < std::min(ShortestImitated, digits.size()); ++size) {
        for (const QString &part : {digits.first(size), digits.last(size)}) {
            std::ranges::copy_if(find(part), std::back_inserter(matches), [](const Match &match) {
                return match.isNational && match.number->isShort && !match.number->isWithdrawn;
            });
        }
    }
    return matches;
}

std::optional<NumberNearMiss> ListedNumbers::nearMiss(const QString &digits, bool isInternational,
                                                      const QStringList &countries) const
{
    if (digits.size() < ShortestImitated - 1) {
        return std::nullopt;
    }
    const quint64 begin = keyOf(QStringView(digits).first(Kept));
    const quint64 end = keyOf(QStringView(digits).last(Kept));
    for (const Model &model : m_models) {
        if ((model.begin != begin && model.end != end) || (isInternational && !model.isInternational)) {
            continue;
        }
        const ListedNumber &number = m_numbers[model.number];
        if (!isInternational && !countries.isEmpty() && !countries.contains(number.country)) {
            continue;
        }
        if (const std::optional<NumberNearMiss> miss = compare(digits, model.digits, number)) {
            return miss;
        }
    }
    return std::nullopt;
}

} // namespace WalletSupport
