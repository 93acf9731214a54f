#!/usr/bin/env bash
# Hostile texts and pictures through the built command, and the Word files that come of it through
# the validator of the Open XML SDK. HOSTILE names a folder of them; without it, only our own are
# tried. Needs qpdf and npm's registry.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
TORTURE_OUT=$out npx vitest run --config tests/vitest.slow.config.ts \
  --no-file-parallelism tests/torture
bash tests/conformance/word.sh "$out" Microsoft365
