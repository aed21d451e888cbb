/** The real store, with notes of what the program was told and when. */

import type { CurrentRelease, ReleaseStore } from '../../src/ports/releases.js';
import { textOf, type Witness } from './witness.js';

export interface Note {
  readonly call: 'read' | 'write';
  /** Of a read that succeeded: what it said. */
  readonly release?: CurrentRelease | null;
  /** When the call began, on the clock of the run. */
  readonly at: number;
}

export interface WatchedStore {
  readonly store: ReleaseStore;
  /** In the order in which the calls ended. */
  readonly notes: readonly Note[];
  /** Reads that told of a state in which the release never was while they were under way. */
  readonly inventions: readonly string[];
}

/** Milliseconds. */
const LONG = 1000;

export function watchedStore(store: ReleaseStore, witness: Witness): WatchedStore {
  const notes: Note[] = [];
  const inventions: string[] = [];
  const written = async <T>(call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } finally {
      notes.push({ call: 'write', at: witness.time() });
    }
  };
  return {
    notes,
    inventions,
    store: {
      get requests() {
        return store.requests;
      },
      async readRelease(tag) {
        const first = witness.version;
        const at = witness.time();
        const release = await store.readRelease(tag);
        notes.push({ call: 'read', release, at });
        const ended = witness.time();
        // A long read counts from its end, as it does for the program.
        witness.arrivals.looked = { version: first, at: ended - at > LONG ? ended : at };
        const states = witness.history.slice(first, witness.version + 1);
        const told = release === null ? null : textOf(release.links);
        const known = states.map(({ links }) => (links === null ? null : textOf(links.values())));
        if (!known.includes(told)) inventions.push(`a read told of what never was: ${told}`);
        return release;
      },
      checkProject: () => store.checkProject(),
      hasTag: (tag) => store.hasTag(tag),
      readReleases: () => store.readReleases(),
      async readThese(tags) {
        return new Map(
          await Promise.all(tags.map(async (tag) => [tag, await this.readRelease(tag)] as const)),
        );
      },
      readSome(tags) {
        return this.readThese(tags.slice(0, 1));
      },
      createRelease: (...args) => written(store.createRelease(...args)),
      batchSize: (ahead) => store.batchSize(ahead),
      writeBatch: (calls) => written(store.writeBatch(calls)),
      getLink: (...args) => store.getLink(...args),
      listLinks: (...args) => store.listLinks(...args),
    },
  };
}
