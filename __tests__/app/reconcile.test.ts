import { describe, expect, test } from '@jest/globals';
import { hasChanges, succeeded } from '../../src/core/run/result.js';
import type { FaultFor } from '../../src/sandbox/http/fault.js';
import { insertLink } from '../../src/sandbox/releases/link-store.js';
import type { StoredRelease, World } from '../../src/sandbox/world/world.js';
import { manifestOf, play, reportOf, seedOf, withSandbox } from './harness.js';

const url = (n: number | string): string => `https://downloads.test/${n}`;
const links = (count: number, shift = 0) =>
  Array.from({ length: count }, (_, i) => ({ name: `n${i}`, url: url(i + shift) }));

describe('requests', () => {
  test.each([10, 1000])('a no-op over %i links is one request', async (count) => {
    await withSandbox(seedOf(links(count)), async (sandbox) => {
      const played = await play(sandbox, { links: manifestOf(links(count)) });
      expect(played.calls).toEqual(['GET /releases/v0.1']);
      expect(reportOf(played)).toMatchObject({ inSync: true, requests: 1 });
    });
  });

  test.each(['apply', 'plan'] as const)('%s of N changes', async (command) => {
    const seed = seedOf([...links(3), { name: 'old', url: url('old') }]);
    const desired = [
      ...links(2),
      { name: 'n2', url: url('new') },
      { name: 'n3', url: url(3) },
      { name: 'n4', url: url(4) },
    ];
    await withSandbox(seed, async (sandbox) => {
      const played = await play(sandbox, { links: manifestOf(desired) }, { command });
      const { inSync, requests } = reportOf(played);
      const changes = ['PUT /releases/v0.1/assets/links/3', 'POST /releases/v0.1/assets/links'];
      if (command === 'plan')
        expect({ inSync, requests, calls: played.calls }).toEqual({
          inSync: false,
          requests: 1,
          calls: ['GET /releases/v0.1'],
        });
      else {
        expect({ inSync, requests }).toEqual({ inSync: true, requests: 4 + 3 });
        expect(played.calls).toEqual(expect.arrayContaining(changes));
        expect(played.calls.at(-2)).toBe('DELETE /releases/v0.1/assets/links/4');
        expect(played.calls.at(-1)).toBe('GET /releases/v0.1');
      }
    });
  });

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

  test('a guest may list links but not read the release', async () => {
    await withSandbox(seedOf(links(3)), async (sandbox) => {
      const played = await play(
        sandbox,
        { token: 'guest-token', links: manifestOf(links(3)) },
        { command: 'plan' },
      );
      expect(played.calls).toEqual([
        'GET /releases/v0.1',
        expect.stringMatching(/^GET \/releases\/v0\.1\/assets\/links\?/),
      ]);
      expect(reportOf(played).inSync).toBe(true);
    });
  });
});

describe('what is refused before anything is written', () => {
  const nothingWritten = (calls: readonly string[]) =>
    expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([]);

  test.each(['apply', 'plan'] as const)('an empty wish (%s)', async (command) => {
    await withSandbox(seedOf(links(1)), async (sandbox) => {
      const played = await play(sandbox, { links: '[]' }, { command });
      nothingWritten(played.calls);
      expect(succeeded(played.result)).toBe(false);
      expect(reportOf(played).problems.map(({ code }) => code)).toEqual(['empty-desired']);
      const allowed = await play(sandbox, { links: '[]', 'allow-empty': 'true' }, { command });
      expect(succeeded(allowed.result)).toBe(true);
    });
  });

  test('more deletes than allowed', async () => {
    await withSandbox(seedOf(links(12)), async (sandbox) => {
      const played = await play(sandbox, { links: manifestOf(links(1)) });
      nothingWritten(played.calls);
      expect(reportOf(played).problems.map(({ code }) => code)).toEqual(['too-many-deletes']);
      expect(hasChanges(reportOf(played))).toBe(true);
      expect(
        succeeded((await play(sandbox, { links: manifestOf(links(1)), 'max-deletes': '11' })).result),
      ).toBe(true);
    });
  });

  test('a conflict with an ignored link', async () => {
    await withSandbox(seedOf([{ name: 'Nightly', url: url(0) }]), async (sandbox) => {
      const played = await play(sandbox, { links: manifestOf(links(2)), ignore: 'Night*' });
      nothingWritten(played.calls);
      expect(succeeded(played.result)).toBe(false);
      expect(reportOf(played).releases[0]?.plan.conflicts).toHaveLength(1);
    });
  });

  test('a missing release', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const played = await play(sandbox, { tag: 'v0.2', links: manifestOf(links(1)) });
      nothingWritten(played.calls);
      expect(succeeded(played.result)).toBe(false);
      expect(reportOf(played).releases[0]?.problems.map(({ code }) => code)).toEqual(['no-release']);
    });
  });
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
  /** Acts once, right before the first request with this method is handled. */
  function meanwhile(method: string, act: (release: StoredRelease, world: World) => void) {
    let world: World | undefined;
    const fault: FaultFor = (request) => {
      const release = world?.projects.get(24)?.releases.get('v0.1');
      if (request.method === method && release !== undefined && world !== undefined) {
        act(release, world);
        world = undefined;
      }
      return undefined;
    };
    const watch = (watched: World): void => {
      world = watched;
    };
    return { fault, watch };
  }

  test('what another writer adds meanwhile is left alone and named', async () => {
    const other = meanwhile('POST', (release, world) => {
      insertLink(world, release, { name: 'other', url: url('other'), filepath: null, link_type: 'other' });
    });
    await withSandbox(
      seedOf(links(1)),
      async (sandbox) => {
        other.watch(sandbox.world);
        const played = await play(sandbox, { links: manifestOf(links(2)) });
        expect(reportOf(played).inSync).toBe(false);
        expect(reportOf(played).releases[0]?.problems.map(({ code }) => code)).toEqual(['not-in-plan']);
        expect(played.calls.some((call) => call.startsWith('DELETE'))).toBe(false);
      },
      other,
    );
  });

  test('what another writer deletes meanwhile is left to them', async () => {
    const other = meanwhile('PUT', (release) => {
      release.links.splice(0, 1);
    });
    await withSandbox(
      seedOf([...links(1), { name: 'n1', url: url('old') }]),
      async (sandbox) => {
        other.watch(sandbox.world);
        const played = await play(sandbox, { links: manifestOf(links(2)) });
        expect(reportOf(played).inSync).toBe(false);
        expect(reportOf(played).releases[0]?.problems.map(({ code }) => code)).toEqual(['not-in-plan']);
        expect(played.calls.map((call) => call.split(' ')[0])).toEqual(['GET', 'PUT', 'GET']);
      },
      other,
    );
  });
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
