/**
 * In which states a release may be in the end, for what it was in the beginning, the plan that was shown, and what others
 * did. Nothing is asked of the order of our own writes: each change of the plan was carried out or was not, and what
 * others did to a link stands, unless the link was then as the plan has it, or they came between our look and our write.
 *
 * Of each link there is a set of contents that are allowed; the states that are allowed are all combinations of them.
 */

import type { Change } from '../../src/core/plan/plan.js';
import type { ReleaseReport } from '../../src/core/run/report.js';
import { beyondPlan, isParked } from './beyond.js';
import type { Ran } from './run.js';
import { contentOf, forbiddenStrictEnds } from './strict.js';
import { effectsOf, type Seen } from './witness.js';

/** Where a link is not there. */
const ABSENT = 'absent';

/** Links of the last state that no combination has, and links that every combination has and it has not. */
export function forbiddenEnds(ran: Ran, release: ReleaseReport): readonly string[] {
  if (release.plan.rows !== undefined)
    return forbiddenStrictEnds(ran, release.plan, beyondPlan(ran, release).raced, isOver(ran));
  const { history } = ran;
  const last = history.at(-1)?.links ?? new Map<number, Seen>();
  const allowed = allowedContents(ran, release);
  const made = new Map<string, number>();
  const found = [...last].flatMap(([id, link]) => {
    const text = contentOf(link);
    const known = allowed.get(id);
    if (known !== undefined)
      return known.some((fits) => fits(link)) ? [] : [`link ${id} is ${text} in the end`];
    made.set(text, (made.get(text) ?? 0) + 1);
    const isOurs = release.plan.changes.some(
      (each) => each.action === 'create' && contentOf(each.after) === text,
    );
    return isOurs || isPutBack(text, ran) ? [] : [`link ${id} was made, and nobody wanted it: ${text}`];
  });
  const doubled = [...made].flatMap(([text, count]) => (count > 1 ? [`${count} links are ${text}`] : []));
  const gone = [...allowed].flatMap(([id, fits]) =>
    last.has(id) || fits.some((each) => each(ABSENT)) ? [] : [`link ${id} is absent in the end`],
  );
  return [...found, ...doubled, ...gone];
}

type Fits = (end: Seen | typeof ABSENT) => boolean;

/** For each link that was there at first, or that others made: what it may be. */
function allowedContents(ran: Ran, release: ReleaseReport): ReadonlyMap<number, readonly Fits[]> {
  const { history } = ran;
  const theirs = new Map<number, Seen | typeof ABSENT>();
  for (const [id, link] of history[0]?.links ?? []) theirs.set(id, link);
  const touched = new Set<number>();
  for (const { actor, before, after } of effectsOf(history)) {
    const id = (after ?? before)?.id;
    if (actor === 'us' || id === undefined) continue;
    theirs.set(id, after ?? ABSENT);
    touched.add(id);
  }
  const changes = new Map<number, Change>();
  for (const change of release.plan.changes)
    if (change.action !== 'create') changes.set(change.before.id, change);
  // Links that others wrote to between our look and our write.
  const raced = new Set(beyondPlan(ran, release).raced);
  return new Map(
    [...theirs].map(([id, end]) => {
      const change = changes.get(id) ?? sameChange(end, release);
      const isPlanned = change !== undefined && (!touched.has(id) || isAsPlanned(end, change));
      const ends = raced.has(id) ? release.plan.changes.flatMap(endsOf) : isPlanned ? endsOf(change) : [];
      return [id, [isLike(end), ...ends, ...(isOver(ran) ? [isAbsent] : [])]];
    }),
  );
}

/** The web form makes links anew: a change is for the one with the content that was shown, or that we gave it on the way. */
function sameChange(end: Seen | typeof ABSENT, { plan }: ReleaseReport): Change | undefined {
  if (end === ABSENT) return undefined;
  return plan.changes.find(
    (each) =>
      each.action !== 'create' && (contentOf(each.before) === contentOf(end) || isAsPlanned(end, each)),
  );
}

/** Whether what others made of a link is what the plan has it to be: as it was, or as we leave it on the way. */
function isAsPlanned(end: Seen | typeof ABSENT, change: Change): boolean {
  if (end === ABSENT || change.action === 'create') return false;
  if (contentOf(end) === contentOf(change.before)) return true;
  return change.action === 'update' && isParked(end, change.before) && end.url.includes('parked');
}

function endsOf(change: Change): readonly Fits[] {
  if (change.action === 'delete') return [isAbsent];
  if (change.action === 'create') return [];
  return [isLike(change.after), (end) => end !== ABSENT && isParked(end, change.before)];
}

function isLike(wanted: Parameters<typeof contentOf>[0] | typeof ABSENT): Fits {
  return (end) => {
    if (end === ABSENT || wanted === ABSENT) return end === wanted;
    return contentOf(end) === contentOf(wanted);
  };
}

const isAbsent: Fits = (end) => end === ABSENT;

/** Somebody deleted the release, and all its links with it. */
function isOver({ history }: Ran): boolean {
  return history.some(({ links, actor }, at) => at > 0 && links === null && actor === 'other');
}

/** A link that was deleted by mistake and made again. */
function isPutBack(text: string, { history }: Ran): boolean {
  return effectsOf(history).some(
    ({ actor, before, after }) =>
      actor === 'us' && after === null && before !== null && contentOf(before) === text,
  );
}
