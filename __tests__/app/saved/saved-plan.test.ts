/** A plan is saved by one run and applied by another: exactly those changes, or nothing. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/app/saved/sign.js';
import { succeeded } from '../../../src/core/run/result.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { seedOf, withSandbox } from '../../serving.js';
import { play, reportOf } from '../harness.js';
import { removeFolders } from '../scratch.js';
import {
  apply,
  given,
  link,
  linksOf,
  problemsOf,
  save,
  signedOf,
  someone,
  writesOf,
  written,
} from './saved-runs.js';

afterEach(removeFolders);

const LINKS = [link('keep'), link('change'), link('old')];
const MANIFEST = given(link('keep'), link('change', { url: 'https://example.com/changed' }), link('new'));
const ALL = ['POST', 'PUT', 'DELETE'];
const LINK = 'releases/v0.1/assets/links';

/** The method alone: paths hold ids. */
const methods = (calls: readonly string[]): readonly string[] =>
  calls.map((call) => call.split(' ')[0] ?? '').sort();

test('applies exactly the changes of the plan, without a manifest, and prints its digest', async () => {
  await withSandbox(seedOf(LINKS), async (sandbox) => {
    const { file, digest } = await save(sandbox, { links: MANIFEST });
    const played = await apply(sandbox, file);
    expect(succeeded(played.result)).toBe(true);
    expect(methods(writesOf(played))).toEqual([...ALL].sort());
    expect(reportOf(played).digest).toBe(digest);
    expect(linksOf(sandbox)).toEqual([
      'change https://example.com/changed',
      'keep https://example.com/keep',
      'new https://example.com/new',
    ]);
  });
});

test('a plan that was applied is stale, and a plan without changes changes nothing', async () => {
  await withSandbox(seedOf(LINKS), async (sandbox) => {
    const { file } = await save(sandbox, { links: MANIFEST });
    await apply(sandbox, file);
    const again = await apply(sandbox, file);
    expect(problemsOf(again).map((problem) => problem.split(':')[0])).toEqual(Array(3).fill('stale-plan'));
    expect(writesOf(again)).toEqual([]);
    const empty = await save(sandbox, { links: MANIFEST });
    expect(empty.plan.releases[0]?.changes).toEqual([]);
    const planned = await play(sandbox, { links: MANIFEST, 'plan-out': 'x' }, { command: 'plan' });
    expect(reportOf(planned).digest).toBeNull();
    const nothing = await apply(sandbox, empty.file);
    expect(reportOf(nothing).digest).toBe(empty.digest);
    expect({ ok: succeeded(nothing.result), writes: writesOf(nothing) }).toEqual({ ok: true, writes: [] });
  });
});

test('a dry run of a saved plan looks whether it still holds, and writes nothing', async () => {
  await withSandbox(seedOf(LINKS), async (sandbox) => {
    const { file, digest } = await save(sandbox, { links: MANIFEST });
    const played = await apply(sandbox, file, { 'dry-run': 'true' });
    expect({ ok: succeeded(played.result), writes: writesOf(played) }).toEqual({ ok: true, writes: [] });
    expect(reportOf(played)).toMatchObject({ dryRun: true, digest });
  });
});

test('ids do not count: links that were made anew with the same content are the ones of the plan', async () => {
  await withSandbox(seedOf(LINKS), async (sandbox) => {
    const { file, digest } = await save(sandbox, { links: MANIFEST });
    for (const { id, name, url } of [
      ...(sandbox.world.projects.get(24)?.releases.get('v0.1')?.links ?? []),
    ]) {
      await someone(sandbox, 'DELETE', `${LINK}/${id}`);
      await someone(sandbox, 'POST', LINK, { name, url });
    }
    expect((await save(sandbox, { links: MANIFEST })).digest).toBe(digest);
    expect(succeeded((await apply(sandbox, file)).result)).toBe(true);
  });
});

test('creates a release with all its links, and the tag from the ref of the plan', async () => {
  await withSandbox(seedOf([]), async (sandbox) => {
    const raw = { links: given(link('a'), link('b')), tag: 'v9', 'create-release': 'true', ref: 'main' };
    const { file, plan } = await save(sandbox, raw);
    expect(plan).toMatchObject({ ref: 'main', releases: [{ tag: 'v9', exists: false, current: [] }] });
    const played = await apply(sandbox, file);
    expect({ ok: succeeded(played.result), links: linksOf(sandbox, 'v9').length }).toEqual({
      ok: true,
      links: 2,
    });
    expect(reportOf(played).releases[0]?.created).toBe(true);
  });
});

