#pragma once

namespace WalletSupport {

class ArticleSearch;
class LanguageController;
class MainWindow;
class Pack;

/// `--self-test`: opens the window's pages in every language, reads every article and guide, searches, and says
/// whether all went well. Returns the program's exit code.
[[nodiscard]] int runSelfTest(MainWindow &window, const Pack &pack, ArticleSearch &search,
                              LanguageController &languages);

} // namespace WalletSupport
