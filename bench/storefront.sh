#!/usr/bin/env bash
# Requests per second of a client's website against a bare Kestrel endpoint with the same bytes, in one run, with 1,000 websites: bench/storefront.sh [sites]
# Needs: .NET SDK, Node, curl, wrk (Debian's package).
set -euo pipefail
cd "$(dirname "$0")/.."

sites=${1:-1000}
seconds=${SECONDS_EACH:-5}
work=$(mktemp -d)
pids=()
cleanup() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"; }
trap cleanup EXIT

app=${APP:-$work/app} # APP=folder measures what was published there
[[ -n ${APP:-} ]] || dotnet publish HostWizard.Web -c Release -o "$app" -v quiet -nologo >&2
dotnet publish bench/bare.cs -c Release -o "$work/bare" -v quiet -nologo >&2

cd "$app"
export ASPNETCORE_ENVIRONMENT=Production HostWizard__AdminPassword=Measure-1-password
export ConnectionStrings__HostWizard="Data Source=$work/data/hostwizard.db" HostWizard__DataDirectory=$work/data
dotnet HostWizard.Web.dll demo "$sites" >&2
ASPNETCORE_URLS=http://127.0.0.1:9872 dotnet HostWizard.Web.dll > "$work/app.log" 2>&1 &
server=$!; pids+=("$server")
until curl -s -o /dev/null --fail http://127.0.0.1:9872/health/live; do sleep 0.1; done

token=$(curl -sS --fail -H 'Content-Type: application/json' -d '{"email":"admin@orion.lu","password":"Measure-1-password"}' http://127.0.0.1:9872/api/auth/login | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
: > "$work/hosts"
for page in $(seq 1 $(( sites / 200 + 1 ))); do
  curl -sS --fail -H "Authorization: Bearer $token" "http://127.0.0.1:9872/api/admin/hosting/sites?status=live&per_page=200&page=$page" | tr ',' '\n' | sed -n 's/^"live_domain":"\(.*\)"$/\1/p' >> "$work/hosts"
done
host=$(head -1 "$work/hosts")
curl -sS --fail -H "Host: $host" -H 'Accept-Encoding: br' -o "$work/page.br" http://127.0.0.1:9872/
dotnet "$work/bare/bare.dll" "$work/page.br" 9873 > "$work/bare.log" 2>&1 &
pids+=("$!")
until curl -s -o /dev/null --fail http://127.0.0.1:9873/; do sleep 0.1; done

rate() { wrk -t1 -c16 -d"${seconds}s" -H "Host: $host" -H 'Accept-Encoding: br' "$1" | sed -n 's/^Requests\/sec: *//p'; }
memory() { sed -n 's/^VmRSS:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$server/status" | awk '{printf "%d MB", $1/1024}'; }
echo "page: $host, $(stat -c %s "$work/page.br") bytes packed; $(wc -l < "$work/hosts") live websites of $sites"
rate http://127.0.0.1:9873/ > /dev/null; rate http://127.0.0.1:9872/ > /dev/null # warm
for round in 1 2 3; do
  bare=$(rate http://127.0.0.1:9873/); ours=$(rate http://127.0.0.1:9872/)
  echo "round $round: bare $bare/s, website $ours/s, $(awk "BEGIN{printf \"%d\", 100*$ours/$bare}") %"
done
echo "memory before visiting all: $(memory)"
began=$(date +%s%N); pages=0
while read -r name; do
  for path in $(curl -sS -H "Host: $name" http://127.0.0.1:9872/sitemap.xml | grep -o '<loc>[^<]*' | sed 's#<loc>http://[^/]*##'); do
    curl -sS --fail -o /dev/null -H "Host: $name" -H 'Accept-Encoding: br' "http://127.0.0.1:9872$path"; pages=$((pages + 1))
  done
done < "$work/hosts"
echo "visited $pages pages of $(wc -l < "$work/hosts") websites once in $(( ($(date +%s%N) - began) / 1000000 )) ms; memory after: $(memory)"
bare=$(rate http://127.0.0.1:9873/); ours=$(rate http://127.0.0.1:9872/)
echo "after that: bare $bare/s, website $ours/s, $(awk "BEGIN{printf \"%d\", 100*$ours/$bare}") %"

# From the press of Publish to the first visitor who reads the new words.
visit() { curl -sS -b "$work/jar" -c "$work/jar" "$@"; }
form() { visit "http://127.0.0.1:9872$1" | sed -n 's/.*name="__RequestVerificationToken"[^>]*value="\([^"]*\)".*/\1/p' | head -1; }
name=$(curl -sS -H "Authorization: Bearer $token" "http://127.0.0.1:9872/api/admin/hosting/sites?search=$host" | sed 's/.*"subdomain":"\([^"]*\)".*/\1/')
visit -o /dev/null --data-urlencode "__RequestVerificationToken=$(form /login)" -d Form.Email=admin@orion.lu -d Form.Password=Measure-1-password http://127.0.0.1:9872/login
key=$(form "/cms/$name?panel=business")
for round in 1 2 3; do
  visit -o /dev/null --data-urlencode "__RequestVerificationToken=$key" --data-urlencode "Business.Name=Measured $round" "http://127.0.0.1:9872/cms/$name/business"
  began=$(date +%s%N)
  visit -o /dev/null --data-urlencode "__RequestVerificationToken=$key" -X POST "http://127.0.0.1:9872/cms/$name/publish"
  until curl -sS -H "Host: $host" http://127.0.0.1:9872/ | grep -q "Measured $round"; do :; done
  echo "published and read by a visitor after $(( ($(date +%s%N) - began) / 1000000 )) ms"
done
