#pragma once

#include <QListView>

namespace WalletSupport {

class ArticleListModel;
class Theme;

/// The list of questions and hits. Headings are stepped over, and however long it is, nobody waits for it.
class ArticleList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleList)

public:
    /// The model outlives it.
    ArticleList(ArticleListModel &model, Theme &theme, QWidget *parent = nullptr);

    /// Makes the article's row the current one, if it is in the list.
    void choose(const QString &article);
    /// Makes the first row that can be chosen the current one.
    void chooseFirst();
    /// Moves as the key (up, down, page up, page down) says.
    void step(int key);

private:
    ArticleListModel &m_model;
};

} // namespace WalletSupport
