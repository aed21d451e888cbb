import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/app/doctor/check.js';
import { examine } from '../../../src/app/doctor/doctor.js';
import { readEnvironment } from '../../../src/app/settings/environment.js';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import { parseSettings } from '../../../src/app/settings/settings.js';
import { createInspection } from '../../../src/gitlab/api/inspection.js';
import type { GitLabOptions } from '../../../src/gitlab/client/options.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import type { SeedProject, SeedToken } from '../../../src/sandbox/world/seed-model.js';
import { fakeClock } from '../../gitlab/fake-clock.js';
import { options } from '../../gitlab/options.js';
import { openSandbox } from '../../sandboxes.js';
import { appSeed, type ServerOptions } from '../../serving.js';
import { scenario } from '../scenario.js';

/** The latest that was opened. */
let sandbox: Sandbox | undefined;

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqb2IifQ.c2ln';

/** Every kind of token that the sandbox can have. */
const TOKENS: Readonly<Record<string, SeedToken>> = {
  personal: { kind: 'pat', role: 'developer', user: 'ann' },
  project: { kind: 'pat', role: 'developer', user: 'project_24_bot_1a2b' },
  group: { kind: 'pat', role: 'maintainer', user: 'group_7_bot_1a2b' },
  guest: { kind: 'pat', role: 'guest' },
  stranger: { kind: 'pat', projects: [25] },
  reading: { kind: 'pat', role: 'developer', scopes: ['read_api'] },
  user: { kind: 'pat', role: 'developer', scopes: ['read_user'] },
  narrow: { kind: 'pat', role: 'developer', permissions: ['Release: Read'] },
  elsewhere: { kind: 'pat', projects: [25], permissions: ['Release: Read'] },
  ending: { kind: 'pat', role: 'developer', expires_at: '2026-12-01' },
  lasting: { kind: 'pat', role: 'developer', expires_at: '2099-01-31' },
  expired: { kind: 'pat', state: 'expired' },
  revoked: { kind: 'pat', state: 'revoked' },
  oauth: { kind: 'oauth', role: 'developer', user: 'ann' },
  'job-token': { kind: 'job', role: 'developer' },
  'acme-glcbt-64_abc': { kind: 'job', role: 'developer' },
  [JWT]: { kind: 'job', role: 'developer' },
  'glcbt-other': { kind: 'job', role: 'developer', projects: [25, 24], job_project: 25 },
  'glcbt-ended': { kind: 'job', state: 'expired' },
};

interface Case {
  readonly token: string | null;
  readonly raw?: RawInputs;
  readonly project?: Partial<SeedProject>;
  readonly sandbox?: ServerOptions;
  readonly client?: Partial<GitLabOptions>;
  readonly url?: string;
  /** No project is given. */
  readonly isHomeless?: true;
}

async function checksOf(given: Case): Promise<readonly Check[]> {
  const project = { visibility: 'private', tags: ['v1', 'v2'], releases: [{ tag: 'v1' }] } as const;
  const others = [{ id: 25, path: 'g/other' }];
  const seed = appSeed({ path: 'g/app', ...project, ...given.project }, TOKENS, others);
  const served = await openSandbox(seed, given.sandbox);
  sandbox = served;
  const url = given.url ?? served.url;
  const raw = {
    'gitlab-url': url,
    ...(given.isHomeless !== true && { project: 'g/app' }),
    tag: 'v1',
    ...(given.token !== null && { token: given.token }),
    ...given.raw,
  };
  const settings = parseSettings(raw, readEnvironment({ CI_JOB_TOKEN: 'job-token' }));
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const value = given.token === null ? { ...settings.value, token: null } : settings.value;
  const how = { project: value.project ?? '0', token: value.token, retries: 0, ...given.client };
  const checks = await examine(value, createInspection(options(url, how)));
  expect(served.log.every(({ method }) => method === 'GET')).toBe(true);
  return checks;
}

const statesOf = (checks: readonly Check[]) =>
  Object.fromEntries(checks.map(({ name, state }) => [name, state]));
const lineOf = (checks: readonly Check[], name: Check['name']) => checks.find((each) => each.name === name);

const ALL_OK = {
  network: 'ok',
  certificate: 'ok',
  server: 'ok',
  token: 'ok',
  project: 'ok',
  role: 'ok',
  tag: 'ok',
  release: 'ok',
  packages: 'ok',
  graphql: 'ok',
  notes: 'ok',
};

