/**
 * A language for whole runs over the sandbox, so that a test says what it is about and nothing else:
 *
 *     await scenario().has('a', 'old').wants('a', 'b').sends('create b', 'delete old').thenSendsNothing();
 *
 * The words before a run (`has`, `wants`, `given`, `meets`) say what there is. `sends` and `refuses` each make a run and
 * say what it must do; `thenHas` looks at the release; `thenSendsNothing` makes one more run and ends the sentence.
 * Every word after the first run is checked in the order in which it stands, on one sandbox.
 */

import { expect } from '@jest/globals';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import type { LinkType } from '../../src/core/link.js';
import { succeeded } from '../../src/core/run/result.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type { StoredRelease, World } from '../../src/sandbox/world/world.js';
import { type Played, type PlayOptions, play, reportOf, seedOf, TAG, withSandbox } from './harness.js';

/** A link of the release or of the manifest; a name alone stands for one with an address of its own. */
export type Row =
  | string
  | {
      readonly name: string;
      readonly url?: string;
      readonly link_type?: LinkType;
      readonly direct_asset_path?: string;
      readonly protect?: boolean;
      readonly was?: string;
    };

/** The address of a link of which a test gives only the name. */
export const addressOf = (name: string): string => `https://downloads.test/${name}`;

/** What happens to the release right before the first request with this method is handled. */
export interface Meanwhile {
  readonly method: string;
  readonly act: (release: StoredRelease, world: World) => void;
}

type Act = (stage: Stage) => Promise<void>;

/** The release under test, while a sentence is played. */
class Stage {
  raw: RawInputs = {};
  options: PlayOptions = {};
  meanwhile: Meanwhile | null = null;

  constructor(
    readonly world: World,
    readonly log: readonly RecordedRequest[],
    readonly run: (raw: RawInputs, options: PlayOptions) => Promise<Played>,
  ) {}

  /** The release; `undefined` where there is none any more. */
  get release(): StoredRelease | undefined {
    return this.world.projects.get(24)?.releases.get(this.raw.tag ?? TAG);
  }

  /** Makes a run, and gives it with its writes as words. */
  async play(): Promise<{ readonly played: Played; readonly writes: readonly string[] }> {
    const names = new Map(this.release?.links.map(({ id, name }) => [String(id), name]));
    const first = this.log.length;
    const played = await this.run(this.raw, this.options);
    const writes = this.log.slice(first).filter(({ method }) => method !== 'GET');
    return { played, writes: writes.map((request) => wordsOf(request, names)) };
  }
}

const VERBS: Readonly<Record<string, string>> = { POST: 'create', PUT: 'update', DELETE: 'delete' };

/** `create NAME`, `update NAME` with the name from before, `delete NAME`; `create release` for a whole one. */
function wordsOf({ method, target, body }: RecordedRequest, names: ReadonlyMap<string, string>): string {
  const id = /\/assets\/links\/(\d+)$/.exec(target)?.[1];
  if (id !== undefined) return `${VERBS[method]} ${names.get(id) ?? id}`;
  if (!target.endsWith('/assets/links')) return `${VERBS[method]} release`;
  const sent = JSON.parse(body ?? '{}') as { readonly name?: string };
  return `${VERBS[method]} ${sent.name}`;
}

/** One sentence. Each word gives a new one, so that a beginning can be shared. */
class Scenario {
  constructor(
    readonly links: readonly Row[] = [],
    readonly acts: readonly Act[] = [],
  ) {}

  /** The links that the release has at the start, oldest first. */
  has(...links: readonly Row[]): Scenario {
    return new Scenario([...this.links, ...links], this.acts);
  }

