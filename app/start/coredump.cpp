#include "start/coredump.h"

#include <sys/resource.h>

namespace WalletSupport {

void forbidCoreDumps()
{
    // systemd's and Ubuntu's collectors keep to this limit, too. A process that is not dumpable at all would be strange
    // to the desktop's portals, which look into /proc to learn who asks for a file dialog.
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        setrlimit(RLIMIT_CORE, &limit);
    }
}

} // namespace WalletSupport
