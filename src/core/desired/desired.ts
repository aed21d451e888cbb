/**
 * Entries, what their sources found, and the variables of a run → the links that the release should have.
 *
 * Many links of one entry tend to share a fault. Such problems are reported once for the entry, with the first file
 * that shows it and the number of the others (`fault-groups.ts`).
 */

import { type Entry, type SourceEntry, usesVariable } from '../entry/kinds.js';
import type { LinkEntry } from '../entry/link-entry.js';
import { expandTemplate } from '../entry/template.js';
import { expandUrl } from '../entry/url-template.js';
import { type Found, fileParts, type Lookup, lookup, sha256Of, type Variables } from '../entry/variables.js';
import { type Link, nameFromUrl } from '../link.js';
import type { PlacedPattern } from '../pattern/placed.js';
import { inOrder } from '../problem/order.js';
import { error, hasErrors, type Place, type Problem, type Result, warning } from '../problem/problem.js';
import { append } from '../text/append.js';
import { compareText } from '../text/compare.js';
import { quoted } from '../text/quoted.js';
import { digestProblem, invalidDigest, readDigest } from './digest.js';
import { clashes, type Draft, fieldPlace } from './draft.js';
import { emptySources } from './empty-sources.js';
import { linkOf, sumLink } from './link-fields.js';
import { checkLink, type RuleOptions } from './link-rules.js';
import { oldNameClashes } from './old-names.js';
import { FaultGroups } from './shared-faults.js';
import { strippedUrl } from './url-rules.js';
import { variableProblems } from './variable-check.js';

/** A link as it should be, and where that is said. */
export interface DesiredLink extends Link {
  /** The entry in the manifest, or the input. */
  readonly place: Place;
  /** What the link leads to, where a source found it; `null` for a literal link. */
  readonly source: LinkSource | null;
  /** The name that the link had before, where the entry says so. */
  readonly was: string | null;
  /** The sum that a literal link's file should have, in hex: whoever asks its server compares. */
  readonly sha256?: string | null;
  /** Whether a run may never change the link. */
  readonly protect: boolean;
}

/** The entry a link comes from, and the file that it stands for. */
export interface LinkSource {
  readonly entry: SourceEntry;
  readonly found: Found;
}

/** What links are checked with. */
export interface DesiredOptions extends RuleOptions {
  /** What a pattern that matches nothing is: the input `if-no-files-found`. */
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
}

/**
 * The links of one release, in the manifest's order; those of one entry by path.
 *
 * Problems: `unknown-variable`, `unset-variable`, `no-files-found`, `missing-name`, those of `rules.ts`,
 * `url-white-space`, `duplicate-name`, `duplicate-url`, `duplicate-path`, `wanted-and-ignored`, `was-twice`, `was-desired`.
 *
 * @param found what the source of each entry found. An entry that is not in the map was not looked at: it gives
 *   no links, and only its variables are checked. Every found file has a URL, but for local ones of an entry without
 *   `url` and `upload`: one of these is wrong, which has been reported, and there are no links either
 */
export function desiredLinks(
  entries: readonly Entry[],
  found: ReadonlyMap<Entry, readonly Found[]>,
  variables: Variables,
  ignore: readonly PlacedPattern[],
  options: DesiredOptions,
): Result<readonly DesiredLink[]> {
  const problems: Problem[] = [];
  const faults = new FaultGroups();
  const drafts: Draft[] = [];
  for (const entry of entries) {
    const unknown = variableProblems(entry, variables);
    append(problems, unknown);
    const files = found.get(entry);
    if (entry.kind !== 'link' && files !== undefined) append(problems, emptySources(entry, files, options));
    // Without its variables an entry's links would only repeat the fault in other words.
    if (unknown.length === 0) append(drafts, draftsOf(entry, files ?? [], variables, faults));
  }
  for (const draft of drafts) checkDraft(draft, options, faults);
  clashes(drafts, ignore, faults);
  oldNameClashes(drafts, faults);
  const all = inOrder([...problems, ...faults.problems()]);
  if (hasErrors(all)) return { ok: false, problems: all };
  return { ok: true, value: drafts.map(desiredLink), warnings: all };
}

function desiredLink({ link, was, entry, found, sha256 = null }: Draft): DesiredLink {
  const source = found === null ? null : { entry, found };
  return { ...link, place: entry.place, source, was, sha256, protect: entry.protect };
}

