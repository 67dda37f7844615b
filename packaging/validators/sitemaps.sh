#!/usr/bin/env bash
# Checks the sitemaps of a bundle by the schemas of sitemaps.org and Google, as far as they are here.
set -uo pipefail

command -v xmllint >/dev/null || { echo "xmllint is missing: apt-get install libxml2-utils"; exit 77; }
schemas=${DATELINE_SCHEMAS:-../shared/schemas}
own=build/validators/node/node_modules/sitemap/schema
note="by the schemas of sitemaps.org and Google"
index=$schemas/siteindex.xsd
maps=$schemas/wrap.xsd # sitemap.xsd alone refuses what it does not know; this one imports the other two
if [ ! -e "$maps" ]; then
    note="by the schema of the npm package sitemap (DATELINE_SCHEMAS=/their/folder adds Google's)"
    maps=$own/all.xsd
    index=
    [ -e "$maps" ] || { echo "no schema of sitemaps is here: DATELINE_SCHEMAS=/their/folder, or make validate"; exit 77; }
fi

found=0
wrong=0
while IFS= read -r file; do
    found=$((found + 1))
    schema=$maps
    grep -q '<sitemapindex' "$file" && schema=$index
    [ -n "$schema" ] || continue
    xmllint --noout --nonet --schema "$schema" "$file" 2>&1 | grep -v ' validates$' | sed "s|^$1/||" | head -n 10
    [ "${PIPESTATUS[0]}" -eq 0 ] || wrong=$((wrong + 1))
done < <(find "$1" -maxdepth 2 -name '*sitemap*.xml' | sort)

for name in sitemap.xml news-sitemap.xml; do
    [ -e "$1/$name" ] || { echo "$name: is not there"; wrong=$((wrong + 1)); }
done
echo "$found sitemaps, $note"
exit $((wrong > 0))
