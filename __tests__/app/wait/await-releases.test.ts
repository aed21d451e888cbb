import { describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import type { SeedProject, SeedRelease } from '../../../src/sandbox/world/seed-model.js';
import { TAG } from '../../serving.js';
import type { PlayOptions } from '../harness.js';
import { type Scenario, scenario, type Trouble } from '../scenario.js';
import type { Ran } from '../stage.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const link = (name: string) => ({ name, url: `https://x.test/${name}` });

/** A project with these releases, and a run that waits for what is given. */
const projectWith = (releases: readonly SeedRelease[], more: Partial<SeedProject> = {}): Scenario =>
  scenario()
    .inProject({ tags: [TAG], releases, ...more })
    .wants(link('app'))
    .given({ wait: '10m', retries: '0' });

/** A clock on which time passes only where somebody waits, and a sandbox that follows it. */
function virtual(at: (seconds: number) => void = () => {}) {
  const clock = {
    time: 0,
    now: () => clock.time,
    sleep: async (ms: number) => {
      clock.time += Math.max(ms, 1);
      at(clock.time / SECOND);
    },
  };
  return clock;
}

const follow = (from: Scenario, clock: ReturnType<typeof virtual>): Scenario =>
  from.served({ clock: () => 1_800_000_000_000 + clock.time }).by({ time: clock });

/** A run in which time passes only where it waits. */
async function waitFor(
  from: Scenario,
  raw: RawInputs,
  body: (ran: Ran, seconds: number) => void,
  { at, ...options }: PlayOptions & { readonly at?: (seconds: number) => void } = {},
): Promise<void> {
  const clock = virtual(at);
  await follow(from, clock)
    .given(raw)
    .by(options)
    .runs((ran) => body(ran, clock.time / SECOND))
    .ends();
}

const onlyGets = ({ sent }: Ran) => sent.length === 0;
/** Problems that kept the run from a report. */
const problemsOf = ({ result }: Ran) => (result.kind === 'failed' ? result.problems : []);

describe('a release that comes later', () => {
  const from = projectWith([{ tag: TAG, appears_after: 3 * MINUTE }]);

  test.each(['plan', 'apply'] as const)('%s goes on when it is there and has kept still', async (command) => {
    await waitFor(
      from,
      {},
      (ran, seconds) => {
        expect(seconds).toBeGreaterThanOrEqual(3 * 60 + 20);
        expect(seconds).toBeLessThan(4 * 60);
        const { inSync } = ran.report;
        expect(inSync).toBe(command === 'apply');
        expect(ran.names()).toEqual(command === 'apply' ? ['app'] : []);
        if (command === 'plan') expect(onlyGets(ran)).toBe(true);
      },
      { command },
    );
  });

  test('a dry run waits, too, and sends nothing but GET', async () => {
    await waitFor(from, { 'dry-run': 'true' }, (ran) => {
      expect(onlyGets(ran)).toBe(true);
      expect(ran.report.releases[0]).toMatchObject({
        exists: true,
        plan: { changes: [{ action: 'create' }] },
      });
    });
  });

  test('the log says what it waits for, and that it still does at least every 30 s', async () => {
    await waitFor(from, {}, ({ played: { lines } }) => {
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
    await waitFor(from, { wait: '0' }, (ran, seconds) => {
      expect(seconds).toBe(0);
      const [problem] = ran.report.releases[0]?.problems ?? [];
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
  const from = projectWith([{ tag: TAG, appears_after: 5 * SECOND, links: [link('app'), ...others] }]);

  test('the run plans after the last of them', async () => {
    await waitFor(from, { prune: 'false' }, (ran, seconds) => {
      expect(seconds).toBeGreaterThanOrEqual(75);
      const [release] = ran.report.releases;
      expect(release?.plan.unmanaged).toHaveLength(4);
      expect(ran.report.inSync).toBe(true);
    });
  });

  test('a settle time shorter than their pauses sees a part of them', async () => {
    await waitFor(from, { prune: 'false', settle: '8s' }, (ran) => {
      expect(ran.report.releases[0]?.plan.unmanaged.length).toBeLessThan(4);
    });
  });

  test('a release that never keeps still is left alone', async () => {
    const many = Array.from({ length: 80 }, (_, at) => ({
      ...link(`n${at}`),
      appears_after: at * 10 * SECOND,
    }));
    await waitFor(projectWith([{ tag: TAG, links: many }]), { wait: '5m' }, (ran) => {
      expect(problemsOf(ran)).toMatchObject([
        {
          code: 'release-changing',
          message: 'the links of release "v0.1" still changed after 5 min of waiting',
        },
      ]);
      expect(onlyGets(ran)).toBe(true);
    });
  });
});

describe('a release that does not come', () => {
  test('the run fails with what is there and what is not', async () => {
    await waitFor(projectWith([]), {}, (ran, seconds) => {
      expect(seconds).toBe(600);
      const [problem] = problemsOf(ran);
      expect(problem?.message).toBe('project 24 has no release "v0.1" after 10 min of waiting');
      expect(problem?.hint).toContain('Its git tag is there');
      expect(ran.calls.length).toBeLessThan(50);
      expect(onlyGets(ran)).toBe(true);
    });
    await waitFor(projectWith([], { tags: [] }), { wait: '30s' }, (ran) => {
      expect(problemsOf(ran)[0]?.hint).toContain('Its git tag is not there either');
    });
  });

  test('nor one that was deleted again', async () => {
    const from = projectWith([{ tag: TAG, appears_after: 30 * SECOND, disappears_after: MINUTE }]);
    await waitFor(from, { wait: '2m' }, (ran) => {
      expect(problemsOf(ran)[0]?.message).toBe(
        'project 24 has no release "v0.1" after 2 min of waiting: it was there and was deleted again',
      );
    });
  });

  test('a project that cannot be seen is not waited for', async () => {
    await waitFor(projectWith([]), { project: '25' }, (ran, seconds) => {
      expect(seconds).toBe(0);
      expect(problemsOf(ran)[0]?.message).toContain('There is no project 25');
    });
    const hidden = projectWith([]).withToken('test-token', {
      kind: 'pat',
      projects: [],
      permissions: ['Release: Read'],
    });
    await waitFor(hidden, {}, (ran, seconds) => {
      expect(seconds).toBe(0);
      expect(problemsOf(ran)[0]?.message).toContain('There is no project 24');
    });
  });

  test('a fault of the manifest is reported before anything is waited for', async () => {
    await waitFor(projectWith([]), { links: '[{ name: app, url: nowhere }]' }, (ran, seconds) => {
      expect(seconds).toBe(0);
      expect(problemsOf(ran)).not.toHaveLength(0);
      expect(ran.calls).toEqual([]);
    });
  });
});

test('a signal ends the waiting at once', async () => {
  const stop = new AbortController();
  const at = (seconds: number): void => {
    if (seconds >= 60) stop.abort();
  };
  await waitFor(
    projectWith([]),
    {},
    (ran, seconds) => {
      expect(seconds).toBeLessThan(80);
      expect(problemsOf(ran)).toMatchObject([
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
    projectWith([]),
    {},
    (ran) => {
      expect(problemsOf(ran)[0]?.message).toBe('the deadline of the run passed before it was finished');
    },
    { stop: stop.signal, at },
  );
});

test('a server that is away for a while does not end it', async () => {
  let asked = 0;
  const away: Trouble = () => {
    asked += 1;
    return asked >= 3 && asked < 8 ? { kind: 'status', status: 502 } : undefined;
  };
  await waitFor(projectWith([{ tag: TAG, appears_after: MINUTE }]).faults(away), {}, (ran) => {
    expect(ran.report.inSync).toBe(true);
  });
});

describe('several releases', () => {
  test('all that the table names are waited for, and all must keep still', async () => {
    const from = projectWith([
      { tag: 'v1' },
      { tag: 'v2', appears_after: MINUTE, links: [{ ...link('late'), appears_after: 75 * SECOND }] },
    ]);
    await withTable(['v1', 'v2'], from, {}, (ran, seconds) => {
      expect(seconds).toBeGreaterThanOrEqual(95);
      expect(ran.report.releases.map(({ exists }) => exists)).toEqual([true, true]);
      expect(ran.report.inSync).toBe(true);
    });
  });

  test('one that does not come stops all: nothing is written', async () => {
    await withTable(['v1', 'v2'], projectWith([{ tag: 'v1' }]), { wait: '1m' }, (ran) => {
      expect(problemsOf(ran).map(({ message }) => message)).toEqual([
        'project 24 has no release "v2" after 1 min of waiting',
      ]);
      expect(onlyGets(ran)).toBe(true);
    });
  });

  test('a pattern waits for the first release that matches', async () => {
    const from = projectWith([{ tag: 'other' }, { tag: 'v7', appears_after: MINUTE }]);
    await waitFor(from, { tags: 'v*' }, (ran, seconds) => {
      expect(seconds).toBeGreaterThanOrEqual(80);
      expect(ran.report.releases.map(({ tag }) => tag)).toEqual(['v7']);
    });
    await waitFor(projectWith([{ tag: 'other' }]), { tags: 'v*', wait: '1m' }, (ran) => {
      expect(problemsOf(ran)).toMatchObject([{ code: 'no-release-matches' }]);
      expect(problemsOf(ran)[0]?.message).toMatch(/after 1 min of waiting$/);
    });
  });
});

describe('with create-release', () => {
  const raw = { 'create-release': 'true' };

  test('the tag is waited for, and then the release is created', () => {
    let bring = (): unknown => undefined;
    const clock = virtual((seconds) => {
      if (seconds >= 60) bring();
    });
    return projectWith([], { tags: [] })
      .given(raw)
      .by({ time: clock })
      .meanwhile(({ project }) => {
        bring = () => project.tags.add(TAG);
      })
      .runs(({ release, played }) => {
        expect(clock.time).toBeGreaterThanOrEqual(80 * SECOND);
        expect(release).toMatchObject({ created: true });
        expect(played.lines[1]).toBe('Waiting up to 10 min for tag "v0.1"');
      })
      .ends();
  });

  test('a release that somebody else brings meanwhile is taken as it is', async () => {
    const from = projectWith([{ tag: TAG, name: 'Theirs', appears_after: 10 * SECOND }]);
    await waitFor(from, raw, (ran) => {
      expect(ran.report.releases[0]).toMatchObject({ exists: true, created: false });
      expect(ran.stage.release?.name).toBe('Theirs');
      expect(ran.calls).not.toContain('POST /releases');
    });
  });

  test('with ref no tag is waited for', async () => {
    await waitFor(projectWith([], { tags: [] }), { ...raw, ref: 'main' }, (ran, seconds) => {
      expect(seconds).toBeLessThan(25);
      expect(ran.report.releases[0]).toMatchObject({ created: true });
    });
  });

  test('one that is created in the instant before ours (409) keeps its links', () => {
    const clock = virtual();
    clock.sleep = async (ms) => {
      clock.time = Math.min(20 * SECOND, clock.time + ms);
    };
    const from = projectWith([
      { tag: TAG, name: 'Theirs', links: [link('theirs')], appears_after: 21 * SECOND },
    ]);
    return follow(from, clock)
      .given(raw)
      .faults(({ method }) => {
        // Theirs arrives while our creation is on its way.
        if (method === 'POST') clock.time = 21 * SECOND;
        return undefined;
      })
      .runs((ran) => {
        expect(ran.calls).toContain('POST /releases');
        expect(ran.stage.release?.name).toBe('Theirs');
        expect(ran.names()).toContain('theirs');
        expect(ran.calls.some((call) => call.startsWith('DELETE'))).toBe(false);
        expect(ran.release).toMatchObject({ created: false });
      })
      .ends();
  });
});

function manifestTable(tags: readonly string[]): string {
  return JSON.stringify({ releases: tags.map((tag) => ({ tag, links: [link('app'), link('late')] })) });
}

function withTable(
  tags: readonly string[],
  from: Scenario,
  raw: RawInputs,
  body: Parameters<typeof waitFor>[2],
): Promise<void> {
  return waitFor(from.table(manifestTable(tags)), raw, body);
}
