/** One manifest for many releases: which of them it is about, what it costs, and how failures are kept apart. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { exportCommand } from '../../src/cli/commands/export.js';
import { openSession } from '../../src/cli/session/session.js';
import type { Terminal } from '../../src/cli/session/terminal.js';
import { parseArguments } from '../../src/cli/words/arguments.js';
import type { Problem } from '../../src/core/problem/problem.js';
import type { Outcome } from '../../src/core/run/outcome.js';
import { hasChanges, problemsOf as problemsOfResult, succeeded } from '../../src/core/run/result.js';
import { PAGE_SIZE } from '../../src/gitlab/client/paging.js';
import { renderPlan } from '../../src/report/text/text.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { Seed, SeedLink } from '../../src/sandbox/world/seed-model.js';
import { uncancelled } from '../face/cancellation.js';
import { seedOf, withSandbox } from '../serving.js';
import { type Played, play, reportOf } from './harness.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

const old = (tag: string, name = 'app.zip'): SeedLink => ({ name, url: `https://old.test/${tag}/${name}` });

/** A project with these releases, each with `links`. */
function seedFor(
  tags: readonly string[],
  links: (tag: string) => readonly SeedLink[] = (tag) => [old(tag)],
): Seed {
  const seed = seedOf([]);
  const [project] = seed.projects;
  if (project === undefined) throw new Error('the seed has a project');
  const releases = tags.map((tag) => ({ tag, links: links(tag) }));
  return { ...seed, projects: [{ ...project, tags, releases }] };
}

