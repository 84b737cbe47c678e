#pragma once

namespace WalletSupport {

class AddressOpener;
class ArticleSearch;
class CaseStore;
class Checker;
class Clock;
class Directory;
class Gate;
class LanguageController;
class Pack;
class PreferencesStore;
class Theme;

/// What the window works with; all outlive it.
struct WindowParts
{
    const Pack &pack;
    ArticleSearch &search;
    const Directory &directory;
    const Gate &gate;
    const Checker &checker;
    AddressOpener &opener;
    PreferencesStore &preferences;
    LanguageController &languages;
    Theme &theme;
    const Clock &clock;
    CaseStore &cases;
};

} // namespace WalletSupport
