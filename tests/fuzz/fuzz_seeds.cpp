// fuzz_seeds TARGET FOLDER: writes what the fuzzer starts from.

#include "fuzz/fuzzcorpus.h"
#include "support/evidencefiles.h"
#include "support/exifmaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace WalletSupport;

namespace {

bool write(const QDir &folder, int number, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("seed-%1").arg(number)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray queryBytes(const QString &query)
{
    return QByteArray(1, '\1') + QByteArray(reinterpret_cast<const char *>(query.utf16()), query.size() * 2);
}

QStringList checkTexts()
{
    return {
        QStringLiteral("Example Wallet: https://www.wallet.example@198.51.100.7:8443/a?url=https%3A%2F%2Fevil.test#x"),
        QStringLiteral("示例钱包客服020 7946 0123，请登录wа11et.example。"),
        QStringLiteral("+44 (0)20 7946-0123 00442079460124 60123 #9110 tel:110"),
        QStringLiteral("support@wallet.example bob@xn--wllet-4ve.example @example_walet x.com/example_wallet"),
        QStringLiteral("https://wal\u200blet。example/ ｗａｌｌｅｔ．ｅｘａｍｐｌｅ 𝐰allet.example"),
        QStringLiteral("Tell me the code, order 20261122, $1,299.00, 2026-11-22 10:30, 4111 1111 1111 1111")};
}

/// Small pictures of each kind, and one that tells where it was taken.
std::vector<QByteArray> pictures()
{
    const QSize small(24, 16);
    const QByteArray jpeg = EvidenceFiles::picture("jpg", small);
    constexpr int AfterStart = 2;
    return {jpeg, QByteArray(jpeg).insert(AfterStart, ExifMaker(6).segment()), EvidenceFiles::picture("png", small),
            EvidenceFiles::picture("webp", small)};
}

std::vector<QByteArray> seedsOf(const QString &target)
{
    std::vector<QByteArray> seeds;
    if (target == QLatin1String("fuzz_query")) {
        const QStringList queries{QStringLiteral("how do I top up"),
                                  QStringLiteral("chongzhi shibai"),
                                  QStringLiteral("cz失败"),
                                  QStringLiteral("冲值"),
                                  QStringLiteral("密碼"),
                                  QStringLiteral("ｃａｒｄ"),
                                  QStringLiteral("my refnud psswrd"),
                                  QStringLiteral("can't topup 😀 e\u0301")};
        for (const QString &query : queries) {
            seeds.push_back(queryBytes(query));
        }
        seeds.push_back(queryBytes(queries.join(QLatin1Char(' ')).repeated(4)));
    } else if (target == QLatin1String("fuzz_check")) {
        for (const QString &text : checkTexts()) {
            seeds.push_back(queryBytes(text));
        }
        seeds.push_back(queryBytes(checkTexts().join(u' ')));
    } else if (target == QLatin1String("fuzz_evidence")) {
        seeds = pictures();
    } else {
        const IndexedText small{{QStringLiteral("top up")}, {QStringLiteral("充值")}, {QStringLiteral("a")}};
        const IndexedText other{{QStringLiteral("password")}, {}, {}};
        seeds.push_back(indexBytes({}));
        seeds.push_back(indexBytes({other}));
        seeds.push_back(indexBytes({small, other}, {{QStringLiteral("top up"), QStringLiteral("充值")}}));
    }
    return seeds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // it knows where Qt's writers of pictures are
    if (argc != 3) {
        return EXIT_FAILURE;
    }
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    int number = 0;
    for (const QByteArray &seed : seedsOf(QString::fromLocal8Bit(argv[1]))) {
        if (!write(folder, ++number, seed)) {
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
