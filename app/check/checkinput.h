#pragma once

#include <QPlainTextEdit>

namespace WalletSupport {

/// Where a person puts what is to be checked: they type, paste or drop text, a link, or a picture with a code.
class CheckInput final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckInput)

public:
    /// `longest`: no more than so many UTF-16 units of a paste are taken.
    explicit CheckInput(qsizetype longest, QWidget *parent = nullptr);

    /// All that is in it.
    [[nodiscard]] QString text() const;
    /// Puts text in place of all that is there; can be undone.
    void replaceAll(const QString &text);
    /// What the clipboard holds, as if it were pasted in place of all.
    void pasteAll();

signals:
    /// As a picture file has it.
    void pictureGiven(const QByteArray &picture);
    void fileGiven(const QString &path);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void insertInBlocks(QString text);

    qsizetype m_longest;
};

} // namespace WalletSupport
