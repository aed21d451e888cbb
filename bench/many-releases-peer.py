"""Moves the links of all releases to another host: the script that one would write with python-gitlab.

usage: many-releases-peer.py URL TOKEN PROJECT HOST
"""

import sys

import gitlab

url, token, project_id, host = sys.argv[1:]
project = gitlab.Gitlab(url, private_token=token).projects.get(project_id, lazy=True)

for release in project.releases.list(iterator=True):
    for link in release.links.list(get_all=True):
        wanted = f"https://{host}.example.com/{release.tag_name}/{link.name}"
        if link.url != wanted:
            link.url = wanted
            link.save()
