#!/usr/bin/env bash
# Puts every page and style sheet of a bundle through the Nu HTML checker, in one call.
set -uo pipefail

command -v java >/dev/null || { echo "Java is missing: apt-get install default-jre-headless"; exit 77; }
checker=$PWD/build/validators/node/node_modules/vnu-jar/build/dist/vnu.jar
cd "$1" || exit 2
mapfile -t files < <(find . -name '*.html' -o -name '*.css' | sort)
[ ${#files[@]} -gt 0 ] || { echo "There is no page"; exit 1; }
java -jar "$checker" --also-check-css --errors-only "${files[@]}" 2>&1 | sed "s|^\"file:$PWD/|\"|"
verdict=${PIPESTATUS[0]}
echo "${#files[@]} pages and style sheets, by the Nu HTML checker"
exit $((verdict != 0))
