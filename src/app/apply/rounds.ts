/**
 * Apply, read again, and once more where the release is not what was wanted: another pipeline or a person may
 * write between our read and our writes, and answers get lost. After MAX_ROUNDS what differs is reported.
 */

import type { CurrentRelease, ReleaseStore } from '../../ports/releases.js';
import { StoreError } from '../../ports/store-error.js';
import type { ReleaseRun } from './release-run.js';
import type { UploadOptions } from './release-uploads.js';
import type { ApplyOptions } from './send.js';

/** The most times a plan is made and applied for one release. */
export const MAX_ROUNDS = 3;

/** Up to this many releases are read back one by one; more are read as a list, a hundred to a request. */
const SINGLE_READS = 2;

export interface RoundOptions extends ApplyOptions {
  /** From what a missing git tag is created; `null` where the tags exist. */
  readonly ref: string | null;
  readonly uploads: Pick<UploadOptions, 'ports' | 'onBytes'>;
}

/** Carries out the plans of `runs` until each release is as wanted or another round would not help. */
export async function applyRounds(
  runs: readonly ReleaseRun[],
  store: ReleaseStore,
  options: RoundOptions,
): Promise<void> {
  let pending: readonly ReleaseRun[] = runs;
  for (let round = 1; round <= MAX_ROUNDS && pending.length > 0; round += 1) {
    await Promise.all(pending.map((run) => applyOne(run, store, options)));
    if (options.stop.aborted) return;
    await readBack(pending, store, options);
    pending = pending.filter((run) => run.wantsRound);
  }
}

/** The files first: a link is never made before its file is there. Those of a later round have gone up already. */
async function applyOne(run: ReleaseRun, store: ReleaseStore, options: RoundOptions): Promise<void> {
  const { limit, stop, onOutcome, uploads, ref } = options;
  const { tag } = run.target;
  await run.uploads.run({ ...uploads, limit, stop, onOutcome: (outcome) => onOutcome(tag, outcome) });
  await run.applyRound(store, options, ref);
}

async function readBack(
  runs: readonly ReleaseRun[],
  store: ReleaseStore,
  { limit }: RoundOptions,
): Promise<void> {
  const releases = runs.length > SINGLE_READS ? readTogether(store) : null;
  await Promise.all(
    runs.map(async (run) => {
      try {
        const { tag } = run.target;
        const read =
          releases === null
            ? limit(() => store.readRelease(tag))
            : releases.then((all) => all.get(tag) ?? null);
        run.absorb(await read);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        run.lose(error);
      }
    }),
  );
}

async function readTogether(store: ReleaseStore): Promise<ReadonlyMap<string, CurrentRelease>> {
  const releases = await store.readReleases();
  return new Map(releases.map((release) => [release.tag, release]));
}
