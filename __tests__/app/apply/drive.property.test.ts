/**
 * What must hold for any release and any wish, against the sandbox's rules: names, URLs and paths come from small
 * sets, so that they collide in every way there is. APPLY_RUNS and GRAPHQL_RUNS set the numbers of runs; `npm run fuzz`
 * makes many more of them, of which these are the first.
 */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { carryOut } from '../../../src/app/apply/drive.js';
import { reportRelease } from '../../../src/app/apply/release-report.js';
import { startRun } from '../../../src/app/apply/run.js';
import { type CurrentLink, LINK_TYPES, type Link } from '../../../src/core/link.js';
import { createPlan, isInSync, type Plan, type Policy } from '../../../src/core/plan/plan.js';
import { toSchedule } from '../../../src/core/plan/schedule.js';
import type { ReleaseReport } from '../../../src/core/run/report.js';
import type { ReleaseStore } from '../../../src/ports/releases.js';
import { insertLink } from '../../../src/sandbox/releases/link-store.js';
import type { World } from '../../../src/sandbox/world/world.js';
import { createWorld } from '../../../src/sandbox/world/world-from-seed.js';
import { graphqlStore } from '../../graphql-store.js';
import { type MemoryCall, memoryStore } from '../../memory-store.js';
import { appSeed } from '../../serving.js';

const RUNS = Number(process.env['APPLY_RUNS'] ?? 2000);
/** A document takes longer than a call. */
const GRAPHQL_RUNS = Number(process.env['GRAPHQL_RUNS'] ?? 200);
/** A campaign takes an hour where a test takes seconds. */
const LONG = RUNS > 10_000 ? 7_200_000 : 300_000;
const TAG = 'v0.1';

const linkArbitrary: fc.Arbitrary<Link> = fc.record({
  name: fc.nat(6).map((n) => `n${n}`),
  url: fc.nat(6).map((n) => `https://x.test/${n}`),
  link_type: fc.constantFrom(...LINK_TYPES),
  direct_asset_path: fc.option(fc.nat(5).map((n) => `/bin/${n}`)),
});

const distinct = (key: (link: Link) => string | null) => (links: Link[]) =>
  links.filter((link, i) => key(link) === null || links.findIndex((other) => key(other) === key(link)) === i);

const named = distinct(({ name }) => name);
const addressed = distinct(({ url }) => url);
const pathed = distinct(({ direct_asset_path }) => direct_asset_path);

/** Paths may be shared by links that raced. */
const currentArbitrary = fc
  .tuple(fc.array(linkArbitrary, { maxLength: 9 }), fc.boolean())
  .map(([links, raced]) => (raced ? addressed(named(links)) : pathed(addressed(named(links)))));

const desiredArbitrary = fc
  .array(linkArbitrary, { maxLength: 9 })
  .map((links) => pathed(addressed(named(links))));

const caseArbitrary = fc.record({
  start: currentArbitrary,
  desired: desiredArbitrary,
  seed: fc.nat(),
  ignored: fc.option(fc.nat(6).map((n) => `n${n}`)),
  prune: fc.boolean(),
  order: fc.constantFrom('manifest' as const, 'any' as const),
  concurrency: fc.constantFrom(1, 4),
  batch: fc.constantFrom(1, 1, 3, 25),
});

type Case = typeof caseArbitrary extends fc.Arbitrary<infer T> ? T : never;

function worldOf(links: readonly Link[]): World {
  const world = createWorld(appSeed({ tags: [TAG], releases: [{ tag: TAG }] }));
  const release = world.projects.get(24)?.releases.get(TAG);
  if (release === undefined) throw new Error('the seed has no release');
  for (const { direct_asset_path: filepath, ...link } of links)
    insertLink(world, release, { ...link, filepath });
  return world;
}

