#!/usr/bin/env bash
# Subscribes newsboat to the RSS and Atom feeds of a bundle on loopback, and looks into what it kept.
set -uo pipefail

for each in newsboat curl; do
    command -v "$each" >/dev/null || { echo "$each is missing: apt-get install $each"; exit 77; }
done
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
python3 -m http.server "$port" --bind 127.0.0.1 --directory "$1" >/dev/null 2>&1 &
server=$!
curl --silent --output /dev/null --retry 20 --retry-connrefused --retry-delay 1 "http://127.0.0.1:$port/" || exit 2

wrong=0
told=()
for name in rss.xml atom.xml; do
    echo "http://127.0.0.1:$port/$name" >"$work/urls"
    newsboat --url-file "$work/urls" --cache-file "$work/$name.db" --config-file /dev/null --log-file "$work/log" \
        --log-level 2 --execute reload >/dev/null 2>&1
    python3 packaging/validators/newsboat_cache.py "$work/$name.db" "$1/$name" >"$work/said" || wrong=1
    told+=("$(tail -n 1 "$work/said")")
    sed '$d' "$work/said"
done
echo "newsboat kept ${told[0]} and ${told[1]}"
exit "$wrong"
