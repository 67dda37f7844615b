#!/usr/bin/env bash
# Installs the system libraries Dateline and its tests need, where they are missing (Debian, Ubuntu).
# Says nothing when nothing is missing. Elsewhere it names what is needed and goes on.
set -euo pipefail

. "$(dirname "$0")/system-libraries.sh" # windows, browser, fonts, dictionaries
tests=(libimage-exiftool-perl openssh-server procps xauth xvfb)
needed=("${windows[@]}" "${browser[@]}" "${fonts[@]}" "${dictionaries[@]}" "${tests[@]}")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    if [ "$(uname)" = Linux ] && [ ! -e .venv/bin/python ]; then
        echo "Dateline needs these libraries (Debian's names); please install them if the window does not open:"
        echo "  ${needed[*]}"
    fi
    exit 0
fi

if ! python=$(packaging/find-python.sh 2>/dev/null); then
    needed+=(python3 python3-venv)
elif ! "$python" -c "import ensurepip" 2>/dev/null; then
    needed+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
fi

# Since 2024 some libraries carry the ending t64 (64-bit times); either name will do.
installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
missing=()
for name in "${needed[@]}"; do
    grep -qxF -e "$name" -e "${name}t64" <<<"$installed" || missing+=("$name")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These system packages are missing; an administrator can install them with"
        echo "  apt-get install ${missing[*]}"
        echo "Going on without them."
        exit 0
    fi
    as_root=(sudo)
fi

echo "Installing ${#missing[@]} system packages: ${missing[*]}"
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" </dev/null; }
apt update || echo "The list of packages could not be renewed; trying with the one that is here."
wanted=()
for name in "${missing[@]}"; do
    if apt-cache show "${name}t64" >/dev/null 2>&1; then
        wanted+=("${name}t64")
    elif apt-cache show "$name" >/dev/null 2>&1; then
        wanted+=("$name")
    else
        echo "This system does not offer $name; going on without it."
    fi
done
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! apt install --yes --no-install-recommends "${wanted[@]}" >"$log" 2>&1; then
    tail -n 20 "$log"
    echo "The packages could not be installed; going on without them."
fi
