#!/bin/sh
# Before: runs once. A second run fails, because the names are taken; a corrected URL needs the web page.
set -e
base=https://downloads.example.com/tool/$1
glab release create "$1" --notes-file NOTES.md --assets-links "[
  {\"name\": \"tool_windows.msi\", \"url\": \"$base/tool.msi\", \"link_type\": \"package\", \"direct_asset_path\": \"/tool.msi\"},
  {\"name\": \"tool_linux.rpm\", \"url\": \"$base/tool.rpm\", \"link_type\": \"package\", \"direct_asset_path\": \"/tool.rpm\"},
  {\"name\": \"SHA256SUMS\", \"url\": \"$base/SHA256SUMS\"}
]"
