#!/usr/bin/env bash
# Builds each look of the gallery: `looks.sh <folder of project.sh> <out> [node]`. One that cannot
# be built is told at the end, and the others are built all the same.
set -euo pipefail
work=$(realpath "$1")
out=$(realpath -m "$2")
node=${3:-node}
failed=0

# look <folder> <source> <templates> <formats> [more of the call]
look() {
  echo "== $1"
  (cd "$work/project" && SOURCE_DATE_EPOCH=0 "$node" "$work/program/dist/cli.js" build "sources/$2.md" \
    --template "$3" --format "$4" --out "$out/$1" "${@:5}") || {
    echo "FAILED: $1" >&2
    failed=1
  }
}
look all reading-room gallery,memo pdf,docx,md
look numbered reading-room brief pdf
look columns reading-room columns pdf
look draft draft brief,memo pdf,docx
look ink reading-room brief,memo pdf,docx --theme ink
look screen reading-room brief,memo pdf,docx --theme screen
look shapes shapes gallery,memo pdf,docx
look military shapes memo-military docx
look right-to-left right-to-left memo pdf,docx
exit "$failed"
