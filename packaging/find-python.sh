#!/usr/bin/env bash
# Prints the Python to build .venv/ with: $PYTHON, or the first of the usual names that is 3.11 or newer.
set -euo pipefail

names=(python3 python3.13 python3.12 python3.11 python3.14)
[ -z "${PYTHON:-}" ] || names=("$PYTHON")
for name in "${names[@]}"; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        command -v "$name"
        exit 0
    fi
done
echo "Dateline needs Python 3.11 or newer; none was found. PYTHON=/path/to/python make setup names one." >&2
exit 1
