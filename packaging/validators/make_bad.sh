#!/usr/bin/env bash
# Makes the bad samples in the folder of the good ones: the written ones, and good ones with a fault put in.
set -euo pipefail

cp -r packaging/validators/bad "$1/bad"
{ echo '/*'; head -c 36000 /dev/urandom | base64; echo '*/'; } >"$1/bad/articles/bad/heavy.css" # gzip cannot pack it
head -c 5000 "$1/news-en.zip" >"$1/bad.zip"
for name in bad-signature bad-file; do
    cp -r "$1/news-en" "$1/$name"
done
sed -i '1s/$/ /' "$1/bad-signature/manifest.json"
echo " " >>"$1/bad-file/index.html"

# A book whose first chapter is not well-formed; for Ghost a title it has no room for, and cards it does not know.
documents=$1/documents
python3 - "$documents/courier.epub" "$1/bad.epub" "$documents/ghost.zip" "$1/bad-ghost.zip" "$1/bad-cards.zip" <<'END'
import json
import sys
from zipfile import ZipFile


def spoil(good, bad, wanted, change):
    with ZipFile(good) as whole, ZipFile(bad, "w") as spoilt:
        chosen = next(name for name in whole.namelist() if wanted(name))
        for entry in whole.infolist():
            content = whole.read(entry)
            spoilt.writestr(entry, change(content) if entry.filename == chosen else content)


def is_chapter(name):
    return name.endswith(".xhtml") and "nav" not in name


def is_list(name):
    return name == "dateline.json"


def with_long_title(content):
    document = json.loads(content)
    document["data"]["posts"][0]["title"] = "long " * 60
    return json.dumps(document)


book, bad_book, ghost, bad_ghost, bad_cards = sys.argv[1:]
spoil(book, bad_book, is_chapter, lambda content: content.replace(b"</p>", b"", 1))
spoil(ghost, bad_ghost, is_list, with_long_title)
spoil(ghost, bad_cards, is_list, lambda content: content.replace(b"kg-bookmark-container", b"unknown"))
END
