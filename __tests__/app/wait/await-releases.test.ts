import { afterEach, describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import type { FaultFor } from '../../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import type { Seed, SeedProject, SeedRelease } from '../../../src/sandbox/world/seed-model.js';
import { withSandbox } from '../../serving.js';
import { manifestOf, type Played, type PlayOptions, play, reportOf } from '../harness.js';
import { folderWith, removeFolders } from '../scratch.js';

afterEach(removeFolders);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const TAG = 'v0.1';
const link = (name: string) => ({ name, url: `https://x.test/${name}` });
const MANIFEST = manifestOf([link('app')]);

function worldOf(releases: readonly SeedRelease[], more: Partial<SeedProject> = {}): Seed {
  const project = { id: 24, path: 'g/app', visibility: 'private', tags: [TAG], releases, ...more } as const;
  return { projects: [project], tokens: { 'test-token': { kind: 'pat', role: 'maintainer' } } };
}

interface Waited {
  readonly played: Played;
  readonly sandbox: Sandbox;
  /** Seconds on the run's clock when it ended. */
  readonly seconds: number;
}

/** A run in which time passes only where it waits. */
async function waitFor<T>(
  seed: Seed,
  raw: RawInputs,
  body: (waited: Waited) => T,
  options: PlayOptions & { readonly fault?: FaultFor; readonly at?: (seconds: number) => void } = {},
): Promise<T> {
  let time = 0;
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += Math.max(ms, 1);
      options.at?.(time / SECOND);
    },
  };
  const { fault } = options;
  return withSandbox(
    seed,
    async (sandbox) => {
      const source = options.table === true ? {} : { links: MANIFEST };
      const inputs = { wait: '10m', retries: '0', ...source, ...raw };
      const played = await play(sandbox, inputs, { ...options, time: clock });
      return body({ played, sandbox, seconds: time / SECOND });
    },
    { clock: () => 1_800_000_000_000 + time, ...(fault !== undefined && { fault }) },
  );
}

const onlyGets = ({ calls }: Played) => calls.every((call) => call.startsWith('GET '));
const problemsOf = ({ result }: Played) => (result.kind === 'failed' ? result.problems : []);

describe('a release that comes later', () => {
  const seed = worldOf([{ tag: TAG, appears_after: 3 * MINUTE }]);

  test.each(['plan', 'apply'] as const)('%s goes on when it is there and has kept still', async (command) => {
    await waitFor(
      seed,
      {},
      ({ played, seconds, sandbox }) => {
        expect(seconds).toBeGreaterThanOrEqual(3 * 60 + 20);
        expect(seconds).toBeLessThan(4 * 60);
        const { inSync } = reportOf(played);
        expect(inSync).toBe(command === 'apply');
        const names = sandbox.world.projects
          .get(24)
          ?.releases.get(TAG)
          ?.links.map(({ name }) => name);
        expect(names).toEqual(command === 'apply' ? ['app'] : []);
        if (command === 'plan') expect(onlyGets(played)).toBe(true);
      },
      { command },
    );
  });

  test('a dry run waits, too, and sends nothing but GET', async () => {
    await waitFor(seed, { 'dry-run': 'true' }, ({ played }) => {
      expect(onlyGets(played)).toBe(true);
      expect(reportOf(played).releases[0]).toMatchObject({
        exists: true,
        plan: { changes: [{ action: 'create' }] },
      });
    });
  });

  test('the log says what it waits for, and that it still does at least every 30 s', async () => {
    await waitFor(seed, {}, ({ played: { lines } }) => {
      const waiting = lines.filter((line) => line.startsWith('Waiting up to'));
      expect(waiting[0]).toBe('Waiting up to 10 min for release "v0.1"');
      expect(waiting.length).toBeGreaterThanOrEqual(4);
      expect(waiting[1]).toMatch(/^Waiting up to 10 min for release "v0\.1" \(1\d s so far\)$/);
      expect(
        lines.some((line) =>
          line.startsWith('Release "v0.1" is there; waiting until nothing changes for 20 s'),
        ),
      ).toBe(true);
    });
  });

  test('without `wait` nothing is waited for, and the hint says to, before it says to create', async () => {
    await waitFor(seed, { wait: '0' }, ({ played, seconds }) => {
      expect(seconds).toBe(0);
      const [problem] = reportOf(played).releases[0]?.problems ?? [];
      expect(problem?.code).toBe('no-release');
      const hint = problem?.hint ?? '';
      expect(hint).toMatch(/semantic-release and release-it push the tag first/);
      expect(hint.indexOf('`wait`')).toBeGreaterThan(0);
      expect(hint.indexOf('`create-release`')).toBeGreaterThan(hint.indexOf('`wait`'));
      expect(hint).toContain('without notes, titled like its tag');
    });
  });
});

