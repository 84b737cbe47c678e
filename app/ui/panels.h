#pragma once

#include <QFrame>

namespace WalletSupport {

class Theme;

/// Boxes that differ in the stylesheet alone.
class Card final : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
};

/// A box in the accent's soft colour: an offer.
class SoftPanel final : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
};

class WarningPanel : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
};

/// A box for what went wrong.
class DangerPanel final : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
};

/// A box for what has to be done at once.
class UrgentPanel final : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
};

/// The rail and the contact panel.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
};

/// A thin line between two things.
class Line final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Line)

public:
    explicit Line(Qt::Orientation orientation, QWidget *parent = nullptr);
};

/// The ground of a page.
class Ground : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Ground)

public:
    explicit Ground(QWidget *parent = nullptr);
};

} // namespace WalletSupport
