/**
 * Holds what a run said against what became of the release.
 *
 * - lie: the report tells of the release, or of what was done to it, what is not so.
 * - lost: a link that was there and is wanted was absent, or led elsewhere than to its old or new target, and
 *   nobody else had touched it.
 * - unshown: something was written that was not in the plan that was shown.
 * - end: the release is in the end what none of the ways in which plan and others can meet leads to.
 */

import { type Change, changeName, isInSync, type Plan } from '../../src/core/plan/plan.js';
import type { Outcome } from '../../src/core/run/outcome.js';
import type { ReleaseReport, RunReport } from '../../src/core/run/report.js';
import { beyondPlan } from './beyond.js';
import type { Case } from './case.js';
import { forbiddenEnds } from './ends.js';
import { planFor, type Ran } from './run.js';
import { lostInMoves } from './strict.js';
import { type Effect, effectsOf, type Seen, textOf } from './witness.js';

export interface Findings {
  readonly lies: readonly string[];
  readonly lost: readonly string[];
  readonly unshown: readonly string[];
  readonly ends: readonly string[];
  /** Writes that met what somebody else had written an instant before. */
  readonly races: readonly string[];
}

export function examine(ran: Ran): Findings {
  const own = effectsOf(ran.history).filter(({ actor }) => actor === 'us');
  if (ran.result.kind !== 'reported') {
    const lies = own.length === 0 ? [] : ['the run says that nothing could be planned, but it wrote'];
    return { lies: [...ran.inventions, ...lies], lost: [], unshown: [], ends: [], races: [] };
  }
  const { report } = ran.result;
  const [release] = report.releases;
  if (release === undefined || report.releases.length > 1) throw new Error('not one release');
  return {
    lies: [
      ...ran.inventions,
      ...planLies(ran, release),
      ...endLies(ran, report, release),
      ...outcomeLies(ran, release, own),
      ...countLies(ran, report),
      ...creationLies(ran, release),
    ],
    lost: release.plan.rows === undefined ? lostLinks(ran, release.plan) : lostInMoves(ran, release.plan),
    ...beyondPlan(ran, release),
    ends: forbiddenEnds(ran, release),
  };
}

/** The plan that was shown is that of the first read. */
function planLies({ trial, notes }: Ran, release: ReleaseReport): string[] {
  const first = notes.find(({ call }) => call === 'read');
  if (first === undefined) return ['a plan without a read'];
  const expected = planFor(trial, first.release?.links ?? []);
  const lies = sameJson(expected, release.plan) ? [] : ['the plan is not that of what was read'];
  return release.exists === (first.release !== null) ? lies : [...lies, 'exists is not what was read'];
}

/** What it says of the end is what the last read showed, and nothing was sent after that. */
function endLies(
  { trial, notes, stopped, success }: Ran,
  report: RunReport,
  release: ReleaseReport,
): string[] {
  const lies: string[] = [];
  const last = notes.at(-1);
  const lastRead = last?.call === 'read' ? (last.release ?? null) : undefined;
  if (release.remaining !== null) {
    const expected = lastRead === undefined ? null : planFor(trial, lastRead?.links ?? []);
    if (expected === null) lies.push('what remains was computed before the last write');
    else if (!sameJson(expected, release.remaining)) lies.push('what remains is not what was read last');
  }
  const applied = release.outcomes !== null;
  const known = applied ? release.remaining : release.plan;
  const read = lastRead !== undefined && lastRead !== null;
  const synced = known !== null && read && isInSync(known);
  if (report.inSync !== synced) lies.push(`in sync is told ${report.inSync}, seen ${synced}`);
  if (applied && release.remaining === null && !stopped && release.problems.length === 0) {
    lies.push('nobody says why the end is not known');
  }
  if (success && !report.inSync) lies.push('success without being in sync');
  // A link that was deleted by mistake is an error, whatever became of the release after that.
  const isExplained =
    release.plan.conflicts.length > 0 || release.problems.some(({ code }) => code === 'wrong-delete');
  if (report.inSync && !success && !stopped && !isExplained) {
    lies.push('in sync, but no success');
  }
  return lies;
}

function outcomeLies(ran: Ran, release: ReleaseReport, own: readonly Effect[]): string[] {
  return (release.outcomes ?? []).flatMap((outcome) => {
    const change = release.plan.changes.find(
      (each) => each.action === outcome.action && changeName(each) === outcome.name,
    );
    const about = `${outcome.action} ${outcome.name} is told ${outcome.status}`;
    switch (outcome.status) {
      case 'done':
        // That an answer has lied only a later read can show.
        if (ran.isDeceived && (release.remaining === null || isThereAgain(release, outcome))) return [];
        return wasDone(ran, release, outcome, change) ? [] : [`${about}, but never was`];
      case 'unchanged':
        return wasDone(ran, release, outcome, change) &&
          !own.some((effect) => isWorkOn(effect, outcome, change))
          ? []
          : [`${about}, but nobody else did it`];
      case 'skipped':
        return own.some((effect) => isWorkOn(effect, outcome, change)) ? [`${about}, but was worked on`] : [];
      case 'failed':
        // What was deleted was another link by then: that the name is gone does not make it good.
        if (release.problems.some(({ code }) => code === 'wrong-delete')) return [];
        return isAsWished(release.remaining, outcome) ? [`${about}, but the last read shows it`] : [];
      default:
        return outcome satisfies never;
    }
  });
}

