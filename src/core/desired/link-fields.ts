/** The four fields of a link, from the templates of its entry. */

import type { Entry, SourceEntry } from '../entry/kinds.js';
import { expandTemplate } from '../entry/template.js';
import { fileLookup, type Lookup } from '../entry/variables.js';
import { type Link, nameFromUrl } from '../link.js';

/** @param value the variables of the run, and of the file where there is one */
export function linkOf(entry: Entry, name: string, url: string, value: Lookup): Link {
  const path = entry.direct_asset_path;
  return {
    name,
    url,
    link_type: entry.link_type,
    direct_asset_path: path === null ? null : expandTemplate(path, pathLookup(entry, name, url, value)),
  };
}

/** What a permanent path can use besides: the link's name, and of a literal link the file that its URL names. */
function pathLookup(entry: Entry, name: string, url: string, value: Lookup): Lookup {
  const file = entry.kind === 'link' ? fileLookup({ path: nameFromUrl(url) ?? name }, value) : value;
  return (variable) => (variable === 'name' ? name : file(variable));
}

/** The sum file has its own name, whatever the others are called; a permanent path only from a template that tells files apart. */
export function sumLink(entry: SourceEntry, name: string, url: string, value: Lookup): Link {
  const parts = entry.direct_asset_path?.parts ?? [];
  const tells = parts.some((part) => part.kind === 'variable' && OF_FILES.includes(part.name));
  const path = tells ? linkOf(entry, name, url, value).direct_asset_path : null;
  return { name, url, link_type: 'other', direct_asset_path: path };
}

const OF_FILES: readonly string[] = ['name', 'path', 'basename', 'stem', 'ext'];
