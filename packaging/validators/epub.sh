#!/usr/bin/env bash
# Checks a book with the W3C's EPUBCheck.
set -uo pipefail

command -v java >/dev/null || { echo "Java is missing: apt-get install default-jre-headless"; exit 77; }
checker=$(echo build/validators/venv/lib/python3*/site-packages/epubcheck/epubcheck.jar)
[ -e "$checker" ] || exit 2
said=$(java -jar "$checker" --failonwarnings "$1" 2>&1)
verdict=$?
[ "$verdict" = 0 ] || echo "$said" | grep -E '^(FATAL|ERROR|WARNING)' | cut -c 1-200 | head -n 20
echo "$(unzip -Z1 "$1" | grep -c '\.xhtml$') documents of a book, by $(java -jar "$checker" --version 2>&1 | head -n 1)"
exit $((verdict != 0))