test('several releases: all of them, or none where one has changed', async () => {
  const releases = [
    { tag: 'v0.5', links: [link('x')] },
    { tag: 'v0.6', links: [link('x')] },
  ];
  await withSandbox(seedOf([link('x')], releases), async (sandbox) => {
    const raw = { links: given(link('x', { url: 'https://example.com/y' })), tags: 'v0.*' };
    const { file, plan } = await save(sandbox, raw);
    expect(plan.releases.map(({ tag }) => tag)).toEqual(['v0.1', 'v0.5', 'v0.6']);
    await someone(sandbox, 'POST', 'releases/v0.6/assets/links', link('z'));
    const refused = await apply(sandbox, file);
    expect(problemsOf(refused)).toEqual([expect.stringContaining('link "z" of release "v0.6" was added')]);
    expect(writesOf(refused)).toEqual([]);
    const fresh = await save(sandbox, raw);
    const played = await apply(sandbox, fresh.file, { tags: 'v0.*' });
    expect({ ok: succeeded(played.result), writes: writesOf(played).length }).toEqual({
      ok: true,
      writes: 4,
    });
  });
});

describe('a plan is stale', () => {
  const id = (sandbox: Sandbox, name: string): number => {
    const links = sandbox.world.projects.get(24)?.releases.get('v0.1')?.links ?? [];
    return links.find((each) => each.name === name)?.id ?? 0;
  };

  const CASES: readonly (readonly [string, (sandbox: Sandbox) => Promise<void>, readonly string[]])[] = [
    [
      'where a link was added',
      (sandbox) =>
        someone(sandbox, 'POST', LINK, link('theirs', { link_type: 'image', direct_asset_path: '/their' })),
      [
        'link "theirs" of release "v0.1" was added since the plan was saved: url "https://example.com/theirs", link_type image, direct_asset_path "/their"',
      ],
    ],
    [
      'where a link was removed',
      (sandbox) => someone(sandbox, 'DELETE', `${LINK}/${id(sandbox, 'keep')}`),
      [
        'link "keep" of release "v0.1" was removed since the plan was saved: url "https://example.com/keep", link_type other',
      ],
    ],
    [
      'where fields of a link were changed',
      (sandbox) =>
        someone(sandbox, 'PUT', `${LINK}/${id(sandbox, 'keep')}`, {
          name: 'keep',
          url: 'https://example.com/else',
          link_type: 'package',
          direct_asset_path: '/keep',
        }),
      [
        'link "keep" of release "v0.1" was changed since the plan was saved: url "https://example.com/keep" → "https://example.com/else", link_type other → package, direct_asset_path (none) → "/keep"',
      ],
    ],
    [
      'where a link was renamed',
      (sandbox) =>
        someone(
          sandbox,
          'PUT',
          `${LINK}/${id(sandbox, 'old')}`,
          link('older', { url: 'https://example.com/old' }),
        ),
      ['link "old" of release "v0.1" was changed since the plan was saved: name "old" → "older"'],
    ],
    [
      'where nothing but hidden credentials differ',
      (sandbox) =>
        someone(
          sandbox,
          'PUT',
          `${LINK}/${id(sandbox, 'secret')}`,
          link('secret', { url: 'https://u:other@example.com/s' }),
        ),
      [
        'link "secret" of release "v0.1" was changed since the plan was saved: url "https://u:***@example.com/s" → "https://u:***@example.com/s" (they differ in credentials, or beyond what is shown)',
      ],
    ],
    [
      'where the release was deleted',
      (sandbox) => someone(sandbox, 'DELETE', 'releases/v0.1'),
      ['release "v0.1" was deleted since the plan was saved'],
    ],
  ];

  test.each(CASES)('%s', async (_, change, expected) => {
    await withSandbox(
      seedOf([...LINKS, link('secret', { url: 'https://u:mine@example.com/s' })]),
      async (sandbox) => {
        const { file } = await save(sandbox, { links: MANIFEST });
        await change(sandbox);
        const before = linksOf(sandbox);
        const played = await apply(sandbox, file);
        expect(problemsOf(played)).toEqual(expected.map((each) => `stale-plan: ${each}`));
        expect({ writes: writesOf(played), links: linksOf(sandbox) }).toEqual({ writes: [], links: before });
        expect(succeeded(played.result)).toBe(false);
      },
    );
  });

  test('beyond counting, where everything was changed', async () => {
    const many = Array.from({ length: 60 }, (_, at) => link(`l${at}`));
    await withSandbox(seedOf(many), async (sandbox) => {
      const { file } = await save(sandbox, { links: given(...many, link('new')) });
      sandbox.world.projects.get(24)?.releases.get('v0.1')?.links.splice(0);
      const problems = problemsOf(await apply(sandbox, file));
      expect(problems).toHaveLength(51);
      expect(problems.at(-1)).toBe('stale-plan: there are 10 more differences');
    });
  });

  test('where the release was created', async () => {
    await withSandbox(seedOf([]), async (sandbox) => {
      const raw = { links: given(link('a')), tag: 'v9', 'create-release': 'true', ref: 'main' };
      const { file } = await save(sandbox, raw);
      await someone(sandbox, 'POST', 'releases', { tag_name: 'v9', ref: 'main' });
      const played = await apply(sandbox, file);
      expect(problemsOf(played)).toEqual(['stale-plan: release "v9" was created since the plan was saved']);
      expect(writesOf(played)).toEqual([]);
    });
  });

  test('a project that cannot be seen is not a release that was deleted', async () => {
    await withSandbox(seedOf(LINKS), async (sandbox) => {
      const { file } = await save(sandbox, { links: MANIFEST });
      const played = await apply(sandbox, file, {}, { anonymous: true });
      expect(problemsOf(played).join()).toMatch(/^gitlab: /);
    });
  });
});

