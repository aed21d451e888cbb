#!/bin/sh
# One release's links with glab: `glab release create` writes them, `glab api` does the rest.
#
# usage: links-glab.sh URL TOKEN PROJECT TAG ensure|clear|list [FILE]
set -eu
url=$1 token=$2 project=$3 tag=$4 action=$5 file=${6-}
host=${url#*://}
GLAB_CONFIG_DIR=$(mktemp -d)
export GLAB_CONFIG_DIR GITLAB_HOST="$host" GLAB_SEND_TELEMETRY=0 GLAB_CHECK_UPDATE=0
trap 'rm -rf "$GLAB_CONFIG_DIR"' EXIT
cat >"$GLAB_CONFIG_DIR/config.yml" <<CONFIG
host: $host
check_update: false
hosts:
  $host: { token: $token, api_host: $host, api_protocol: http, git_protocol: https }
CONFIG
chmod 600 "$GLAB_CONFIG_DIR/config.yml"
escape() { node -p 'encodeURIComponent(process.argv[1])' "$1"; }
links=projects/$(escape "$project")/releases/$(escape "$tag")/assets/links
case $action in
  ensure) glab release create "$tag" --repo "$project" --assets-links "$(cat "$file")" ;;
  clear) glab api --paginate "$links" | node -e 'for (const { id } of JSON.parse(require("fs").readFileSync(0))) console.log(id)' |
    while read -r id; do glab api --method DELETE "$links/$id" >/dev/null; done ;;
  list) glab api --paginate "$links" ;;
esac
