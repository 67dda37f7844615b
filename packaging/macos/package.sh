#!/usr/bin/env bash
# Makes the disk image for macOS in dist/. Untested: see RELEASE.md.
# Signs it when SIGN_AS names an identity of the keychain, and has it notarised when NOTARY_PROFILE names a profile of
# notarytool.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
app=build/package/Dateline.app
image=dist/dateline-$version-macos-$(uname -m).dmg

[ -d .venv ] || python3 -m venv .venv
.venv/bin/python -m pip install --quiet --constraint packaging/constraints.txt --editable . \
    --requirement packaging/package-requirements.txt
rm -rf build/package
.venv/bin/pyinstaller --noconfirm --log-level ERROR --distpath build/package --workpath build/package/pyinstaller \
    packaging/dateline.spec
.venv/bin/python packaging/shipped.py build/package/dateline
build/package/dateline/dateline --self-test

mkdir -p "$app/Contents/MacOS" dist
cp -R build/package/dateline/. "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/" packaging/macos/Info.plist.in >"$app/Contents/Info.plist"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$SIGN_AS" "$app"
fi
rm -f "$image"
hdiutil create -volname Dateline -srcfolder "$app" -format UDZO "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
