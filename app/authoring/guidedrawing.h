#pragma once

#include "core/guides/guidedefinition.h"
#include "core/guides/guidewords.h"

#include <QString>

namespace WalletSupport {

/// The flow as a graph for Graphviz (DOT): a box for each step with its title in `words`, an arrow for each way on with
/// what leads there. Ways back to an earlier choice are dashed. Draws flows with faults as well.
[[nodiscard]] QString drawingOf(const GuideDefinition &guide, const GuideWords &words);

} // namespace WalletSupport
