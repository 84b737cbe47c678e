#include "core/search/classifier.h"
#include "core/search/classifiertrainer.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace WalletSupport;

/// The classifier and its trainer.
class tst_Classifier : public QObject
{
    Q_OBJECT

private slots:
    void learnsWhatTellsDocumentsApart();
    void sameRowsGiveSameWeights();
    void keepsWhatItLearntInEightBits();
    void emptyOneIsRead();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesCutBytes();
};

namespace {

constexpr size_t Documents = 3;
constexpr size_t Features = 5;

/// Three documents, each with a feature of its own, one feature that all have, and one that no row has.
TrainingRows toyRows()
{
    TrainingRows rows;
    for (quint32 round = 0; round < 8; ++round) {
        for (quint32 document = 0; document < Documents; ++document) {
            rows.entries.push_back({document, 1.0F});
            rows.entries.push_back({3, 1.0F + 0.1F * static_cast<float>(round)});
            rows.ends.push_back(rows.entries.size());
            rows.documents.push_back(document);
        }
    }
    return rows;
}

std::vector<std::uint8_t> bytesOf(const TrainedWeights &trained, float influence = 0.1F)
{
    ByteWriter writer;
    Classifier::write(trained.weights, trained.bias, influence, writer);
    return writer.bytes();
}

} // namespace

void tst_Classifier::learnsWhatTellsDocumentsApart()
{
    const TrainedWeights trained = trainClassifier(toyRows(), Features, Documents);
    const std::vector<std::uint8_t> bytes = bytesOf(trained);
    ByteReader reader(bytes);
    Classifier classifier;
    QVERIFY(classifier.read(reader, Features, Documents));
    QVERIFY(!classifier.isEmpty());
    for (quint32 asked = 0; asked < Documents; ++asked) {
        const std::vector<Classifier::Input> query{{asked, 0.8F}, {3, 0.6F}};
        for (size_t document = 0; document < Documents; ++document) {
            QVERIFY(document == asked || classifier.logit(query, asked) > classifier.logit(query, document) + 1.0F);
        }
    }
    // What nobody said speaks for none.
    for (size_t document = 0; document < Documents; ++document) {
        QCOMPARE(trained.weights[4 * Documents + document], 0.0F);
    }
}

void tst_Classifier::sameRowsGiveSameWeights()
{
    const TrainedWeights first = trainClassifier(toyRows(), Features, Documents);
    const TrainedWeights second = trainClassifier(toyRows(), Features, Documents);
    QCOMPARE(first.weights, second.weights);
    QCOMPARE(first.bias, second.bias);
    TrainingRows other = toyRows();
    std::swap(other.documents[0], other.documents[1]);
    QVERIFY(trainClassifier(other, Features, Documents).weights != first.weights);
}

void tst_Classifier::keepsWhatItLearntInEightBits()
{
    const TrainedWeights trained{{1.0F, -0.5F, 0.004F, 0, 0, 0, -300.0F, 7.0F, 150.0F}, {0.25F, -2.0F, 0}};
    const std::vector<std::uint8_t> bytes = bytesOf(trained, 0.07F);
    ByteReader reader(bytes);
    Classifier classifier;
    QVERIFY(classifier.read(reader, 3, Documents));
    QCOMPARE(classifier.influence(), 0.07F);
    const std::vector<float> largest{1.0F, 0, 300.0F};
    for (quint32 feature = 0; feature < 3; ++feature) {
        for (size_t document = 0; document < Documents; ++document) {
            const std::vector<Classifier::Input> query{{feature, 1.0F}};
            const float wanted = trained.weights[feature * Documents + document] + trained.bias[document];
            const float step = largest[feature] / 127;
            QVERIFY(std::abs(classifier.logit(query, document) - wanted) <= step / 2 + 1e-4F);
        }
    }
}

