#!/usr/bin/env bash
# Makes .venv/ with Dateline (editable) and the exact versions of constraints.txt; at once when it is there.
# An environment that was moved or lost its Python is made anew.
set -euo pipefail

inputs=(pyproject.toml packaging/constraints.txt packaging/environment.sh)
stamp=.venv/setup-stamp
here=$PWD/.venv

fingerprint() {
    echo "$here"
    cat "${inputs[@]}" | cksum
}

if [ -e .venv ] && ! { .venv/bin/python -c 'import pip' && grep -qF "$here" .venv/bin/activate; } 2>/dev/null; then
    echo "The environment in .venv/ does not work here; making it anew."
    rm -rf .venv
elif [ -x .venv/bin/dateline ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint)" ]; then
    exit 0
fi

if [ ! -e .venv ]; then
    echo "Making the environment in .venv/ (once; some 300 MB are fetched)"
    "$(packaging/find-python.sh)" -m venv .venv
fi

install() {
    .venv/bin/python -m pip --disable-pip-version-check --no-input install --quiet --quiet \
        --constraint packaging/constraints.txt "$@" </dev/null
}
rm -f "$stamp"
install pip # dependency groups need a newer pip than some systems bring
install --build-constraint packaging/constraints.txt --group dev --editable .
fingerprint >"$stamp"
