#!/usr/bin/env bash
# Times the PDF renderer, alone and beside Typst. Compiled: what a test runner makes of a module is
# slower. Typst is no dependency: it is fetched into a folder that goes away again.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ln -s "$PWD/node_modules" "$work/node_modules"
echo '{"type": "module"}' >"$work/package.json"
npx tsc --project tests/bench/pdf --outDir "$work/compiled"
npm install --silent --no-audit --no-fund --prefix "$work/typst" \
  @myriaddreamin/typst-ts-node-compiler@0.7.0 || echo 'npm could not install Typst'
node "$work/compiled/tests/bench/pdf/main.js" "$work/typst"
