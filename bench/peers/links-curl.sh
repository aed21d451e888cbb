#!/bin/sh
# One release's links with curl: what is in many a .gitlab-ci.yml. It reads the list, and posts what is not there.
#
# usage: links-curl.sh URL TOKEN PROJECT TAG ensure|clear|list [FILE]
set -eu
url=$1 token=$2 project=$3 tag=$4 action=$5 file=${6-}
escape() { node -p 'encodeURIComponent(process.argv[1])' "$1"; }
links=$url/api/v4/projects/$(escape "$project")/releases/$(escape "$tag")/assets/links
call() { curl --silent --show-error --fail --header "PRIVATE-TOKEN: $token" "$@"; }
present=$(call "$links?per_page=100")
case $action in
  ensure)
    PRESENT=$present node -e '
      const present = new Map(JSON.parse(process.env.PRESENT).map((link) => [link.name, link]));
      for (const link of JSON.parse(require("fs").readFileSync(process.argv[1]))) {
        const have = present.get(link.name);
        if (have === undefined) console.log("POST", "", JSON.stringify(link));
        else if (have.url !== link.url) console.log("PUT", `/${have.id}`, JSON.stringify({ url: link.url }));
      }' "$file" | while read -r method rest; do
      case $method in
        POST) call --request POST --json "$rest" "$links" >/dev/null ;;
        PUT) call --request PUT --json "${rest#* }" "$links${rest%% *}" >/dev/null ;;
      esac
    done
    ;;
  clear) printf %s "$present" | node -e 'for (const { id } of JSON.parse(require("fs").readFileSync(0))) console.log(id)' |
    while read -r id; do call --request DELETE "$links/$id" >/dev/null; done ;;
  list) printf '%s\n' "$present" ;;
esac
