/**
 * Which calls come next: as many commands as may be under way, each as full as it can be.
 *
 * REST has no conditional write: between the read that shows a link as it was planned and the write to its id, somebody
 * else may change it. What can be done is to keep that time short. So no write leaves whose release was read longer
 * than FRESH ago, and no delete without a look at the release after all other writes. A look is one request for one
 * release, and a page of the list for a hundred of them; it is taken when nothing else can be sent and no write is
 * under way, so that what it shows is what the next write will meet. Of a long list only the page is read again that
 * comes next.
 */

import type { Call } from '../../ports/releases.js';
import { creatableLinks } from '../prepare/targets.js';
import { areOver } from './files.js';
import { FRESH, type Next, nextLook, nextReadBack, under } from './next-read.js';
import { beginCreation, creationSent } from './release-creation.js';
import { beginRound, sent } from './release-events.js';
import type { ReleaseState } from './release-state.js';
import { isFree, needsLook } from './round.js';
import { type ApplyCommand, change, type Origin, type RunState } from './run.js';

/** Says how many calls a request may carry, where so many are ahead. */
export type BatchSize = (ahead: number) => number;

/** Marks the releases that are to be applied. */
export function enlist(state: RunState, isDue: (release: ReleaseState) => boolean): RunState {
  const releases = state.releases.map(
    (release): ReleaseState => (isDue(release) ? { ...release, stage: 'files' } : release),
  );
  return { ...state, releases };
}

/**
 * The commands to begin now.
 *
 * @param now on the run's clock, in milliseconds
 */
export function next(given: RunState, now: number, batchSize: BatchSize): Next {
  const commands: ApplyCommand[] = [];
  let state = given;
  const begin = (found: Next | null): boolean => {
    if (found === null || found.commands.length === 0) return false;
    state = found.state;
    for (const command of found.commands) commands.push(command);
    return true;
  };
  const canBegin = (): boolean => !state.isStopped && state.underWay < state.config.concurrency;
  while (canBegin() && begin(nextFile(state)));
  state = withFilesThere(state);
  while (canBegin() && begin(nextCreation(state)));
  while (canBegin() && begin(nextWrite(state, now, batchSize)));
  if (canBegin()) begin(nextLook(state, now));
  if (canBegin()) begin(nextReadBack(state));
  return { state, commands };
}

function nextFile(state: RunState): Next | null {
  const needed = state.releases.flatMap(({ stage, needs }) =>
    stage === 'files' ? [...needs.files.values()] : [],
  );
  const at = needed.find((each) => state.files[each]?.state === 'waiting');
  const file = at === undefined ? undefined : state.files[at];
  if (at === undefined || file === undefined) return null;
  const files = state.files.with(at, { ...file, state: 'sent' });
  return under({ ...state, files }, { kind: 'upload', file: at, planned: file.planned, upload: file.upload });
}

/** Releases whose files have come to an end go on. */
function withFilesThere(state: RunState): RunState {
  const { files, config } = state;
  if (!state.releases.some(({ stage }) => stage === 'files')) return state;
  const releases = state.releases.map((release) => {
    if (release.stage !== 'files' || !areOver(release.needs, files)) return release;
    return release.release === null
      ? beginCreation(release, files)
      : beginRound(release, release.shown.plan, files, config);
  });
  return { ...state, releases };
}

function nextCreation(state: RunState): Next | null {
  const release = state.releases.findIndex(({ stage }) => stage === 'missing');
  const found = state.releases[release];
  if (found === undefined) return null;
  const { tag } = found.target;
  return under(change(state, release, creationSent), {
    kind: 'create-release',
    release,
    tag,
    links: creatableLinks(found.target),
    ref: state.config.ref,
    page: found.target.page ?? null,
  });
}

/** Fills one request with calls that may leave now, in the order of the releases. */
function nextWrite(state: RunState, now: number, batchSize: BatchSize): Next | null {
  const ahead = state.releases.reduce((sum, { round }) => sum + (round?.waiting ?? 0), 0);
  const restored = nextVictim(state);
  if (restored !== null) return restored;
  if (ahead === 0) return null;
  const size = Math.max(1, batchSize(ahead));
  const origins: Origin[] = [];
  const calls: Call[] = [];
  const ids = new Set<number>();
  let after = state;
  state.releases.forEach((release, position) => {
    if (calls.length >= size || release.stage !== 'writing' || now - release.readAt > FRESH) return;
    const free = freeTasks(release, size - calls.length, ids);
    const tasks = wholeChains(release, free, size, calls.length > 0);
    for (const at of tasks) {
      const task = release.round?.tasks[at];
      if (task === undefined) continue;
      origins.push({ release: position, kind: 'task', at });
      calls.push(task.call);
    }
    if (tasks.length > 0) after = change(after, position, (each) => sent(each, tasks));
  });
  return calls.length === 0 ? null : under(after, { kind: 'write', origins, calls });
}

/**
 * Tasks of a release that may go into one request together, in their order.
 *
 * @param ids links that the request has already; those of the tasks are added
 */
function freeTasks({ round }: ReleaseState, most: number, ids: Set<number>): readonly number[] {
  if (round === null || round.waiting === 0) return [];
  const found = new Set<number>();
  for (let at = round.first; at < round.tasks.length && found.size < most; at += 1) {
    const task = round.tasks[at];
    if (task === undefined || needsLook(round, task)) continue;
    const { call } = task;
    if ((call.kind !== 'create' && ids.has(call.id)) || !isFree(round, at, found)) {
      // In the manifest's order no create goes before the one that cannot go.
      if (task.follows !== null) break;
      continue;
    }
    found.add(at);
    if (call.kind !== 'create') ids.add(call.id);
  }
  return [...found];
}

/**
 * Leaves a chain for the next request that would be cut in two in this one: between the two parts a link would be gone.
 *
 * @param size the most calls of a request; a longer chain has to be cut
 * @param hasOthers whether the request has calls of other releases
 */
function wholeChains(
  { round }: ReleaseState,
  free: readonly number[],
  size: number,
  hasOthers: boolean,
): readonly number[] {
  const last = free.at(-1);
  const chain = last === undefined ? null : (round?.tasks[last]?.chain ?? null);
  if (round === null || last === undefined || chain === null || round.tasks[last + 1]?.chain !== chain)
    return free;
  const start = free.findIndex((at) => round.tasks[at]?.chain === chain);
  const isBegun = round.tasks[(free[start] ?? 0) - 1]?.chain === chain;
  const length = round.tasks.filter((task) => task.chain === chain).length;
  const isFirst = start === 0 && !hasOthers;
  return isBegun || isFirst || length > size ? free : free.slice(0, start);
}

/** A link that was deleted by mistake is put back before anything else is done. */
function nextVictim(state: RunState): Next | null {
  for (const [position, release] of state.releases.entries()) {
    const at = release.victims.findIndex((victim) => victim.state === 'waiting');
    const victim = release.victims[at];
    if (victim === undefined) continue;
    const victims = release.victims.with(at, { ...victim, state: 'sent' });
    return under(
      change(state, position, (each) => ({ ...each, victims, remaining: null })),
      {
        kind: 'write',
        origins: [{ release: position, kind: 'victim', at }],
        calls: [{ kind: 'create', tag: release.target.tag, link: victim.link }],
      },
    );
  }
  return null;
}