  /** The links of the manifest, from here on. */
  wants(...links: readonly Row[]): Scenario {
    return this.#then(async (stage) => {
      const text = JSON.stringify(links.map((link) => filled(link)));
      stage.raw = { ...stage.raw, links: text };
    });
  }

  /** Inputs besides the links, from here on. */
  given(inputs: RawInputs): Scenario {
    return this.#then(async (stage) => {
      stage.raw = { ...stage.raw, ...inputs };
    });
  }

  /** The command and its surroundings, from here on; at the start it is `apply`. */
  by(options: PlayOptions): Scenario {
    return this.#then(async (stage) => {
      stage.options = { ...stage.options, ...options };
    });
  }

  /** Another writer, who acts once, in the next run. */
  meets(method: string, act: Meanwhile['act']): Scenario {
    return this.#then(async (stage) => {
      stage.meanwhile = { method, act };
    });
  }

  /**
   * A run that sends exactly these writes, of which none fails. Creates stand in their order, and so do kinds of writes; updates that follow
   * each other are sent at the same time, and so are deletes, so that their order is not looked at.
   */
  sends(...writes: readonly string[]): Scenario {
    return this.#then(async (stage) => {
      const { played, writes: sent } = await stage.play();
      const outcomes = reportOf(played).releases.flatMap((release) => release.outcomes ?? []);
      expect(steady(sent)).toEqual(steady(writes));
      expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
    });
  }

  /** A run that sends exactly these requests, reads included, as method and path below the project. */
  asks(...calls: readonly unknown[]): Scenario {
    return this.#then(async (stage) => {
      expect((await stage.play()).played.calls).toEqual(calls);
    });
  }

  /** A run that sends these writes, is not in sync afterwards, and reports these codes for the release. */
  reports(codes: readonly string[], ...writes: readonly string[]): Scenario {
    return this.#then(async (stage) => {
      const made = await stage.play();
      const { inSync, releases } = reportOf(made.played);
      const found = releases.flatMap(({ problems }) => problems.map(({ code }) => code));
      const sent = steady(made.writes);
      expect({ inSync, codes: found, sent }).toEqual({ inSync: false, codes, sent: steady(writes) });
    });
  }

  /** A run that fails with these codes, and sends no write. */
  refuses(...codes: readonly string[]): Scenario {
    return this.#then(async (stage) => {
      const { played, writes } = await stage.play();
      expect({ succeeded: succeeded(played.result), codes: codesOf(played), writes }).toEqual({
        succeeded: false,
        codes,
        writes: [],
      });
    });
  }

  /** What the release has now, newest first, as GitLab lists it. Ends the sentence. */
  thenHas(...names: readonly string[]): Promise<void> {
    return this.#then(async ({ release }) => {
      expect(release?.links.map(({ name }) => name).toReversed()).toEqual(names);
    }).#played();
  }

  /** One more run: in sync, with one read and no write. Ends the sentence. */
  thenSendsNothing(): Promise<void> {
    return this.#then(async (stage) => {
      const { played } = await stage.play();
      expect(played.calls).toEqual([`GET /releases/${stage.raw.tag ?? TAG}`]);
      expect(reportOf(played)).toMatchObject({ inSync: true, requests: 1 });
    }).#played();
  }

  /** Ends a sentence whose last word made a run. */
  ends(): Promise<void> {
    return this.#played();
  }

  #then(act: Act): Scenario {
    return new Scenario(this.links, [...this.acts, act]);
  }

  async #played(): Promise<void> {
    let stage: Stage | undefined;
    const fault = ({ method }: RecordedRequest): undefined => {
      const { meanwhile, release, world } = stage ?? {};
      if (meanwhile?.method !== method || release === undefined || world === undefined) return;
      if (stage !== undefined) stage.meanwhile = null;
      meanwhile.act(release, world);
    };
    await withSandbox(
      seedOf(this.links.map((link) => filled(link))),
      async (sandbox) => {
        stage = new Stage(sandbox.world, sandbox.log, (raw, options) => play(sandbox, raw, options));
        for (const act of this.acts) await act(stage);
      },
      { fault },
    );
  }
}

/** Updates that follow each other by name, and deletes. */
function steady(writes: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const write of writes) {
    const verb = write.split(' ', 1)[0];
    const last = runs.at(-1);
    if (last?.[0]?.startsWith(`${verb} `)) last.push(write);
    else runs.push([write]);
  }
  return runs.flatMap((run) => (run[0]?.startsWith('create ') ? run : run.sort()));
}

function filled(link: Row): { readonly name: string; readonly url: string } {
  const row = typeof link === 'string' ? { name: link } : link;
  return { url: addressOf(row.name), ...row };
}

/** Codes of all errors, of the run and of its release. A conflict has none: it is counted as `conflict`. */
function codesOf(played: Played): readonly string[] {
  if (played.result.kind === 'failed') return played.result.problems.map(({ code }) => code);
  const { problems, releases } = reportOf(played);
  return [...problems, ...releases.flatMap((release) => release.problems)]
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .concat(releases.flatMap(({ plan }) => plan.conflicts.map(() => 'conflict')));
}

/** Begins a sentence about the release `v0.1` of a private project. */
export function scenario(): Scenario {
  return new Scenario();
}
