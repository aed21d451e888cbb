/**
 * A language for whole runs over the sandbox, so that a test says what it is about and nothing else:
 *
 *     await scenario().has('a', 'old').wants('a', 'b').sends('create b', 'delete old').thenSendsNothing();
 *
 * The words before a run say what there is: in the project (`has`, `hasReleases`, `inProject`, `beside`, `withToken`), on
 * GitHub (`onGitHub`), in the folder (`finds`), of the server (`served`, `faults`), in the inputs (`wants`, `table`,
 * `given`), and how
 * it is run (`by`). Each of `sends`, `asks`, `reports`, `refuses` and `runs` makes a run and says what it must do; `runs`
 * takes a function for what the others have no words for. Between runs others act (`meets`, `meanwhile`), and a plan is
 * saved and applied (`saves`, `appliesSaved`). `thenHas` looks at the release; `thenSendsNothing` and `thenWritesNothing`
 * make one more run; each of them ends the sentence. Every word after the first run is checked in the order in which it
 * stands, on one sandbox, which is closed at the end.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import type { LinkType } from '../../src/core/link.js';
import type { SignedPlan } from '../../src/core/saved/open.js';
import type { FaultFor } from '../../src/sandbox/http/fault.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type {
  Seed,
  SeedLink,
  SeedProject,
  SeedRelease,
  SeedToken,
} from '../../src/sandbox/world/seed-model.js';
import type { World } from '../../src/sandbox/world/world.js';
import { type FakeRepositories, startFakeReleases } from '../fake-github/releases.js';
import { type ServerOptions, seedOf, TAG, withSandbox } from '../serving.js';
import type { PlayOptions } from './harness.js';
import { errorsOf, type Meanwhile, type Ran, Stage } from './stage.js';

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
      readonly appears_after?: number;
    };

/** The address of a link of which a test gives only the name. */
export const addressOf = (name: string): string => `https://downloads.test/${name}`;

/** What goes wrong with a request, if anything. */
export type Trouble = (request: RecordedRequest, world: World, index: number) => ReturnType<FaultFor>;

type Act = (stage: Stage) => Promise<void>;
type Given = RawInputs | ((stage: Stage) => RawInputs);
type Look = (ran: Ran) => void | Promise<void>;

interface Setting {
  /** Of `v0.1`, oldest first. */
  readonly links: readonly Row[];
  readonly releases: readonly SeedRelease[];
  /** Over the usual project. */
  readonly project: Partial<SeedProject>;
  readonly others: readonly SeedProject[];
  readonly tokens: Readonly<Record<string, SeedToken>>;
  readonly server: ServerOptions;
  readonly trouble: Trouble | null;
  /** `null`: no GitHub. */
  readonly github: FakeRepositories | null;
  readonly acts: readonly Act[];
}

const EMPTY: Setting = {
  links: [],
  releases: [],
  project: {},
  others: [],
  tokens: {},
  server: {},
  trouble: null,
  github: null,
  acts: [],
};

/** One sentence. Each word gives a new one, so that a beginning can be shared. */
export class Scenario {
  constructor(readonly setting: Setting = EMPTY) {}

  /** The links that the release `v0.1` has at the start, oldest first. */
  has(...links: readonly Row[]): Scenario {
    return this.#with({ links: [...this.setting.links, ...links] });
  }

  /** Further releases. */
  hasReleases(...releases: readonly SeedRelease[]): Scenario {
    return this.#with({ releases: [...this.setting.releases, ...releases] });
  }

  /** What is special about the project. */
  inProject(project: Partial<SeedProject>): Scenario {
    return this.#with({ project: { ...this.setting.project, ...project } });
  }

  /** Another project on the same server. */
  beside(project: SeedProject): Scenario {
    return this.#with({ others: [...this.setting.others, project] });
  }

  /** Another token, besides `test-token` of a maintainer and `guest-token`; or another one of that name. */
  withToken(value: string, token: SeedToken): Scenario {
    return this.#with({ tokens: { ...this.setting.tokens, [value]: token } });
  }

