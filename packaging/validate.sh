#!/usr/bin/env bash
# Exports the sample newsroom afresh and puts every page through the Nu HTML checker.
set -euo pipefail

if ! command -v java >/dev/null || ! command -v npm >/dev/null; then
    echo "The Nu HTML checker needs Java and npm: apt-get install default-jre-headless npm"
    exit 1
fi
checker=build/checker/node_modules/vnu-jar/build/dist/vnu.jar
if [ ! -e "$checker" ]; then
    echo "Fetching the Nu HTML checker"
    npm install --silent --no-audit --no-fund --prefix build/checker vnu-jar@26.9.27
fi
rm -rf build/validate
mkdir -p build/validate
.venv/bin/dateline init build/validate/newsroom --sample >/dev/null
.venv/bin/dateline export build/validate/newsroom --out build/validate/bundle >/dev/null
java -jar "$checker" --skip-non-html --errors-only build/validate/bundle
echo "No errors in $(find build/validate/bundle -name '*.html' | wc -l) pages."
