#!/usr/bin/env bash
# Measures the budgets of docs/performance.md on this machine: bench/measure.sh [sites]
# Publishes into a temporary folder, fills a temporary database with the demo, starts it there and asks with curl.
# Nothing of the working copy's data is touched. Needs: .NET SDK, Node, curl.
set -euo pipefail
cd "$(dirname "$0")/.."

sites=${1:-10000}
rounds=${ROUNDS:-200}
port=${PORT:-9871}
password=Measure-1-password
work=$(mktemp -d)
base=http://127.0.0.1:$port
server=

cleanup() {
  if [[ -n $server ]]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap cleanup EXIT

say() { printf '%-58s %s\n' "$1" "$2"; }
median() { sort -n | awk '{v[NR]=$1} END {print (NR % 2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2)}'; }
percentile95() { sort -n | awk '{v[NR]=$1} END {print v[int(NR*0.95 + 0.999)]}'; }
ask() { curl -sS --fail -b "$work/cookies" -c "$work/cookies" "$@"; }

app=${APP:-$work/app} # APP=folder measures what was published there
if [[ -z ${APP:-} ]]; then
  echo "publishing ..." >&2
  dotnet publish HostWizard.Web -c Release -o "$app" -v quiet -nologo >&2
fi
cd "$app"
export ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS=$base HostWizard__AdminPassword=$password
export ConnectionStrings__HostWizard="Data Source=$work/data/hostwizard.db" HostWizard__DataDirectory=$work/data

start() {
  local began
  began=$(date +%s%N)
  dotnet HostWizard.Web.dll > "$work/server.log" 2>&1 &
  server=$!
  until curl -s -o /dev/null --fail "$base/health/live"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }
    sleep 0.02
  done
  echo $(( ($(date +%s%N) - began) / 1000000 ))
}
stop() { kill "$server"; wait "$server" 2>/dev/null || true; server=; }

echo "filling ..." >&2
began=$(date +%s%N)
dotnet HostWizard.Web.dll demo "$sites" >&2
say "demo $sites" "$(( ($(date +%s%N) - began) / 1000000 )) ms"

starts=()
for _ in 1 2 3 4 5; do
  start > "$work/started"
  starts+=("$(cat "$work/started")")
  stop
done
say "start to first 200, published, median of 5" "$(printf '%s\n' "${starts[@]}" | median) ms"

start > /dev/null
token=$(ask "$base/login" | grep -o '__RequestVerificationToken" type="hidden" value="[^"]*' | sed 's/.*value="//')
ask -o /dev/null --data-urlencode "__RequestVerificationToken=$token" --data-urlencode "Form.Email=${HostWizard__AdminEmail:-admin@orion.lu}" --data-urlencode "Form.Password=$password" "$base/login"

# Time until the answer begins, as the server itself takes it; rounds of all pages in turn, so that a noisy second hits them alike.
pages=(/health/live /admin/hosting /admin/hosting/sites '/admin/hosting/sites?status=live&page=20' '/admin/hosting/sites?view=board' /admin/hosting/clients '/admin/hosting/clients?expiring=soon' '/admin/hosting/sites?search=muller' '/admin/search?q=muller')
for page in "${pages[@]}"; do ask -o /dev/null "$base$page"; ask -o /dev/null "$base$page"; done
for ((round = 0; round < rounds; round++)); do
  for at in "${!pages[@]}"; do
    ask -o /dev/null -D - "$base${pages[$at]}" | tr -d '\r' | sed -n 's/^[Ss]erver-[Tt]iming: app;dur=//p' >> "$work/times.$at"
  done
done
echo
printf '%-46s %10s %10s\n' "server time, $sites sites, $rounds rounds" 'median ms' 'p95 ms'
for at in "${!pages[@]}"; do printf '%-46s %10s %10s\n' "${pages[$at]}" "$(median < "$work/times.$at")" "$(percentile95 < "$work/times.$at")"; done

# After a commit everything is counted anew: a note about a site, written through the JSON API, is one.
bearer=$(curl -sS --fail -H 'Content-Type: application/json' -d "{\"email\":\"${HostWizard__AdminEmail:-admin@orion.lu}\",\"password\":\"$password\"}" "$base/api/auth/login" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
for ((round = 0; round < 20; round++)); do
  curl -sS --fail -o /dev/null -X PUT -H "Authorization: Bearer $bearer" -H 'Content-Type: application/json' -d "{\"internal_notes\":\"round $round\"}" "$base/api/admin/hosting/sites/1"
  ask -o /dev/null -D - "$base/admin/hosting" | tr -d '\r' | sed -n 's/^[Ss]erver-[Tt]iming: app;dur=//p' >> "$work/times.cold"
done
printf '%-46s %10s %10s\n' "/admin/hosting right after a commit" "$(median < "$work/times.cold")" "$(percentile95 < "$work/times.cold")"

# What a browser fetches: on the first visit everything, later the document alone, the rest being kept for a year.
weigh() { curl -sS --fail --compressed -b "$work/cookies" -o /dev/null -w '%{size_download}\n' "$1"; }
assets() {
  ask "$base$1" | grep -oE '(src|href)="/(css|js|lib|img)/[^"#]+' | sed 's/^[^"]*"//' | sort -u
  # Not named by the document: modules import each other, the style sheet names the font, a chart brings its library.
  (cd wwwroot && find js -name '*.js' | sed 's#^#/#')
  echo /lib/fonts/inter-latin-wght-normal.woff2
  if [[ $1 == /admin/hosting ]]; then echo /lib/chart.js/chart.js; fi
}
echo
printf '%-46s %10s %10s\n' 'weight, compressed' 'first KB' 'later KB'
for page in /admin/hosting /admin/hosting/sites /admin/hosting/clients; do
  document=$(weigh "$base$page")
  total=$document
  while read -r asset; do total=$(( total + $(weigh "$base$asset") )); done < <(assets "$page" | sed 's/\.[a-z0-9]\{10\}\.\(css\|js\|svg\)$/.\1/' | sort -u)
  printf '%-46s %10s %10s\n' "$page" "$(( (total + 512) / 1024 ))" "$(( (document + 512) / 1024 ))"
done
echo
echo "machine: $(nproc) cores, $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1), load $(cut -d' ' -f1 /proc/loadavg) at the end; .NET $(dotnet --version)"
