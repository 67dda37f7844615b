#!/usr/bin/env bash
# Runs the benchmarks whose names start with $1 (all without it); their peers live in build/bench-*.
set -euo pipefail

peers=build/bench-venv
stamp=$peers/setup-stamp
if ! cmp -s packaging/bench-requirements.txt "$stamp" || ! "$peers/bin/python" -c "" 2>/dev/null; then
    echo "Making the environment of the peers in $peers"
    rm -rf "$peers"
    "$(packaging/find-python.sh)" -m venv "$peers"
    "$peers/bin/python" -m pip --disable-pip-version-check --no-input install --quiet --quiet \
        --requirement packaging/bench-requirements.txt </dev/null
    cp packaging/bench-requirements.txt "$stamp"
fi

node=build/bench-node
if command -v npm >/dev/null && ! cmp -s packaging/bench-package.json "$node/package.json"; then
    echo "Fetching the peers for Node.js into $node"
    rm -rf "$node"
    mkdir -p "$node"
    cp packaging/bench-package.json "$node/package.json"
    npm install --prefix "$node" --no-audit --no-fund --no-package-lock --silent </dev/null
fi
exec .venv/bin/python -m tests.bench "$@"
