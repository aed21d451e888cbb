/**
 * What the rules say of a manifest that is not good enough to be used.
 *
 * Rules are checked on links, and links are made when a run knows its tag and its files. But who has to mend a
 * misspelt key should not be told of a bad URL only after that. So the literal entries that could be read are tried
 * with a sample tag.
 */

import { desiredLinks } from './desired.js';
import type { Entry } from './entry.js';
import type { Manifest } from './manifest.js';
import type { Place, Problem } from './problem.js';
import { RUN_VARIABLES, type Variables } from './variables.js';

const SAMPLE: Variables = { tag: 'v0.0.0-sample', project: 'sample', vars: new Map() };

/** Problems of the links that could be made, release by release. */
export function earlyProblems({ body, ignore }: Manifest): readonly Problem[] {
  const groups = body.kind === 'links' ? [body.entries] : body.releases.map(({ links }) => links);
  return groups.flatMap((entries) => {
    const known = entries.filter(isKnown);
    const desired = desiredLinks(known, new Map(), SAMPLE, ignore, { ifNoFilesFound: 'ignore' });
    const wholes = new Set<Place | undefined>(known.map(({ place }) => place));
    const problems = desired.ok ? desired.warnings : desired.problems;
    return problems.filter((problem) => !isAboutDefaultName(problem, wholes));
  });
}

/**
 * Where the key `name` is misspelt, the name that was meant is not the default one.
 *
 * @param wholes the places of entries: what is told of a whole entry is told of a name that it does not give
 */
function isAboutDefaultName(
  { code, place, related }: Problem,
  wholes: ReadonlySet<Place | undefined>,
): boolean {
  return code === 'missing-name' || wholes.has(place) || wholes.has(related);
}

/** Whether the sample has a value for every variable of the entry. */
function isKnown(entry: Entry): boolean {
  const templates = [entry.name, entry.url, entry.direct_asset_path];
  const parts = templates.flatMap((template) => template?.parts ?? []);
  return (
    entry.kind === 'link' &&
    parts.every((part) => part.kind === 'literal' || RUN_VARIABLES.some((name) => name === part.name))
  );
}
