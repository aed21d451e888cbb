/** Passes on what becomes of a run while it goes on: each change and each file once, and when it is certain. */

import type { Outcome } from '../../core/run/outcome.js';
import type { Ports } from '../../ports/ports.js';
import { outcomeOf } from './files.js';
import type { OutcomeEntry } from './outcomes.js';
import type { ReleaseState } from './release-state.js';
import type { Event, RunState } from './run.js';

function isCertain({ outcome, certainty }: OutcomeEntry): boolean {
  return outcome.status !== 'skipped' && certainty !== 'open';
}

/** Compares two states of an apply and reports what is new: outcomes to `progress`, warnings to `log`, each once. */
export class News {
  readonly #ports: Pick<Ports, 'progress' | 'log'>;
  #last: RunState;
  /** Of each release the positions of the changes that were passed on. */
  readonly #told: readonly Set<number>[];
  readonly #files = new Set<number>();

  constructor(start: RunState, ports: Pick<Ports, 'progress' | 'log'>) {
    this.#ports = ports;
    this.#last = start;
    this.#told = start.releases.map(() => new Set());
  }

  /** Passes on what an event has brought and no later one will change: what was done, and what GitLab has refused. */
  publish(state: RunState, event: Event): void {
    if (event.kind === 'uploaded' || event.kind === 'stopped') this.#tellFiles(state);
    for (const [at, release] of this.#touched(state, event)) {
      const before = this.#last.releases[at];
      if (before?.creation.open === 'taken' && release.creation.open === null && release.release !== null)
        this.#tellMeeting(release);
      this.#tell(release, at, this.#positions(release, at, event), isCertain);
    }
    this.#last = state;
  }

  /** Passes on the rest. */
  finish(state: RunState): void {
    this.#tellFiles(state);
    state.releases.forEach((release, at) => {
      this.#tell(release, at, release.entries.keys(), () => true);
    });
  }

  /** The releases that an event is about. */
  #touched({ releases }: RunState, event: Event): ReadonlyMap<number, ReleaseState> {
    const touched = (): readonly number[] => {
      if (event.kind === 'written') return event.origins.map(({ release }) => release);
      if (event.kind === 'read') return event.releases;
      return event.kind === 'release-created' ? [event.release] : [];
    };
    return new Map(
      touched().flatMap((at) => {
        const release = releases[at];
        return release === undefined ? [] : [[at, release] as const];
      }),
    );
  }

  /** The changes that an event may have brought to an end: looking at all, for each call, takes long for thousands. */
  #positions({ round, entries }: ReleaseState, release: number, event: Event): Iterable<number> {
    if (event.kind !== 'written') return entries.keys();
    return event.origins.flatMap((origin) =>
      origin.release === release && origin.kind === 'task' ? (round?.tasks[origin.at]?.shown ?? []) : [],
    );
  }

  #tell(
    { entries, target }: ReleaseState,
    release: number,
    positions: Iterable<number>,
    isDue: (entry: OutcomeEntry) => boolean,
  ): void {
    const told = this.#told[release];
    for (const at of positions) {
      const entry = entries[at] ?? null;
      if (told === undefined || entry === null || told.has(at) || !isDue(entry)) continue;
      told.add(at);
      this.#ports.progress.advance(target.tag, entry.outcome);
    }
  }

  #tellFiles({ files, releases }: RunState): void {
    files.forEach((file, at) => {
      const outcome: Outcome | null = outcomeOf(file);
      if (outcome === null || this.#files.has(at)) return;
      this.#files.add(at);
      const owner = releases.find(({ needs }) => needs.own.includes(at));
      if (owner !== undefined) this.#ports.progress.advance(owner.target.tag, outcome);
    });
  }

  #tellMeeting({ creation, target }: ReleaseState): void {
    if (creation.isDone) return;
    const tag = JSON.stringify(target.tag);
    this.#ports.log.info(`release ${tag} was created by somebody else in the meantime; continuing with it`);
  }
}
