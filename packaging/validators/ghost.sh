#!/usr/bin/env bash
# Lets a real Ghost on loopback import a zip, and compares what it has then with what the zip says.
set -uo pipefail

ghost=$PWD/build/validators/ghost
[ -e "$ghost/setup-stamp" ] || { echo "Ghost is not here: packaging/validators/install_ghost.sh fetches it"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unzip -p "$1" dateline.json >"$work/dateline.json"
PATH=$ghost/node/package/bin:$PATH timeout 300 node packaging/validators/ghost.mjs \
    "$ghost/app" "$1" "$work/dateline.json" "$work/run" 2>&1
