/** One manifest for many releases: which of them it is about, what it costs, and how failures are kept apart. */

import { describe, expect, test } from '@jest/globals';
import { exportCommand } from '../../src/cli/commands/export.js';
import { openSession } from '../../src/cli/session/session.js';
import type { Terminal } from '../../src/cli/session/terminal.js';
import { parseArguments } from '../../src/cli/words/arguments.js';
import { hasChanges, problemsOf as problemsOfResult } from '../../src/core/run/result.js';
import { PAGE_SIZE } from '../../src/gitlab/client/paging.js';
import { renderPlan } from '../../src/report/text/text.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { SeedLink } from '../../src/sandbox/world/seed-model.js';
import { uncancelled } from '../face/cancellation.js';
import { type Scenario, scenario } from './scenario.js';
import type { Ran } from './stage.js';

const old = (tag: string, name = 'app.zip'): SeedLink => ({ name, url: `https://old.test/${tag}/${name}` });

/** A project with these releases, each with `links`. */
const projectWith = (
  tags: readonly string[],
  links: (tag: string) => readonly SeedLink[] = (tag) => [old(tag)],
): Scenario => scenario().inProject({ tags, releases: tags.map((tag) => ({ tag, links: links(tag) })) });

const linkText = (host: string): string => `- { name: app.zip, url: "https://${host}.test/\${tag}/app.zip" }`;
const tableOf = (...entries: readonly string[]): string =>
  `releases:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
const entryFor = (tags: string, host: string): string => `{ ${tags}, links: [${linkText(host).slice(2)}] }`;

/** Hosts of the links of each release, as they are stored. */
const urls = ({ stage }: Ran): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...stage.project.releases].map(([tag, { links }]) => [
      tag,
      links.map(({ url }) => new URL(url).host.replace('.test', '')),
    ]),
  );

const tagsOf = ({ report }: Ran): readonly string[] => report.releases.map(({ tag }) => tag).sort();

describe('which releases', () => {
  const tags = ['v1.0', 'v1.1', 'v2.0', 'nightly'];

  test('the input tags: every release that matches, for the links at the top', () =>
    projectWith(tags)
      .given({ tags: 'v1.*\nnight*', links: linkText('new') })
      .runs((ran) => {
        expect(ran.report).toMatchObject({ inSync: true });
        expect(urls(ran)).toEqual({ 'v1.0': ['new'], 'v1.1': ['new'], 'v2.0': ['old'], nightly: ['new'] });
      })
      .ends());

  test('a table: the first entry that matches owns a release', () => {
    const table = tableOf(
      entryFor('tag: v1.0', 'first'),
      entryFor('tags: "v1.*"', 'second'),
      entryFor('tags: "v*"', 'third'),
    );
    return projectWith(tags)
      .table(table)
      .runs((ran) => {
        expect(ran.report).toMatchObject({ inSync: true });
        expect(urls(ran)).toEqual({
          'v1.0': ['first'],
          'v1.1': ['second'],
          'v2.0': ['third'],
          nightly: ['old'],
        });
      })
      .ends();
  });

  test.each([
    { name: 'tags', raw: { tags: 'v1.?' }, changed: ['v1.0', 'v1.1'] },
    { name: 'tag', raw: { tag: 'v2.0' }, changed: ['v2.0'] },
  ])('$name narrows a table', ({ raw, changed }) =>
    projectWith(tags)
      .table(tableOf(entryFor('tags: "v*"', 'new')))
      .given(raw)
      .runs((ran) => expect(tagsOf(ran)).toEqual(changed))
      .ends(),
  );

  test('an entry that can never match is warned of, with both places', () =>
    projectWith(tags)
      .table(tableOf(entryFor('tags: "v*"', 'first'), entryFor('tag: v1.0', 'second')))
      .by({ command: 'plan' })
      .runs(({ problems }) =>
        expect(problems).toEqual([
          expect.objectContaining({
            severity: 'warning',
            code: 'shadowed-entry',
            place: expect.objectContaining({ line: 3 }),
            related: expect.objectContaining({ line: 2 }),
          }),
        ]),
      )
      .ends());
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
  ])('$name: $code, nothing is written', ({ table, code, lines }) =>
    projectWith(['v1'])
      .table(table)
      .runs(({ succeeded, problems, sent }) => {
        expect(succeeded).toBe(false);
        const found = problems.map((problem) => [problem.code, problem.place?.line, problem.related?.line]);
        expect(found).toEqual([[code, ...lines]]);
        expect(sent).toEqual([]);
      })
      .ends(),
  );

  test.each([
    { tags: 'v9.*', message: /matches tags v9\.\*/ },
    { tags: 'v1\nv9.*', message: /matches the input tags "v9\.\*"/ },
  ])('the input tags $tags', ({ tags, message }) =>
    projectWith(['v1'])
      .given({ tags, links: linkText('new') })
      .runs(({ problems }) =>
        expect(problems).toEqual([
          expect.objectContaining({ code: 'no-release-matches', message: expect.stringMatching(message) }),
        ]),
      )
      .given({ 'if-no-files-found': 'warn' })
      .runs(({ problems }) => expect(problems.map(({ severity }) => severity)).toEqual(['warning']))
      .ends(),
  );

  test('tags of releases that the table does not own', () =>
    projectWith(['v1', 'v2'])
      .table(tableOf(entryFor('tags: v2*', 'new')))
      .given({ tags: 'v1' })
      .runs(({ problems }) =>
        expect(problems).toMatchObject([
          {
            code: 'no-release-matches',
            message: 'no release of the project matches both tags v1 and the table in release-links.yml',
          },
        ]),
      )
      .ends());

  test('a tag that the table does not have', () =>
    projectWith(['v1', 'v2'])
      .table(tableOf(entryFor('tag: v1', 'new'), entryFor('tags: v3*', 'x')))
      .given({ tag: 'v2' })
      .runs(({ codes }) => expect(codes).toEqual(['tag-not-in-table']))
      .ends());
});

describe('failures are kept apart', () => {
  const tags = ['v1', 'v2', 'v3'];

  test('a missing release beside good ones', () =>
    projectWith(tags)
      .table(tableOf(entryFor('tag: v9', 'new'), entryFor('tags: v*', 'new')))
      .runs((ran) => {
        expect(urls(ran)).toEqual({ v1: ['new'], v2: ['new'], v3: ['new'] });
        expect(ran.succeeded).toBe(false);
        expect(ran.messages).toEqual(['no-release: project 24 has no release "v9"']);
        expect(ran.report).toMatchObject({ inSync: false });
      })
      .ends());

  test('a conflict stops its release only', () =>
    projectWith(tags, (tag) => (tag === 'v2' ? [old(tag, 'Keep'), old(tag)] : [old(tag)]))
      .given({
        tags: 'v*',
        links: '- { name: app.zip, url: "https://old.test/${tag}/Keep" }',
        ignore: 'Keep',
      })
      .runs(({ succeeded, report }) => {
        expect(succeeded).toBe(false);
        const outcomes = report.releases.map((release) => [release.tag, release.outcomes?.length ?? null]);
        expect(Object.fromEntries(outcomes)).toEqual({ v1: 1, v2: null, v3: 1 });
      })
      .ends());

  test('GitLab refuses one release: the others are done', () =>
    projectWith(tags)
      .given({ tags: 'v*', links: linkText('new') })
      .faults(({ method, target }) =>
        method === 'PUT' && target.includes('/v2/') ? { kind: 'status', status: 403 } : undefined,
      )
      .runs((ran) => {
        const statuses = ran.report.releases.map(({ tag, outcomes }) => [
          tag,
          (outcomes ?? []).map(({ status }) => status),
        ]);
        expect(Object.fromEntries(statuses)).toEqual({ v1: ['done'], v2: ['failed'], v3: ['done'] });
        expect(ran.succeeded).toBe(false);
        expect(urls(ran)).toEqual({ v1: ['new'], v2: ['old'], v3: ['new'] });
      })
      .ends());
});

describe('guards', () => {
  const tags = ['v1', 'v2', 'v3'];
  const four = (tag: string): SeedLink[] => [old(tag), ...['a', 'b', 'c', 'd'].map((name) => old(tag, name))];

  test('deletes of all releases together', () =>
    projectWith(tags, four)
      .given({ tags: 'v*', links: linkText('new') })
      .runs(({ messages, sent }) => {
        expect(messages).toEqual([
          'too-many-deletes: the plan would delete 12 links of all 3 releases together; at most 10 are allowed',
        ]);
        expect(sent).toEqual([]);
      })
      .given({ 'max-deletes': '12' })
      .runs(({ succeeded }) => expect(succeeded).toBe(true))
      .ends());

  test('a release that would be emptied is named', () =>
    projectWith(tags)
      .table(tableOf('{ tag: v1, links: [] }', entryFor('tags: v*', 'new')))
      .runs(({ codes, sent }) => expect({ codes, sent }).toEqual({ codes: ['empty-desired'], sent: [] }))
      .ends());
});

describe('what it costs', () => {
  const many = Array.from({ length: 500 }, (_, n) => `v1.${n}`);
  const links = (tag: string): SeedLink[] => ['a', 'b', 'c'].map((name) => old(tag, name));
  const text = ['a', 'b', 'c']
    .map((name) => `- { name: ${name}, url: "https://HOST.test/\${tag}/${name}" }`)
    .join('\n');

  test('500 releases as they should be: five reads and nothing else', () =>
    projectWith(many, links)
      .given({ tags: '*', links: text.replaceAll('HOST', 'old') })
      .runs(({ report, calls }) => {
        expect(report).toMatchObject({ inSync: true, requests: 5 });
        expect(report.releases).toHaveLength(500);
        const pages = calls.map((call) => new URL(call.slice(4), 'http://x').searchParams.get('page'));
        expect(pages).toEqual(['1', '2', '3', '4', '5']);
        expect(hasChanges(report)).toBe(false);
        expect(renderPlan(report, { color: false }).split('\n').length).toBeLessThan(5);
      })
      .ends());

  test.each([1, 99, 100, 101])('%i releases are read a hundred to a request', (count) =>
    projectWith(many.slice(0, count), links)
      .given({ tags: '*', links: text.replaceAll('HOST', 'new') })
      .by({ command: 'plan' })
      .runs(({ report, calls }) => {
        expect(calls).toHaveLength(Math.ceil(count / PAGE_SIZE));
        expect(report.releases).toHaveLength(count);
      })
      .ends(),
  );

  test('a move of all of them: read, one call a link, read back', () =>
    projectWith(many.slice(0, 150), links)
      .given({
        tags: '*',
        links: text.replaceAll('HOST', 'new'),
        concurrency: '8',
        writes: 'rest',
        'max-updates': '450',
      })
      .runs((ran) => {
        const { inSync, requests } = ran.report;
        expect(inSync).toBe(true);
        // On a busy machine it takes longer than two seconds, and the list is read again in between.
        expect(requests).toBeGreaterThanOrEqual(2 + 450 + 2);
        expect(requests).toBeLessThan(2 + 450 + 2 + 40);
        expect(new Set(Object.values(urls(ran)).flat())).toEqual(new Set(['new']));
      })
      .ends());

  /** The most requests under way at a time, whatever they ask for. */
  async function mostAtOnce(
    existing: readonly string[],
    missing: readonly string[],
    concurrency: string,
  ): Promise<number> {
    let open = 0;
    let most = 0;
    const tags = [...existing, ...missing];
    const table = tableOf(...tags.map((tag) => entryFor(`tag: ${tag}`, 'new')));
    await projectWith(existing)
      .inProject({ tags })
      .table(table)
      .given({ concurrency, 'create-release': 'true', writes: 'rest' })
      .faults(async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve, 2));
        open -= 1;
        return undefined;
      })
      .runs(({ report }) => expect(report).toMatchObject({ inSync: true }))
      .ends();
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

test('a list that cannot be read again is one error, however many releases it was for', () => {
  let reads = 0;
  return projectWith(['v1', 'v2', 'v3'])
    .given({ tags: '*', links: linkText('new') })
    .faults(({ method }) => {
      if (method === 'GET') reads += 1;
      return reads > 1 ? { kind: 'status', status: 401 } : undefined;
    })
    .runs(({ result, succeeded }) => {
      expect(problemsOfResult(result).map(({ code }) => code)).toEqual(['read-back-failed']);
      expect(succeeded).toBe(false);
    })
    .ends();
});

test('a Link header that leads elsewhere is not followed', () =>
  projectWith(Array.from({ length: 101 }, (_, n) => `v${n}`))
    .served({ origin: 'http://elsewhere.test:1' })
    .given({ tags: '*', links: linkText('old') })
    .runs(({ report }) => expect(report).toMatchObject({ inSync: true, requests: 2 }))
    .ends());

test('export --tags writes a table that plans to no changes', () => {
  const tags = ['v1.0', 'v1.1', 'release/2', 'v3'];
  const odd = (tag: string): SeedLink[] => [
    { name: '1.10', url: `https://x.test/${tag}`, link_type: 'package', direct_asset_path: '/bin/app' },
    { name: '${tag}: # "x"', url: 'https://x.test/${version}', link_type: 'runbook' },
  ];
  let table = '';
  return projectWith(tags, odd)
    .meanwhile(async ({ sandbox }) => {
      table = await exported(sandbox, 'v1.*\nrelease/*');
    })
    .given((stage) => ({ root: stage.folder({ 'release-links.yml': table }) }))
    .by({ table: true, command: 'plan' })
    .runs(async (ran) => {
      expect(ran.report).toMatchObject({ inSync: true, requests: 1 });
      expect(tagsOf(ran)).toEqual(['release/2', 'v1.0', 'v1.1']);
      expect(await exported(ran.sandbox, 'v1.*\nrelease/*')).toBe(table);
    })
    .ends();
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
