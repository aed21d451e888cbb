/**
 * Sees everything that becomes of a release: every state it was in, and whose doing that was.
 *
 * The sandbox asks for the time at every write, after it is done; the witness is that clock. What it cannot see
 * there (a release that appears as a whole) it sees when it is next asked to look.
 */

import type { CurrentLink } from '../../src/core/link.js';
import { compareText } from '../../src/core/text/compare.js';
import type { World } from '../../src/sandbox/world/world.js';
import { Arrivals } from './arrivals.js';

export type Actor = 'us' | 'other';

/** By id; `null` where there is no release. */
export type Links = ReadonlyMap<number, Seen> | null;

/** A link as the database has it. */
export type Seen = Omit<CurrentLink, 'direct_asset_url'>;

export interface State {
  readonly links: Links;
  readonly actor: Actor;
  /** When it was seen first, on the clock of the run. */
  readonly at: number;
}

export class Witness {
  /** What the program knew when its writes left. */
  arrivals = new Arrivals();
  /** The clock of the run that is under way. */
  time: () => number = () => 0;
  readonly history: State[] = [];
  readonly #project: number;
  readonly #tag: string;
  #world: World | null = null;
  #actor: Actor = 'us';
  #latest = '';
  #time = Date.UTC(2026, 0, 1);

  constructor(project: number, tag: string) {
    this.#project = project;
    this.#tag = tag;
  }

  /** For the sandbox: a clock that looks. */
  readonly clock = (): number => {
    this.look();
    this.#time += 1;
    return this.#time;
  };

  watch(world: World): void {
    this.#world = world;
    this.look();
  }

  /** Lets somebody else write; what they do at once (in one transaction) is one state. */
  asOther(write: (world: World) => void): void {
    const world = this.#world;
    if (world === null) return;
    this.look();
    this.#world = null;
    write(world);
    this.#world = world;
    this.#actor = 'other';
    this.look();
    this.#actor = 'us';
  }

  /** The number of the present state. */
  get version(): number {
    this.look();
    return this.history.length - 1;
  }

  get current(): Links {
    this.look();
    return this.history.at(-1)?.links ?? null;
  }

  look(): void {
    if (this.#world === null) return;
    const stored = this.#world.projects.get(this.#project)?.releases.get(this.#tag)?.links;
    const links = stored?.map(
      (link): Seen => ({
        id: link.id,
        name: link.name,
        url: link.url,
        link_type: link.link_type ?? 'other',
        direct_asset_path: link.filepath,
      }),
    );
    const text = links === undefined ? 'none' : textOf(links);
    if (text === this.#latest && this.history.length > 0) return;
    this.#latest = text;
    const byId = links === undefined ? null : new Map(links.map((link) => [link.id, link]));
    this.history.push({ links: byId, actor: this.#actor, at: this.time() });
  }
}

/** The same for the same links in any order. */
export function textOf(links: Iterable<Seen>): string {
  const rows = [...links].map(({ id, name, url, link_type, direct_asset_path }) =>
    JSON.stringify([id, name, url, link_type, direct_asset_path]),
  );
  return rows.sort(compareText).join('\n');
}

/** What one state did to the one before. */
export interface Effect {
  readonly actor: Actor;
  /** When it was seen, on the clock of the run. */
  readonly at: number;
  /** Number of the state that it led to, counted from the first one of the run. */
  readonly version: number;
  readonly before: Seen | null;
  readonly after: Seen | null;
}

/** All that was done, in its order. */
export function effectsOf(history: readonly State[]): Effect[] {
  return history.slice(1).flatMap(({ links, actor, at }, index) => {
    const earlier = history[index]?.links ?? new Map<number, Seen>();
    const later = links ?? new Map<number, Seen>();
    const ids = new Set([...earlier.keys(), ...later.keys()]);
    return [...ids].flatMap((id) => {
      const before = earlier.get(id) ?? null;
      const after = later.get(id) ?? null;
      if (before !== null && after !== null && textOf([before]) === textOf([after])) return [];
      return [{ actor, at, version: index + 1, before, after }];
    });
  });
}
