"""One release's links made like a file says: the script that one would write with python-gitlab.

usage: links.py URL TOKEN PROJECT TAG ensure|clear|list [FILE]
"""

import json
import sys

import gitlab

url, token, project, tag, action, *rest = sys.argv[1:]
gl = gitlab.Gitlab(url, private_token=token)
release = gl.projects.get(project).releases.get(tag)
links = release.links.list(get_all=True)

if action == "ensure":
    present = {link.name: link for link in links}
    for link in json.load(open(rest[0], encoding="utf-8")):
        have = present.get(link["name"])
        if have is None:
            release.links.create(link)
        elif have.url != link["url"]:
            have.url = link["url"]
            have.save()
elif action == "clear":
    for link in links:
        link.delete()
else:
    print(json.dumps([{"name": link.name, "url": link.url} for link in links]))