function draftsOf(
  entry: Entry,
  files: readonly Found[],
  variables: Variables,
  faults: FaultGroups,
): readonly Draft[] {
  if (entry.kind === 'link') return literalDraft(entry, lookup(variables, null), faults);
  if (entry.kind === 'files' && entry.url === null && entry.upload === null) return [];
  // What is made from the others stands last.
  const isMade = ({ text }: Found): number => Number(text !== undefined);
  const byPath = [...files].sort((a, b) => isMade(a) - isMade(b) || compareText(a.path, b.path));
  return byPath.flatMap((found) => fileDraft(entry, found, lookup(variables, found), faults));
}

function literalDraft(entry: LinkEntry, value: Lookup, faults: FaultGroups): readonly Draft[] {
  const url = strip(expandUrl(entry.url, value), entry, null, faults);
  const name = entry.name === null ? nameFromUrl(url) : expandTemplate(entry.name, value);
  if (name === null) {
    const message = `the URL ${quoted(url)} has no path from which the link could take its name`;
    faults.add(entry, null, error('missing-name', message, 'Give the entry a `name`.', entry.url.place));
    return [];
  }
  const sha256 = wantedDigest(entry, null, value, faults);
  return [{ entry, found: null, link: linkOf(entry, name, url, value), was: oldName(entry, value), sha256 }];
}

function fileDraft(entry: SourceEntry, found: Found, value: Lookup, faults: FaultGroups): readonly Draft[] {
  if (
    found.text === undefined &&
    sha256Of(found) === null &&
    usesVariable(entry, ['asset.digest', 'sha256'])
  ) {
    const [message, hint] = WITHOUT_SUM[entry.kind];
    faults.add(entry, found.path, error('unset-variable', message, hint, entry.place));
    return [];
  }
  const written = entry.url === null ? found.url : expandUrl(entry.url, value);
  if (written === undefined) throw new Error(`the source of ${found.path} gave no URL`);
  const url = strip(written, entry, found.path, faults);
  if (found.text !== undefined)
    return [{ entry, found, link: sumLink(entry, found.path, url, value), was: null }];
  const name = entry.name === null ? fileParts(found.path).basename : expandTemplate(entry.name, value);
  const sha256 = wantedDigest(entry, found, value, faults);
  const problem = sha256 && digestProblem(name, sha256, sha256Of(found), entry.sha256?.place ?? entry.place);
  if (problem) faults.add(entry, found.path, problem);
  return [{ entry, found, link: linkOf(entry, name, url, value), was: oldName(entry, value) }];
}

/** Why the sum of a file that a template uses is not known. */
const WITHOUT_SUM: Readonly<Record<SourceEntry['kind'], readonly [message: string, hint: string]>> = {
  github: [
    'GitHub knows no digest of this asset',
    'Assets from before June 2025 have none. Upload it again, or do without ${asset.digest} and ${sha256}.',
  ],
  package: [
    'the registry reports no SHA-256 for this file',
    'Very old versions of GitLab have none. Upload it again, or do without ${sha256}.',
  ],
  files: ['the SHA-256 of this file is not known', 'Do without ${sha256}.'],
};

function wantedDigest(entry: Entry, found: Found | null, value: Lookup, faults: FaultGroups): string | null {
  if (entry.sha256 === null) return null;
  const text = expandTemplate(entry.sha256, value);
  const digest = readDigest(text);
  if (digest === null) faults.add(entry, found?.path ?? null, invalidDigest(text, entry.sha256.place));
  return digest;
}

function oldName({ was }: Entry, value: Lookup): string | null {
  return was === null ? null : expandTemplate(was, value);
}

/** GitLab strips a URL before it stores and compares it; so does the plan, or it would find a change each time. */
function strip(written: string, entry: Entry, file: string | null, faults: FaultGroups): string {
  const url = strippedUrl(written);
  if (url !== written && url !== '') {
    faults.add(
      entry,
      file,
      warning(
        'url-white-space',
        `the URL ${quoted(written)} has white space at its ends, which GitLab strips`,
        'Remove it.',
        fieldPlace(entry, 'url'),
      ),
    );
  }
  return url;
}

function checkDraft({ link, entry, found }: Draft, options: RuleOptions, faults: FaultGroups): void {
  for (const { field, ...finding } of checkLink(link, options)) {
    faults.add(entry, found?.path ?? null, { ...finding, place: fieldPlace(entry, field) });
  }
}
