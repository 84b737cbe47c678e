#pragma once

#include "core/search/wordvectors.h"

#include <span>
#include <vector>

namespace WalletSupport {

/// Which way the texts of each document point (wordvectors.h), and what training has learnt about the directions of
/// its questions: a view into an index's bytes. Made with one table of word vectors, and good for no other.
class VectorHead final
{
public:
    /// What an index keeps.
    struct Parts
    {
        quint64 table = 0;                      ///< its checksum
        float phrasings = 0;                    ///< for each title, on average
        std::vector<WordVectors::Vector> heads; ///< of each document
        std::vector<WordVectors::Vector> texts; ///< of all titles and phrasings, of length 1
        std::vector<quint32> ends;              ///< of each document's texts
    };

    /// The length of a head from which nothing was learnt: it points to the middle of the document's texts.
    static constexpr float UntrainedLength = 8;

    [[nodiscard]] bool isEmpty() const { return m_heads.empty(); }
    [[nodiscard]] quint64 table() const { return m_table; }
    /// For each title, on average.
    [[nodiscard]] float phrasings() const { return m_phrasings; }
    /// What logit() and nearest() count beside a lexical score whose best is 1. They count less the more phrasings
    /// there are, since then the words say it themselves, unless the question is foreign; in Chinese, of which the
    /// table knows little; and while the last word is unfinished.
    [[nodiscard]] float headWeight(QueryKind kind, bool isUnfinished) const;
    [[nodiscard]] float textWeight(QueryKind kind, bool isUnfinished) const;
    [[nodiscard]] float logit(const WordVectors::Vector &direction, size_t document) const;
    /// How near the nearest text of the document is, -1 to 1; 0 if it has none.
    [[nodiscard]] float nearest(const WordVectors::Vector &direction, size_t document) const;

    /// Has the processor fetch what logit() and nearest() of the document will need.
    void fetch(size_t document) const;

    [[nodiscard]] bool read(ByteReader &reader, size_t documents);
    static void write(const Parts &parts, ByteWriter &writer);

private:
    quint64 m_table = 0;
    float m_phrasings = 0;
    std::span<const float> m_scales; ///< of each document's row
    std::span<const qint8> m_heads;
    std::span<const qint8> m_texts;
    std::span<const quint32> m_ends;
};

/// Learns from the texts which directions speak for which document, as a softmax over the nearest ones: `documents` is
/// that of each text. The same texts give the same heads. Of very many documents nothing is learnt: each head is then
/// the mean of the document's texts.
[[nodiscard]] std::vector<WordVectors::Vector> trainHeads(const std::vector<WordVectors::Vector> &texts,
                                                          const std::vector<quint32> &documents, size_t documentCount);

} // namespace WalletSupport
