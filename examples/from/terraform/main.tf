# Before: links as resources. State has to be kept, and a link that somebody adds by hand is never seen.
locals {
  assets = {
    "agent.tar.gz" = "package"
    "agent.sbom"   = "other"
    "runbook.html" = "runbook"
  }
}

resource "gitlab_release_link" "asset" {
  for_each  = local.assets
  project   = "24"
  tag_name  = "v0.1"
  name      = each.key
  url       = "https://artifacts.example.com/agent/v0.1/${each.key}"
  filepath  = "/${each.key}"
  link_type = each.value
}
