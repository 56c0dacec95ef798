#!/usr/bin/env bash
# Measures the whole house on PostgreSQL with one and with two nodes, and prints the figures of docs/benchmarks/postgres.md. Wants PostgreSQL's
# server programs (Debian: apt-get install postgresql) besides what lib.sh wants. The cluster is its own, on loopback, with fsync on.
. "$(dirname "$0")/lib.sh"
one=${PORT:-5188}
two=$((one + 1))
server=$((one + 2))
programs=$(dirname "$(find /usr/lib/postgresql -path '*/bin/initdb' | sort -V | tail -n 1)")

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then set -- setpriv --reuid=postgres --regid=postgres --init-groups "$@"; fi
  (cd / && "$@")
}
cluster=$(as_postgres mktemp -d)
trap 'stop_all; as_postgres "$programs/pg_ctl" stop --silent -D "$cluster" -m immediate; rm -rf "$cluster" "$work"' EXIT
as_postgres "$programs/initdb" -D "$cluster" --username=meting --auth=trust --encoding=UTF8 --no-locale >"$work/initdb.log"
as_postgres "$programs/pg_ctl" start --silent -w -D "$cluster" -l "$cluster/log" \
  -o "-p $server -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on -c synchronous_commit=on -c shared_buffers=512MB"
sql() { psql -qtAX "host=127.0.0.1 port=$server user=meting dbname=${2:-postgres}" -c "$1"; }
settings() { echo --Data:Map "$work/map" --ConnectionStrings:Regionetwerk "Host=127.0.0.1;Port=$server;Username=meting;Database=$1"; }
echo "PostgreSQL $(sql 'SHOW server_version'), fsync $(sql 'SHOW fsync'), synchronous_commit $(sql 'SHOW synchronous_commit')"

cd "$top"
dotnet build -c Release api >/dev/null
dotnet build -c Release silo >/dev/null
sql "CREATE DATABASE veel"
echo "generate (ms): $(milliseconds dotnet "$silo" generate $(settings veel))"
sql "VACUUM ANALYZE" veel
start_api "$one" $(settings veel); echo "start on generated data (ms): $started"
first=http://127.0.0.1:$one
second=http://127.0.0.1:$two

prepare_comparison "$first"
compare_p50 "$first" >/dev/null
rounds "comparison of all gemeenten, p50 (ms)" compare_p50 "$first"
rounds "comparisons of all gemeenten per second, 8 clients" compare_rate "$first"

prepare_actors "$first"
book_rate "$first" 64 >/dev/null
rounds "one node: mutations acknowledged and durable per second, 64 clients" book_rate "$first" 64

start_api "$two" $(settings veel)
both() {
  book_rate "$first" 32 >"$work/rate.1" & local beside=$!
  book_rate "$second" 32 >"$work/rate.2"
  wait "$beside"
  cat "$work/rate.1" "$work/rate.2" | awk '{ sum += $1 } END { print sum }'
}
both >/dev/null
rounds "two nodes: the same, 32 clients each" both
echo "resident memory of the first (MiB): $(memory "$one")"
stop_all
dotnet "$silo" verify $(settings veel) | tail -1

sql "CREATE DATABASE miljoen"
echo "generate of a million (ms): $(milliseconds dotnet "$silo" generate $(settings miljoen) --budgetten 178)"
sql "VACUUM ANALYZE" miljoen
events=$(sql "SELECT count(*) FROM events" miljoen)
took=$(milliseconds dotnet "$silo" rebuild $(settings miljoen))
echo "rebuild from $events events (ms): $took, $((events * 1000 / took)) events/s"