describe('every kind of token', () => {
  test.each([
    ['personal', /^Personal access token “pat” of ann, without an expiry date, scopes api$/, {}],
    ['project', /^Project access token .* of project_24_bot_1a2b/, {}],
    ['group', /^Group access token /, {}],
    ['lasting', /until 2099-01-31/, {}],
    ['ending', /until 2026-12-01/, { token: 'warning' }],
    [
      'guest',
      /^Personal access token /,
      { role: 'warning', tag: 'warning', packages: 'warning', release: 'error' },
    ],
    [
      'stranger',
      /^Personal/,
      { project: 'error', role: 'warning', tag: 'warning', release: 'warning', packages: 'warning' },
    ],
    ['reading', /scopes read_api: not enough to apply$/, { token: 'warning', notes: 'warning' }],
    [
      'narrow',
      /^Fine-grained token .*; it cannot be used to read what it may do$/,
      {
        token: 'warning',
        role: 'warning',
        tag: 'warning',
        packages: 'warning',
        notes: 'warning',
        project: 'warning',
      },
    ],
    [
      'elsewhere',
      /^Fine-grained token /,
      {
        token: 'warning',
        project: 'error',
        role: 'warning',
        tag: 'warning',
        release: 'warning',
        packages: 'warning',
        notes: 'warning',
      },
    ],
  ])('%s', async (token, line, expected) => {
    const checks = await checksOf({ token, client: { clock: at('2026-11-28') } });
    expect(lineOf(checks, 'token')?.message).toMatch(line);
    expect(statesOf(checks)).toEqual({ ...ALL_OK, ...expected });
  });

  test.each([
    ['expired', 'The token has expired'],
    ['revoked', 'The token was revoked'],
    ['nobody', 'does not know this token'],
  ])('a token that is %s', async (token, sentence) => {
    const checks = await checksOf({ token });
    expect(lineOf(checks, 'token')).toMatchObject({
      state: 'error',
      message: expect.stringContaining(sentence),
    });
    expect(lineOf(checks, 'notes')?.state).toBe('warning');
  });

  test('OAuth: whose it is, and no word about scopes', async () => {
    const checks = await checksOf({ token: 'oauth', raw: { 'token-type': 'oauth' } });
    expect(lineOf(checks, 'token')).toEqual({
      name: 'token',
      state: 'ok',
      message: 'OAuth token of ann; its scopes and expiry date cannot be read',
    });
    expect(statesOf(checks)).toEqual(ALL_OK);
  });

  test.each(['job-token', 'acme-glcbt-64_abc', JWT])('the job token %s', async (token) => {
    const checks = await checksOf({ token });
    const { message } = lineOf(checks, 'token') ?? {};
    expect(message).toMatch(/^A job token reads and writes releases and packages .* no notes .* is running$/);
    expect(statesOf(checks)).toMatchObject({
      server: 'ok',
      token: 'ok',
      role: 'ok',
      release: 'ok',
      graphql: 'ok',
      notes: 'warning',
    });
    expect(sandbox?.log.some(({ target }) => target.includes('graphql'))).toBe(false);
  });

  test('a job token of another project that is not let in', async () => {
    const line = lineOf(await checksOf({ token: 'glcbt-other' }), 'release');
    expect(line).toMatchObject({
      state: 'error',
      message: expect.stringContaining('does not let job tokens of'),
    });
  });

  test('the token of a job that has ended, and one that is sent as an access token', async () => {
    expect(lineOf(await checksOf({ token: 'glcbt-ended' }), 'token')?.state).toBe('error');
    const checks = await checksOf({ token: 'glcbt-other', raw: { 'token-type': 'private' } });
    expect(lineOf(checks, 'token')).toMatchObject({
      state: 'error',
      message: 'A job token is sent as an access token',
    });
  });

  test('no token', async () => {
    expect(statesOf(await checksOf({ token: null }))).toMatchObject({
      token: 'warning',
      project: 'error',
      graphql: 'ok',
    });
  });
});

describe('the project', () => {
  test.each<[string, Partial<SeedProject>, Check['name'], string]>([
    [
      'releases are switched off',
      { releases_access: 'disabled' },
      'release',
      'Releases are switched off in the project',
    ],
    [
      'packages are switched off',
      { packages_enabled: false },
      'packages',
      'The package registry is switched off',
    ],
    ['it is archived', { archived: true }, 'role', 'The project is archived, so nothing can be written'],
  ])('%s', async (_, project, name, message) => {
    const line = lineOf(await checksOf({ token: 'personal', project }), name);
    expect(line?.state).not.toBe('ok');
    expect(line?.message).toContain(message);
  });

  test.each([
    ['v9', 'tag', 'There is no tag "v9"'],
    ['v2', 'release', 'There is no release "v2" that the token can see'],
  ] as const)('without %s', async (tag, name, message) => {
    const line = lineOf(await checksOf({ token: 'personal', raw: { tag } }), name);
    expect(line).toMatchObject({ state: 'warning', message, hint: expect.stringContaining('`wait`') });
  });

  test('a protected tag: maintainers see who may create it', async () => {
    const project = { protected_tags: [{ tag: 'v*' }] };
    expect(lineOf(await checksOf({ token: 'group', project }), 'tag')).toMatchObject({
      state: 'ok',
      message: 'Tag "v1" is protected, and the role is enough for it',
    });
    expect(lineOf(await checksOf({ token: 'personal', project }), 'tag')).toMatchObject({
      state: 'warning',
      message: 'Tag "v1" is protected',
    });
  });
});

