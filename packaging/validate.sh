#!/usr/bin/env bash
# Exports the sample newsroom afresh and shows it to judges nobody here wrote; each is first shown a bad sample.
# `packaging/validate.sh axe nu` calls only these. What each said stands in build/validate/said/.
set -euo pipefail

work=build/validate
node=build/validators/node
python=build/validators/venv/bin/python
only=" $* "

for each in npm java node; do
    command -v "$each" >/dev/null || missing+=("$each")
done
if [ -n "${missing:-}" ]; then
    echo "The judges need ${missing[*]}: apt-get install default-jre-headless nodejs npm"
    exit 1
fi
for each in "chromium chromium" "xmllint libxml2-utils" "newsboat newsboat" "curl curl" "unzip unzip"; do
    command -v "${each% *}" >/dev/null || echo "${each% *} is missing, its judges stay away: apt-get install ${each#* }"
done

packaging/validators/install.sh
rm -rf "$work"
mkdir -p "$work/said"
if [[ $only == "  " || $only == *" ghost "* ]] && [ ! -e build/validators/ghost/setup-stamp ]; then
    echo "Fetching Ghost (some 900 MB, several minutes)"
    packaging/validators/install_ghost.sh >"$work/said/install_ghost" 2>&1 || echo "Ghost could not be made ready, its judge stays away"
fi
.venv/bin/dateline init "$work/newsroom" --sample >/dev/null 2>&1
XDG_DATA_HOME="$PWD/$work/data" .venv/bin/python packaging/validators/make_bundles.py "$work/newsroom" "$work"
packaging/validators/make_bad.sh "$work"

failed=0
refused=0
tell() { printf '%-5s %-32s %s\n' "$@"; }

# judge NAME GOOD BAD WORD COMMAND…: COMMAND finds nothing in GOOD, and says WORD about BAD.
judge() {
    local name=$1 good=$2 bad=$3 word=$4 said code=0
    shift 4
    [ "$only" = "  " ] || [[ $only == *" $name "* ]] || return 0
    said=$work/said/$name-$(basename "$good")
    "$@" "$work/$good" >"$said" 2>&1 || code=$?
    if [ "$code" = 77 ]; then
        tell "--" "$name" "left out: $(tail -n 1 "$said")"
        return 0
    elif [ "$code" != 0 ]; then
        tell "FAIL" "$name $good" "$(tail -n 1 "$said"); see $said"
        failed=1
    else
        tell "ok" "$name $good" "$(tail -n 1 "$said")"
    fi
    [ -n "$bad" ] || return 0
    code=0
    "$@" "$work/$bad" >"$said.bad" 2>&1 || code=$?
    if [ "$code" != 1 ] || ! grep -qF -- "$word" "$said.bad"; then
        tell "FAIL" "$name" "did not object to a bad sample ($word); see $said.bad"
        failed=1
    else
        refused=$((refused + 1))
    fi
}

web=(news-en minimal-uk)
bad=bad
for site in "${web[@]}"; do # the bad sample is shown once
    judge nu "$site" "$bad" "Duplicate ID" packaging/validators/nu.sh
    judge axe "$site" "$bad" "image-alt" node "$node/axe.mjs"
    judge lighthouse "$site" "$bad" "accessibility" node "$node/lighthouse.mjs"
    judge weight "$site" "$bad" "as sent" "$python" packaging/validators/weight.py
    judge structured-data "$site" "$bad" "datePublished" node "$node/structured-data.mjs"
    judge linked-data "$site" "$bad" "byline" node "$node/linked-data.mjs"
    judge json-feed "$site" "$bad" "is not of type 'string'" "$python" packaging/validators/json-feed.py
    judge feed-readers "$site" "$bad" "malformed" "$python" packaging/validators/feed-readers.py
    judge feedsmith "$site" "$bad" "Invalid feed format" node "$node/feedsmith.mjs"
    judge newsboat "$site" "$bad" "came without" packaging/validators/newsboat.sh
    judge sitemaps "$site" "$bad" "Schemas validity error" packaging/validators/sitemaps.sh
    judge ninjs "$site" "$bad" "is not one of" "$python" packaging/validators/ninjs.py
    judge superdesk "$site" "$bad" "ValueError" "$python" packaging/validators/superdesk-ninjs.py
    bad=
done
judge signature news-en bad-signature "openssl says" packaging/validators/signature.sh
judge signature minimal-uk bad-file "FAILED" packaging/validators/signature.sh
judge zip news-en.zip bad.zip "bad.zip" packaging/validators/zip.sh
judge epub documents/courier.epub bad.epub "ERROR" packaging/validators/epub.sh
judge ghost-cards documents/ghost.zip bad-cards.zip "bookmark cards" node "$node/ghost-cards.mjs"
judge ghost documents/ghost.zip bad-ghost.zip "exceeds maximum length" packaging/validators/ghost.sh
judge wordpress documents/wordpress.xml bad/wordpress.xml "not WXR 1.2" "$python" packaging/validators/superdesk-wxr.py

echo "$(find "$work/news-en" "$work/minimal-uk" -name '*.html' | wc -l) pages of two sites, and $refused bad samples that were refused."
echo "What each judge said stands in $work/said/."
exit "$failed"
