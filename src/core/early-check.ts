/**
 * What the rules say of a manifest that is not good enough to be used.
 *
 * Rules are checked on links, and links are made when a run knows its tag and its files. But who has to mend a
 * misspelt key should not be told of a bad URL only after that. So the literal entries that could be read are tried
 * with a sample tag; whoever has the files and variables of a run tries all of them.
 */

import { desiredLinks } from './desired.js';
import type { Entry } from './entry.js';
import { VARIABLES } from './entry-reader.js';
import type { Manifest } from './manifest.js';
import type { Place, Problem } from './problem.js';
import { inOrder } from './problem-order.js';
import type { Text } from './source-text.js';
import { parseTemplate, type Template, VARS_PREFIX } from './template.js';
import { linkTemplates, sourceTemplates } from './variable-check.js';
import { RUN_VARIABLES, type Variables } from './variables.js';

const SAMPLE: Variables = { tag: 'v0.0.0-sample', project: 'sample', vars: new Map() };

/** Problems of the links that could be made, release by release. */
export function earlyProblems({ body, ignore }: Manifest): readonly Problem[] {
  const groups = body.kind === 'links' ? [body.entries] : body.releases.map(({ links }) => links);
  return groups.flatMap((entries) => {
    const known = entries.filter(isKnown);
    const desired = desiredLinks(known, new Map(), SAMPLE, ignore, { ifNoFilesFound: 'ignore' });
    const unnamed = unnamedPlaces(known);
    const problems = desired.ok ? desired.warnings : desired.problems;
    return problems.filter((problem) => !isAboutDefaultName(problem, unnamed));
  });
}

/**
 * The part of a manifest with faults that can be tried. Of local files whose links cannot be made, because `url` is
 * misspelt or a template is wrong, the patterns are left: whether they match does not depend on that.
 */
export function triable({ file, body, ignore }: Manifest): Manifest {
  if (body.kind === 'links') return { file, ignore, body: { ...body, entries: body.entries.flatMap(tried) } };
  const releases = body.releases.map((release) => ({ ...release, links: release.links.flatMap(tried) }));
  return { file, ignore, body: { ...body, releases } };
}

function tried(entry: Entry): Entry[] {
  const isWhole = entry.kind !== 'files' || entry.url !== null || entry.upload !== null;
  if (isWhole && !hasUnknownVariables(entry)) return [entry];
  if (entry.kind !== 'files') return [];
  const { place } = entry;
  // A stand-in without a name: what is said of its links, it being made up, is left out.
  const url = parseTemplate(madeUp('https://sample.invalid/${path}', place), VARIABLES.files, []);
  return [{ ...entry, name: null, url, direct_asset_path: null, upload: null }];
}

function madeUp(value: string, place: Place): Text {
  return { value, place, at: () => place };
}

function hasUnknownVariables(entry: Entry): boolean {
  const uses = (templates: readonly (Template | null)[]): string[] =>
    templates.flatMap((each) => each?.parts ?? []).flatMap((part) => ('name' in part ? [part.name] : []));
  const isIn = (names: readonly string[]) => (name: string) =>
    names.includes(name) || name.startsWith(VARS_PREFIX);
  return !(
    uses(linkTemplates(entry)).every(isIn(VARIABLES[entry.kind])) &&
    uses(sourceTemplates(entry)).every(isIn(RUN_VARIABLES))
  );
}

/**
 * The problems of a manifest with faults, and those that came out when it was tried.
 *
 * @param told by `parseManifest`
 * @param found by trying `tried`; what has been told of a place already is left out, whatever its sample was
 */
export function withFurther(
  told: readonly Problem[],
  found: readonly Problem[],
  { body }: Manifest,
): readonly Problem[] {
  if (told.some(({ code }) => code === MORE)) return told;
  const entries = body.kind === 'links' ? body.entries : body.releases.flatMap(({ links }) => links);
  const unnamed = unnamedPlaces(entries);
  const known = new Set(told.map(subject));
  const further = found.filter(
    (problem) =>
      problem.code !== MORE && !known.has(subject(problem)) && !isAboutDefaultName(problem, unnamed),
  );
  return inOrder([...told, ...further]);
}

/** Stands for problems that are left out (`problem-order.ts`). */
const MORE = 'more-problems';

/** What a problem is about; what is wrong with one variable is said once. */
function subject({ code, place }: Problem): string {
  const what = code.endsWith('-variable') ? 'variable' : code;
  return place === undefined ? what : `${what} ${place.line}:${place.column}`;
}

/** Places of entries that give no name: what is told of the whole of one is told of its default name. */
function unnamedPlaces(entries: readonly Entry[]): ReadonlySet<Place | undefined> {
  return new Set(entries.filter(({ name }) => name === null).map(({ place }) => place));
}

/** Where the key `name` is misspelt, the name that was meant is not the default one. */
function isAboutDefaultName(
  { code, place, related }: Problem,
  unnamed: ReadonlySet<Place | undefined>,
): boolean {
  return code === 'missing-name' || unnamed.has(place) || unnamed.has(related);
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
