#!/usr/bin/env bash
# Times the Word renderer. Compiled: what a test runner makes of a module is slower.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ln -s "$PWD/node_modules" "$work/node_modules"
echo '{"type": "module"}' >"$work/package.json"
npx tsc --project tests/bench/docx --outDir "$work/compiled"
node "$work/compiled/tests/bench/docx/main.js"
