#!/usr/bin/env bash
# Measures the whole house on this machine and prints the figures of docs/benchmarks/house.md.
# Wants wrk, curl and jq (Debian: apt-get install wrk curl jq). Takes about three minutes; everything happens in a folder of its own.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
port=${PORT:-5188}
base=http://127.0.0.1:$port
seconds=${SECONDS_PER_ROUND:-8}
export MEASURE_WORK=$work
api_pid=
stop_api() { [ -z "$api_pid" ] || { kill "$api_pid" 2>/dev/null || true; wait "$api_pid" 2>/dev/null || true; api_pid=; }; }
trap 'stop_api; rm -rf "$work"' EXIT

start_api() { # folder -> milliseconds until ready
  local begin; begin=$(date +%s%N)
  ASPNETCORE_ENVIRONMENT=Development dotnet "$top/api/bin/Release/net10.0/Regionetwerk.Api.dll" --Data:Map "$1" --urls "$base" >"$work/api.log" 2>&1 &
  api_pid=$!
  until curl -sf "$base/health/ready" >/dev/null 2>&1; do kill -0 "$api_pid" || { cat "$work/api.log"; exit 1; }; done
  started=$((($(date +%s%N) - begin) / 1000000))
}
memory() { awk '/VmRSS/ {printf "%d", $2 / 1024}' "/proc/$api_pid/status"; }
ask() { curl -sf "$base/graphql" -H 'Content-Type: application/json' ${2:+-H "Authorization: Bearer $2"} -d "$(jq -n --arg q "$1" '{query: $q}')"; }
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

cd "$top"
dotnet build -c Release api >/dev/null
dotnet build -c Release silo >/dev/null

start_api "$work/leeg"; echo "start, empty folder (ms): $started"
echo "resident memory after it (MiB): $(memory)"
stop_api
start_api "$work/leeg"; echo "later start (ms): $started"
stop_api

begin=$(date +%s%N)
dotnet silo/bin/Release/net10.0/Regionetwerk.Silo.dll generate --Data:Map "$work/veel"
echo "generate (ms): $((($(date +%s%N) - begin) / 1000000))"
start_api "$work/veel"; echo "start on generated data (ms): $started"

codes=$(ask '{ gemeenten(first: 400) { nodes { code } } }' | jq -c '[.data.gemeenten.nodes[].code]')
jq -n --argjson codes "$codes" '{
  query: "query($codes: [String!]!) { vergelijkFinanciering(input: {gemeenten: $codes, jaar: 2026, norm: PER_KIND}) { gemeenten { gemeente { code naam } deelt volledig totaal genormeerd borgingsrisico mix { bron bedrag genormeerd aandeel tijdelijk } vooruitzicht { jaar structureel tijdelijk verondersteld } } groep { aantal mediaan mix { bron aantalGemeenten mediaanAandeel } } } }",
  variables: {codes: $codes}}' >"$work/compare.json"
wrk -t1 -c1 -d4s -s "$here/compare.lua" "$base" >/dev/null
for round in 1 2 3; do
  wrk -t1 -c1 -d"${seconds}s" --latency -s "$here/compare.lua" "$base" | tee "$work/compare.$round" | awk '/ 50%/ {print $2}' | sed 's/ms//'
done >"$work/p50"
echo "comparison of all gemeenten, p50 of three rounds (ms): $(tr '\n' ' ' <"$work/p50") median $(median <"$work/p50")"

: >"$work/actors"
for code in $(jq -r '.[]' <<<"$codes"); do
  token=$(curl -sf -X POST "$base/dev/token" -H 'Content-Type: application/json' -d "{\"organisatie\":\"$code\",\"rollen\":[\"medewerker\"]}" | jq -r .access_token)
  ask "{ gemeente(code: \"$code\") { budgetten(first: 20) { nodes { van tot financieringen(first: 3) { nodes { id jaar bedrag besteed } } } } } }" "$token" |
    jq -r --arg token "$token" '
      [.data.gemeente.budgetten.nodes[] as $b | $b.financieringen.nodes[] | select(.bedrag - .besteed > 1000)
        | [$token, .id, ([($b.van), "\(.jaar)-01-01"] | max)] | join(" ")] | first // empty' >>"$work/actors"
done
echo "actors to book on: $(wc -l <"$work/actors")"
wrk -t1 -c64 -d4s -s "$here/book.lua" "$base" >/dev/null
for round in 1 2 3; do
  wrk -t1 -c64 -d"${seconds}s" --latency -s "$here/book.lua" "$base" | tee "$work/book.$round" | awk '/Requests\/sec/ {print $2}'
  grep -E '^refused' "$work/book.$round" >&2 || true
done >"$work/rates"
echo "mutations acknowledged and durable per second, 64 clients, three rounds: $(tr '\n' ' ' <"$work/rates") median $(median <"$work/rates")"
echo "resident memory after it (MiB): $(memory)"
stop_api
dotnet silo/bin/Release/net10.0/Regionetwerk.Silo.dll verify --Data:Map "$work/veel" | tail -1
