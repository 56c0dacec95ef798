#!/usr/bin/env bash
# Measures the whole house on SQLite and prints the figures of docs/benchmarks/house.md. Takes about three minutes; everything happens in a
# folder of its own.
. "$(dirname "$0")/lib.sh"
port=${PORT:-5188}
base=http://127.0.0.1:$port
trap 'stop_all; rm -rf "$work"' EXIT

cd "$top"
dotnet build -c Release api >/dev/null
dotnet build -c Release silo >/dev/null

start_api "$port" --Data:Map "$work/leeg"; echo "start, empty folder (ms): $started"
echo "resident memory after it (MiB): $(memory "$port")"
stop_api "$port"
start_api "$port" --Data:Map "$work/leeg"; echo "later start (ms): $started"
stop_api "$port"

echo "generate (ms): $(milliseconds dotnet "$silo" generate --Data:Map "$work/veel")"
start_api "$port" --Data:Map "$work/veel"; echo "start on generated data (ms): $started"

prepare_comparison "$base"
compare_p50 "$base" >/dev/null
rounds "comparison of all gemeenten, p50 (ms)" compare_p50 "$base"

prepare_actors "$base"
book_rate "$base" 64 >/dev/null
rounds "mutations acknowledged and durable per second, 64 clients" book_rate "$base" 64
echo "resident memory after it (MiB): $(memory "$port")"
stop_api "$port"
dotnet "$silo" verify --Data:Map "$work/veel" | tail -1
