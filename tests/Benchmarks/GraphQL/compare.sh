#!/bin/sh
# Measures this server and graphql-js in turns, so that what else the machine does falls on both, and prints the medians.
# Wants the .NET SDK, Node 20 or later and npm. Usage: compare.sh [rounds, 3]
set -eu
rounds=${1:-3}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$here/package.json" "$here/compare.mjs" "$here/table.mjs" "$work"
(cd "$work" && npm install --no-audit --no-fund --no-package-lock --silent)
dotnet build "$here/.." -c Release -v q --nologo >&2

round=1
while [ "$round" -le "$rounds" ]; do
    echo "round $round of $rounds" >&2
    (cd "$work" && node compare.mjs > "js-$round.txt")
    dotnet run --project "$here/.." -c Release --no-build -- --filter '*GraphQLBenchmarks*' --job short --exporters briefjson \
        --artifacts "$work/net-$round" > "$work/net-$round.log" || { cat "$work/net-$round.log" >&2; exit 1; }
    round=$((round + 1))
done
(cd "$work" && node table.mjs "$rounds")