/** Not in the manifest's order, but always the same for a seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const key = (i: number): number => ((i + 1) * (seed + 7919)) % 10_007;
  return items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => key(a.i) - key(b.i))
    .map(({ item }) => item);
}

const withoutParking = (url: string): string => url.replace(/[#-]release-links-parked-.*$/, '');

/** After every call: links that stay are there, and lead to where they led or will lead. */
function watch(plan: Plan, world: World): (call: MemoryCall) => string[] {
  const targets = new Map<number, ReadonlySet<string>>();
  for (const { id, url } of [...plan.unchanged, ...plan.unmanaged]) targets.set(id, new Set([url]));
  for (const change of plan.changes) {
    if (change.action === 'update')
      targets.set(change.before.id, new Set([change.before.url, change.after.url]));
  }
  return () => {
    const links = new Map(
      world.projects
        .get(24)
        ?.releases.get(TAG)
        ?.links.map((link) => [link.id, link]),
    );
    return [...targets].flatMap(([id, urls]) => {
      const link = links.get(id);
      if (link === undefined) return [`link ${id} is absent`];
      return urls.has(link.url) || urls.has(withoutParking(link.url))
        ? []
        : [`link ${id} leads to ${link.url}`];
    });
  };
}

async function runCase({
  start,
  desired,
  seed,
  ignored,
  prune,
  order,
  concurrency,
  batch,
}: Case): Promise<void> {
  const world = worldOf(start);
  const faults: string[] = [];
  let look: (call: MemoryCall) => string[] = () => [];
  const store = memoryStore(
    world,
    'test-token',
    (call) => {
      if (call.status >= 300) faults.push(`refused: ${JSON.stringify(call)}`);
      faults.push(...look(call));
    },
    batch,
  );
  const policy = { ignore: ignored === null ? [] : [ignored], prune };
  const wanted = desired.filter(({ name }) => name !== ignored);
  const before = (await store.readRelease(TAG))?.links ?? [];
  const plan = createPlan(wanted, before, policy);
  expect(createPlan(shuffled(wanted, seed), shuffled(before, seed + 1), policy)).toEqual(plan);
  if (plan.conflicts.length > 0) return;

  look = watch(plan, world);
  const { requests } = store;
  const report = await apply(wanted, before, policy, store, { order, concurrency });
  expect(faults).toEqual([]);
  expect(report.outcomes?.filter(({ status }) => status !== 'done') ?? []).toEqual([]);
  expect(report.outcomes?.length ?? 0).toBe(plan.changes.length);
  expect(report.problems).toEqual([]);
  const calls = store.requests - requests;

  const after = (await store.readRelease(TAG))?.links ?? [];
  const again = createPlan(wanted, after, policy);
  expect(isInSync(again)).toBe(true);
  expect(again.unmanaged).toEqual(plan.unmanaged);
  if (order === 'manifest')
    expect(createdIn(after, before)).toEqual(
      wanted.map(({ name }) => name).filter((name) => createdIn(after, before).includes(name)),
    );
  // One for each change, one to read back, and one before the deletes.
  const deletes = plan.changes.some(({ action }) => action === 'delete');
  if (plan.changes.length > 0 && plan.changes.every(({ action }) => action !== 'update'))
    expect(calls).toBe(plan.changes.length + 1 + (deletes ? 1 : 0) + Number(freesAndMore(plan)));
}

/** Whether some deletes free a value that is wanted, and others come last: each kind is looked at for itself. */
function freesAndMore(plan: Plan): boolean {
  const { writes, creates, deletes } = toSchedule(plan, []);
  return writes.length > 0 && creates.length > 0 && deletes.length > 0;
}

/** What a run makes of a release that was just read. */
async function apply(
  desired: readonly Link[],
  current: readonly CurrentLink[],
  policy: Policy,
  store: ReleaseStore,
  { order, concurrency, stop = new AbortController().signal }: Options,
): Promise<ReleaseReport> {
  const plan = createPlan(desired, current, policy);
  const place = { file: 'm', line: 1, column: 1, length: 1, lineText: '' };
  const target = {
    tag: TAG,
    policy,
    desired: desired.map((link) => ({ ...link, place, source: null, was: null, protect: false })),
  };
  const release = { target, current: { tag: TAG, links: current, url: null }, plan, readAt: 0 };
  const run = startRun([release], [], { order, concurrency, ref: null });
  const quiet = (): void => {};
  const ended = await carryOut(run, () => plan.changes.length > 0, {
    store,
    stop,
    now: () => 0,
    log: { debug: quiet, info: quiet, warning: quiet },
    progress: { begin: quiet, advance: quiet, transfer: quiet, end: quiet },
    ...NO_FILES,
  });
  const [state] = ended.releases;
  if (state === undefined) throw new Error('the release is gone');
  return reportRelease(state, ended.files, '24', []);
}