void tst_Classifier::emptyOneIsRead()
{
    const std::vector<std::uint8_t> bytes = bytesOf({}, 0);
    ByteReader reader(bytes);
    Classifier classifier;
    QVERIFY(classifier.read(reader, 1'000, 10));
    QVERIFY(classifier.isEmpty());
}

void tst_Classifier::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("biases");
    QTest::addColumn<int>("scales");
    QTest::addColumn<int>("weights");
    QTest::addColumn<float>("bias");
    QTest::addColumn<float>("scale");
    QTest::addColumn<float>("influence");
    QTest::addColumn<int>("documents");
    QTest::addColumn<bool>("fits"); // five features

    const float none = std::numeric_limits<float>::quiet_NaN();
    const float infinite = std::numeric_limits<float>::infinity();
    QTest::newRow("all fits") << 3 << 5 << 15 << 0.5F << 0.5F << 0.1F << 3 << true;
    QTest::newRow("a bias too few") << 2 << 5 << 15 << 0.5F << 0.5F << 0.1F << 3 << false;
    QTest::newRow("a bias too many") << 4 << 5 << 15 << 0.5F << 0.5F << 0.1F << 3 << false;
    QTest::newRow("a scale too few") << 3 << 4 << 15 << 0.5F << 0.5F << 0.1F << 3 << false;
    QTest::newRow("a weight too few") << 3 << 5 << 14 << 0.5F << 0.5F << 0.1F << 3 << false;
    QTest::newRow("a row of weights too few") << 3 << 5 << 12 << 0.5F << 0.5F << 0.1F << 3 << false;
    QTest::newRow("a weight too many") << 3 << 5 << 16 << 0.5F << 0.5F << 0.1F << 3 << false;
    QTest::newRow("of another index") << 3 << 5 << 15 << 0.5F << 0.5F << 0.1F << 5 << false;
    QTest::newRow("weights where no documents are") << 0 << 5 << 15 << 0.5F << 0.5F << 0.1F << 0 << false;
    QTest::newRow("a bias that is no number") << 3 << 5 << 15 << none << 0.5F << 0.1F << 3 << false;
    QTest::newRow("a scale that is no number") << 3 << 5 << 15 << 0.5F << none << 0.1F << 3 << false;
    QTest::newRow("an infinite bias") << 3 << 5 << 15 << infinite << 0.5F << 0.1F << 3 << false;
    QTest::newRow("scales whose sum is infinite") << 3 << 5 << 15 << 0.5F << -3e38F << 0.1F << 3 << false;
    QTest::newRow("no influence") << 3 << 5 << 15 << 0.5F << 0.5F << none << 3 << false;
    QTest::newRow("infinite influence") << 3 << 5 << 15 << 0.5F << 0.5F << -infinite << 3 << false;
}

void tst_Classifier::refusesWhatDoesNotFit()
{
    QFETCH(int, biases);
    QFETCH(int, scales);
    QFETCH(int, weights);
    QFETCH(float, bias);
    QFETCH(float, scale);
    QFETCH(float, influence);
    QFETCH(int, documents);
    QFETCH(bool, fits);
    ByteWriter writer;
    writer.add(influence);
    writer.addAll(std::span<const float>(std::vector<float>(static_cast<size_t>(biases), bias)));
    writer.addAll(std::span<const float>(std::vector<float>(static_cast<size_t>(scales), scale)));
    writer.addAll(std::span<const qint8>(std::vector<qint8>(static_cast<size_t>(weights), 1)));
    ByteReader reader(writer.bytes());
    QCOMPARE(Classifier().read(reader, Features, static_cast<size_t>(documents)), fits);
}

void tst_Classifier::refusesCutBytes()
{
    const std::vector<std::uint8_t> whole = bytesOf(trainClassifier(toyRows(), Features, Documents));
    for (size_t length = 0; length < whole.size(); ++length) {
        const std::vector<std::uint8_t> cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        ByteReader reader(cut);
        QVERIFY(!Classifier().read(reader, Features, Documents));
    }
}

QTEST_GUILESS_MAIN(tst_Classifier)
#include "tst_classifier.moc"
