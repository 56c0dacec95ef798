#!/usr/bin/env bash
# Makes the images of the api and of the silo, each with a bill of what is in it (CycloneDX, from the lock files).
# What follows is for MSBuild: build.sh -p:ContainerRegistry=registry.example, or -p:ContainerArchiveOutputPath=/tmp/images/ for files.
set -euo pipefail
cd "$(dirname "$0")/../.."

version="$(dotnet msbuild api -getProperty:Version)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# Without what it has for other languages, of which not every registry has all: so no lock file either, which would want to know of it.
npm install --prefix "$work" --no-package-lock --ignore-scripts --omit=optional --loglevel=error @cyclonedx/cdxgen@12.8.4

for part in api silo; do
  lock="$work/$part/packages.lock.json"
  mkdir "$work/$part"
  if [[ " $* " == *" -p:Orleans=true "* ]]; then
    # That build keeps no lock file, as its packages are not in every registry: one is made, and not left behind, as NuGet would stumble over it.
    dotnet restore "$part" -p:RestorePackagesWithLockFile=true "$@"
    cp "$part/obj/orleans/packages.lock.json" "$lock"
    rm ./*/obj/orleans/packages.lock.json
  else
    cp "$part/packages.lock.json" "$lock"
  fi
  bill="$work/$part.cdx.json"
  # Offline: all that it has to know is in the lock file.
  "$work/node_modules/.bin/cdxgen" --type dotnet --no-install-deps --no-recurse --spec-version 1.6 \
    --project-name "regionetwerk-$part" --project-version "$version" --output "$bill" "$work/$part" &> "$work/log" || { cat "$work/log" >&2; exit 1; }
  charts/images/check-sbom.mjs "$bill" "$lock"
  # A folder of its own: the image is all that is in it, also what an earlier publish left behind.
  dotnet publish "$part" --configuration Release -t:PublishContainer -p:PublishDir="$work/publish/$part/" -p:Sbom="$bill" "$@"
done