interface Options {
  readonly order: 'manifest' | 'any';
  readonly concurrency: number;
  readonly stop?: AbortSignal;
}

const never = (): never => {
  throw new Error('the plan has no files');
};
const NO_FILES = {
  packages: { listFiles: never, putFile: never, fileUrl: never },
  contents: {
    measure: never,
    fromText: (path: string, text: string) => ({ path, text, size: text.length, sha256: '' }),
    open: never,
  },
};

/** Names of the links that are new, as GitLab lists them. */
function createdIn(after: readonly CurrentLink[], before: readonly CurrentLink[]): string[] {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id)).map(({ name }) => name);
}

/** The same pairs, with their links written several to a GraphQL document: no mutation is refused. */
async function runByGraphql({ start, desired, ignored, prune, order, concurrency }: Case): Promise<void> {
  const world = worldOf(start);
  const faults: string[] = [];
  let look: () => string[] = () => [];
  const store = graphqlStore(world, 'test-token', 'group/app', (calls, answers) => {
    answers.forEach((answer, at) => {
      if (answer.kind !== 'done') faults.push(`refused: ${JSON.stringify([calls[at], answer])}`);
    });
    faults.push(...look());
  });
  const policy = { ignore: ignored === null ? [] : [ignored], prune };
  const wanted = desired.filter(({ name }) => name !== ignored);
  const before = (await store.readRelease(TAG))?.links ?? [];
  const plan = createPlan(wanted, before, policy);
  if (plan.conflicts.length > 0) return;
  const watched = watch(plan, world);
  look = () => watched({ method: 'POST', status: 200, body: null });
  const report = await apply(wanted, before, policy, store, { order, concurrency });
  expect(faults).toEqual([]);
  expect(report.outcomes?.filter(({ status }) => status !== 'done') ?? []).toEqual([]);
  expect(report.problems).toEqual([]);
  expect(isInSync(createPlan(wanted, (await store.readRelease(TAG))?.links ?? [], policy))).toBe(true);
}

describe('applying a plan', () => {
  test(
    'by GraphQL no mutation is refused, and nothing is left to do',
    async () => {
      await fc.assert(fc.asyncProperty(caseArbitrary, runByGraphql), { numRuns: GRAPHQL_RUNS, seed: 26 });
    },
    LONG,
  );

  test(
    'is never refused, leaves nothing to do, and never takes away what stays',
    async () => {
      await fc.assert(fc.asyncProperty(caseArbitrary, runCase), { numRuns: RUNS, seed: 24 });
    },
    LONG,
  );

  test(
    'when interrupted anywhere, the next run converges',
    async () => {
      const interrupted = fc.asyncProperty(caseArbitrary, fc.nat(12), async (each, calls) => {
        const world = worldOf(each.start);
        const stop = new AbortController();
        let left = calls;
        const store = memoryStore(world, 'test-token', ({ method }) => {
          if (method !== 'GET') left -= 1;
          if (left <= 0) stop.abort();
        });
        const policy = { ignore: [], prune: true };
        for (const signal of [stop.signal, new AbortController().signal]) {
          const now = (await store.readRelease(TAG))?.links ?? [];
          const { order, concurrency } = each;
          await apply(each.desired, now, policy, store, { order, concurrency, stop: signal });
        }
        expect(isInSync(createPlan(each.desired, (await store.readRelease(TAG))?.links ?? [], policy))).toBe(
          true,
        );
      });
      await fc.assert(interrupted, { numRuns: Math.ceil(RUNS / 10), seed: 25 });
    },
    LONG,
  );
});
