/**
 * One change of one link, without a manifest: what `create`, `update` and `delete` would do to a release.
 *
 * A person names the link, so the questions are other ones than those of a plan: which link is meant, and whether
 * another link holds what this one is to get. Everything is decided from one read, before anything is sent.
 */

import {
  CLAIM_FIELDS,
  type ClaimField,
  type CurrentLink,
  changedFields,
  type Link,
  toLink,
} from '../link.js';
import type { RowChange } from '../plan/plan.js';
import { error, type Problem, type Result } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';
import { noLink } from './no-link.js';

/** What is to be done, or the link that needs nothing. */
export type Decision =
  | { readonly kind: 'change'; readonly change: RowChange }
  /** `link` is already what it should be. */
  | { readonly kind: 'unchanged'; readonly link: CurrentLink };

/**
 * A new link. One with the same four fields needs nothing.
 *
 * Problem: `taken`, for each value that another link holds.
 */
export function decideCreate(link: Link, current: readonly CurrentLink[]): Result<Decision> {
  const same = current.find((each) => changedFields(each, link).length === 0);
  if (same !== undefined) return decided({ kind: 'unchanged', link: same });
  const problems = takenBy(link, current);
  if (problems.length > 0) return { ok: false, problems };
  return decided({ kind: 'change', change: { action: 'create', after: toLink(link) } });
}

/**
 * Other fields for a link. The change has all four: GitLab takes a missing `link_type` as `other`.
 *
 * Problems: `no-link`, `ambiguous-link`, `taken`.
 *
 * @param asked name or id of the link
 */
export function decideUpdate(
  asked: string,
  given: Partial<Link>,
  tag: string,
  current: readonly CurrentLink[],
): Result<Decision> {
  const found = findLink(asked, tag, current);
  if (!found.ok) return found;
  const before = found.value;
  const after = toLink({ ...before, ...given });
  const fields = changedFields(before, after);
  if (fields.length === 0) return decided({ kind: 'unchanged', link: before });
  const others = current.filter(({ id }) => id !== before.id);
  const problems = takenBy(after, others);
  if (problems.length > 0) return { ok: false, problems };
  return decided({ kind: 'change', change: { action: 'update', before, after, fields } });
}

/** The link goes. Problems: `no-link`, `ambiguous-link`. */
export function decideDelete(asked: string, tag: string, current: readonly CurrentLink[]): Result<Decision> {
  const found = findLink(asked, tag, current);
  return found.ok ? decided({ kind: 'change', change: { action: 'delete', before: found.value } }) : found;
}

function decided(value: Decision): Result<Decision> {
  return { ok: true, value, warnings: [] };
}

/** By id, then by name. A number that is the id of one link and the name of another may not pick what is written. */
function findLink(asked: string, tag: string, current: readonly CurrentLink[]): Result<CurrentLink> {
  const byId = /^\d{1,15}$/.test(asked) ? current.find(({ id }) => id === Number(asked)) : undefined;
  const byName = current.find(({ name }) => name === asked);
  if (byId !== undefined && byName !== undefined && byId.id !== byName.id) {
    const message = `${asked} is the id of the link ${quoted(byId.name)} and the name of the link with id ${byName.id}`;
    const hint = `For the link of that name give its id, ${byName.id}; for the other one its name.`;
    return { ok: false, problems: [error('ambiguous-link', message, hint)] };
  }
  const link = byId ?? byName;
  if (link !== undefined) return { ok: true, value: link, warnings: [] };
  const names = current.map(({ name }) => name);
  return { ok: false, problems: [noLink(tag, asked, names)] };
}

const WORDS: Readonly<Record<ClaimField, string>> = { name: 'name', url: 'URL', direct_asset_path: 'path' };

/** Within a release GitLab accepts each name, URL and path once (`… has already been taken`). */
function takenBy(link: Link, others: readonly CurrentLink[]): readonly Problem[] {
  return CLAIM_FIELDS.flatMap((field): Problem[] => {
    const value = link[field];
    const holder = value === null ? undefined : others.find((other) => other[field] === value);
    if (value === null || holder === undefined) return [];
    const who = field === 'name' ? `id ${holder.id}` : `${quoted(holder.name)}, id ${holder.id}`;
    const message = `the ${WORDS[field]} ${quoted(value)} is taken by another link (${who})`;
    const hint = `Choose another ${WORDS[field]}, or change that link: release-links update ${holder.id}.`;
    return [error('taken', message, hint)];
  });
}
