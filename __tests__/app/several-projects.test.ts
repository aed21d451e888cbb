/** `projects:`: one file, one plan, several projects of one GitLab. Whole runs, through the ports that the faces open. */

import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { reconcile, validate } from '../../src/app/reconcile.js';
import { readSettings } from '../../src/app/run-settings.js';
import { readEnvironment } from '../../src/app/settings/environment.js';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import { type RunResult, succeeded } from '../../src/core/run/result.js';
import { openPorts, openWorkspace } from '../../src/face/ports.js';
import type { Progress } from '../../src/ports/telling.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { SeedLink, SeedProject } from '../../src/sandbox/world/seed-model.js';
import { withSandbox } from '../serving.js';
import { folderWith } from './scratch.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly result: RunResult;
  /** Method, and the project that the request was about. */
  readonly calls: readonly string[];
  readonly messages: readonly string[];
}

interface How {
  readonly raw?: RawInputs;
  readonly variables?: Readonly<Record<string, string>>;
  readonly command?: 'plan' | 'apply' | 'validate';
  readonly progress?: Partial<Progress>;
}

async function run(sandbox: Sandbox, manifest: string, how: How = {}): Promise<Ran> {
  const root = folderWith({ 'release-links.yml': manifest });
  folders.push(root);
  const { command = 'apply', variables = {} } = how;
  const raw = { 'gitlab-url': sandbox.url, token: 'test-token', root, ...how.raw };
  const silent = { debug: () => {}, info: () => {}, warning: () => {} };
  const settings = await readSettings(raw, readEnvironment(variables), {
    openWorkspace,
    isOffline: command === 'validate',
    local: null,
    say: () => {},
  });
  const first = sandbox.log.length;
  const result = settings.ok
    ? await (async (): Promise<RunResult> => {
        const { value } = settings;
        if (command === 'validate') return validate(value, openWorkspace(value));
        const never = new AbortController().signal;
        const reach = {
          settings: value,
          limits: { stop: never, deadline: never },
          log: silent,
          environment: {},
        };
        const world = await openPorts(reach, value.project ?? '', null);
        const nothing = (): void => {};
        const progress = {
          begin: nothing,
          advance: nothing,
          transfer: nothing,
          end: nothing,
          ...how.progress,
        };
        return reconcile(command, value, { ...world, log: silent, progress, stop: never });
      })()
    : ({ kind: 'failed', problems: settings.problems } as const);
  const problems =
    result.kind === 'failed'
      ? result.problems
      : result.kind === 'validated'
        ? result.validation.warnings
        : [...result.report.problems, ...result.report.releases.flatMap((each) => each.problems)];
  return {
    result,
    calls: sandbox.log
      .slice(first)
      .map(
        ({ method, target }) =>
          `${method} ${decodeURIComponent(/projects\/([^/?]+)/.exec(target)?.[1] ?? target)}`,
      ),
    messages: problems.map(({ code, message }) => `${code}: ${message}`),
  };
}

const OLD: readonly SeedLink[] = [1, 2, 3].map((at) => ({ name: `old ${at}`, url: `https://x.test/${at}` }));

function project(id: number, path: string, links: readonly SeedLink[] = [], more: Partial<SeedProject> = {}) {
  return { id, path, tags: ['v1'], releases: [{ tag: 'v1', links }], ...more };
}

function seed(...projects: readonly SeedProject[]) {
  return {
    projects,
    tokens: { 'test-token': { kind: 'pat', role: 'maintainer', projects: projects.map(({ id }) => id) } },
  } as const;
}

const TWO = seed(project(1, 'group/app'), project(2, 'group/lib'));

const MANIFEST = `projects:
  - project: group/app
    links:
      - {name: app, url: https://x.test/app}
  - project: group/lib
    releases:
      - tag: v1
        links:
          - {name: lib, url: https://x.test/lib}
`;

