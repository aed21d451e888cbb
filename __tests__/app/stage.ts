/** What stands around the runs of a sentence (`scenario.ts`): a sandbox, the inputs, and what a run came to. */

import { rmSync } from 'node:fs';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import type { Problem } from '../../src/core/problem/problem.js';
import type { Outcome } from '../../src/core/run/outcome.js';
import type { ReleaseReport, RunReport } from '../../src/core/run/report.js';
import { type RunResult, succeeded } from '../../src/core/run/result.js';
import type { SignedPlan } from '../../src/core/saved/open.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type { StoredLink, StoredRelease, World } from '../../src/sandbox/world/world.js';
import type { FakeGitHub } from '../fake-github/fake-github.js';
import { TAG } from '../serving.js';
import { type Played, type PlayOptions, play, reportOf } from './harness.js';
import { folderWith } from './scratch.js';

type StoredProject = NonNullable<ReturnType<World['projects']['get']>>;

/** What happens to the release right before the first request that is meant is handled. */
export interface Meanwhile {
  readonly isMeant: (request: RecordedRequest) => boolean;
  readonly act: (release: StoredRelease, world: World) => void;
}

/** The project under test, while a sentence is played. */
export class Stage {
  raw: RawInputs = {};
  options: PlayOptions = {};
  meanwhile: Meanwhile | null = null;
  /** What `saves` has kept for `appliesSaved`. */
  saved: (SignedPlan & { readonly file: string }) | null = null;
  readonly #folders: string[] = [];

  constructor(
    readonly sandbox: Sandbox,
    /** `null`: the sentence has none. */
    readonly github: FakeGitHub | null,
  ) {}

  get project(): StoredProject {
    const project = this.sandbox.world.projects.get(24);
    if (project === undefined) throw new Error('there is no project 24');
    return project;
  }

  /** The release of the input `tag`; `undefined` where there is none any more. */
  get release(): StoredRelease | undefined {
    return this.project.releases.get(this.raw.tag ?? TAG);
  }

  /** A folder with these files, gone when the sentence ends. */
  folder(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = folderWith(files);
    this.#folders.push(folder);
    return folder;
  }

  /** Makes a run; what is given goes before what was said so far. */
  async run(raw: RawInputs = {}, options: PlayOptions = {}): Promise<Ran> {
    return await this.runAlone({ ...this.raw, ...raw }, { ...this.options, ...options });
  }

  /** Makes a run with these inputs alone. */
  async runAlone(raw: RawInputs, options: PlayOptions = {}): Promise<Ran> {
    const names = new Map(this.release?.links.map(({ id, name }) => [String(id), name]));
    const first = this.sandbox.log.length;
    const github = this.github === null ? {} : { githubUrl: this.github.url };
    const played = await play(this.sandbox, raw, { ...github, ...options });
    const writes = this.sandbox.log.slice(first).filter(({ method }) => method !== 'GET');
    return new Ran(
      played,
      writes.map((request) => wordsOf(request, names)),
      this,
    );
  }

  end(): void {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that was made, and the project after it. */
export class Ran {
  constructor(
    readonly played: Played,
    /** `create NAME` and so on, in the order in which they were sent. */
    readonly writes: readonly string[],
    readonly stage: Stage,
  ) {}

  get result(): RunResult {
    return this.played.result;
  }

  get succeeded(): boolean {
    return succeeded(this.result);
  }

  /** Method and path of each request, below the project. */
  get calls(): readonly string[] {
    return this.played.calls;
  }

  /** Those that are no reads. */
  get sent(): readonly string[] {
    return this.calls.filter((call) => !call.startsWith('GET '));
  }

  /** Throws where the run got as far as no report. */
  get report(): RunReport {
    return reportOf(this.played);
  }

  /** The first release of the report. */
  get release(): ReleaseReport {
    const [first] = this.report.releases;
    if (first === undefined) throw new Error('the report has no release');
    return first;
  }

  get outcomes(): readonly Outcome[] {
    return this.report.releases.flatMap((release) => release.outcomes ?? []);
  }

  /** Of the run, and then of its releases. */
  get problems(): readonly Problem[] {
    if (this.result.kind === 'failed') return this.result.problems;
    if (this.result.kind !== 'reported') return [];
    const { problems, releases } = this.result.report;
    return [...problems, ...releases.flatMap((release) => release.problems)];
  }

  get codes(): readonly string[] {
    return this.problems.map(({ code }) => code);
  }

  /** `CODE: MESSAGE` of each problem. */
  get messages(): readonly string[] {
    return this.problems.map(({ code, message }) => `${code}: ${message}`);
  }

  get sandbox(): Sandbox {
    return this.stage.sandbox;
  }

  /** The links of a release as they are stored now, oldest first; none where there is no release. */
  links(tag = this.stage.raw.tag ?? TAG): readonly StoredLink[] {
    return [...(this.stage.project.releases.get(tag)?.links ?? [])];
  }

  /** Their names, in order of the alphabet. */
  names(tag?: string): readonly string[] {
    return this.links(tag)
      .map(({ name }) => name)
      .toSorted();
  }
}

const VERBS: Readonly<Record<string, string>> = { POST: 'create', PUT: 'update', DELETE: 'delete' };

/**
 * `create NAME`, `update NAME` with the name from before, `delete NAME`; `create release` for a whole one, `upload FILE` and
 * `document` for what goes to the registry and to GraphQL.
 */
function wordsOf({ method, target, body }: RecordedRequest, names: ReadonlyMap<string, string>): string {
  if (target.includes('/graphql')) return 'document';
  const file = /\/packages\/generic\/[^?]*?([^/?]+)(?:\?|$)/.exec(target)?.[1];
  if (file !== undefined && method === 'PUT') return `upload ${decodeURIComponent(file)}`;
  const id = /\/assets\/links\/(\d+)$/.exec(target)?.[1];
  if (id !== undefined) return `${VERBS[method]} ${names.get(id) ?? id}`;
  if (!target.endsWith('/assets/links')) return `${VERBS[method]} release`;
  const sent = JSON.parse(body ?? '{}') as { readonly name?: string };
  return `${VERBS[method]} ${sent.name}`;
}

/** Codes of all errors, of the run and of its release. A conflict has none: it is counted as `conflict`. */
export function errorsOf(ran: Ran): readonly string[] {
  const codes = ran.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (ran.result.kind === 'failed') return ran.codes;
  return codes.concat(ran.report.releases.flatMap(({ plan }) => plan.conflicts.map(() => 'conflict')));
}
