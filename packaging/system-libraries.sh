#!/usr/bin/env bash
# Debian's names of what Dateline needs from the system; the set-up installs it, the package depends on it.
set -euo pipefail
# shellcheck disable=SC2034

# What Qt's windows link against (X11 and Wayland), and what its browser engine adds.
windows=(
    libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-6 libx11-xcb1
    libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxcb1
    libxkbcommon-x11-0 libxkbcommon0 libwayland-client0 libwayland-cursor0 libwayland-egl1
)
browser=(
    libasound2 libgbm1 libnspr4 libnss3 libxcb-dri3-0 libxcomposite1 libxdamage1 libxext6 libxfixes3
    libxkbfile1 libxrandr2 libxtst6
)
fonts=(fonts-inter fonts-noto-core)
dictionaries=(hunspell-en-gb hunspell-en-us hunspell-uk)
# What a system with a desktop has anyway, and the package names so that a bare one gets it.
common=(libexpat1 libstdc++6 libudev1 zlib1g)
# The file dialogs of GNOME, and printers.
desktop=(libcups2 libgtk-3-0)