const TAG = { tag: 'v1' };
const namesOf = (sandbox: Sandbox, id: number): readonly string[] =>
  (sandbox.world.projects.get(id)?.releases.get('v1')?.links ?? []).map(({ name }) => name);
const isWrite = (call: string): boolean => !call.startsWith('GET ');

test('one plan for all: each release says its project, and the second run sends one GET a project', () =>
  withSandbox(TWO, async (sandbox) => {
    const first = await run(sandbox, MANIFEST, { raw: TAG });
    expect(first.messages).toEqual([]);
    expect(succeeded(first.result)).toBe(true);
    expect(first.result).toMatchObject({
      report: {
        inSync: true,
        releases: [
          { project: 'group/app', tag: 'v1' },
          { project: 'group/lib', tag: 'v1' },
        ],
      },
    });
    expect([namesOf(sandbox, 1), namesOf(sandbox, 2)]).toEqual([['app'], ['lib']]);
    const second = await run(sandbox, MANIFEST, { raw: TAG });
    expect(second.calls).toEqual(['GET group/app', 'GET group/lib']);
    expect(second.result).toMatchObject({ report: { inSync: true, requests: 2 } });
  }));

test('everything is read, and announced as one plan, before the first write', () =>
  withSandbox(TWO, async (sandbox) => {
    let announced: readonly string[] = [];
    const begin: Progress['begin'] = (plan) => {
      announced = plan.releases.map((each) => each.project);
      expect(sandbox.log.every(({ method }) => method === 'GET')).toBe(true);
    };
    const { calls } = await run(sandbox, MANIFEST, { raw: TAG, progress: { begin } });
    expect(announced).toEqual(['group/app', 'group/lib']);
    expect(calls.slice(0, 2)).toEqual(['GET group/app', 'GET group/lib']);
    expect(calls.some(isWrite)).toBe(true);
  }));

test('a plan sends GETs only', () =>
  withSandbox(TWO, async (sandbox) => {
    const { calls, result } = await run(sandbox, MANIFEST, { raw: TAG, command: 'plan' });
    expect(calls.filter(isWrite)).toEqual([]);
    expect(result).toMatchObject({ report: { dryRun: true, inSync: false } });
  }));

test.each(['group/none', '99'])('a project that is missing (%s) stops all of them, by its name', (name) =>
  withSandbox(TWO, async (sandbox) => {
    const { calls, messages, result } = await run(sandbox, MANIFEST.replace('group/lib', name), { raw: TAG });
    expect(calls.filter(isWrite)).toEqual([]);
    expect(result.kind).toBe('failed');
    expect(messages).toEqual([expect.stringContaining(name)]);
  }),
);

test('deletes are limited over the sum', () =>
  withSandbox(seed(project(1, 'group/app', OLD), project(2, 'group/lib', OLD)), async (sandbox) => {
    const given = { ...TAG, 'max-deletes': '4' };
    const { calls, messages, result } = await run(sandbox, MANIFEST, { raw: given });
    expect(calls.filter(isWrite)).toEqual([]);
    expect(succeeded(result)).toBe(false);
    expect(messages).toContainEqual(
      'too-many-deletes: the plan would delete 6 links of all 2 releases together; at most 4 are allowed',
    );
  }));

test('a limit that one project breaks names it', () =>
  withSandbox(seed(project(1, 'group/app'), project(2, 'group/lib', OLD)), async (sandbox) => {
    const { messages } = await run(sandbox, MANIFEST, { raw: { ...TAG, 'max-deletes': '2' } });
    expect(messages).toContainEqual(
      'too-many-deletes: the plan would delete 3 links of release "v1" of project "group/lib"; at most 2 are allowed',
    );
  }));

test('one project by its path and by its id is refused', () =>
  withSandbox(TWO, async (sandbox) => {
    const { calls, messages } = await run(sandbox, MANIFEST.replace('group/lib', '1'), { raw: TAG });
    expect(calls.filter(isWrite)).toEqual([]);
    expect(messages).toContainEqual('duplicate-project: the project "1" stands in the list twice');
  }));

