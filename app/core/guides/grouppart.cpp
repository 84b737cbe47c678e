#include "core/guides/grouppart.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array<std::pair<const char *, GroupPart::Kind>, 6> Words{{{"item", GroupPart::Kind::Item},
                                                                         {"count", GroupPart::Kind::Count},
                                                                         {"none", GroupPart::Kind::None},
                                                                         {"some", GroupPart::Kind::Some},
                                                                         {"one", GroupPart::Kind::One},
                                                                         {"several", GroupPart::Kind::Several}}};

} // namespace

std::optional<GroupPart> groupPart(const Step &step, const QString &part)
{
    for (const auto &[word, kind] : Words) {
        // Where there must be an item, there is never none and always some.
        const bool isSettled = kind == GroupPart::Kind::None || kind == GroupPart::Kind::Some;
        if (part == QLatin1String(word) && !(isSettled && step.need == Need::Required)) {
            return GroupPart{kind, {}};
        }
    }
    const QString name = part.section(u'.', 0, 0);
    const QString more = part.section(u'.', 1);
    const Field *field = step.field(name);
    if (field != nullptr && more.isEmpty()) {
        return GroupPart{GroupPart::Kind::Field, name};
    }
    if (field != nullptr && field->kind == FieldKind::Amount && more == QStringLiteral("total")) {
        return GroupPart{GroupPart::Kind::Total, name};
    }
    return std::nullopt;
}

const Step *groupOfItem(const GuideDefinition &guide, const QString &name)
{
    const Step *step = guide.step(name.section(u'.', 0, 0));
    if (step == nullptr || !step->isRepeated()) {
        return nullptr;
    }
    const std::optional<GroupPart> part = groupPart(*step, name.section(u'.', 1));
    return part && part->isOfItem() ? step : nullptr;
}

bool isGroupWord(const QString &id)
{
    for (const auto &[word, kind] : Words) {
        if (id == QLatin1String(word)) {
            return true;
        }
    }
    return false;
}

} // namespace WalletSupport
