#pragma once

#include "core/guides/answer.h"

#include <QImage>
#include <QWidget>

namespace WalletSupport {

class ErrorLabel;
class IconButton;
class LinkButton;
class MutedLabel;
class TextLabel;
class Theme;

/// A file of the list: a small picture, what it is, what was taken out of the copy, its checksum, and how to look at it
/// or remove it. One that is removed leaves a line behind, with a way back.
class EvidenceRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceRow)

public:
    EvidenceRow(EvidenceFile file, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const EvidenceFile &file() const { return m_file; }
    /// In pixels of the screen.
    [[nodiscard]] QSize thumbnailSize() const;
    void setThumbnail(const QImage &picture);
    /// The copy is not there any more.
    void setLost();

    [[nodiscard]] bool isRemoved() const { return m_isRemoved; }
    /// What then stands in its place, without breaks.
    [[nodiscard]] QString removedText() const;
    /// The keyboard stays in the row.
    void setRemoved(bool isRemoved);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void showRequested();
    void removeRequested();
    void undoRequested();
    /// The whole checksum is on the clipboard.
    void copied();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makePresent();
    [[nodiscard]] QWidget *makeRemoved();
    void copyChecksum();
    void retranslateUi();
    void scale();

    EvidenceFile m_file;
    Theme &m_theme;
    bool m_isRemoved = false;
    IconButton *m_show;
    TextLabel *m_name;
    MutedLabel *m_facts;
    MutedLabel *m_takenOut;
    ErrorLabel *m_lost;
    MutedLabel *m_checksum;
    IconButton *m_copy;
    IconButton *m_remove;
    MutedLabel *m_removedName;
    LinkButton *m_undo;
    QWidget *m_present;
    QWidget *m_removed;
};

} // namespace WalletSupport