describe('links that come one after another, as glab makes them', () => {
  const others = [10, 25, 40, 55].map((after) => ({
    ...link(`their-${after}`),
    appears_after: after * SECOND,
  }));
  const seed = worldOf([{ tag: TAG, appears_after: 5 * SECOND, links: [link('app'), ...others] }]);

  test('the run plans after the last of them', async () => {
    await waitFor(seed, { prune: 'false' }, ({ played, seconds }) => {
      expect(seconds).toBeGreaterThanOrEqual(75);
      const [release] = reportOf(played).releases;
      expect(release?.plan.unmanaged).toHaveLength(4);
      expect(reportOf(played).inSync).toBe(true);
    });
  });

  test('a settle time shorter than their pauses sees a part of them', async () => {
    await waitFor(seed, { prune: 'false', settle: '8s' }, ({ played }) => {
      expect(reportOf(played).releases[0]?.plan.unmanaged.length).toBeLessThan(4);
    });
  });

  test('a release that never keeps still is left alone', async () => {
    const many = Array.from({ length: 80 }, (_, at) => ({
      ...link(`n${at}`),
      appears_after: at * 10 * SECOND,
    }));
    await waitFor(worldOf([{ tag: TAG, links: many }]), { wait: '5m' }, ({ played }) => {
      expect(problemsOf(played)).toMatchObject([
        {
          code: 'release-changing',
          message: 'the links of release "v0.1" still changed after 5 min of waiting',
        },
      ]);
      expect(onlyGets(played)).toBe(true);
    });
  });
});

describe('a release that does not come', () => {
  test('the run fails with what is there and what is not', async () => {
    await waitFor(worldOf([]), {}, ({ played, seconds }) => {
      expect(seconds).toBe(600);
      const [problem] = problemsOf(played);
      expect(problem?.message).toBe('project 24 has no release "v0.1" after 10 min of waiting');
      expect(problem?.hint).toContain('Its git tag is there');
      expect(played.calls.length).toBeLessThan(50);
      expect(onlyGets(played)).toBe(true);
    });
    await waitFor(worldOf([], { tags: [] }), { wait: '30s' }, ({ played }) => {
      expect(problemsOf(played)[0]?.hint).toContain('Its git tag is not there either');
    });
  });

  test('nor one that was deleted again', async () => {
    const seed = worldOf([{ tag: TAG, appears_after: 30 * SECOND, disappears_after: MINUTE }]);
    await waitFor(seed, { wait: '2m' }, ({ played }) => {
      expect(problemsOf(played)[0]?.message).toBe(
        'project 24 has no release "v0.1" after 2 min of waiting: it was there and was deleted again',
      );
    });
  });

  test('a project that cannot be seen is not waited for', async () => {
    await waitFor(worldOf([]), { project: '25' }, ({ played, seconds }) => {
      expect(seconds).toBe(0);
      expect(problemsOf(played)[0]?.message).toContain('There is no project 25');
    });
    const hidden = {
      ...worldOf([]),
      tokens: { 'test-token': { kind: 'pat', projects: [], permissions: ['Release: Read'] } },
    } as const;
    await waitFor(hidden, {}, ({ played, seconds }) => {
      expect(seconds).toBe(0);
      expect(problemsOf(played)[0]?.message).toContain('There is no project 24');
    });
  });

  test('a fault of the manifest is reported before anything is waited for', async () => {
    await waitFor(worldOf([]), { links: '[{ name: app, url: nowhere }]' }, ({ played, seconds }) => {
      expect(seconds).toBe(0);
      expect(problemsOf(played)).not.toHaveLength(0);
      expect(played.calls).toEqual([]);
    });
  });
});

test('a signal ends the waiting at once', async () => {
  const stop = new AbortController();
  const at = (seconds: number): void => {
    if (seconds >= 60) stop.abort();
  };
  await waitFor(
    worldOf([]),
    {},
    ({ played, seconds }) => {
      expect(seconds).toBeLessThan(80);
      expect(problemsOf(played)).toMatchObject([
        { code: 'stopped', message: 'the run was stopped before it was finished' },
      ]);
    },
    { stop: stop.signal, at },
  );
});

test('so does the deadline', async () => {
  const stop = new AbortController();
  const at = (seconds: number): void => {
    if (seconds >= 60) stop.abort(new DOMException('late', 'TimeoutError'));
  };
  await waitFor(
    worldOf([]),
    {},
    ({ played }) => {
      expect(problemsOf(played)[0]?.message).toBe('the deadline of the run passed before it was finished');
    },
    { stop: stop.signal, at },
  );
});

test('a server that is away for a while does not end it', async () => {
  let asked = 0;
  const fault: FaultFor = () => {
    asked += 1;
    return asked >= 3 && asked < 8 ? { kind: 'status', status: 502 } : undefined;
  };
  await waitFor(
    worldOf([{ tag: TAG, appears_after: MINUTE }]),
    {},
    ({ played }) => {
      expect(reportOf(played).inSync).toBe(true);
    },
    { fault },
  );
});