describe('inputs beside a saved plan are limits', () => {
  const CASES: readonly (readonly [string, object, string])[] = [
    ['max-deletes', { 'max-deletes': '0' }, 'too-many-deletes'],
    ['max-updates', { 'max-updates': '0' }, 'too-many-updates'],
    ['prune', { prune: 'false' }, 'plan-file-mismatch'],
    ['only', { only: 'keep' }, 'plan-file-mismatch'],
    ['ignore', { ignore: 'old' }, 'plan-file-mismatch'],
    ['tag', { tag: 'v0.2' }, 'plan-file-mismatch'],
    ['tags', { tags: 'v1.*' }, 'plan-file-mismatch'],
    ['ref', { ref: 'main' }, 'plan-file-mismatch'],
    ['project', { project: 'group/other' }, 'plan-file-mismatch'],
  ];

  test.each(CASES)('%s refuses what it does not allow', async (_, raw, code) => {
    await withSandbox(seedOf(LINKS), async (sandbox) => {
      const { file } = await save(sandbox, { links: MANIFEST });
      const played = await apply(sandbox, file, raw);
      expect(problemsOf(played).map((problem) => problem.split(':')[0])).toContain(code);
      expect(writesOf(played)).toEqual([]);
    });
  });

  test('those that agree with the plan change nothing', async () => {
    await withSandbox(seedOf(LINKS), async (sandbox) => {
      const { file } = await save(sandbox, { links: MANIFEST });
      const raw = { tag: 'v0.1', only: '*', ignore: 'keep', 'max-deletes': '1', 'max-updates': '1' };
      const played = await apply(sandbox, file, raw);
      expect({ ok: succeeded(played.result), writes: writesOf(played).length }).toEqual({
        ok: true,
        writes: 3,
      });
    });
  });

  test('the policy is that of the plan: what it does not prune stays', async () => {
    await withSandbox(seedOf(LINKS), async (sandbox) => {
      const { file } = await save(sandbox, { links: MANIFEST, prune: 'false', only: 'new' });
      expect(succeeded((await apply(sandbox, file)).result)).toBe(true);
      expect(linksOf(sandbox).map((each) => each.split(' ')[0])).toEqual(['change', 'keep', 'new', 'old']);
    });
  });

  test('a protected link that somebody changed is no part of any plan', async () => {
    await withSandbox(seedOf(LINKS), async (sandbox) => {
      const raw = {
        links: given(link('keep', { url: 'https://example.com/k', protect: true })),
        'plan-out': 'p',
      };
      const { result } = await play(sandbox, raw, { command: 'plan' });
      expect(result).toMatchObject({ kind: 'reported', report: { digest: null } });
      expect(Object.hasOwn(result, 'signed')).toBe(false);
    });
  });

  test('another server', async () => {
    await withSandbox(seedOf(LINKS), async (sandbox) => {
      const { plan } = await save(sandbox, { links: MANIFEST });
      const body = { ...plan, gitlab_url: 'https://gitlab.example.org' };
      const played = await apply(sandbox, written({ ...body, digest: digestOf(body) }));
      expect(problemsOf(played)[0]).toMatch(
        /^plan-file-mismatch: the saved plan is for "https:\/\/gitlab\.example\.org"/,
      );
      expect(played.calls).toEqual([]);
    });
  });
});

