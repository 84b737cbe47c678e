#pragma once

#include "core/search/features.h"
#include "core/search/lexicon.h"

namespace WalletSupport {

/// A lexicon of words, each with its frequency and a stem of its own, and the bytes that it looks into.
class WordList final
{
public:
    explicit WordList(const std::map<std::u16string, quint32> &frequencies)
    {
        std::map<std::u16string, Lexicon::Stem> words;
        for (const auto &[word, frequency] : frequencies) {
            words.emplace(word, Lexicon::Stem{featureHash(FeatureFamily::Stem, word), frequency});
        }
        Lexicon::write(words, m_writer);
        ByteReader reader(m_writer.bytes());
        if (!m_lexicon.read(reader)) {
            qFatal("a lexicon that was just written cannot be read");
        }
    }
    Q_DISABLE_COPY_MOVE(WordList)

    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }

private:
    ByteWriter m_writer;
    Lexicon m_lexicon;
};

} // namespace WalletSupport