  /** What is special about the server: version, GraphQL, rate limit, clock. */
  served(server: ServerOptions): Scenario {
    return this.#with({ server: { ...this.setting.server, ...server } });
  }

  /** What goes wrong with requests. */
  faults(trouble: Trouble): Scenario {
    return this.#with({ trouble });
  }

  /** A GitHub with these repositories. */
  onGitHub(github: FakeRepositories): Scenario {
    return this.#with({ github });
  }

  /** A folder with these files becomes the root, from here on. */
  finds(files: Readonly<Record<string, string | Uint8Array>>): Scenario {
    return this.given((stage) => ({ root: stage.folder(files) }));
  }

  /** The links of the manifest, from here on. */
  wants(...links: readonly Row[]): Scenario {
    return this.given({ links: JSON.stringify(links.map((link) => filled(link))) });
  }

  /** A table of releases is the manifest, from here on; no links and no tag are given. */
  table(text: string): Scenario {
    return this.#then(async (stage) => {
      const { links: _, ...raw } = stage.raw;
      stage.raw = { ...raw, root: stage.folder({ 'release-links.yml': text }) };
      stage.options = { ...stage.options, table: true };
    });
  }

  /** Inputs besides the links, from here on. */
  given(inputs: Given): Scenario {
    return this.#then(async (stage) => {
      stage.raw = { ...stage.raw, ...inputsOf(inputs, stage) };
    });
  }

  /** The command and its surroundings, from here on; at the start it is `apply`. */
  by(options: PlayOptions): Scenario {
    return this.#then(async (stage) => {
      stage.options = { ...stage.options, ...options };
    });
  }

  /** Another writer, who acts once, in the next run: right before its first request with this method. */
  meets(method: string, act: Meanwhile['act']): Scenario {
    return this.#then(async (stage) => {
      stage.meanwhile = { isMeant: (request) => request.method === method, act };
    });
  }

  /** What somebody else does between two runs. */
  meanwhile(act: (stage: Stage) => unknown): Scenario {
    return this.#then(async (stage) => void (await act(stage)));
  }

  /**
   * A run that sends exactly these writes, of which none fails. Creates stand in their order, and so do kinds of writes; updates that follow
   * each other are sent at the same time, and so are deletes, so that their order is not looked at.
   */
  sends(...writes: readonly string[]): Scenario {
    return this.runs(({ writes: sent, outcomes }) => {
      expect(steady(sent)).toEqual(steady(writes));
      expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
    });
  }

  /** A run that sends exactly these requests, reads included, as method and path below the project. */
  asks(...calls: readonly unknown[]): Scenario {
    return this.runs((ran) => expect(ran.calls).toEqual(calls));
  }

  /** A run that sends these writes, is not in sync afterwards, and reports these codes for the release. */
  reports(codes: readonly string[], ...writes: readonly string[]): Scenario {
    return this.runs(({ report: { inSync, releases }, writes: sent }) => {
      const found = releases.flatMap(({ problems }) => problems.map(({ code }) => code));
      expect({ inSync, codes: found, sent: steady(sent) }).toEqual({
        inSync: false,
        codes,
        sent: steady(writes),
      });
    });
  }

  /** A run that fails with these codes, and sends no write. */
  refuses(...codes: readonly string[]): Scenario {
    return this.runs((ran) => {
      expect({ succeeded: ran.succeeded, codes: errorsOf(ran), writes: ran.writes }).toEqual({
        succeeded: false,
        codes,
        writes: [],
      });
    });
  }

  /** A run, and what must be true of it; the function may look at the sandbox, too. */
  runs(look: Look): Scenario {
    return this.#then(async (stage) => void (await look(await stage.run())));
  }

  /** Plans and keeps the plan in a file, as `plan --out` does. */
  saves(look: (plan: SignedPlan, stage: Stage) => void = () => {}): Scenario {
    return this.#then(async (stage) => {
      stage.saved = await savedBy(stage);
      look(stage.saved, stage);
    });
  }

  /** Applies the kept plan: without links and without a tag, with these inputs besides. */
  appliesSaved(look: Look, inputs: Given = {}, options: PlayOptions = {}): Scenario {
    return this.#then(async (stage) => {
      const raw = { 'plan-file': stage.saved?.file ?? '', ...inputsOf(inputs, stage) };
      await look(await stage.runAlone(raw, { ...options, table: true }));
    });
  }

  /** What the release has now, newest first, as GitLab lists it. Ends the sentence. */
  thenHas(...names: readonly string[]): Promise<void> {
    return this.having(...names).ends();
  }

  /** What the release has now, newest first, in the middle of a sentence. */
  having(...names: readonly string[]): Scenario {
    return this.#then(async ({ release }) => {
      expect(release?.links.map(({ name }) => name).toReversed()).toEqual(names);
    });
  }

  /** One more run: in sync, with one read and no write. Ends the sentence. */
  thenSendsNothing(): Promise<void> {
    return this.runs(({ calls, report, stage }) => {
      expect(calls).toEqual([`GET /releases/${stage.raw.tag ?? TAG}`]);
      expect(report).toMatchObject({ inSync: true, requests: 1 });
    }).ends();
  }

  /** One more run: in sync, with no write; sources may be read as well. Ends the sentence. */
  thenWritesNothing(): Promise<void> {
    return this.runs(({ sent, report }) =>
      expect({ sent, inSync: report.inSync }).toEqual({ sent: [], inSync: true }),
    ).ends();
  }

  /** One more run, to be looked at when the sandbox is closed. Ends the sentence. */
  async run(): Promise<Ran> {
    const made: Ran[] = [];
    await this.runs((ran) => void made.push(ran)).ends();
    const [ran] = made;
    if (ran === undefined) throw new Error('no run was made');
    return ran;
  }

  /** Ends a sentence whose last word made a run. */
  async ends(): Promise<void> {
    const { github, trouble, server } = this.setting;
    const served = github === null ? null : await startFakeReleases(github);
    let stage: Stage | undefined;
    const fault: FaultFor = (request, index) => {
      if (stage === undefined) return undefined;
      interrupt(stage, request);
      return trouble?.(request, stage.sandbox.world, index);
    };
    try {
      await withSandbox(
        this.#seed(),
        async (sandbox) => {
          stage = new Stage(sandbox, served);
          for (const act of this.setting.acts) await act(stage);
        },
        { ...server, fault },
      );
    } finally {
      stage?.end();
      await served?.close();
    }
  }

  #with(part: Partial<Setting>): Scenario {
    return new Scenario({ ...this.setting, ...part });
  }

  #then(act: Act): Scenario {
    return this.#with({ acts: [...this.setting.acts, act] });
  }

  #seed(): Seed {
    const { links, releases, project, others, tokens } = this.setting;
    const usual = seedOf(links.map(filled), releases);
    return {
      projects: [...usual.projects.map((each) => ({ ...each, ...project })), ...others],
      tokens: { ...usual.tokens, ...tokens },
    };
  }
}

function interrupt(stage: Stage, request: RecordedRequest): void {
  const { meanwhile, release } = stage;
  if (meanwhile === null || release === undefined || !meanwhile.isMeant(request)) return;
  stage.meanwhile = null;
  meanwhile.act(release, stage.sandbox.world);
}

async function savedBy(stage: Stage): Promise<SignedPlan & { readonly file: string }> {
  const { result } = await stage.run({ 'plan-out': 'plan.json' }, { command: 'plan' });
  if (result.kind !== 'reported' || result.signed === undefined) throw new Error(JSON.stringify(result));
  const { signed } = result;
  const file = join(stage.folder({}), 'plan.json');
  writeFileSync(file, JSON.stringify({ ...signed.plan, digest: signed.digest }));
  return { ...signed, file };
}

const inputsOf = (inputs: Given, stage: Stage): RawInputs =>
  typeof inputs === 'function' ? inputs(stage) : inputs;

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

function filled(link: Row): SeedLink {
  const row = typeof link === 'string' ? { name: link } : link;
  return { url: addressOf(row.name), ...row };
}

/** Begins a sentence about the release `v0.1` of a private project. */
export function scenario(): Scenario {
  return new Scenario();
}
