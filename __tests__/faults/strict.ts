/**
 * What is held against a run whose links change their rows (`order: strict`). Ids say nothing there: a row gets the
 * content of another one. So contents are followed instead.
 */

import { type Link, toLink } from '../../src/core/link.js';
import type { Plan } from '../../src/core/plan/plan.js';
import type { Ran } from './run.js';
import { type Effect, effectsOf, type Seen } from './witness.js';

/** All four fields. */
export function contentOf({ name, url, link_type, direct_asset_path }: Link): string {
  return JSON.stringify([name, url, link_type, direct_asset_path]);
}

/**
 * Whether a write to a row belongs to the plan: what it takes away is a link that was shown to be changed, moved or
 * deleted, or one that we wrote, or one that somebody else made as it was shown to come: it moves to the place that was
 * shown. What it brings is one that was shown to come, or that is parked.
 *
 * @param ours contents that we have given, or taken, ourselves
 * @param deletable contents that we may put back, because we took them or had to believe so
 */
export function isShownMove(
  { before, after }: Pick<Effect, 'before' | 'after'>,
  plan: Plan,
  ours: ReadonlySet<string>,
  deletable: ReadonlySet<string>,
): boolean {
  const { changes } = plan;
  const taken = changes.flatMap((change) => (change.action === 'create' ? [] : [contentOf(change.before)]));
  const given = changes.flatMap((change) => (change.action === 'delete' ? [] : [contentOf(change.after)]));
  const isTaken =
    before === null || [...taken, ...given].includes(contentOf(before)) || ours.has(contentOf(before));
  const isPutBack = before === null && after !== null && deletable.has(contentOf(after));
  const isGiven =
    isPutBack ||
    after === null ||
    given.includes(contentOf(after)) ||
    (before !== null && isMarked(after, plan));
  return isTaken && isGiven;
}

/** Whether a link is parked: under another name or URL, which is marked, or without its path. */
function isMarked(after: Link, { changes }: Plan): boolean {
  return changes.some((change) => {
    const names = [
      ...(change.action === 'create' ? [] : [change.before.name]),
      ...(change.action === 'delete' ? [] : [change.after.name]),
    ];
    const isNamed = names.includes(after.name.replace(/ \(release-links-parked-[\d-]+\)$/, ''));
    if (isNamed && /release-links-parked-/.test(after.name + after.url)) return true;
    if (change.action === 'create' || after.direct_asset_path !== null) return false;
    return contentOf({ ...change.before, direct_asset_path: null }) === contentOf(after);
  });
}

/** Rows of the last state with a content that nobody wanted, and what had to stay and did not. */
export function forbiddenStrictEnds(
  { history }: Ran,
  plan: Plan,
  raced: readonly number[],
  isOver: boolean,
): readonly string[] {
  const last = history.at(-1)?.links ?? new Map<number, Seen>();
  const effects = effectsOf(history);
  const known = new Set([...(history[0]?.links?.values() ?? [])].map(contentOf));
  for (const { actor, after } of effects)
    if (actor === 'other' && after !== null) known.add(contentOf(after));
  for (const change of plan.changes) if (change.action !== 'delete') known.add(contentOf(change.after));
  const contents = [...last.values()].map(contentOf);
  const unknown = [...last.values()].filter((link) => !known.has(contentOf(link)) && !isMarked(link, plan));
  const doubled = contents.filter((content, at) => contents.indexOf(content) !== at);
  return [
    ...unknown.map((link) => `link ${link.id} is ${contentOf(link)} in the end, and nobody wanted it`),
    ...doubled.map((content) => `two links are ${content}`),
    ...(isOver ? [] : goneOfOthers(effects, plan, raced, last)),
  ];
}

/** What others made of a link stands, unless it is what the plan was about, or they came between our look and our write. */
function goneOfOthers(
  effects: readonly Effect[],
  { changes, unchanged, unmanaged }: Plan,
  raced: readonly number[],
  last: ReadonlyMap<number, Seen>,
): readonly string[] {
  const stays = new Map<number, string | null>();
  const planned = new Set(
    changes.flatMap((change) => [
      ...(change.action === 'create' ? [] : [contentOf(change.before)]),
      ...(change.action === 'delete' ? [] : [contentOf(change.after)]),
    ]),
  );
  const ours = new Set<string>();
  for (const link of [...unchanged, ...unmanaged]) stays.set(link.id, contentOf(link));
  for (const { actor, before, after } of effects) {
    const id = (after ?? before)?.id as number;
    if (actor === 'other') stays.set(id, after === null ? null : contentOf(after));
    else for (const link of [before, after]) if (link !== null) ours.add(contentOf(link));
  }
  return [...stays].flatMap(([id, content]) => {
    if (content === null || raced.includes(id) || planned.has(content) || ours.has(content)) return [];
    const link = last.get(id);
    return link !== undefined && contentOf(link) === content
      ? []
      : [`link ${id} is ${link === undefined ? 'absent' : contentOf(link)} in the end, not ${content}`];
  });
}

/**
 * Links that were to stay where they are while others moved, and did not. What comes after somebody else's first write is not looked at.
 */
export function lostInMoves({ history }: Ran, plan: Plan): readonly string[] {
  const links = history.slice(0, firstOther(history)).map((state) => state.links ?? new Map<number, Seen>());
  const stays = [...plan.unchanged, ...plan.unmanaged];
  return links.flatMap((rows, at) =>
    stays.flatMap((link) => {
      const now = rows.get(link.id);
      if (now !== undefined && contentOf(now) === contentOf(toLink(link))) return [];
      const wasThere = links.slice(0, at).some((earlier) => earlier.has(link.id));
      return wasThere ? [`state ${at}: link ${link.name} was to stay and did not`] : [];
    }),
  );
}

/** The number of the first state that somebody else led to. */
function firstOther(history: Ran['history']): number {
  const at = history.findIndex(({ actor }) => actor === 'other');
  return at === -1 ? history.length : at;
}
