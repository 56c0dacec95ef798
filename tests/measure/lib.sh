# What the measurements have in common; sourced. Wants wrk, curl and jq (Debian: apt-get install wrk curl jq).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
seconds=${SECONDS_PER_ROUND:-8}
export MEASURE_WORK=$work
declare -A apis=()
silo="$top/silo/bin/Release/net10.0/Regionetwerk.Silo.dll"

stop_api() { # port
  [ -z "${apis[$1]:-}" ] || { kill "${apis[$1]}" 2>/dev/null || true; wait "${apis[$1]}" 2>/dev/null || true; unset "apis[$1]"; }
}
stop_all() { for port in "${!apis[@]}"; do stop_api "$port"; done; }

start_api() { # port, then settings -> milliseconds until ready
  local port=$1 begin; begin=$(date +%s%N)
  ASPNETCORE_ENVIRONMENT=Development dotnet "$top/api/bin/Release/net10.0/Regionetwerk.Api.dll" --urls "http://127.0.0.1:$port" "${@:2}" >"$work/api.$port.log" 2>&1 &
  apis[$port]=$!
  until curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null 2>&1; do kill -0 "${apis[$port]}" || { cat "$work/api.$port.log"; exit 1; }; done
  started=$((($(date +%s%N) - begin) / 1000000))
}
memory() { awk '/VmRSS/ {printf "%d", $2 / 1024}' "/proc/${apis[$1]}/status"; }
ask() { # base, query, token
  curl -sf "$1/graphql" -H 'Content-Type: application/json' ${3:+-H "Authorization: Bearer $3"} -d "$(jq -n --arg q "$2" '{query: $q}')"
}
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
milliseconds() { local begin; begin=$(date +%s%N); "$@" >&2; echo $((($(date +%s%N) - begin) / 1000000)); }

# The comparison of all gemeenten, in $work/compare.json, and their codes in $codes.
prepare_comparison() { # base
  codes=$(ask "$1" '{ gemeenten(first: 400) { nodes { code } } }' | jq -c '[.data.gemeenten.nodes[].code]')
  jq -n --argjson codes "$codes" '{
    query: "query($codes: [String!]!) { vergelijkFinanciering(input: {gemeenten: $codes, jaar: 2026, norm: PER_KIND}) { gemeenten { gemeente { code naam } deelt volledig totaal genormeerd borgingsrisico mix { bron bedrag genormeerd aandeel tijdelijk } vooruitzicht { jaar structureel tijdelijk verondersteld } } groep { aantal mediaan mix { bron aantalGemeenten mediaanAandeel } } } }",
    variables: {codes: $codes}}' >"$work/compare.json"
}

# A token and a financiering with room on it for every gemeente, in $work/actors.
prepare_actors() { # base
  : >"$work/actors"
  local code token
  for code in $(jq -r '.[]' <<<"$codes"); do
    token=$(curl -sf -X POST "$1/dev/token" -H 'Content-Type: application/json' -d "{\"organisatie\":\"$code\",\"rollen\":[\"medewerker\"]}" | jq -r .access_token)
    ask "$1" "{ gemeente(code: \"$code\") { budgetten(first: 20) { nodes { van tot financieringen(first: 3) { nodes { id jaar bedrag besteed } } } } } }" "$token" |
      jq -r --arg token "$token" '
        [.data.gemeente.budgetten.nodes[] as $b | $b.financieringen.nodes[] | select(.bedrag - .besteed > 1000)
          | [$token, .id, ([($b.van), "\(.jaar)-01-01"] | max)] | join(" ")] | first // empty' >>"$work/actors"
  done
  echo "actors to book on: $(wc -l <"$work/actors")"
}

compare_p50() { wrk -t1 -c1 -d"${seconds}s" --latency -s "$here/compare.lua" "$1" | awk '/ 50%/ {print $2}' | sed 's/ms//'; }
compare_rate() { wrk -t1 -c8 -d"${seconds}s" -s "$here/compare.lua" "$1" | awk '/Requests\/sec/ {print $2}'; }
book_rate() { # base, clients
  local out; out=$(wrk -t1 -c"$2" -d"${seconds}s" -s "$here/book.lua" "$1")
  grep -E '^refused|Non-2xx|Socket errors' <<<"$out" >&2 || true
  awk '/Requests\/sec/ {print $2}' <<<"$out"
}
rounds() { # name, then what gives a figure, three times
  local name=$1; shift
  for _ in 1 2 3; do "$@"; done >"$work/figures"
  echo "$name, three rounds: $(tr '\n' ' ' <"$work/figures") median $(median <"$work/figures")"
}