describe('GraphQL', () => {
  test('is not there', async () => {
    const line = lineOf(await checksOf({ token: 'personal', sandbox: { graphql: 'off' } }), 'graphql');
    expect(line).toMatchObject({ state: 'warning', message: expect.stringContaining('written one by one') });
  });

  test('is not there, and `writes` wants it', async () => {
    const given = { token: 'personal', sandbox: { graphql: 'off' }, raw: { writes: 'graphql' } } as const;
    expect(lineOf(await checksOf(given), 'graphql')?.state).toBe('error');
  });
});

test('of a server that cannot be reached nothing is guessed', async () => {
  const checks = await checksOf({ token: 'personal', url: 'http://127.0.0.1:1', client: { retries: 0 } });
  for (const name of ['graphql', 'notes'] as const)
    expect(lineOf(checks, name)).toMatchObject({
      state: 'warning',
      message: expect.stringContaining('is not known'),
    });
});

describe('certificates', () => {
  const TLS = new URL('../../fixtures/tls/', import.meta.url);
  const AUTHORITY = new URL('authority.pem', TLS).pathname;

  async function certificateLine(client: Partial<GitLabOptions>, host = 'localhost') {
    const file = (name: string) => readFileSync(new URL(name, TLS));
    const server = createServer({ key: file('server.key'), cert: file('server.pem') }, (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    try {
      const checks = await checksOf({ token: 'personal', url: `https://${host}:${port}`, client });
      return lineOf(checks, 'certificate');
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  test('an authority that nobody knows', async () => {
    const line = await certificateLine({});
    expect(line).toMatchObject({ state: 'error', hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
    expect(line?.message).toContain('its authority is not known here');
  });

  test('an authority of the runner', async () => {
    const environment = { CI_SERVER_TLS_CA_FILE: AUTHORITY };
    expect(await certificateLine({ environment })).toEqual({
      name: 'certificate',
      state: 'ok',
      message:
        'Signed by "release-links test authority", an authority of CI_SERVER_TLS_CA_FILE, until 2126-10-29',
    });
  });

  test('a certificate that ends soon', async () => {
    const environment = { CI_SERVER_TLS_CA_FILE: AUTHORITY };
    const line = await certificateLine({ environment, clock: at('2126-10-20') });
    expect(line).toMatchObject({ state: 'warning', hint: 'Renew the certificate of the server.' });
  });

  test('a file that cannot be read', async () => {
    const environment = { CI_SERVER_TLS_CA_FILE: AUTHORITY, NODE_EXTRA_CA_CERTS: '/nowhere.pem' };
    expect(await certificateLine({ environment })).toMatchObject({
      state: 'warning',
      message: expect.stringContaining('the file of NODE_EXTRA_CA_CERTS cannot be read'),
    });
  });

  test('another name', async () => {
    const environment = { CI_SERVER_TLS_CA_FILE: AUTHORITY };
    const line = await certificateLine({ environment }, '127.0.0.1');
    expect(line?.state).toBe('error');
  });
});

/** A clock that stands on a day. */
function at(day: string): NonNullable<GitLabOptions['clock']> {
  const clock = fakeClock();
  return {
    now: () => clock.now(),
    sleep: (...args) => clock.sleep(...args),
    random: () => clock.random(),
    wallTime: () => Date.parse(`${day}T12:00:00Z`),
  };
}

describe('before an apply (input `doctor`)', () => {
  const start = scenario().wants('app').given({ doctor: 'true' });

  test('nothing is asked where nothing is to be written', () =>
    start
      .has('app')
      .runs(({ calls, played }) => {
        expect(calls).toEqual(['GET /releases/v0.1']);
        expect(played.warnings).toEqual([]);
      })
      .ends());

  test('what may make it fail is a warning, and the apply goes on', () =>
    start
      .withToken('test-token', {
        kind: 'pat',
        role: 'maintainer',
        scopes: ['api'],
        expires_at: '2001-01-31',
      })
      .runs(({ calls, played, report }) => {
        expect(played.warnings).toEqual([expect.stringContaining('until 2001-01-31')]);
        expect(report.inSync).toBe(true);
        const first = calls.findIndex((call) => !call.startsWith('GET'));
        expect(calls.slice(0, first)).toContain('GET ');
      })
      .ends());

  test('a read that is refused is explained', () =>
    start
      .given({ token: 'nobody' })
      .runs(({ result, played }) => {
        expect(result.kind).toBe('failed');
        expect(played.warnings.join()).toContain('does not know this token');
      })
      .ends());

  test('a dry run asks nothing', () => start.given({ 'dry-run': 'true' }).asks('GET /releases/v0.1').ends());
});

test('without a project: what can be known without one, and that one is needed', async () => {
  const checks = await checksOf({ token: 'personal', isHomeless: true });
  expect(statesOf(checks)).toEqual({
    network: 'ok',
    certificate: 'ok',
    server: 'ok',
    token: 'ok',
    project: 'error',
    graphql: 'ok',
  });
  expect(lineOf(checks, 'project')?.hint).toContain('Set `project`');
});
