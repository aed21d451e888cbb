/** `create`, `update` and `delete` against the sandbox: what is sent, what is printed, what is refused before. */

import { beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { createCommand, deleteCommand, updateCommand } from '../../../src/cli/commands/calls.js';
import { openSession } from '../../../src/cli/session/session.js';
import type { Terminal } from '../../../src/cli/session/terminal.js';
import { parseArguments } from '../../../src/cli/words/arguments.js';
import { PLAN_SCHEMA } from '../../../src/report/data/output-schema.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { uncancelled } from '../../face/cancellation.js';
import { openSandbox } from '../../sandboxes.js';
import { appSeed } from '../../serving.js';

const TOKEN = 'test-token';
const COMMANDS = { create: createCommand, update: updateCommand, delete: deleteCommand };
const fits = new Ajv({ strict: true, allowUnionTypes: true }).compile(PLAN_SCHEMA);

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await openSandbox(
    appSeed(
      {
        tags: ['v1.0', 'v2.0'],
        releases: [
          {
            tag: 'v1.0',
            links: [
              {
                name: 'app',
                url: 'https://x.test/app',
                link_type: 'package',
                direct_asset_path: '/bin/app',
              },
              { name: 'notes', url: 'https://x.test/notes', link_type: 'runbook' },
              { name: '1', url: 'https://x.test/one' },
            ],
          },
        ],
      },
      { [TOKEN]: { kind: 'pat', role: 'maintainer' }, reader: { kind: 'pat', role: 'reporter' } },
    ),
  );
});

