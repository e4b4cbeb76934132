#!/usr/bin/env bash
# What five hundred looks at websites cost those who work meanwhile: bench/prospects.sh [sites] [prospects]
# Publishes, fills a temporary database with the demo, and looks at websites that a program beside it serves: at rest, at the usual pace, and, after the process was killed, as fast as they answer.
# Needs: .NET SDK, Node, curl.
set -euo pipefail
cd "$(dirname "$0")/.."

sites=${1:-10000}
prospects=${2:-500}
rounds=${ROUNDS:-100}
port=${PORT:-9876}
work=$(mktemp -d)
base=http://127.0.0.1:$port
server=; street=
cleanup() { kill $server $street 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap cleanup EXIT

app=${APP:-$work/app} # APP=folder measures what was published there
[[ -n ${APP:-} ]] || dotnet publish HostWizard.Web -c Release -o "$app" -v quiet -nologo >&2
dotnet publish bench/websites.cs -c Release -o "$work/websites" -v quiet -nologo >&2
dotnet "$work/websites/websites.dll" $((port + 1)) > "$work/websites.log" 2>&1 &
street=$!

cd "$app"
export ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS=$base HostWizard__AdminPassword=Measure-1-password
export ConnectionStrings__HostWizard="Data Source=$work/data/hostwizard.db" HostWizard__DataDirectory=$work/data
export Prospecting__AllowLoopback=true Dns__Servers=127.0.0.1:$((port + 1))
Prospecting__LoopbackSites=$(for ((n = 0; n < prospects; n++)); do printf 'garage-%d.test=%d,' "$n" $((port + 1)); done | sed 's/,$//')
export Prospecting__LoopbackSites
dotnet HostWizard.Web.dll demo "$sites" >&2

start() {
  dotnet HostWizard.Web.dll > "$work/server.log" 2>&1 &
  server=$!
  until curl -s -o /dev/null --fail "$base/health/live"; do kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }; sleep 0.05; done
}
ask() { curl -sS --fail -b "$work/cookies" -c "$work/cookies" "$@"; }
median() { sort -n | awk '{v[NR]=$1} END {print (NR % 2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2)}'; }
percentile95() { sort -n | awk '{v[NR]=$1} END {print v[int(NR*0.95 + 0.999)]}'; }
memory() { awk '/^VmRSS/ {printf "%d", $2/1024}' "/proc/$server/status"; }
list() { ask -o /dev/null -D - "$base/admin/hosting/sites" | tr -d '\r' | sed -n 's/^[Ss]erver-[Tt]iming: app;dur=//p'; }
measure() {
  : > "$work/times"
  for ((round = 0; round < rounds; round++)); do list >> "$work/times"; sleep 0.05; done
  printf '%-46s %10s %10s %10s MB\n' "sites, $1" "$(median < "$work/times")" "$(percentile95 < "$work/times")" "$(memory)"
}
waiting() { curl -sS --fail -H "Authorization: Bearer $bearer" "$base/api/admin/prospects?status=enriching&per_page=1" | sed 's/.*"total":\([0-9]*\).*/\1/'; }

start
token=$(ask "$base/login" | grep -o '__RequestVerificationToken" type="hidden" value="[^"]*' | sed 's/.*value="//')
ask -o /dev/null --data-urlencode "__RequestVerificationToken=$token" --data-urlencode "Form.Email=admin@orion.lu" --data-urlencode "Form.Password=$HostWizard__AdminPassword" "$base/login"
bearer=$(curl -sS --fail -H 'Content-Type: application/json' -d "{\"email\":\"admin@orion.lu\",\"password\":\"$HostWizard__AdminPassword\"}" "$base/api/auth/login" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
for ((round = 0; round < 200; round++)); do list > /dev/null; done
printf '%-46s %10s %10s %10s\n' "server time, $sites sites, $rounds rounds" 'median ms' 'p95 ms' 'memory'
measure "at rest"

began=$(date +%s)
for ((n = 0; n < prospects; n++)); do
  id=$(curl -sS --fail -H "Authorization: Bearer $bearer" -H 'Content-Type: application/json' -d "{\"business_name\":\"Garage $n\",\"website\":\"garage-$n.test\"}" "$base/api/admin/prospects" | sed 's/.*"id":\([0-9]*\),"status".*/\1/')
  curl -sS --fail -o /dev/null -X POST -H "Authorization: Bearer $bearer" "$base/api/admin/prospects/$id/enrich"
done
measure "while $prospects are looked at"
echo "after $(( $(date +%s) - began )) s $(waiting) of $prospects still wait; the process is killed"
kill -9 "$server"; wait "$server" 2>/dev/null || true

export Prospecting__PauseMilliseconds=0
start
for ((round = 0; round < 200; round++)); do list > /dev/null; done
measure "without a rest between requests"
most=0
until [[ $(waiting) == 0 ]]; do now=$(memory); (( now > most )) && most=$now; sleep 0.5; done
echo "all $prospects ended $(( $(date +%s) - began )) s after the first was asked for; at most $most MB, at the end $(memory) MB"
measure "at rest again"
curl -sS --fail -H "Authorization: Bearer $bearer" "$base/api/admin/prospects?search=garage-&per_page=1" | sed 's/.*"total":\([0-9]*\).*/prospects found: \1/'
echo
echo "machine: $(nproc) cores, $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1), load $(cut -d' ' -f1 /proc/loadavg) at the end"
