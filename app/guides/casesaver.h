#pragma once

#include "ui/typingtimer.h"

namespace WalletSupport {

class Case;

/// Keeps a case while a person answers: what is typed within two seconds, an answer before the page turns.
class CaseSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseSaver)

public:
    explicit CaseSaver(Case &ownCase, QObject *parent = nullptr);

    /// Something has been typed: asks for it soon.
    void keepSoon();
    /// Keeps the case as it is.
    void keep();

signals:
    /// What stands on the page is to be handed to the case, and then kept.
    void due();
    /// It has been tried; the case knows how it went.
    void kept();

private:
    Case &m_case;
    TypingTimer m_timer;
};

} // namespace WalletSupport
