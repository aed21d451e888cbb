/** Links that are being made, and how they clash with each other and with what is ignored. */

import type { Entry, SourceEntry } from '../entry/kinds.js';
import type { LinkEntry } from '../entry/link-entry.js';
import type { Found } from '../entry/variables.js';
import { CLAIM_FIELDS, type ClaimField, type Link } from '../link.js';
import { ignoredBy } from '../manifest/ignore.js';
import type { PlacedPattern } from '../pattern/placed.js';
import { error, type Place, warning } from '../problem/problem.js';
import { appearance, unseenDifference } from '../text/look-alike.js';
import { quoted } from '../text/quoted.js';
import type { FaultGroups } from './shared-faults.js';

/** A link with the entry and the file it comes from; a literal link comes from no file. */
export type Draft = {
  readonly link: Link;
  /** The name that the link had before, where the entry says so. */
  readonly was: string | null;
  /** The sum that the file should have, in hex. */
  readonly sha256?: string | null;
} & (
  | { readonly entry: LinkEntry; readonly found: null }
  | { readonly entry: SourceEntry; readonly found: Found }
);

/** Where an entry says what this property is: its template, or the entry itself. */
export function fieldPlace(entry: Entry, field: ClaimField): Place {
  return entry[field]?.place ?? entry.place;
}

const CODES: Readonly<Record<ClaimField, string>> = {
  name: 'duplicate-name',
  url: 'duplicate-url',
  direct_asset_path: 'duplicate-path',
};

/**
 * Tells of values that two links claim, both places named (GitLab: `… has already been taken`), and of names that
 * are wanted and ignored: the first run would create such a link, and no run after it would touch it.
 */
export function clashes(
  drafts: readonly Draft[],
  ignore: readonly PlacedPattern[],
  faults: FaultGroups,
): void {
  for (const field of CLAIM_FIELDS) {
    const claims = new Map<string, Draft>();
    for (const draft of drafts) {
      const value = draft.link[field];
      // A blank value has been refused already.
      if (value === null || value === '') continue;
      const first = claims.get(value);
      if (first !== undefined) addDuplicate(field, value, first, draft, faults);
      else claims.set(value, draft);
    }
  }
  lookAlikes(drafts, faults);
  for (const draft of drafts) {
    const pattern = ignoredBy(draft.link.name, ignore);
    if (pattern !== null) addIgnored(draft, pattern, faults);
  }
}

/** Names that people cannot tell apart. Mostly every name is plain ASCII, and none looks like another. */
function lookAlikes(drafts: readonly Draft[], faults: FaultGroups): void {
  if (drafts.every(({ link }) => /^[ -~]*$/.test(link.name))) return;
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const { name } = draft.link;
    const first = seen.get(appearance(name));
    const unseen = first === undefined ? null : unseenDifference(first.link.name, name);
    if (first === undefined) seen.set(appearance(name), draft);
    if (first === undefined || unseen === null) continue;
    const message = `two links have names that look the same, ${quoted(name)}, but ${unseen}`;
    const hint = 'Write both in the same way, or make them differ.';
    const place = fieldPlace(draft.entry, 'name');
    faults.add(
      draft.entry,
      draft.found?.path ?? null,
      warning('look-alike-names', message, hint, place, fieldPlace(first.entry, 'name')),
    );
  }
}

function addDuplicate(
  field: ClaimField,
  value: string,
  first: Draft,
  second: Draft,
  faults: FaultGroups,
): void {
  const other = first.found === null ? '' : `, first by ${quoted(first.found.path)}`;
  const message = `two links have the ${field} ${quoted(value)}${other}`;
  const hint = `Within a release GitLab accepts each ${field} once.${adviceFor(field, second.entry)}`;
  const related = first.entry === second.entry ? undefined : fieldPlace(first.entry, field);
  faults.add(
    second.entry,
    second.found?.path ?? null,
    error(CODES[field], message, hint, fieldPlace(second.entry, field), related),
  );
}

function adviceFor(field: ClaimField, entry: Entry): string {
  if (entry.kind === 'link') return '';
  if (entry[field] === null && field === 'name') return ' The default is ${basename}; write name: ${path}.';
  return entry[field] === null ? '' : ' Put a variable into it that differs between files, such as ${path}.';
}

function addIgnored(draft: Draft, pattern: PlacedPattern, faults: FaultGroups): void {
  faults.add(
    draft.entry,
    draft.found?.path ?? null,
    error(
      'wanted-and-ignored',
      `the name ${quoted(draft.link.name)} is in the manifest, but ignored by ${quoted(pattern.pattern)}`,
      'Ignored links are never touched. Change the name or the pattern.',
      fieldPlace(draft.entry, 'name'),
      pattern.place,
    ),
  );
}
