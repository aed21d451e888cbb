import { expect, test } from '@jest/globals';
import { sandboxCommand } from '../../../src/cli/commands/sandbox.js';
import { openSession } from '../../../src/cli/session/session.js';
import type { Terminal } from '../../../src/cli/session/terminal.js';
import { parseArguments } from '../../../src/cli/words/arguments.js';
import { FLAGS } from '../../../src/cli/words/flags.js';
import { GITLAB_VERSIONS, GRAPHQL_SUPPORT } from '../../../src/sandbox/world/version.js';
import { uncancelled } from '../../face/cancellation.js';

async function start(words: readonly string[], soft: AbortSignal, print: (text: string) => void) {
  const terminal: Terminal = {
    log: { debug: () => {}, info: () => {}, warning: () => {} },
    color: false,
    width: null,
    isInteractive: false,
    print,
    draw: () => {},
    status: () => {},
    problems: () => {},
    hide: (text) => text,
    protect: () => {},
  };
  const invocation = parseArguments(['sandbox', ...words], {});
  if (!invocation.ok) throw new Error(JSON.stringify(invocation.problems));
  const session = await openSession(invocation.value, terminal, uncancelled({ soft }));
  if (!session.ok) throw new Error(JSON.stringify(session.problems));
  return sandboxCommand(session.value);
}

test('a signal that comes while the server starts ends it all the same', async () => {
  const printed: string[] = [];
  const ended = await start([], AbortSignal.abort(), (text) => printed.push(text));
  expect(ended).toMatchObject({ ok: true, value: 0 });
  expect(printed).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\n$/)]);
});

test('versions, GraphQL and faults are chosen by flags', async () => {
  const end = new AbortController();
  let printed: (url: string) => void = () => {};
  const address = new Promise<string>((resolve) => {
    printed = resolve;
  });
  const words = [
    '--gitlab-version',
    '13.8',
    '--graphql',
    'off',
    '--work',
    '1ms',
    '--fault',
    'status 503 at 1',
  ];
  const ended = start(words, end.signal, (text) => printed(text.trim()));
  const url = await address;
  const headers = { 'private-token': 'demo-token' };
  const statuses: number[] = [];
  for (const path of ['version', 'version']) {
    statuses.push((await fetch(`${url}/api/v4/${path}`, { headers })).status);
  }
  const version: unknown = await (await fetch(`${url}/api/v4/version`, { headers })).json();
  const graphql = await fetch(`${url}/api/graphql`, { method: 'POST', headers });
  end.abort();
  await ended;
  expect({ statuses, version, graphql: graphql.status }).toMatchObject({
    statuses: [503, 200],
    version: { version: '13.8.8' },
    graphql: 404,
  });
});

test('all that is wrong is said at once', async () => {
  const ended = await start(
    ['--port', '65536', '--work', 'long', '--fault', 'explode'],
    AbortSignal.abort(),
    () => {},
  );
  expect(ended).toMatchObject({
    ok: false,
    problems: [
      { code: 'usage', message: '--port: expected a number from 0 to 65535, found "65536"' },
      { code: 'usage', message: '--work: expected a time such as 20ms or 1s, found "long"' },
      { code: 'usage', message: expect.stringContaining('--fault: "explode" is not a fault') },
    ],
  });
});

test('the words of the flags are those of the sandbox', () => {
  const choices = (flag: string) => FLAGS.find(({ name }) => name === flag);
  expect(choices('gitlab-version')).toMatchObject({ choices: GITLAB_VERSIONS });
  expect(choices('graphql')).toMatchObject({ choices: GRAPHQL_SUPPORT });
});
