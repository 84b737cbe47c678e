#include "core/search/wordvectors.h"

#include "core/search/indexformat.h"
#include "core/search/smallsteps.h"
#include "core/search/tokenizer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace WalletSupport {

namespace {

/// What a table begins with. In another byte order it reads differently.
constexpr quint32 TableMark = 0x56435357;
constexpr quint32 TableVersion = 1;

/// No row of ours gets near it.
constexpr float LargestScale = 1e3F;

} // namespace

std::optional<WordVectors> WordVectors::read(std::span<const std::uint8_t> bytes)
{
    ByteReader reader(bytes);
    const bool isOurs = reader.read<quint32>() == TableMark && reader.read<quint32>() == TableVersion;
    WordVectors table;
    table.m_checksum = reader.read<quint64>();
    if (!isOurs || reader.hasFailed() || bytes.size() % sizeof(quint64) != 0) {
        return std::nullopt;
    }
    const std::span words(reinterpret_cast<const quint64 *>(bytes.data()), bytes.size() / sizeof(quint64));
    if (WalletSupport::checksum(words.subspan(2)) != table.m_checksum || !table.m_keys.read(reader)) {
        return std::nullopt;
    }
    table.m_scales = reader.readAll<float>();
    table.m_rows = reader.readAll<qint8>();
    const bool isWhole = !reader.hasFailed() && table.m_scales.size() == table.m_keys.size() &&
                         table.m_rows.size() == table.m_keys.size() * Dimensions;
    const bool isSound =
        std::ranges::all_of(table.m_scales, [](float scale) { return scale >= 0 && scale < LargestScale; });
    return isWhole && isSound ? std::optional(table) : std::nullopt;
}

std::vector<std::uint8_t> WordVectors::write(const std::vector<std::u16string> &units, const std::vector<Vector> &rows)
{
    std::vector<float> scales;
    std::vector<qint8> steps;
    for (const Vector &row : rows) {
        scales.push_back(stepOf(row));
        addSteps(row, scales.back(), steps);
    }
    ByteWriter writer;
    writer.add(TableMark);
    writer.add(TableVersion);
    writer.add(quint64(0));
    StringTable::write(units, writer);
    writer.addAll(std::span<const float>(scales));
    writer.addAll(std::span<const qint8>(steps));
    const QByteArray bytes = sealed(std::move(writer.bytes()));
    return {bytes.begin(), bytes.end()};
}

std::optional<size_t> WordVectors::find(std::u16string_view unit) const
{
    size_t begin = 0;
    size_t end = m_keys.size();
    while (begin < end) {
        const size_t middle = begin + (end - begin) / 2;
        if (asUnits(m_keys.at(middle)) < unit) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin < m_keys.size() && asUnits(m_keys.at(begin)) == unit ? std::optional(begin) : std::nullopt;
}

bool WordVectors::add(std::u16string_view unit, float weight, Vector &sum) const
{
    const std::optional<size_t> number = find(unit);
    if (!number) {
        return false;
    }
    const qint8 *row = m_rows.data() + *number * Dimensions;
    const float scale = m_scales[*number] * weight;
    for (size_t i = 0; i < Dimensions; ++i) {
        sum[i] += scale * static_cast<float>(row[i]);
    }
    return true;
}

void WordVectors::addAll(const TokenizedText &text, std::span<const std::u16string> units, Vector &sum) const
{
    for (size_t token = 0; token < units.size(); ++token) {
        add(units[token], 1, sum);
        const bool isPair = token + 1 < units.size() && text.tokens[token].kind == Token::Kind::Cjk &&
                            text.tokens[token + 1].kind == Token::Kind::Cjk;
        if (isPair) {
            add(units[token] + units[token + 1], 1, sum);
        }
    }
}

std::optional<WordVectors::Vector> WordVectors::of(const TokenizedText &text,
                                                   std::span<const std::u16string> units) const
{
    Vector sum{};
    addAll(text, units, sum);
    return normalize(sum) ? std::optional(sum) : std::nullopt;
}

float dot(const WordVectors::Vector &a, const WordVectors::Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0F);
}

bool normalize(WordVectors::Vector &vector)
{
    const float length = std::sqrt(dot(vector, vector));
    if (!(length > 0)) {
        return false;
    }
    for (float &value : vector) {
        value /= length;
    }
    return true;
}

} // namespace WalletSupport
