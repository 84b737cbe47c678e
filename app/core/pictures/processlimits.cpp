#include "core/pictures/processlimits.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

namespace WalletSupport {

namespace {

void setLimit(__rlimit_resource_t resource, rlim_t most)
{
    // At the first the process is told, at the second it is ended.
    const rlimit limit{most, most + 1};
    setrlimit(resource, &limit);
}

} // namespace

void limitThisProcess()
{
    constexpr rlim_t Seconds = 8;
    setLimit(RLIMIT_CPU, Seconds);
    setLimit(RLIMIT_CORE, 0);
    setLimit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__
    constexpr rlim_t Bytes = rlim_t(1) << 30;
    setLimit(RLIMIT_DATA, Bytes); // what it uses: newer PDFium reserves many times more addresses than it ever does
#endif
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

} // namespace WalletSupport
