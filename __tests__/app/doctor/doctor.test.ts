import { afterEach, expect, test } from '@jest/globals';
import { examine } from '../../../src/app/doctor/doctor.js';
import { readEnvironment } from '../../../src/app/settings/environment.js';
import { parseSettings } from '../../../src/app/settings/settings.js';
import { createInspection } from '../../../src/gitlab/api/inspection.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/http/server.js';
import { options } from '../../gitlab/options.js';

let sandbox: Sandbox | undefined;
afterEach(() => sandbox?.close());

const TOKENS = {
  developer: { kind: 'pat', role: 'developer' },
  guest: { kind: 'pat', role: 'guest' },
  reading: { kind: 'pat', role: 'developer', scopes: ['read_api'] },
  narrow: { kind: 'pat', role: 'developer', permissions: ['Release: Read'] },
  'job-token': { kind: 'job', role: 'developer' },
} as const;

async function lines(token: string | null, tag = 'v1', type = 'auto') {
  sandbox = await startSandbox({
    seed: {
      projects: [
        { id: 24, path: 'g/app', visibility: 'private', tags: ['v1', 'v2'], releases: [{ tag: 'v1' }] },
      ],
      tokens: TOKENS,
    },
  });
  const raw = {
    'gitlab-url': sandbox.url,
    project: 'g/app',
    tag,
    'token-type': type,
    ...(token !== null && { token }),
  };
  const settings = parseSettings(raw, readEnvironment({ CI_JOB_TOKEN: 'job-token' }));
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const given = token === null ? { ...settings.value, token: null } : settings.value;
  const checks = await examine(
    given,
    createInspection(options(sandbox.url, { project: 'g/app', token: given.token, retries: 0 })),
  );
  expect(sandbox.log.every(({ method }) => method === 'GET')).toBe(true);
  return Object.fromEntries(checks.map(({ name, state }) => [name, state]));
}

test('a developer', async () => {
  expect(await lines('developer')).toMatchObject({
    server: 'ok',
    token: 'ok',
    project: 'ok',
    role: 'ok',
    tag: 'ok',
    release: 'ok',
    packages: 'ok',
    notes: 'ok',
  });
});

test.each([
  ['a guest', 'guest', 'v1', { project: 'ok', role: 'warning' }],
  ['a token that may only read', 'reading', 'v1', { token: 'warning', release: 'ok' }],
  ['a fine-grained token that may read releases only', 'narrow', 'v1', { token: 'warning', release: 'ok' }],
  ['a job token', 'job-token', 'v1', { token: 'ok', role: 'ok', release: 'ok', notes: 'warning' }],
  ['an unknown token', 'nobody', 'v1', { token: 'error' }],
  ['a release that is missing', 'developer', 'v2', { tag: 'ok', release: 'warning' }],
  ['a tag that is missing', 'developer', 'v9', { tag: 'warning' }],
  ['no token', null, 'v1', { token: 'warning', project: 'error' }],
])('%s', async (_, token, tag, expected) => {
  expect(await lines(token, tag)).toMatchObject(expected);
});
