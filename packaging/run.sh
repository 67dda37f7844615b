#!/usr/bin/env bash
# Opens the sample newsroom; without a display, makes it, exports it and draws a picture of the window.
set -euo pipefail

dateline=.venv/bin/dateline
library=build/sample-newsroom
bundle=build/sample-bundle
picture=build/main-window.png

mkdir -p build
if [ ! -e "$library" ]; then
    echo "Making the sample newsroom"
    rm -rf "$library.new"
    "$dateline" init "$library.new" --sample
    mv "$library.new" "$library"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$dateline" open "$library"
fi

echo "There is no display here, so no window can open. Doing the main job without one."
"$dateline" export "$library" --out "$bundle"
QT_QPA_PLATFORM=offscreen .venv/bin/python -m ui.snapshot "$library" "$picture"
cat <<END

The sample newsroom      $library
Its exported bundle      $bundle/index.html
The main window          $picture
END
