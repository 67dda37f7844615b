#!/usr/bin/env bash
# Checks a bundle's signature with openssl and its files with sha256sum: no line of Dateline is asked.
set -uo pipefail

command -v openssl >/dev/null || { echo "openssl is missing: apt-get install openssl"; exit 77; }
cd "$1" || exit 2
if [ ! -e manifest.sig ] && [ ! -e signing-key.pem ]; then
    echo "the newsroom has no key, so the bundle is not signed"
    exit 77
fi
for name in manifest.json manifest.sig signing-key.pem; do
    [ -e "$name" ] || { echo "$name: is not there"; exit 1; }
done
if ! openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in manifest.json -sigfile manifest.sig >/dev/null 2>&1; then
    echo "manifest.json: openssl says the signature is not of this manifest"
    exit 1
fi
work=$(mktemp)
trap 'rm -f "$work"' EXIT
python3 -c 'import json
for file in json.load(open("manifest.json"))["files"]: print(file["sha256"] + "  " + file["path"])' >"$work" || exit 2
if ! wrong=$(sha256sum --check --quiet "$work" 2>/dev/null); then
    echo "$wrong"
    exit 1
fi
echo "the signature by openssl, $(wc -l <"$work") files by sha256sum"
