"""Before: a script a project. It adds what is missing by name, and leaves a link whose URL has changed as it is."""

import os

import gitlab

BASE = os.environ["BASE"]
gl = gitlab.Gitlab(os.environ["CI_SERVER_URL"], private_token=os.environ["RELEASE_TOKEN"])
release = gl.projects.get(os.environ["CI_PROJECT_ID"]).releases.get(os.environ["CI_COMMIT_TAG"])
present = {link.name for link in release.links.list(get_all=True)}
for system in ("linux", "macos", "windows"):
    name = f"server-{system}.zip"
    if name not in present:
        release.links.create({"name": name, "url": f"{BASE}/{release.tag_name}/{name}", "link_type": "package"})
