#!/usr/bin/env bash
# Tries a release where nothing of Dateline is: on a bare Debian made with debootstrap, as an ordinary user.
#   release-check.sh deb         installs the .deb of dist/, starts it under Xvfb, and runs its self-test there
#   release-check.sh commands    clones the sources, then `make run` and `make test`
# Without a name: both. Needs root and debootstrap. What apt and pip are told on this machine (mirrors, certificates)
# is taken along; BARE_MOUNTS names further folders the bare system is to see.
set -euo pipefail
cd "$(dirname "$0")/.."

only=${1:-deb commands}
suite=${BARE_SUITE:-bookworm}
bare=${BARE_FOLDER:-/var/tmp/dateline-bare}
user=reporter

[ "$(id -u)" = 0 ] || { echo "This makes a system of its own in $bare, so it needs root: sudo make release-check"; exit 1; }
command -v debootstrap >/dev/null || apt-get install --yes --quiet --quiet debootstrap >/dev/null

mounted=()
let_go() {
    for each in "${mounted[@]}"; do umount --lazy "$each" 2>/dev/null || true; done
    mounted=()
}
trap let_go EXIT

inside() { chroot "$bare" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { chroot --userspec "$user:$user" "$bare" env -i HOME="/home/$user" USER="$user" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }

attach() { # attach FROM TO; FROM may be tmpfs
    mkdir -p "$bare$2"
    if [ "$1" = tmpfs ]; then mount -t tmpfs tmpfs "$bare$2"; else mount --bind "$1" "$bare$2"; fi
    mounted=("$bare$2" "${mounted[@]}")
}

make_bare() {
    echo "Making a bare Debian ($suite) in $bare"
    let_go
    rm -rf --one-file-system "$bare"
    debootstrap --variant=minbase "$suite" "$bare" >/var/tmp/debootstrap.log 2>&1 ||
        { tail -5 /var/tmp/debootstrap.log; exit 1; }
    for each in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources /etc/apt/apt.conf.d/99* \
        /etc/pip.conf /etc/hosts /etc/resolv.conf; do
        [ ! -f "$each" ] || install -D --mode 644 "$(readlink -f "$each")" "$bare$each"
    done
    attach /proc /proc
    attach /dev /dev
    attach tmpfs /dev/shm
    for each in ${BARE_MOUNTS:-}; do attach "$each" "$each"; done
    inside apt-get update --quiet --quiet
    # HTTPS is needed by pip where its mirror speaks it; a bare Debian trusts nobody.
    inside apt-get install --yes --quiet --quiet --no-install-recommends ca-certificates >/dev/null 2>&1
    [ ! -d /usr/local/share/ca-certificates ] || cp -r /usr/local/share/ca-certificates/. "$bare/usr/local/share/ca-certificates/"
    cp -L /etc/ssl/certs/ca-certificates.crt "$bare/etc/ssl/certs/ca-certificates.crt"
    inside useradd --create-home --shell /bin/bash "$user"
}

try_deb() {
    deb=$(ls dist/dateline_*_*.deb)
    make_bare
    echo "Installing $(basename "$deb")"
    cp "$deb" "$bare/root/"
    inside apt-get install --yes --quiet --quiet "/root/$(basename "$deb")" >/var/tmp/install.log 2>&1 ||
        { tail -20 /var/tmp/install.log; exit 1; }
    echo "Self-test as an ordinary user, without a display"
    as_user dateline --self-test
    inside apt-get install --yes --quiet --quiet --no-install-recommends xvfb xauth >/dev/null 2>&1
    echo "Self-test as an ordinary user, in a window under Xvfb"
    as_user xvfb-run --auto-servernum --server-args "-screen 0 1280x800x24" dateline --self-test
    echo "A library made and exported by hand"
    as_user dateline init "/home/$user/newsroom" --sample
    as_user dateline export "/home/$user/newsroom" --out "/home/$user/bundle"
    as_user dateline verify "/home/$user/bundle"
    missing=$(inside find /usr/lib/dateline -name '*.so*' -exec ldd {} + 2>/dev/null | grep "not found" | sort -u || true)
    [ -z "$missing" ] || echo "Libraries that are not there, of parts that are loaded on demand:"$'\n'"$missing"
    echo "Removing it leaves nothing"
    inside apt-get purge --yes --quiet --quiet dateline >/dev/null 2>&1
    left=$(inside find /usr/lib/dateline /usr/share/applications/dateline.desktop 2>/dev/null || true)
    [ -z "$left" ] || { echo "left behind: $left"; exit 1; }
}

try_commands() {
    make_bare
    inside apt-get install --yes --quiet --quiet --no-install-recommends git make sudo >/dev/null 2>&1
    echo "$user ALL=(ALL) NOPASSWD: ALL" >"$bare/etc/sudoers.d/$user"
    git clone --quiet . "$bare/home/$user/dateline"
    inside chown -R "$user:$user" "/home/$user/dateline"
    for command in run test; do
        echo "make $command"
        as_user make --directory "/home/$user/dateline" "$command"
    done
}

for each in $only; do "try_$each"; done
let_go
rm -rf --one-file-system "$bare"
echo "The release holds on a bare machine."