/** A link to be deleted that is there and is not as it was shown: the report says that, too. */
function isThereAgain({ remaining, problems }: ReleaseReport, { action, name }: Outcome): boolean {
  const isLeft = remaining?.changes.some(
    (change) => change.action !== 'create' && change.before.name === name,
  );
  return action === 'delete' && isLeft === true && problems.some(({ code }) => code === 'not-in-plan');
}

/**
 * Whether the release was ever, since the run began, as the change would have it. A delete that finds no link of
 * that id is one; that the link is there under another id can only be known where the release was read back.
 */
function wasDone(
  { history, trial }: Ran,
  { plan, remaining }: ReleaseReport,
  outcome: Outcome,
  change: Change | undefined,
): boolean {
  const before = change?.action === 'delete' ? change.before : null;
  const wanted = trial.desired.find(({ name }) => name === outcome.name);
  return history.some(({ links }) => {
    const all = [...(links?.values() ?? [])];
    if (outcome.action !== 'delete')
      return all.some((link) => wanted !== undefined && isSame(link, wanted) && !isWhereItWas(link, change));
    // Where links move, another link may have its row.
    const isRowGone = before !== null && !all.some(({ id }) => id === before.id);
    if (plan.rows !== undefined && remaining === null && isRowGone) return true;
    if (before !== null && remaining === null && plan.rows === undefined)
      return !all.some(({ id }) => id === before.id);
    return !all.some(({ name, url }) => name === outcome.name && (before === null || url === before.url));
  });
}

/** Whether a link that is to move has not. */
function isWhereItWas({ id }: Seen, change: Change | undefined): boolean {
  return change?.action === 'move' && change.before.id === id;
}

/** Whether we did to a link what belongs to a change. */
function isWorkOn({ before, after }: Effect, { action, name }: Outcome, change: Change | undefined): boolean {
  switch (action) {
    case 'create':
      return before === null && after?.name === name;
    case 'update':
      return (
        before !== null && after !== null && change?.action === 'update' && before.id === change.before.id
      );
    case 'delete':
      return after === null && before?.name === name;
    case 'move':
      return before !== null && change?.action === 'move' && before.id === change.before.id;
    default:
      return false;
  }
}

function isAsWished(remaining: Plan | null, { action, name }: Outcome): boolean {
  if (remaining === null) return false;
  if (action !== 'delete') return remaining.unchanged.some((link) => link.name === name);
  const before = remaining.changes.flatMap((change) => (change.action === 'create' ? [] : [change.before]));
  return ![...before, ...remaining.unchanged, ...remaining.unmanaged].some((link) => link.name === name);
}

function countLies({ requests, arrived }: Ran, report: RunReport): string[] {
  const told = report.requests === requests ? [] : ['requests are counted after the report'];
  // On a busy machine one may be given up before it arrives.
  return arrived <= requests ? told : [...told, `${requests} requests are told, ${arrived} arrived`];
}

/** A release is told created where there was none, and ours is there. */
function creationLies({ history }: Ran, release: ReleaseReport): string[] {
  const made = history.some(
    ({ links, actor }, index) =>
      links !== null && actor === 'us' && index > 0 && history[index - 1]?.links === null,
  );
  if (release.created && !made) return ['the release is told created, but we did not'];
  const known = release.remaining !== null;
  const doubted = release.problems.some(({ code }) => code === 'creation-unclear');
  return made && known && !release.created && !doubted ? ['we created the release, but do not say so'] : [];
}

function lostLinks({ history }: Ran, plan: Plan): string[] {
  const touched = new Set<number>();
  const targets = new Map<number, ReadonlySet<string>>();
  for (const { id, url } of [...plan.unchanged, ...plan.unmanaged]) targets.set(id, new Set([url]));
  for (const change of plan.changes) {
    if (change.action === 'update')
      targets.set(change.before.id, new Set([change.before.url, change.after.url]));
  }
  for (const { actor, before } of effectsOf(history)) if (actor === 'other' && before) touched.add(before.id);
  return [...targets].flatMap(([id, urls]) => {
    if (touched.has(id)) return [];
    const states = history.slice(history.findIndex(({ links }) => links?.has(id)));
    return states.flatMap(({ links }) => {
      const link = links?.get(id);
      if (link === undefined) return [`link ${id} is absent`];
      const target = link.url.replace(/[#-]release-links-parked-.*$/, '');
      return urls.has(link.url) || urls.has(target) ? [] : [`link ${id} leads to ${link.url}`];
    });
  });
}

function isSame(link: Seen, wanted: Case['desired'][number]): boolean {
  return textOf([{ ...link, id: 0 }]) === textOf([{ ...wanted, id: 0 }]);
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