describe('plan-digest', () => {
  test('applies the plan that has it, made anew or saved', async () => {
    for (const how of ['anew', 'saved']) {
      await withSandbox(seedOf(LINKS), async (sandbox) => {
        const { file, digest } = await save(sandbox, { links: MANIFEST });
        const asked = { 'plan-digest': digest.replace('sha256:', '').toUpperCase() };
        const played =
          how === 'saved'
            ? await apply(sandbox, file, asked)
            : await play(sandbox, { links: MANIFEST, ...asked });
        expect({ how, ok: succeeded(played.result), writes: writesOf(played).length }).toEqual({
          how,
          ok: true,
          writes: 3,
        });
      });
    }
  });

  test('refuses another plan, names both digests and says what to do', async () => {
    await withSandbox(seedOf(LINKS), async (sandbox) => {
      const reviewed = signedOf(await play(sandbox, { links: MANIFEST }, { command: 'plan' })).digest;
      await someone(sandbox, 'POST', LINK, link('theirs'));
      const now = signedOf(await play(sandbox, { links: MANIFEST }, { command: 'plan' })).digest;
      const played = await play(sandbox, { links: MANIFEST, 'plan-digest': reviewed });
      expect(problemsOf(played)).toEqual([
        `plan-digest: input plan-digest asks for the plan ${reviewed}, but the plan of this run has ${now}`,
      ]);
      expect(writesOf(played)).toEqual([]);
    });
  });

  test('refuses a saved plan with another digest, and a plan that has none', async () => {
    await withSandbox(seedOf(LINKS), async (sandbox) => {
      const { file } = await save(sandbox, { links: MANIFEST });
      const asked = { 'plan-digest': `sha256:${'0'.repeat(64)}` };
      expect(problemsOf(await apply(sandbox, file, asked))[0]).toMatch(
        /^plan-digest: .* but the saved plan /,
      );
      const held = await play(sandbox, { links: MANIFEST, 'max-deletes': '0', ...asked });
      expect(problemsOf(held).join()).toContain('cannot be applied and has none');
      expect(writesOf(held)).toEqual([]);
    });
  });

  test('a release in conflict keeps the others from being applied', async () => {
    await withSandbox(seedOf(LINKS, [{ tag: 'v0.5', links: [] }]), async (sandbox) => {
      const raw = {
        links: given(link('change', { url: 'https://example.com/old' })),
        tags: 'v0.*',
        ignore: 'old',
      };
      const digest = `sha256:${'0'.repeat(64)}`;
      expect(writesOf(await play(sandbox, { ...raw, 'plan-digest': digest }))).toEqual([]);
      expect(writesOf(await play(sandbox, raw)).length).toBeGreaterThan(0);
    });
  });
});

test('the same input gives the same bytes, and each part of it counts', async () => {
  await withSandbox(seedOf(LINKS), async (sandbox) => {
    const digestFor = async (raw: object): Promise<string> =>
      (await save(sandbox, { links: MANIFEST, ...raw })).digest;
    const digest = await digestFor({});
    expect(await digestFor({})).toBe(digest);
    const others = await Promise.all(
      [{ prune: 'false' }, { only: 'new' }, { ignore: 'old' }, { order: 'any' }, { ref: 'main' }].map(
        digestFor,
      ),
    );
    expect(new Set([digest, ...others]).size).toBe(6);
  });
});