describe('several releases', () => {
  test('all that the table names are waited for, and all must keep still', async () => {
    const seed = worldOf([
      { tag: 'v1' },
      { tag: 'v2', appears_after: MINUTE, links: [{ ...link('late'), appears_after: 75 * SECOND }] },
    ]);
    await withTable(['v1', 'v2'], seed, {}, ({ played, seconds }) => {
      expect(seconds).toBeGreaterThanOrEqual(95);
      expect(reportOf(played).releases.map(({ exists }) => exists)).toEqual([true, true]);
      expect(reportOf(played).inSync).toBe(true);
    });
  });

  test('one that does not come stops all: nothing is written', async () => {
    await withTable(['v1', 'v2'], worldOf([{ tag: 'v1' }]), { wait: '1m' }, ({ played }) => {
      expect(problemsOf(played).map(({ message }) => message)).toEqual([
        'project 24 has no release "v2" after 1 min of waiting',
      ]);
      expect(onlyGets(played)).toBe(true);
    });
  });

  test('a pattern waits for the first release that matches', async () => {
    const seed = worldOf([{ tag: 'other' }, { tag: 'v7', appears_after: MINUTE }]);
    await waitFor(seed, { tags: 'v*' }, ({ played, seconds }) => {
      expect(seconds).toBeGreaterThanOrEqual(80);
      expect(reportOf(played).releases.map(({ tag }) => tag)).toEqual(['v7']);
    });
    await waitFor(worldOf([{ tag: 'other' }]), { tags: 'v*', wait: '1m' }, ({ played }) => {
      expect(problemsOf(played)).toMatchObject([{ code: 'no-release-matches' }]);
      expect(problemsOf(played)[0]?.message).toMatch(/after 1 min of waiting$/);
    });
  });
});

describe('with create-release', () => {
  const raw = { 'create-release': 'true' };

  test('the tag is waited for, and then the release is created', async () => {
    const seed = worldOf([], { tags: [] });
    let world: Sandbox['world'] | undefined;
    const fault: FaultFor = () => undefined;
    await withSandbox(
      seed,
      async (sandbox) => {
        world = sandbox.world;
        let time = 0;
        const clock = {
          now: () => time,
          sleep: async (ms: number) => {
            time += Math.max(ms, 1);
            if (time >= MINUTE) world?.projects.get(24)?.tags.add(TAG);
          },
        };
        const played = await play(sandbox, { ...raw, wait: '10m', links: MANIFEST }, { time: clock });
        expect(time).toBeGreaterThanOrEqual(80 * SECOND);
        expect(reportOf(played).releases[0]).toMatchObject({ created: true });
        expect(played.lines[1]).toBe('Waiting up to 10 min for tag "v0.1"');
      },
      { fault },
    );
  });

  test('a release that somebody else brings meanwhile is taken as it is', async () => {
    const seed = worldOf([{ tag: TAG, name: 'Theirs', appears_after: 10 * SECOND }]);
    await waitFor(seed, raw, ({ played, sandbox }) => {
      expect(reportOf(played).releases[0]).toMatchObject({ exists: true, created: false });
      expect(sandbox.world.projects.get(24)?.releases.get(TAG)?.name).toBe('Theirs');
      expect(played.calls).not.toContain('POST /releases');
    });
  });

  test('with ref no tag is waited for', async () => {
    await waitFor(worldOf([], { tags: [] }), { ...raw, ref: 'main' }, ({ played, seconds }) => {
      expect(seconds).toBeLessThan(25);
      expect(reportOf(played).releases[0]).toMatchObject({ created: true });
    });
  });

  test('one that is created in the instant before ours (409) keeps its links', async () => {
    const seed = worldOf([{ tag: TAG, name: 'Theirs', links: [link('theirs')], appears_after: 21 * SECOND }]);
    let time = 0;
    const fault: FaultFor = ({ method }) => {
      // Theirs arrives while our creation is on its way.
      if (method === 'POST') time = 21 * SECOND;
      return undefined;
    };
    await withSandbox(
      seed,
      async (sandbox) => {
        const sleep = async (ms: number): Promise<void> => {
          time = Math.min(20 * SECOND, time + ms);
        };
        const inputs = { ...raw, wait: '10m', links: MANIFEST };
        const played = await play(sandbox, inputs, { time: { now: () => time, sleep } });
        expect(played.calls).toContain('POST /releases');
        const release = sandbox.world.projects.get(24)?.releases.get(TAG);
        expect(release?.name).toBe('Theirs');
        expect(release?.links.map(({ name }) => name)).toContain('theirs');
        expect(played.calls.some((call) => call.startsWith('DELETE'))).toBe(false);
        expect(reportOf(played).releases[0]).toMatchObject({ created: false });
      },
      { fault, clock: () => 1_800_000_000_000 + time },
    );
  });
});

function manifestTable(tags: readonly string[]): string {
  return JSON.stringify({ releases: tags.map((tag) => ({ tag, links: [link('app'), link('late')] })) });
}

function withTable<T>(
  tags: readonly string[],
  seed: Seed,
  raw: RawInputs,
  body: (waited: Waited) => T,
): Promise<T> {
  const root = folderWith({ 'release-links.yml': manifestTable(tags) });
  return waitFor(seed, { ...raw, root }, body, { table: true });
}
