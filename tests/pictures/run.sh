#!/usr/bin/env bash
# The picture of a pack in README: page one of its PDF, page one of its Word memo as LibreOffice
# prints it, and its digest as GitHub shows it. `npm run pictures`, after `npm run compile`.
set -euo pipefail
cd "$(dirname "$0")/../.."
for program in pdftoppm soffice chromium convert; do
  command -v "$program" >/dev/null || {
    echo "FAILED: $program is not there (poppler-utils, libreoffice-writer-nogui, chromium, imagemagick)" >&2
    exit 1
  }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node dist/cli.js build sources/summit.txt --out "$work"
cd "$work/summit"
soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf memo.docx >/dev/null 2>&1
for name in brief memo; do
  pdftoppm -r 75 -f 1 -l 1 -singlefile -png "$name.pdf" "$name"
done
node "$OLDPWD/tests/pictures/github.mjs" <digest.md >digest.html
chromium --headless --no-sandbox --hide-scrollbars --window-size=620,877 \
  --screenshot=digest.png "file://$PWD/digest.html" >/dev/null 2>&1
for name in brief memo digest; do
  convert "$name.png" -crop 620x877+0+0 +repage -bordercolor '#d0d7de' -border 1 "$name-framed.png"
done
convert brief-framed.png memo-framed.png digest-framed.png -background '#eef2f6' \
  -gravity center -extent 650x915 +append -dither None -colors 200 -strip "$OLDPWD/docs/images/pack.png"
