import { describe, expect, test } from '@jest/globals';
import { insertLink } from '../../src/sandbox/releases/link-store.js';
import { addressOf, type Row, scenario } from './scenario.js';

const url = (n: number | string): string => `https://downloads.test/${n}`;
const links = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ name: `n${at}`, url: url(at) }));

describe('requests', () => {
  test.each([10, 1000])('a no-op over %i links is one request', (count) => {
    const names = Array.from({ length: count }, (_, at) => `n${at}`);
    return scenario()
      .has(...names)
      .wants(...names)
      .thenSendsNothing();
  });

  const drifted = scenario()
    .has('n0', 'n1', 'n2', 'old')
    .wants('n0', 'n1', { name: 'n2', url: url('new') }, 'n3', 'n4');

  test('an apply of N changes: read, the writes, a look before the delete, read back', () =>
    drifted
      .by({ command: 'plan' })
      .asks('GET /releases/v0.1')
      .by({ command: 'apply' })
      .sends('update n2', 'create n4', 'create n3', 'delete old')
      .thenSendsNothing());

  test('a plan of N changes is one request', () =>
    drifted.by({ command: 'plan' }).asks('GET /releases/v0.1').ends());

  test('a missing release, made with its links: look, create, look again', () =>
    scenario()
      .wants(...links(5))
      .given({ tag: 'v0.2', 'create-release': 'true' })
      .runs(({ calls, report, release }) => {
        expect(calls).toEqual(['GET /releases/v0.2', 'POST /releases', 'GET /releases/v0.2']);
        expect(release).toMatchObject({ exists: false, created: true });
        expect(report.inSync).toBe(true);
      })
      .having('n0', 'n1', 'n2', 'n3', 'n4')
      .thenSendsNothing());

  test('a guest may list links but not read the release', () =>
    scenario()
      .has('a', 'b')
      .wants('a', 'b')
      .given({ token: 'guest-token' })
      .by({ command: 'plan' })
      .asks('GET /releases/v0.1', expect.stringMatching(/^GET \/releases\/v0\.1\/assets\/links\?/))
      .ends());
});

describe('what is refused before anything is written', () => {
  test.each(['apply', 'plan'] as const)('a list without links (%s)', (command) =>
    scenario()
      .has('a')
      .wants()
      .by({ command })
      .refuses('empty-desired')
      .given({ 'allow-empty': 'true' })
      .sends(...(command === 'plan' ? [] : ['delete a']))
      .ends(),
  );

  const twelve = Array.from({ length: 12 }, (_, at) => `n${at}`);

  test('more deletes than allowed', () =>
    scenario()
      .has(...twelve)
      .wants('n0')
      .refuses('too-many-deletes')
      .given({ 'max-deletes': '11' })
      .sends(
        ...twelve
          .slice(1)
          .map((name) => `delete ${name}`)
          .sort(),
      )
      .thenHas('n0'));

  test('a conflict with an ignored link', () =>
    scenario()
      .has({ name: 'Nightly', url: addressOf('n0') })
      .wants('n0', 'n1')
      .given({ ignore: 'Night*' })
      .refuses('conflict')
      .thenHas('Nightly'));

  test('a missing release', () => scenario().wants('a').given({ tag: 'v0.2' }).refuses('no-release').ends());
});

describe('without a token', () => {
  const scheduled = { CI_PIPELINE_SOURCE: 'schedule' };
  const proposal = { CI_PIPELINE_SOURCE: 'merge_request_event' };
  const start = scenario().wants('n0').by({ anonymous: true });

  test('a dry run that is no proposal fails: a drift check is not green because a token is missing', () =>
    start
      .by({ command: 'plan' })
      .runs(({ result }) => expect(result.kind).toBe('failed'))
      .by({ variables: scheduled })
      .runs(({ result }) => expect(result.kind).toBe('failed'))
      .by({ command: 'apply' })
      .given({ 'dry-run': 'true' })
      .runs(({ result }) => expect(result.kind).toBe('failed'))
      .by({ command: 'plan', variables: proposal })
      .given({ 'dry-run': 'auto', 'fail-on-changes': 'true' })
      .runs(({ result }) => expect(result.kind).toBe('failed'))
      .ends());

  test('a dry run of a proposal for a private project checks the manifest and says so', () =>
    start
      .by({ command: 'plan', variables: proposal })
      .runs(({ result }) => {
        if (result.kind !== 'validated') throw new Error(result.kind);
        expect(result.validation.links).toBe(1);
        expect(result.validation.warnings.map(({ code }) => code)).toEqual(['project-not-visible']);
      })
      .ends());

  test('an apply fails', () => start.runs(({ result }) => expect(result.kind).toBe('failed')).ends());
});