test('input project chooses one of them', () =>
  withSandbox(TWO, async (sandbox) => {
    const { calls } = await run(sandbox, MANIFEST, { raw: { ...TAG, project: 'group/lib' } });
    expect(new Set(calls.map((call) => call.split(' ')[1]))).toEqual(new Set(['group/lib']));
    const { messages } = await run(sandbox, MANIFEST, { raw: { ...TAG, project: 'group/x' } });
    expect(messages).toEqual([
      'project-not-in-manifest: `projects` of release-links.yml has no entry for "group/x"',
    ]);
  }));

test('in a pipeline all projects are meant, not its own alone', () =>
  withSandbox(TWO, async (sandbox) => {
    const variables = { CI_PROJECT_ID: '1', CI_SERVER_URL: sandbox.url, CI_COMMIT_TAG: 'v1' };
    const { calls } = await run(sandbox, MANIFEST, { variables });
    expect(calls).toContain('GET group/lib');
  }));

test('validate checks all of them without a network', () =>
  withSandbox(TWO, async (sandbox) => {
    const { calls, result } = await run(sandbox, MANIFEST, { command: 'validate' });
    expect(calls).toEqual([]);
    expect(result).toMatchObject({ kind: 'validated', validation: { links: 2 } });
  }));

test('a tag that one table does not have leaves that project out; one that no table has is an error', () =>
  withSandbox(TWO, async (sandbox) => {
    const tables = MANIFEST.replace(
      / {4}links:\n {6}- (.*)\n/,
      '    releases:\n      - {tag: v2, links: [$1]}\n',
    );
    const { calls, messages } = await run(sandbox, tables, { raw: TAG });
    expect(messages).toEqual([]);
    expect(new Set(calls.map((call) => call.split(' ')[1]))).toEqual(new Set(['group/lib']));
    const none = await run(sandbox, tables, { raw: { tag: 'v9' } });
    expect(none.messages).toEqual([expect.stringContaining('tag-not-in-table: ')]);
  }));

test('a pattern of only need not match in each project', () =>
  withSandbox(TWO, async (sandbox) => {
    const { messages } = await run(sandbox, MANIFEST, {
      raw: { ...TAG, only: 'app', 'allow-empty': 'true' },
    });
    expect(messages).toEqual([]);
    expect([namesOf(sandbox, 1), namesOf(sandbox, 2)]).toEqual([['app'], []]);
  }));

test('one manifest with faults in two projects: all of them, and no request', () =>
  withSandbox(TWO, async (sandbox) => {
    const { calls, messages } = await run(sandbox, MANIFEST.replaceAll('name:', 'nmae:'), { raw: TAG });
    expect(calls).toEqual([]);
    expect(messages).toHaveLength(2);
  }));

test('create-release creates what is missing in each project', () =>
  withSandbox(
    seed(project(1, 'group/app'), project(2, 'group/lib', [], { releases: [] })),
    async (sandbox) => {
      const { result } = await run(sandbox, MANIFEST, { raw: { ...TAG, 'create-release': 'true' } });
      expect(succeeded(result)).toBe(true);
      expect([namesOf(sandbox, 1), namesOf(sandbox, 2)]).toEqual([['app'], ['lib']]);
    },
  ));

test('the token goes to one origin, whatever the manifest says', () =>
  withSandbox(TWO, async (sandbox) => {
    const entry = MANIFEST.replace(
      '  - project: group/lib\n',
      '  - project: group/lib\n    gitlab_url: https://evil.test\n',
    );
    const { calls, messages } = await run(sandbox, entry, { raw: TAG });
    expect(calls).toEqual([]);
    expect(messages).toEqual([expect.stringContaining('unknown-key')]);
  }));
