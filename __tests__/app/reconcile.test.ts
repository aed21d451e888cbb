import { describe, expect, test } from '@jest/globals';
import type { FaultFor } from '../../src/sandbox/http/fault.js';
import { insertLink } from '../../src/sandbox/releases/link-store.js';
import type { World } from '../../src/sandbox/world/world.js';
import { seedOf, withSandbox } from '../serving.js';
import { manifestOf, play, reportOf } from './harness.js';
import { addressOf, scenario } from './scenario.js';

const url = (n: number | string): string => `https://downloads.test/${n}`;
const links = (count: number, shift = 0) =>
  Array.from({ length: count }, (_, i) => ({ name: `n${i}`, url: url(i + shift) }));

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

  test('a missing release, made with its links: look, create, look again', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const played = await play(sandbox, {
        tag: 'v0.2',
        'create-release': 'true',
        links: manifestOf(links(5)),
      });
      expect(played.calls).toEqual(['GET /releases/v0.2', 'POST /releases', 'GET /releases/v0.2']);
      const [release] = reportOf(played).releases;
      expect(release).toMatchObject({ exists: false, created: true });
      expect(reportOf(played).inSync).toBe(true);
      expect(
        sandbox.world.projects
          .get(24)
          ?.releases.get('v0.2')
          ?.links.map(({ name }) => name),
      ).toEqual(['n4', 'n3', 'n2', 'n1', 'n0']);
    });
  });

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
  test('a dry run that is no proposal fails: a drift check is not green because a token is missing', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const links1 = { links: manifestOf(links(1)) };
      const scheduled = { CI_PIPELINE_SOURCE: 'schedule' };
      const proposal = { CI_PIPELINE_SOURCE: 'merge_request_event' };
      const runs = [
        play(sandbox, links1, { command: 'plan', anonymous: true }),
        play(sandbox, links1, { command: 'plan', anonymous: true, variables: scheduled }),
        play(sandbox, { ...links1, 'dry-run': 'true' }, { anonymous: true, variables: scheduled }),
        play(
          sandbox,
          { ...links1, 'fail-on-changes': 'true' },
          { command: 'plan', anonymous: true, variables: proposal },
        ),
      ];
      for (const { result } of await Promise.all(runs)) expect(result.kind).toBe('failed');
    });
  });

  test('a dry run of a proposal for a private project checks the manifest and says so', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const raw = { links: manifestOf(links(1)) };
      const { result } = await play(sandbox, raw, {
        command: 'plan',
        anonymous: true,
        variables: { CI_PIPELINE_SOURCE: 'merge_request_event' },
      });
      if (result.kind !== 'validated') throw new Error(result.kind);
      expect(result.validation.links).toBe(1);
      expect(result.validation.warnings.map(({ code }) => code)).toEqual(['project-not-visible']);
    });
  });

  test('an apply fails', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const { result } = await play(sandbox, { links: manifestOf(links(1)) }, { anonymous: true });
      expect(result.kind).toBe('failed');
    });
  });
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

test('a release that somebody deletes meanwhile is not told as one that lacks its links', async () => {
  let world: World | undefined;
  const fault: FaultFor = ({ method }) => {
    if (method === 'PUT') world?.projects.get(24)?.releases.delete('v0.1');
    return undefined;
  };
  await withSandbox(
    seedOf([{ name: 'n0', url: url('old') }]),
    async (sandbox) => {
      world = sandbox.world;
      const report = reportOf(await play(sandbox, { links: manifestOf(links(1)) }));
      expect(report.inSync).toBe(false);
      expect(report.releases[0]?.problems).toMatchObject([
        { code: 'no-release', message: expect.stringContaining('is not there any more') },
      ]);
    },
    { fault },
  );
});

describe('a run that was stopped', () => {
  test.each([
    [
      'by its deadline',
      new DOMException('late', 'TimeoutError'),
      'the deadline of the run passed',
      /deadline/,
    ],
    ['by a signal', undefined, 'the run was stopped', /^Run again/],
  ])('says so: %s', async (_, reason, message, hint) => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const controller = new AbortController();
      const progress = { begin: () => controller.abort(reason) };
      const played = await play(
        sandbox,
        { links: manifestOf(links(1)) },
        { stop: controller.signal, progress },
      );
      const told = { code: 'stopped', message: `${message} before it was finished` };
      const expected = [expect.objectContaining({ ...told, hint: expect.stringMatching(hint) })];
      expect(reportOf(played).problems).toEqual(expected);
      const unread = await play(sandbox, { links: manifestOf(links(1)) }, { stop: controller.signal });
      expect(unread.result).toMatchObject({ kind: 'failed', problems: expected, report: { releases: [] } });
    });
  });
});

describe('what is wrong with a declaration', () => {
  test('is told before GitLab is asked', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const played = await play(sandbox, { links: manifestOf([{ name: 'a', url: 'HTTPS://x.test/a' }]) });
      expect(played.result.kind).toBe('failed');
      expect(played.calls).toEqual([]);
    });
  });
});

describe('without a tag', () => {
  const raw = { links: manifestOf(links(1)) };

  test('a review checks the manifest and says so', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const variables = { CI_PIPELINE_SOURCE: 'merge_request_event' };
      const { result, calls } = await play(sandbox, raw, { variables, table: true });
      if (result.kind !== 'validated') throw new Error(result.kind);
      expect(result.validation.warnings.map(({ code }) => code)).toEqual(['no-tag']);
      expect(calls).toEqual([]);
    });
  });

  test('a review is told of an entry that names no release on GitHub', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const variables = { CI_PIPELINE_SOURCE: 'merge_request_event' };
      const links = '- { github: acme/app, tag: " " }';
      const { result } = await play(sandbox, { links }, { variables });
      if (result.kind !== 'failed') throw new Error(result.kind);
      expect(result.problems).toMatchObject([{ code: 'no-tag', place: { file: 'links', line: 1 } }]);
    });
  });

  test('any other run fails', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      for (const command of ['plan', 'apply'] as const) {
        const { result } = await play(sandbox, raw, { command, table: true });
        if (result.kind !== 'failed') throw new Error(result.kind);
        expect(result.problems.map(({ code }) => code)).toEqual(['no-tag']);
      }
    });
  });
});
