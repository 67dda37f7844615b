#!/usr/bin/env bash
# Makes the wheel in dist/ and looks into it: nothing but `dateline` may go into site-packages.
set -euo pipefail
cd "$(dirname "$0")/.."

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)
export SOURCE_DATE_EPOCH
mkdir -p dist
rm -f dist/*.whl
.venv/bin/python -m pip --disable-pip-version-check --no-input wheel --quiet --no-deps --wheel-dir dist \
    --build-constraint packaging/constraints.txt . </dev/null
wheel=$(ls dist/*.whl)
names=$(.venv/bin/python -m zipfile --list "$wheel" | sed -e 1d -e 's|[/ ].*||' | sort -u)
others=$(grep -v -e '^dateline$' -e '^dateline-.*\.dist-info$' <<<"$names" || true)
[ -z "$others" ] || { echo "The wheel would litter site-packages with: $others"; exit 1; }
