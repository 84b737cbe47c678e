#pragma once

class QWidget;

namespace WalletSupport {

class GuideDialogs;
class Case;
class SecretClipboard;
class StepPage;
class Theme;
struct Step;

/// What step pages are made with; all outlive them.
struct StepPageParts
{
    Case &ownCase;
    GuideDialogs &dialogs;
    SecretClipboard &clipboard;
    Theme &theme;
};

/// The page for a step of its kind, filled with what was answered before.
[[nodiscard]] StepPage *makeStepPage(const Step &step, const StepPageParts &parts, QWidget *parent);

} // namespace WalletSupport