interface Ran {
  /** The exit code, or the codes of the problems. */
  readonly end: number | readonly string[];
  /** Messages and hints. */
  readonly said: string;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(words: readonly string[], more: readonly string[] = [`--token=${TOKEN}`]): Promise<Ran> {
  const out: string[] = [];
  const drawn: string[] = [];
  const terminal: Terminal = {
    log: { debug: () => {}, info: () => {}, warning: () => {} },
    color: false,
    width: null,
    isInteractive: false,
    print: (text) => out.push(text),
    draw: (text) => drawn.push(text),
    status: () => {},
    problems: (problems) => drawn.push(...problems.map(({ code }) => `${code}\n`)),
    hide: (text) => text,
    protect: () => {},
  };
  const at = ['--gitlab-url', sandbox.url, '--project', 'group/app', '--tag', 'v1.0', '--retries', '0'];
  const invocation = parseArguments([...words, ...at, ...more], {});
  const session = invocation.ok ? await openSession(invocation.value, terminal, uncancelled()) : invocation;
  const name = words[0] as keyof typeof COMMANDS;
  const result = session.ok ? await COMMANDS[name](session.value) : session;
  const problems = result.ok ? [] : result.problems;
  return {
    end: result.ok ? result.value : problems.map(({ code }) => code),
    said: problems.map(({ message, hint }) => `${message}\n${hint}`).join('\n'),
    stdout: out.join(''),
    stderr: drawn.join(''),
  };
}

const split = (line: string): readonly string[] => line.split(' ');
const sent = (): readonly string[] => sandbox.log.map(({ method }) => method);
const writes = (): readonly string[] => sent().filter((method) => method !== 'GET');

/** The links as GitLab has them, by name, each in one line. */
async function links(): Promise<readonly string[]> {
  const path = '/api/v4/projects/24/releases/v1.0/assets/links';
  const answer = await fetch(`${sandbox.url}${path}`, { headers: { 'private-token': TOKEN } });
  const found = (await answer.json()) as Record<string, string>[];
  return found
    .map((link) => {
      const path = link['direct_asset_url']?.split('/downloads')[1] ?? '-';
      return `${link['name']} ${link['url']} ${link['link_type']} ${path}`;
    })
    .sort();
}

const BEFORE = [
  '1 https://x.test/one other -',
  'app https://x.test/app package /bin/app',
  'notes https://x.test/notes runbook -',
];

describe('create', () => {
  test('sends the link once and prints what was read afterwards', async () => {
    const words = split('create new https://x.test/new --link-type image --direct-asset-path /bin/new');
    const { end, stdout } = await run(words);
    expect({ end, sent: sent() }).toEqual({ end: 0, sent: ['GET', 'POST', 'GET'] });
    expect(stdout).toMatch(
      /^Created link \d+ of group\/app v1\.0:\n {2}\+ new {2}https:\/\/x\.test\/new {2}\(image, \/bin\/new\)\n {2}permanent: http:\S+\/downloads\/bin\/new\n$/,
    );
    expect(await links()).toEqual([...BEFORE, 'new https://x.test/new image /bin/new'].sort());
  });

  test('is other and has no path by default; white space around the address goes', async () => {
    const { end } = await run(['create', 'a b', ' https://x.test/a ', '--direct-asset-path=']);
    expect(end).toBe(0);
    expect(await links()).toContain('a b https://x.test/a other -');
  });

  test('sends nothing where the same link is there', async () => {
    const words = split('create app https://x.test/app --link-type package --direct-asset-path /bin/app');
    const { end, stdout } = await run(words);
    expect({ end, stdout }).toEqual({
      end: 0,
      stdout: 'Nothing to do: link 1 of group/app v1.0 is like this already.\n',
    });
    expect(writes()).toEqual([]);
  });

  test.each([
    ['create app https://x.test/other', ['taken'], 'the name "app" is taken by another link (id 1)'],
    ['create b https://x.test/app', ['taken'], 'is taken by another link ("app", id 1)'],
    [
      'create app https://x.test/notes --direct-asset-path /bin/app',
      ['taken', 'taken', 'taken'],
      'the path "/bin/app" is taken',
    ],
  ])('names who holds a value: %s', async (line, codes, text) => {
    const { end, said } = await run(split(line));
    expect({ end, said }).toEqual({ end: codes, said: expect.stringContaining(text) });
    expect(said).toContain('release-links update');
    expect(sent()).toEqual(['GET']);
  });

  test.each([
    [['create', 'a', 'ssh://x.test/a'], 'url-scheme'],
    [['create', 'a', ''], 'blank-url'],
    [['create', ' ', 'https://x.test/a'], 'blank-name'],
    [['create', 'a', 'https://x.test/a', '--direct-asset-path', '/a'], 'path-format'],
    [['create', 'a', 'https://x.test/a', '--direct-asset-path', '/my file.zip'], 'path-format'],
    [['create', 'a', 'https://x.test/$CI_COMMIT_TAG/a'], 'unexpanded-variable'],
    [['create', '${basename}', 'https://x.test/a'], 'unexpanded-variable'],
    [['create', 'a', '${vars.BASE}/a'], 'unexpanded-variable'],
    [['create', 'a', 'https://x.test/a', '--link-type', 'Package'], 'usage'],
    [['create', 'a'], 'usage'],
    [['create', 'a', 'https://x.test/a', 'b'], 'usage'],
    [['create', 'a', 'https://x.test/a', '--name', 'b'], 'usage'],
  ])('is refused before anything is sent: %j', async (words, code) => {
    const { end } = await run(words);
    expect(end).toContain(code);
    expect(sent()).toEqual([]);
  });

  test('an address that is the permanent address of the link is refused', async () => {
    const url = `${sandbox.url}/group/app/-/releases/v1.0/downloads/bin/new`;
    expect((await run(['create', 'new', url, '--direct-asset-path', '/bin/new'])).end).toEqual([
      'own-address',
    ]);
    expect(
      (await run(['update', 'app', '--url', `${sandbox.url}/group/app/-/releases/v1.0/downloads/bin/app`]))
        .end,
    ).toEqual(['own-address']);
    expect(writes()).toEqual([]);
  });
});

describe('update', () => {
  test.each([
    ['--name app2', 'app2 https://x.test/app package /bin/app'],
    ['--url https://x.test/app2', 'app https://x.test/app2 package /bin/app'],
    ['--link-type image', 'app https://x.test/app image /bin/app'],
    ['--direct-asset-path /bin/app2', 'app https://x.test/app package /bin/app2'],
    ['--direct-asset-path=', 'app https://x.test/app package -'],
  ])('one field alone leaves the others as they are: %s', async (flags, line) => {
    const { end } = await run(split(`update app ${flags}`));
    expect({ end, writes: writes() }).toEqual({ end: 0, writes: ['PUT'] });
    expect(await links()).toEqual([BEFORE[0], line, BEFORE[2]]);
  });

  test('shows each field, and names the link by its id too', async () => {
    const { stdout } = await run(split('update 2 --name news --link-type other'));
    expect(stdout).toBe(
      'Updated link 2 of group/app v1.0:\n  ~ news\n           name: notes → news\n      link_type: runbook → other\n',
    );
  });

  test('sends nothing where nothing differs', async () => {
    const { end, stdout } = await run(split('update app --url https://x.test/app'));
    expect({ end, stdout, writes: writes() }).toEqual({
      end: 0,
      stdout: 'Nothing to do: link 1 of group/app v1.0 is like this already.\n',
      writes: [],
    });
  });

  test.each([
    ['update ap --name x', 'no-link', 'Did you mean "app"?'],
    ['update 99 --name x', 'no-link', 'no link "99"'],
    ['update app --name notes', 'taken', '(id 2)'],
    ['update 1 --name x', 'ambiguous-link', 'give its id, 3'],
  ])('is refused after a read: %s', async (line, code, text) => {
    const { end, said } = await run(split(line));
    expect({ end, said }).toEqual({ end: [code], said: expect.stringContaining(text) });
    expect(sent()).toEqual(['GET']);
  });

  test.each([
    ['update app', 'usage'],
    ['update app --url nowhere', 'url-scheme'],
    ['update app --direct-asset-path bin/app', 'path-format'],
    ['update app --name $CI_COMMIT_TAG', 'unexpanded-variable'],
  ])('is refused before anything is sent: %s', async (line, code) => {
    expect((await run(split(line))).end).toContain(code);
    expect(sent()).toEqual([]);
  });
});

describe('delete', () => {
  test.each(['delete app', 'delete 2', 'delete 3'])('%s', async (line) => {
    const { end, stdout } = await run(split(line));
    expect({ end, sent: sent() }).toEqual({ end: 0, sent: ['GET', 'DELETE', 'GET'] });
    expect(stdout).toMatch(/^Deleted link \d of group\/app v1\.0:\n {2}- /);
    expect(await links()).toHaveLength(2);
  });

  test('a number that is the id of one link and the name of another deletes neither', async () => {
    const { end, said } = await run(split('delete 1'));
    expect(end).toEqual(['ambiguous-link']);
    expect(said).toContain('1 is the id of the link "app" and the name of the link with id 3');
    expect(await links()).toEqual(BEFORE);
  });

  test('there is no such link', async () => {
    const { end, said } = await run(split('delete nots'));
    expect({ end, said }).toEqual({ end: ['no-link'], said: expect.stringContaining('"notes"') });
  });
});

const THREE = ['create new https://x.test/new', 'update app --link-type image', 'delete app'] as const;

describe.each(THREE)('%s', (line) => {
  test('a dry run sends only GET and says what it would do', async () => {
    const { end, stdout, stderr } = await run([...split(line), '--dry-run']);
    expect({ end, stderr }).toEqual({ end: 0, stderr: 'Dry run (dry-run is true): nothing was written.\n' });
    expect(stdout).toMatch(
      /^Would (create a link|update link 1|delete link 1) of group\/app v1\.0:\n {2}[+~-] /,
    );
    expect(new Set(sent())).toEqual(new Set(['GET']));
    expect(await links()).toEqual(BEFORE);
    expect((await run([...split(line), '--dry-run', '--detailed-exitcode'])).end).toBe(2);
  });

  test('a dry run needs no right to write', async () => {
    expect((await run([...split(line), '--dry-run'], ['--token=reader'])).end).toBe(0);
  });

  test('JSON fits the schema', async () => {
    const planned: unknown = JSON.parse((await run([...split(line), '--dry-run', '--format=json'])).stdout);
    const done: unknown = JSON.parse((await run([...split(line), '--format=json'])).stdout);
    const [command] = split(line);
    const base = { version: 1, command, project: 'group/app', tag: 'v1.0', change: { action: command } };
    expect(planned).toMatchObject({ ...base, dry_run: true, status: 'planned' });
    expect(done).toMatchObject({ ...base, dry_run: false, status: 'done' });
    expect(done).toMatchObject(command === 'delete' ? {} : { link: { id: expect.any(Number) } });
    expect([planned, done].map((document) => fits(document))).toEqual([true, true]);
  });

  test('needs a token, and one that may write', async () => {
    expect(await run(split(line), [])).toMatchObject({ end: ['no-token'] });
    expect(sent()).toEqual([]);
    expect(await run(split(line), ['--token=reader'])).toMatchObject({ end: ['gitlab'] });
    expect(await links()).toEqual(BEFORE);
  });

  test('needs a release', async () => {
    expect(await run(split(line), [`--token=${TOKEN}`, '--tag=v2.0'])).toMatchObject({ end: ['no-release'] });
    expect(writes()).toEqual([]);
  });
});
