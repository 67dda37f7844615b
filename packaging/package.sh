#!/usr/bin/env bash
# Makes the packages in dist/: a .deb and a .tar.xz for Linux, and a wheel. Needs PyInstaller (see package-requirements.txt).
# The same sources give the same bytes: times are those of the last commit, and names are sorted.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/system-libraries.sh

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)
PYTHONHASHSEED=0
export SOURCE_DATE_EPOCH PYTHONHASHSEED
umask 022
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
day=$(date --utc --date "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
machine=$(dpkg --print-architecture)
work=build/package
root=$work/deb

echo "Installing what makes the packages"
.venv/bin/python -m pip --disable-pip-version-check --no-input install --quiet --quiet \
    --constraint packaging/constraints.txt --requirement packaging/package-requirements.txt </dev/null

echo "Collecting the program (some minutes)"
rm -rf "$work" dist
mkdir -p "$work" dist
.venv/bin/pyinstaller --noconfirm --log-level ERROR --distpath "$work" --workpath "$work/pyinstaller" \
    packaging/dateline.spec
strip --strip-unneeded "$work"/dateline/_internal/libpython* "$work"/dateline/_internal/python3*/lib-dynload/*.so
.venv/bin/python packaging/shipped.py "$work/dateline" # the licences and the bill of materials
echo "Trying the collected program"
QT_QPA_PLATFORM=offscreen "$work/dateline/dateline" --self-test 2>"$work/said" || { tail -20 "$work/said"; exit 1; }

fill() { sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$day/" "$1"; }

# What a desktop wants to know of the program; the archive brings it too.
share=$work/share
mkdir -p "$share"/{applications,mime/packages,metainfo,man/man1,icons/hicolor/scalable/apps}
cp packaging/linux/dateline.desktop "$share/applications/"
cp packaging/linux/dateline.xml "$share/mime/packages/"
cp packaging/linux/dateline.svg "$share/icons/hicolor/scalable/apps/"
fill packaging/linux/app.dateline.Dateline.metainfo.xml.in >"$share/metainfo/app.dateline.Dateline.metainfo.xml"
fill packaging/linux/dateline.1.in | gzip -9n >"$share/man/man1/dateline.1.gz"
for size in 16 24 32 48 64 128 256 512; do
    icons=$share/icons/hicolor/${size}x$size/apps
    mkdir -p "$icons"
    .venv/bin/python -c 'import sys, resvg_py
sys.stdout.buffer.write(bytes(resvg_py.svg_to_bytes(svg_path=sys.argv[1], width=int(sys.argv[2]))))' \
        packaging/linux/dateline.svg "$size" >"$icons/dateline.png"
done
for check in "desktop-file-validate $share/applications/dateline.desktop" \
    "appstreamcli validate --no-net $share/metainfo/app.dateline.Dateline.metainfo.xml"; do
    if command -v "${check%% *}" >/dev/null; then
        $check >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
    else
        echo "${check%% *} is not here, so its check is left out"
    fi
done

# Either name will do: since 2024 some libraries carry the ending t64.
either() { for each in "$@"; do printf '%s | %st64, ' "$each" "$each"; done | sed 's/, $//'; }
plain() { printf '%s, ' "$@" | sed 's/, $//'; }

echo "Making the .deb"
mkdir -p "$root"/{DEBIAN,usr/bin,usr/lib,usr/share/doc/dateline}
cp -r "$work/dateline" "$root/usr/lib/dateline"
cp -r "$share"/. "$root/usr/share/"
ln -s ../lib/dateline/dateline "$root/usr/bin/dateline"
mv "$root/usr/lib/dateline/LICENSES.txt" "$root/usr/share/doc/dateline/copyright"
mv "$root/usr/lib/dateline/bill-of-materials.cdx.json" "$root/usr/share/doc/dateline/"
cat >"$root/DEBIAN/control" <<END
Package: dateline
Version: $version
Architecture: $machine
Maintainer: The Dateline authors <dateline@localhost>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Section: editors
Priority: optional
Depends: libc6 (>= $(ldd --version | sed -n '1s/.* //p')), $(either "${windows[@]}" "${browser[@]}"), $(plain "${common[@]}")
Recommends: $(plain "${fonts[@]}" "${dictionaries[@]}"), $(either "${desktop[@]}")
Suggests: git, libsecret-1-0
Description: write, review and export news articles, offline
 An editorial workstation for newsrooms: an article editor with live preview,
 a manager of authors, pictures and recordings, and exports of web sites, feeds
 and documents that are checked before they leave.
END
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$root" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz -z9 --build "$root" "dist/dateline_${version}_$machine.deb" >/dev/null

echo "Making the wheel"
packaging/wheel.sh

echo "Making the .tar.xz"
whole=$work/dateline-$version
mkdir -p "$whole"
cp -r "$work/dateline/." "$whole/"
cp -r "$share" "$whole/share"
tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    --directory "$work" "dateline-$version" | xz -9 --extreme --threads=1 >"dist/dateline-$version-linux-$(uname -m).tar.xz"

(cd dist && sha256sum -- * >SHA256SUMS)
du -h --apparent-size dist/* | sed 's/^/  /'
echo "  $(du -sh --apparent-size "$work/dateline" | cut -f1) when installed"