describe('rounds', () => {
  test('what another writer adds meanwhile is left alone and named', () =>
    scenario()
      .has('a')
      .wants('a', 'b')
      .meets('POST', (release, world) => {
        insertLink(world, release, { name: 'other', url: url('other'), filepath: null, link_type: 'other' });
      })
      .reports(['not-in-plan'], 'create b')
      .thenHas('b', 'other', 'a'));

  test('what another writer deletes meanwhile is left to them', () =>
    scenario()
      .has('a', { name: 'b', url: url('old') })
      .wants('a', 'b')
      .meets('PUT', (release) =>
        release.links.splice(
          release.links.findIndex(({ name }) => name === 'a'),
          1,
        ),
      )
      .reports(['not-in-plan'], 'update b')
      .thenHas('b'));
});

test('a release that somebody deletes meanwhile is not told as one that lacks its links', () =>
  scenario()
    .has({ name: 'n0', url: url('old') })
    .wants('n0')
    .meets('PUT', (_, world) => world.projects.get(24)?.releases.delete('v0.1'))
    .runs(({ report, release }) => {
      expect(report.inSync).toBe(false);
      expect(release.problems).toMatchObject([
        { code: 'no-release', message: expect.stringContaining('is not there any more') },
      ]);
    })
    .ends());

describe('a run that was stopped', () => {
  test.each([
    [
      'by its deadline',
      new DOMException('late', 'TimeoutError'),
      'the deadline of the run passed',
      /deadline/,
    ],
    ['by a signal', undefined, 'the run was stopped', /^Run again/],
  ])('says so: %s', (_, reason, message, hint) => {
    const controller = new AbortController();
    const stopped = { code: 'stopped', message: `${message} before it was finished` };
    const expected = [expect.objectContaining({ ...stopped, hint: expect.stringMatching(hint) })];
    return scenario()
      .wants('n0')
      .by({ stop: controller.signal, progress: { begin: () => controller.abort(reason) } })
      .runs(({ report }) => expect(report.problems).toEqual(expected))
      .runs(({ result }) =>
        expect(result).toMatchObject({ kind: 'failed', problems: expected, report: { releases: [] } }),
      )
      .ends();
  });
});

describe('what is wrong with a declaration', () => {
  test('is told before GitLab is asked', () =>
    scenario()
      .wants({ name: 'a', url: 'HTTPS://x.test/a' })
      .runs(({ result, calls }) => {
        expect(result.kind).toBe('failed');
        expect(calls).toEqual([]);
      })
      .ends());
});

describe('without a tag', () => {
  const variables = { CI_PIPELINE_SOURCE: 'merge_request_event' };
  const start = scenario().wants('n0').by({ table: true });

  test('a review checks the manifest and says so', () =>
    start
      .by({ variables })
      .runs(({ result, calls }) => {
        if (result.kind !== 'validated') throw new Error(result.kind);
        expect(result.validation.warnings.map(({ code }) => code)).toEqual(['no-tag']);
        expect(calls).toEqual([]);
      })
      .ends());

  test('a review is told of an entry that names no release on GitHub', () =>
    scenario()
      .given({ links: '- { github: acme/app, tag: " " }' })
      .by({ variables })
      .runs(({ result }) => {
        if (result.kind !== 'failed') throw new Error(result.kind);
        expect(result.problems).toMatchObject([{ code: 'no-tag', place: { file: 'links', line: 1 } }]);
      })
      .ends());

  test.each(['plan', 'apply'] as const)('any other run fails (%s)', (command) =>
    start
      .by({ command })
      .runs(({ result, codes }) =>
        expect({ kind: result.kind, codes }).toEqual({ kind: 'failed', codes: ['no-tag'] }),
      )
      .ends(),
  );
});
