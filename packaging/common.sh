# shellcheck shell=bash disable=SC2034
# What packaging/run, packaging/package and tests/run share. To be sourced by bash.

export LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
control="$root/packaging/debian/control"
cores=$(nproc)

steps=0
step_number=0

# step SENTENCE: says which of the $steps steps begins.
step() {
    step_number=$((step_number + 1))
    printf '[%d/%d] %s\n' "$step_number" "$steps" "$1"
}

say() { printf '      %s\n' "$*"; }

die() {
    printf '\n' >&2
    printf '%s\n' "$@" >&2
    exit 1
}

# require_root: ends with a sentence where as_root cannot work.
require_root() {
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null \
        || die "Packages have to be installed, which takes root, and sudo is not here. Please run this command as root."
}

# as_root COMMAND...: runs it as root.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# as_person COMMAND...: runs it as the person who called, also under sudo, so that nothing in the checkout comes to
# belong to root and the window opens for the right one.
as_person() {
    if [ "$(id -u)" -eq 0 ] && [ -n "${SUDO_USER:-}" ] && [ "$SUDO_USER" != root ]; then
        runuser -u "$SUDO_USER" -- env HOME="$(getent passwd "$SUDO_USER" | cut -d: -f6)" "$@"
    else
        "$@"
    fi
}

# logged LOG COMMAND...: runs it with all that it prints in build/log/LOG, and shows the end of that when it fails.
logged() {
    local log="$log_dir/$1"
    shift
    rm -f "$log"
    "$@" >"$log" 2>&1 || {
        tail -n 12 "$log" >&2
        return 1
    }
}

# show_faults LOG: the lines of a build's log in which something says what is wrong, or else its end.
show_faults() {
    local faults
    faults=$(grep -E -A6 'CMake Error|FAILED:|[Ee]rror:' "$1" | head -n 40) || true
    [ -n "$faults" ] || faults=$(tail -n 40 "$1")
    printf '%s\n' "$faults" >&2
}

# apt ARGUMENT...: apt-get that asks nothing, waits for others that hold its lock, and installs only what is needed.
apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -o APT::Sandbox::User=root "$@" </dev/null
}

# shown_briefly LOG COMMAND...: runs it with all that it prints in LOG; shows only how far it is.
shown_briefly() {
    local log=$1 line done_ total percent last=-1 status=0
    shift
    "$@" >"$log" 2>&1 </dev/null &
    local child=$!
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        done_=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]}
        percent=$((done_ * 100 / total))
        if [ -t 1 ]; then
            printf '\r      %d of %d ' "$done_" "$total"
        elif [ $((percent / 10)) -gt "$last" ]; then
            last=$((percent / 10))
            say "$percent %"
        fi
    done < <(tail -n +1 -f --pid="$child" "$log" 2>/dev/null)
    [ ! -t 1 ] || printf '\r\033[K'
    wait "$child" || status=$?
    return "$status"
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

apt_hint="Is there a network, and does apt know the archive of Debian 13 (trixie) or 12 (bookworm)?"
apt_lists_are_fresh=no
refresh_apt_lists() {
    [ "$apt_lists_are_fresh" = no ] || return 0
    require_root
    say "Reading what the Debian archive offers."
    # A source that does not answer need not be the one that matters; if it is, the installation says so.
    logged apt-update apt update || true
    apt_lists_are_fresh=yes
}

# install_missing PACKAGE...: installs those that are not here. With all of them here no network is needed.
install_missing() {
    local package missing=()
    for package in "$@"; do
        [[ " ${missing[*]} " = *" $package "* ]] || is_installed "$package" || missing+=("$package")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    refresh_apt_lists
    say "Installing: ${missing[*]}"
    logged apt-install apt install "${missing[@]}" \
        || die "apt could not install what is missing. $apt_hint" "All that it said is in $log_dir/apt-install."
}

has_build_dependencies() {
    command -v dpkg-checkbuilddeps >/dev/null && dpkg-checkbuilddeps "$control" 2>/dev/null
}

# install_build_dependencies: those of packaging/debian/control, which is the one list of them.
install_build_dependencies() {
    has_build_dependencies && return 0
    refresh_apt_lists
    say "Installing the compiler and the libraries (the first time this takes some minutes)."
    logged apt-build-dep apt build-dep "$root/packaging" \
        || die "apt could not install what the build needs. $apt_hint" "All that apt said is in $log_dir/apt-build-dep."
}

# package_dependencies: the packages named under Depends and Recommends in packaging/debian/control, without variables.
package_dependencies() {
    sed -n '/^Package:/,$p' "$control" \
        | sed -n '/^\(Depends\|Recommends\):/,/^[A-Z]/{/^\(Depends\|Recommends\|[ ]\)/p}' \
        | sed 's/^[A-Za-z]*://; s/([^)]*)//g' | tr -s ', ' '\n' | grep -E '^[a-z0-9]' | sort -u
}

# deb_path: where the Debian package of these sources is, or will be.
deb_path() {
    local changelog="$root/packaging/debian/changelog"
    printf '%s/build/package/%s_%s_%s.deb\n' "$root" "$(dpkg-parsechangelog -l "$changelog" -S Source)" \
        "$(dpkg-parsechangelog -l "$changelog" -S Version)" "$(dpkg --print-architecture)"
}

log_dir="$root/build/log"
prepare_log_dir() {
    as_person mkdir -p "$log_dir" || die "The folder $root/build could not be made."
}
