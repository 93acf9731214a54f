#!/usr/bin/env bash
# Builds all sources a hundred times, with each of the given Nodes in two time zones and two
# languages, and hashes all that a build has written: the hashes have to be one, that of `out/`.
set -euo pipefail
cd "$(dirname "$0")/../.."
export work
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Of every file with its name.
hash_of() {
  (cd "$1" && find . -type f ! -name .gitkeep ! -path '*/.dossier/*' | LC_ALL=C sort | xargs -d '\n' sha256sum) |
    sha256sum | cut -d ' ' -f 1
}

# build <number> <node> <time zone> <language>: prints the hash, and in what it was built.
build() {
  local out=$work/$1
  TZ=$3 LANG=$4 LC_ALL=$4 "$2" dist/cli.js build --quiet --out "$out"
  echo "$(hash_of "$out") $2 $3 $4"
  rm -rf "$out"
}
export -f hash_of build

nodes=("$@")
zones=(Asia/Tokyo America/St_Johns)
languages=(ja_JP.UTF-8 tr_TR.UTF-8)
for ((number = 0; number < 100; number++)); do
  node=${nodes[number % ${#nodes[@]}]}
  zone=${zones[number / ${#nodes[@]} % 2]}
  echo "$number $node $zone ${languages[number / ${#nodes[@]} / 2 % 2]}"
done >"$work/plan"
xargs -P "$(nproc)" -L 1 bash -euo pipefail -c 'build "$@"' build <"$work/plan" >"$work/built"

cut -d ' ' -f 2- "$work/built" | sort | uniq -c
echo "$(wc -l <"$work/built") builds, $(cut -d ' ' -f 1 "$work/built" | sort -u | wc -l) hash"
test "$(wc -l <"$work/built")" -eq 100
test "$(cut -d ' ' -f 1 "$work/built" | sort -u)" = "$(hash_of out)"

# One bit of one file that differs would be seen.
cp -r out "$work/changed"
file=$(find "$work/changed" -name '*.pdf' | LC_ALL=C sort | head -n 1)
byte=$(od -An -tu1 -j 1000 -N 1 "$file")
printf '%b' "\\x$(printf %x $((byte ^ 1)))" |
  dd of="$file" bs=1 seek=1000 conv=notrunc status=none
test "$(stat -c %s "$file")" -eq "$(stat -c %s "${file/"$work/changed"/out}")"
test "$(hash_of "$work/changed")" != "$(hash_of out)"
echo "and another hash where one bit of ${file#"$work/changed/"} differs"