const linkText = (host: string): string => `- { name: app.zip, url: "https://${host}.test/\${tag}/app.zip" }`;
const tableOf = (...entries: readonly string[]): string =>
  `releases:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
const entryFor = (tags: string, host: string): string => `{ ${tags}, links: [${linkText(host).slice(2)}] }`;

/** Runs with a table as manifest. */
async function playTable(
  sandbox: Sandbox,
  table: string,
  raw: Parameters<typeof play>[1] = {},
  options: Parameters<typeof play>[2] = {},
): Promise<Played> {
  const root = folderWith({ 'release-links.yml': table });
  return await play(sandbox, { root, ...raw }, { table: true, ...options });
}

function problemsOf({ result }: Played): readonly Problem[] {
  if (result.kind === 'failed') return result.problems;
  if (result.kind !== 'reported') return [];
  return [...result.report.problems, ...result.report.releases.flatMap(({ problems }) => problems)];
}

const urls = (sandbox: Sandbox): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...(sandbox.world.projects.get(24)?.releases ?? [])].map(([tag, { links }]) => [
      tag,
      links.map(({ url }) => new URL(url).host.replace('.test', '')),
    ]),
  );

describe('which releases', () => {
  const tags = ['v1.0', 'v1.1', 'v2.0', 'nightly'];

  test('the input tags: every release that matches, for the links at the top', async () => {
    await withSandbox(seedFor(tags), async (sandbox) => {
      const applied = await play(sandbox, { tags: 'v1.*\nnight*', links: linkText('new') });
      expect(reportOf(applied)).toMatchObject({ inSync: true });
      expect(urls(sandbox)).toEqual({ 'v1.0': ['new'], 'v1.1': ['new'], 'v2.0': ['old'], nightly: ['new'] });
    });
  });

  test('a table: the first entry that matches owns a release', async () => {
    const table = tableOf(
      entryFor('tag: v1.0', 'first'),
      entryFor('tags: "v1.*"', 'second'),
      entryFor('tags: "v*"', 'third'),
    );
    await withSandbox(seedFor(tags), async (sandbox) => {
      expect(reportOf(await playTable(sandbox, table))).toMatchObject({ inSync: true });
      expect(urls(sandbox)).toEqual({
        'v1.0': ['first'],
        'v1.1': ['second'],
        'v2.0': ['third'],
        nightly: ['old'],
      });
    });
  });

  test.each([
    { name: 'tags', raw: { tags: 'v1.?' }, changed: ['v1.0', 'v1.1'] },
    { name: 'tag', raw: { tag: 'v2.0' }, changed: ['v2.0'] },
  ])('$name narrows a table', async ({ raw, changed }) => {
    await withSandbox(seedFor(tags), async (sandbox) => {
      const played = await playTable(sandbox, tableOf(entryFor('tags: "v*"', 'new')), raw);
      expect(
        reportOf(played)
          .releases.map(({ tag }) => tag)
          .sort(),
      ).toEqual(changed);
    });
  });

  test('an entry that can never match is warned of, with both places', async () => {
    const table = tableOf(entryFor('tags: "v*"', 'first'), entryFor('tag: v1.0', 'second'));
    await withSandbox(seedFor(tags), async (sandbox) => {
      const played = await playTable(sandbox, table, {}, { command: 'plan' });
      expect(problemsOf(played)).toEqual([
        expect.objectContaining({
          severity: 'warning',
          code: 'shadowed-entry',
          place: expect.objectContaining({ line: 3 }),
          related: expect.objectContaining({ line: 2 }),
        }),
      ]);
    });
  });
});

describe('bad tables', () => {
  test.each([
    {
      name: 'the same tag twice',
      table: tableOf(entryFor('tag: v1', 'a'), entryFor('tag: v1', 'b')),
      code: 'duplicate-tag',
      lines: [3, 2],
    },
    {
      name: 'two links of one name',
      table:
        'releases:\n  - tag: v1\n    links:\n      - { name: a, url: https://x.test/1 }\n      - { name: a, url: https://x.test/2 }\n',
      code: 'duplicate-name',
      lines: [5, 4],
    },
    {
      name: 'an unknown source key',
      table: 'releases:\n  - tag: v1\n    links:\n      - { githup: acme/app }\n',
      code: 'unknown-key',
      lines: [4, undefined],
    },
    {
      name: 'a pattern in one entry that no release matches',
      table: tableOf(entryFor('tags: [v1, "v7.*"]', 'a')),
      code: 'no-release-matches',
      lines: [2, undefined],
    },
  ])('$name: $code, nothing is written', async ({ table, code, lines }) => {
    await withSandbox(seedFor(['v1']), async (sandbox) => {
      const played = await playTable(sandbox, table);
      expect(succeeded(played.result)).toBe(false);
      expect(
        problemsOf(played).map((problem) => [problem.code, problem.place?.line, problem.related?.line]),
      ).toEqual([[code, ...lines]]);
      expect(played.calls.every((call) => call.startsWith('GET'))).toBe(true);
    });
  });

  test.each([
    { tags: 'v9.*', message: /matches tags v9\.\*/ },
    { tags: 'v1\nv9.*', message: /matches the input tags "v9\.\*"/ },
  ])('the input tags $tags', async ({ tags, message }) => {
    await withSandbox(seedFor(['v1']), async (sandbox) => {
      const raw = { tags, links: linkText('new') };
      const failed = await play(sandbox, raw);
      expect(problemsOf(failed)).toEqual([
        expect.objectContaining({ code: 'no-release-matches', message: expect.stringMatching(message) }),
      ]);
      const warned = await play(sandbox, { ...raw, 'if-no-files-found': 'warn' });
      expect(problemsOf(warned).map(({ severity }) => severity)).toEqual(['warning']);
    });
  });

  test('tags of releases that the table does not own', async () => {
    await withSandbox(seedFor(['v1', 'v2']), async (sandbox) => {
      const played = await playTable(sandbox, tableOf(entryFor('tags: v2*', 'new')), { tags: 'v1' });
      expect(problemsOf(played)).toMatchObject([
        {
          code: 'no-release-matches',
          message: 'no release of the project matches both tags v1 and the table in release-links.yml',
        },
      ]);
    });
  });

  test('a tag that the table does not have', async () => {
    await withSandbox(seedFor(['v1', 'v2']), async (sandbox) => {
      const played = await playTable(
        sandbox,
        tableOf(entryFor('tag: v1', 'new'), entryFor('tags: v3*', 'x')),
        { tag: 'v2' },
      );
      expect(problemsOf(played).map(({ code }) => code)).toEqual(['tag-not-in-table']);
    });
  });
});

describe('failures are kept apart', () => {
  const tags = ['v1', 'v2', 'v3'];

  test('a missing release beside good ones', async () => {
    const table = tableOf(entryFor('tag: v9', 'new'), entryFor('tags: v*', 'new'));
    await withSandbox(seedFor(tags), async (sandbox) => {
      const played = await playTable(sandbox, table);
      expect(urls(sandbox)).toEqual({ v1: ['new'], v2: ['new'], v3: ['new'] });
      expect(succeeded(played.result)).toBe(false);
      expect(problemsOf(played).map(({ code, message }) => [code, message])).toEqual([
        ['no-release', 'project 24 has no release "v9"'],
      ]);
      expect(reportOf(played)).toMatchObject({ inSync: false });
    });
  });

  test('a conflict stops its release only', async () => {
    const seed = seedFor(tags, (tag) => (tag === 'v2' ? [old(tag, 'Keep'), old(tag)] : [old(tag)]));
    const links = '- { name: app.zip, url: "https://old.test/${tag}/Keep" }';
    await withSandbox(seed, async (sandbox) => {
      const played = await play(sandbox, { tags: 'v*', links, ignore: 'Keep' });
      expect(succeeded(played.result)).toBe(false);
      const outcomes = reportOf(played).releases.map((release) => [
        release.tag,
        release.outcomes?.length ?? null,
      ]);
      expect(Object.fromEntries(outcomes)).toEqual({ v1: 1, v2: null, v3: 1 });
    });
  });

  test('GitLab refuses one release: the others are done', async () => {
    await withSandbox(
      seedFor(tags),
      async (sandbox) => {
        const played = await play(sandbox, { tags: 'v*', links: linkText('new') });
        const statuses = reportOf(played).releases.map(({ tag, outcomes }) => [
          tag,
          (outcomes ?? []).map(({ status }: Outcome) => status),
        ]);
        expect(Object.fromEntries(statuses)).toEqual({ v1: ['done'], v2: ['failed'], v3: ['done'] });
        expect(succeeded(played.result)).toBe(false);
        expect(urls(sandbox)).toEqual({ v1: ['new'], v2: ['old'], v3: ['new'] });
      },
      {
        fault: ({ method, target }) =>
          method === 'PUT' && target.includes('/v2/') ? { kind: 'status', status: 403 } : undefined,
      },
    );
  });
});

describe('guards', () => {
  const tags = ['v1', 'v2', 'v3'];
  const four = (tag: string): SeedLink[] => [old(tag), ...['a', 'b', 'c', 'd'].map((name) => old(tag, name))];

  test('deletes of all releases together', async () => {
    await withSandbox(seedFor(tags, four), async (sandbox) => {
      const raw = { tags: 'v*', links: linkText('new') };
      const refused = await play(sandbox, raw);
      expect(problemsOf(refused).map(({ code, message }) => [code, message])).toEqual([
        [
          'too-many-deletes',
          'the plan would delete 12 links of all 3 releases together; at most 10 are allowed',
        ],
      ]);
      expect(refused.calls.every((call) => call.startsWith('GET'))).toBe(true);
      expect(succeeded((await play(sandbox, { ...raw, 'max-deletes': '12' })).result)).toBe(true);
    });
  });

  test('a release that would be emptied is named', async () => {
    const table = tableOf('{ tag: v1, links: [] }', entryFor('tags: v*', 'new'));
    await withSandbox(seedFor(tags), async (sandbox) => {
      const played = await playTable(sandbox, table);
      expect(problemsOf(played).map(({ code }) => code)).toEqual(['empty-desired']);
      expect(played.calls.every((call) => call.startsWith('GET'))).toBe(true);
    });
  });
});

describe('what it costs', () => {
  const many = Array.from({ length: 500 }, (_, n) => `v1.${n}`);
  const links = (tag: string): SeedLink[] => ['a', 'b', 'c'].map((name) => old(tag, name));
  const text = ['a', 'b', 'c']
    .map((name) => `- { name: ${name}, url: "https://HOST.test/\${tag}/${name}" }`)
    .join('\n');

  test('500 releases as they should be: five reads and nothing else', async () => {
    await withSandbox(seedFor(many, links), async (sandbox) => {
      const played = await play(sandbox, { tags: '*', links: text.replaceAll('HOST', 'old') });
      expect(reportOf(played)).toMatchObject({ inSync: true, requests: 5 });
      expect(reportOf(played).releases).toHaveLength(500);
      expect(played.calls.map((call) => new URL(call.slice(4), 'http://x').searchParams.get('page'))).toEqual(
        ['1', '2', '3', '4', '5'],
      );
      expect(hasChanges(reportOf(played))).toBe(false);
      expect(renderPlan(reportOf(played), { color: false }).split('\n').length).toBeLessThan(5);
    });
  });

  test.each([1, 99, 100, 101])('%i releases are read a hundred to a request', async (count) => {
    const tags = many.slice(0, count);
    await withSandbox(seedFor(tags, links), async (sandbox) => {
      const played = await play(
        sandbox,
        { tags: '*', links: text.replaceAll('HOST', 'new') },
        { command: 'plan' },
      );
      expect(played.calls).toHaveLength(Math.ceil(count / PAGE_SIZE));
      expect(reportOf(played).releases).toHaveLength(count);
    });
  });

  test('a move of all of them: read, one call a link, read back', async () => {
    const tags = many.slice(0, 150);
    await withSandbox(seedFor(tags, links), async (sandbox) => {
      const played = await play(sandbox, {
        tags: '*',
        links: text.replaceAll('HOST', 'new'),
        concurrency: '8',
        writes: 'rest',
        'max-updates': '450',
      });
      const { inSync, requests } = reportOf(played);
      expect(inSync).toBe(true);
      // On a busy machine it takes longer than two seconds, and the list is read again in between.
      expect(requests).toBeGreaterThanOrEqual(2 + 450 + 2);
      expect(requests).toBeLessThan(2 + 450 + 2 + 40);
      expect(new Set(Object.values(urls(sandbox)).flat())).toEqual(new Set(['new']));
    });
  });

  /** The most requests under way at a time, whatever they ask for. */
  async function mostAtOnce(
    existing: readonly string[],
    missing: readonly string[],
    concurrency: string,
  ): Promise<number> {
    let open = 0;
    let most = 0;
    const [project] = seedFor(existing).projects;
    if (project === undefined) throw new Error('the seed has a project');
    const seed = { ...seedOf([]), projects: [{ ...project, tags: [...existing, ...missing] }] };
    const entries = [...existing, ...missing].map((tag) => entryFor(`tag: ${tag}`, 'new'));
    await withSandbox(
      seed,
      async (sandbox) => {
        const raw = { concurrency, 'create-release': 'true', writes: 'rest' };
        expect(reportOf(await playTable(sandbox, tableOf(...entries), raw))).toMatchObject({ inSync: true });
      },
      {
        fault: async () => {
          open += 1;
          most = Math.max(most, open);
          await new Promise((resolve) => setTimeout(resolve, 2));
          open -= 1;
          return undefined;
        },
      },
    );
    return most;
  }

  test.each([
    ['links of many releases', many.slice(0, 30), [], '3', 3],
    ['releases to create', [], many.slice(0, 10), '2', 2],
    ['two releases, read back one by one', many.slice(0, 2), [], '1', 1],
    ['some of each', many.slice(0, 5), many.slice(5, 10), '1', 1],
  ])(
    'never more requests at a time than concurrency allows: %s',
    async (_, existing, missing, given, most) => {
      expect(await mostAtOnce(existing, missing, given)).toBe(most);
    },
  );
});

test('a list that cannot be read again is one error, however many releases it was for', async () => {
  let reads = 0;
  await withSandbox(
    seedFor(['v1', 'v2', 'v3']),
    async (sandbox) => {
      const { result } = await play(sandbox, { tags: '*', links: linkText('new') });
      expect(problemsOfResult(result).map(({ code }) => code)).toEqual(['read-back-failed']);
      expect(succeeded(result)).toBe(false);
    },
    {
      fault: ({ method }) => {
        if (method === 'GET') reads += 1;
        return reads > 1 ? { kind: 'status', status: 401 } : undefined;
      },
    },
  );
});

test('a Link header that leads elsewhere is not followed', async () => {
  const origin = 'http://elsewhere.test:1';
  const tags = Array.from({ length: 101 }, (_, n) => `v${n}`);
  await withSandbox(
    seedFor(tags),
    async (sandbox) => {
      const played = await play(sandbox, { tags: '*', links: linkText('old') });
      expect(reportOf(played)).toMatchObject({ inSync: true, requests: 2 });
    },
    { origin },
  );
});

test('export --tags writes a table that plans to no changes', async () => {
  const tags = ['v1.0', 'v1.1', 'release/2', 'v3'];
  const odd = (tag: string): SeedLink[] => [
    { name: '1.10', url: `https://x.test/${tag}`, link_type: 'package', direct_asset_path: '/bin/app' },
    { name: '${tag}: # "x"', url: 'https://x.test/${version}', link_type: 'runbook' },
  ];
  await withSandbox(seedFor(tags, odd), async (sandbox) => {
    const table = await exported(sandbox, 'v1.*\nrelease/*');
    const planned = await playTable(sandbox, table, {}, { command: 'plan' });
    expect(reportOf(planned)).toMatchObject({ inSync: true, requests: 1 });
    expect(
      reportOf(planned)
        .releases.map(({ tag }) => tag)
        .sort(),
    ).toEqual(['release/2', 'v1.0', 'v1.1']);
    expect(await exported(sandbox, 'v1.*\nrelease/*')).toBe(table);
  });
});

/** What the command prints. */
async function exported(sandbox: Sandbox, tags: string): Promise<string> {
  const flags = { 'gitlab-url': sandbox.url, project: '24', token: 'test-token', tags };
  const words = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
  const invocation = parseArguments(['export', ...words], {});
  if (!invocation.ok) throw new Error(JSON.stringify(invocation.problems));
  const printed: string[] = [];
  const nothing = (): void => {};
  const terminal: Terminal = {
    log: { debug: nothing, info: nothing, warning: nothing },
    color: false,
    width: null,
    isInteractive: false,
    print: (text) => printed.push(text),
    draw: nothing,
    status: nothing,
    problems: (problems) => expect(problems).toEqual([]),
    hide: (text) => text,
    protect: () => {},
  };
  const session = await openSession(invocation.value, terminal, uncancelled());
  if (!session.ok) throw new Error(JSON.stringify(session.problems));
  expect(await exportCommand(session.value)).toMatchObject({ ok: true, value: 0 });
  return printed.join('');
}
