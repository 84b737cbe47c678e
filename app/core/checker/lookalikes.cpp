#include "core/checker/lookalikes.h"

#include <QHash>

#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <memory>

namespace WalletSupport {

namespace {

struct CheckerDeleter
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

/// Letters that people take for one another although UTS 39 does not.
constexpr std::array Extra = {
    std::pair{u'к', u'k'}, std::pair{u'т', u't'}, std::pair{u'м', u'm'}, std::pair{u'н', u'h'}, std::pair{u'в', u'b'},
    std::pair{u'п', u'n'}, std::pair{u'и', u'u'}, std::pair{u'κ', u'k'}, std::pair{u'τ', u't'}, std::pair{u'η', u'n'},
    std::pair{u'ε', u'e'}, std::pair{u'μ', u'u'}, std::pair{u'đ', u'd'}, std::pair{u'ł', u'l'}, std::pair{u'ø', u'o'},
    std::pair{u'ı', u'i'}, std::pair{u'ħ', u'h'}, std::pair{u'ŧ', u't'}, std::pair{u'ƙ', u'k'}, std::pair{u'ɡ', u'g'},
};

QString withoutMarks(const QString &text)
{
    QString letters;
    for (const QChar unit : text.normalized(QString::NormalizationForm_KD)) {
        if (!unit.isMark()) {
            letters.append(unit);
        }
    }
    return letters.toLower();
}

QString skeleton(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<USpoofChecker, CheckerDeleter> checker([] {
        UErrorCode opened = U_ZERO_ERROR;
        USpoofChecker *made = uspoof_open(&opened);
        return U_SUCCESS(opened) ? made : nullptr;
    }());
    std::array<UChar, 64> buffer{};
    const int length =
        checker ? uspoof_getSkeleton(checker.get(), 0, reinterpret_cast<const UChar *>(text.utf16()),
                                     static_cast<int32_t>(text.size()), buffer.data(), buffer.size(), &status)
                : 0;
    return checker && U_SUCCESS(status) && length > 0
               ? QString(reinterpret_cast<const QChar *>(buffer.data()), std::min<int>(length, buffer.size()))
               : text;
}

/// What one letter that is not plain looks like; the letter itself if like nothing.
QString plainLookOf(char32_t point)
{
    const QString letter = withoutMarks(QString::fromUcs4(&point, 1));
    const bool isPlain = std::ranges::all_of(letter, [](QChar unit) { return unit.unicode() < 0x80; });
    if (isPlain) {
        return letter;
    }
    const auto *const extra = std::ranges::find_if(
        Extra, [&](const auto &pair) { return letter.size() == 1 && letter.front() == QChar(pair.first); });
    return extra != Extra.end() ? QString(QChar(extra->second)) : withoutMarks(skeleton(letter));
}

/// The letter for which a plain one is taken.
QChar plainLook(QChar unit)
{
    switch (unit.unicode()) {
    case u'0':
        return u'o';
    case u'1':
    case u'i':
    case u'|':
        return u'l';
    default:
        return unit.toLower();
    }
}

} // namespace

LookAlikeForm joinedPairs(const LookAlikeForm &form)
{
    LookAlikeForm result;
    for (qsizetype at = 0; at < form.text.size(); ++at) {
        const QStringView pair = QStringView(form.text).mid(at, 2);
        const QChar one = pair == u"rn" ? u'm' : pair == u"vv" ? u'w' : pair == u"cl" ? u'd' : QChar();
        result.from.push_back(form.from[static_cast<std::size_t>(at)]);
        result.text.append(one.isNull() ? form.text.at(at) : one);
        at += one.isNull() ? 0 : 1;
    }
    result.from.push_back(form.from.back());
    return result;
}

LookAlikeForm lookAlikeForm(QStringView name, LookAlikePairs pairs)
{
    LookAlikeForm form;
    const QList<uint> points = name.toUcs4();
    int number = 0;
    for (const char32_t point : points) {
        const QString look = point < 0x80 ? QString(QChar(static_cast<char16_t>(point))) : plainLookOf(point);
        for (const QChar unit : look) {
            form.text.append(plainLook(unit.toLower()));
            form.from.push_back(number);
        }
        ++number;
    }
    form.from.push_back(number);
    return pairs == LookAlikePairs::Joined ? joinedPairs(form) : form;
}

std::optional<NearMiss> nearMiss(QStringView name, QStringView model)
{
    const qsizetype difference = name.size() - model.size();
    if (difference < -1 || difference > 1) {
        return std::nullopt;
    }
    const qsizetype shorter = std::min(name.size(), model.size());
    qsizetype at = 0;
    while (at < shorter && name.at(at) == model.at(at)) {
        ++at;
    }
    if (difference == 1) {
        return name.mid(at + 1) == model.mid(at) ? std::optional(NearMiss{NearMiss::Kind::Added, at}) : std::nullopt;
    }
    if (difference == -1) {
        return name.mid(at) == model.mid(at + 1) ? std::optional(NearMiss{NearMiss::Kind::Missing, at}) : std::nullopt;
    }
    if (at == shorter) {
        return std::nullopt;
    }
    if (name.mid(at + 1) == model.mid(at + 1)) {
        return NearMiss{NearMiss::Kind::Changed, at};
    }
    const bool isSwapped = at + 1 < shorter && name.at(at) == model.at(at + 1) && name.at(at + 1) == model.at(at) &&
                           name.mid(at + 2) == model.mid(at + 2);
    return isSwapped ? std::optional(NearMiss{NearMiss::Kind::Swapped, at}) : std::nullopt;
}

ComparableName::ComparableName(const QString &name)
{
    const QString lower = name.toLower();
    int point = 0;
    for (const QChar unit : lower) {
        if (unit != u'-') {
            plain.append(unit);
            plainFrom.push_back(unit.isLowSurrogate() ? point - 1 : point);
        }
        point += unit.isLowSurrogate() ? 0 : 1;
    }
    plainFrom.push_back(point);
    const LookAlikeForm form = lookAlikeForm(lower);
    for (qsizetype at = 0; at < form.text.size(); ++at) {
        if (form.text.at(at) != u'-') {
            look.text.append(form.text.at(at));
            look.from.push_back(form.from[static_cast<std::size_t>(at)]);
        }
    }
    look.from.push_back(form.from.back());
}

std::optional<Likeness> likeness(const ComparableName &name, const ComparableName &model)
{
    const auto pointsOf = [](const NearMiss &miss, const std::vector<int> &from) {
        const auto last = from.size() < 2 ? 0 : from.size() - 2; // before the end's mark
        const auto at = std::min(static_cast<std::size_t>(miss.position), last);
        std::vector<int> points{from[at]};
        if (miss.kind == NearMiss::Kind::Swapped) {
            points.push_back(from[std::min(at + 1, last)]);
        }
        return points;
    };
    if (name.plain == model.plain) {
        return std::nullopt;
    }
    const std::optional<NearMiss> plain = nearMiss(name.plain, model.plain);
    if (plain && plain->kind == NearMiss::Kind::Swapped) {
        return Likeness{Likeness::Kind::Swapped, pointsOf(*plain, name.plainFrom)};
    }
    if (name.look.text == model.look.text) {
        std::vector<int> points = differingPoints(name.plain, model.plain);
        for (int &point : points) {
            // differingPoints() counts code points; hyphens were left out of them.
            qsizetype unit = 0;
            for (int before = 0; before < point; ++before) {
                unit += name.plain.at(unit).isHighSurrogate() ? 2 : 1;
            }
            point = name.plainFrom[static_cast<std::size_t>(unit)];
        }
        return Likeness{Likeness::Kind::LookAlike, std::move(points)};
    }
    if (plain) {
        return Likeness{Likeness::Kind::OneEdit, pointsOf(*plain, name.plainFrom)};
    }
    const std::optional<NearMiss> look = nearMiss(name.look.text, model.look.text);
    if (!look) {
        return std::nullopt;
    }
    return Likeness{look->kind == NearMiss::Kind::Swapped ? Likeness::Kind::Swapped : Likeness::Kind::OneEdit,
                    pointsOf(*look, name.look.from)};
}

std::vector<int> differingPoints(QStringView name, QStringView model)
{
    const QList<uint> left = name.toUcs4();
    const QList<uint> right = model.toUcs4();
    if (left.size() > 64 || right.size() > 64) {
        return {};
    }
    // Lengths of the longest common subsequences of what follows.
    std::array<std::array<int, 66>, 66> common{};
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j) {
            common[i][j] =
                left.at(i) == right.at(j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    std::vector<int> positions;
    qsizetype j = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        while (j < right.size() && left.at(i) != right.at(j) && common[i][j + 1] == common[i][j]) {
            ++j;
        }
        if (j < right.size() && left.at(i) == right.at(j) && common[i][j] == common[i + 1][j + 1] + 1) {
            ++j;
        } else {
            positions.push_back(static_cast<int>(i));
        }
    }
    return positions;
}

bool hasMixedScripts(QStringView name)
{
    bool hasLatin = false;
    bool hasOther = false;
    const QList<uint> points = name.toUcs4();
    for (const char32_t point : points) {
        const QChar::Script script = QChar::script(point);
        hasLatin = hasLatin || script == QChar::Script_Latin;
        hasOther = hasOther || script == QChar::Script_Greek || script == QChar::Script_Cyrillic ||
                   script == QChar::Script_Armenian || script == QChar::Script_Cherokee;
    }
    return hasLatin && hasOther;
}

} // namespace WalletSupport
