#!/usr/bin/env bash
# Tests a bundle's zip file with unzip.
set -uo pipefail

command -v unzip >/dev/null || { echo "unzip is missing: apt-get install unzip"; exit 77; }
said=$(unzip -t -q "$1" 2>&1) || { echo "$said" | head -n 5; exit 1; }
echo "$(unzip -Z1 "$1" | wc -l) files in a zip, by unzip"
