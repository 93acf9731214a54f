#!/usr/bin/env bash
# Times a renderer: `run.sh pdf` or `run.sh docx`, and what it is given besides. Compiled: what a test
# runner makes of a module is slower.
set -euo pipefail
cd "$(dirname "$0")/../.."
name=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ln -s "$PWD/node_modules" "$work/node_modules"
echo '{"type": "module"}' >"$work/package.json"
npx tsc --project tests/bench --outDir "$work/compiled"
node "$work/compiled/tests/bench/$name/main.js" "${@:2}"
