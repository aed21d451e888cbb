/** A plan is saved by one run and applied by another: exactly those changes, or nothing. */

import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/app/saved/sign.js';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import type { RunResult } from '../../../src/core/run/result.js';
import { scenario } from '../scenario.js';
import type { Ran, Stage } from '../stage.js';
import { link, linksOf, someone } from './saved-runs.js';

const LINKS = [link('keep'), link('change'), link('old')];
const ALL = ['POST', 'PUT', 'DELETE'];
const LINK = 'releases/v0.1/assets/links';

const start = scenario()
  .has(...LINKS)
  .wants(link('keep'), link('change', { url: 'https://example.com/changed' }), link('new'));

/** A release that is created with its tag. */
const created = scenario().given({ tag: 'v9', 'create-release': 'true', ref: 'main' });

/** The method alone: paths hold ids. */
const methods = (calls: readonly string[]): readonly string[] =>
  calls.map((call) => call.split(' ')[0] ?? '').sort();

/** The run succeeds with so many writes. */
const succeedsWith =
  (writes: number) =>
  ({ succeeded, sent }: Ran): void =>
    expect({ succeeded, writes: sent.length }).toEqual({ succeeded: true, writes });

/** The digest of the plan of a run; throws where it has none. */
function digestIn(result: RunResult): string {
  if (result.kind !== 'reported' || result.signed === undefined) throw new Error(JSON.stringify(result));
  return result.signed.digest;
}

test('applies exactly the changes of the plan, without a manifest, and prints its digest', () =>
  start
    .saves()
    .appliesSaved(({ succeeded, sent, report, stage }) => {
      expect(succeeded).toBe(true);
      expect(methods(sent)).toEqual([...ALL].sort());
      expect(report.digest).toBe(stage.saved?.digest);
      expect(linksOf(stage)).toEqual([
        'change https://example.com/changed',
        'keep https://example.com/keep',
        'new https://example.com/new',
      ]);
    })
    .ends());

test('a plan that was applied is stale, and a plan without changes changes nothing', () =>
  start
    .saves()
    .appliesSaved(succeedsWith(3))
    .appliesSaved(({ codes, sent }) => {
      expect(codes).toEqual(Array(3).fill('stale-plan'));
      expect(sent).toEqual([]);
    })
    .saves(({ plan }) => expect(plan.releases[0]?.changes).toEqual([]))
    .appliesSaved((ran) => {
      succeedsWith(0)(ran);
      expect(ran.report.digest).toBe(ran.stage.saved?.digest);
    })
    .given({ 'plan-out': 'x' })
    .by({ command: 'plan' })
    .runs(({ report }) => expect(report.digest).toBeNull())
    .ends());

test('a dry run of a saved plan looks whether it still holds, and writes nothing', () =>
  start
    .saves()
    .appliesSaved(
      (ran) => {
        succeedsWith(0)(ran);
        expect(ran.report).toMatchObject({ dryRun: true, digest: ran.stage.saved?.digest });
      },
      { 'dry-run': 'true' },
    )
    .ends());

test('ids do not count: links that were made anew with the same content are the ones of the plan', () => {
  const digests: string[] = [];
  return start
    .saves(({ digest }) => void digests.push(digest))
    .meanwhile(async (stage) => {
      for (const { id, name, url } of [...(stage.release?.links ?? [])]) {
        await someone(stage, 'DELETE', `${LINK}/${id}`);
        await someone(stage, 'POST', LINK, { name, url });
      }
      const { result } = await stage.run({ 'plan-out': 'plan.json' }, { command: 'plan' });
      expect(digests).toEqual([digestIn(result)]);
    })
    .appliesSaved(({ succeeded }) => expect(succeeded).toBe(true))
    .ends();
});

test('creates a release with all its links, and the tag from the ref of the plan', () =>
  created
    .wants(link('a'), link('b'))
    .saves(({ plan }) =>
      expect(plan).toMatchObject({ ref: 'main', releases: [{ tag: 'v9', exists: false, current: [] }] }),
    )
    .appliesSaved(({ succeeded, release, stage }) => {
      expect({ succeeded, links: linksOf(stage, 'v9').length }).toEqual({ succeeded: true, links: 2 });
      expect(release.created).toBe(true);
    })
    .ends());

test('several releases: all of them, or none where one has changed', () =>
  scenario()
    .has(link('x'))
    .hasReleases({ tag: 'v0.5', links: [link('x')] }, { tag: 'v0.6', links: [link('x')] })
    .wants(link('x', { url: 'https://example.com/y' }))
    .given({ tags: 'v0.*' })
    .saves(({ plan }) => expect(plan.releases.map(({ tag }) => tag)).toEqual(['v0.1', 'v0.5', 'v0.6']))
    .meanwhile((stage) => someone(stage, 'POST', 'releases/v0.6/assets/links', link('z')))
    .appliesSaved(({ messages, sent }) => {
      expect(messages).toEqual([expect.stringContaining('link "z" of release "v0.6" was added')]);
      expect(sent).toEqual([]);
    })
    .saves()
    .appliesSaved(succeedsWith(4), { tags: 'v0.*' })
    .ends());

describe('a plan is stale', () => {
  const path = ({ release }: Stage, name: string): string =>
    `${LINK}/${release?.links.find((each) => each.name === name)?.id ?? 0}`;

  const CASES: readonly (readonly [string, (stage: Stage) => Promise<void>, readonly string[]])[] = [
    [
      'where a link was added',
      (stage) =>
        someone(stage, 'POST', LINK, link('theirs', { link_type: 'image', direct_asset_path: '/their' })),
      [
        'link "theirs" of release "v0.1" was added since the plan was saved: url "https://example.com/theirs", link_type image, direct_asset_path "/their"',
      ],
    ],
    [
      'where a link was removed',
      (stage) => someone(stage, 'DELETE', path(stage, 'keep')),
      [
        'link "keep" of release "v0.1" was removed since the plan was saved: url "https://example.com/keep", link_type other',
      ],
    ],
    [
      'where fields of a link were changed',
      (stage) =>
        someone(stage, 'PUT', path(stage, 'keep'), {
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
      (stage) => someone(stage, 'PUT', path(stage, 'old'), link('older', { url: 'https://example.com/old' })),
      ['link "old" of release "v0.1" was changed since the plan was saved: name "old" → "older"'],
    ],
    [
      'where nothing but hidden credentials differ',
      (stage) =>
        someone(
          stage,
          'PUT',
          path(stage, 'secret'),
          link('secret', { url: 'https://u:other@example.com/s' }),
        ),
      [
        'link "secret" of release "v0.1" was changed since the plan was saved: url "https://u:***@example.com/s" → "https://u:***@example.com/s" (they differ in credentials, or beyond what is shown)',
      ],
    ],
    [
      'where the release was deleted',
      (stage) => someone(stage, 'DELETE', 'releases/v0.1'),
      ['release "v0.1" was deleted since the plan was saved'],
    ],
  ];

  test.each(CASES)('%s', (_, change, expected) => {
    let before: readonly string[] = [];
    return start
      .has(link('secret', { url: 'https://u:mine@example.com/s' }))
      .saves()
      .meanwhile(async (stage) => {
        await change(stage);
        before = linksOf(stage);
      })
      .appliesSaved(({ messages, sent, succeeded, stage }) => {
        expect(messages).toEqual(expected.map((each) => `stale-plan: ${each}`));
        expect({ sent, links: linksOf(stage) }).toEqual({ sent: [], links: before });
        expect(succeeded).toBe(false);
      })
      .ends();
  });

  test('beyond counting, where everything was changed', () => {
    const many = Array.from({ length: 60 }, (_, at) => link(`l${at}`));
    return scenario()
      .has(...many)
      .wants(...many, link('new'))
      .saves()
      .meanwhile(({ release }) => release?.links.splice(0))
      .appliesSaved(({ messages }) => {
        expect(messages).toHaveLength(51);
        expect(messages.at(-1)).toBe('stale-plan: there are 10 more differences');
      })
      .ends();
  });

  test('where the release was created', () =>
    created
      .wants(link('a'))
      .saves()
      .meanwhile((stage) => someone(stage, 'POST', 'releases', { tag_name: 'v9', ref: 'main' }))
      .appliesSaved(({ messages, sent }) => {
        expect(messages).toEqual(['stale-plan: release "v9" was created since the plan was saved']);
        expect(sent).toEqual([]);
      })
      .ends());

  test('a project that cannot be seen is not a release that was deleted', () =>
    start
      .saves()
      .appliesSaved(({ messages }) => expect(messages.join()).toMatch(/^gitlab: /), {}, { anonymous: true })
      .ends());
});

describe('inputs beside a saved plan are limits', () => {
  const CASES: readonly (readonly [string, RawInputs, string])[] = [
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

  test.each(CASES)('%s refuses what it does not allow', (_, raw, code) =>
    start
      .saves()
      .appliesSaved(({ codes, sent }) => {
        expect(codes).toContain(code);
        expect(sent).toEqual([]);
      }, raw)
      .ends(),
  );

  test('those that agree with the plan change nothing', () =>
    start
      .saves()
      .appliesSaved(succeedsWith(3), {
        tag: 'v0.1',
        only: '*',
        ignore: 'keep',
        'max-deletes': '1',
        'max-updates': '1',
      })
      .ends());

  test('the policy is that of the plan: what it does not prune stays', () =>
    start
      .given({ prune: 'false', only: 'new' })
      .saves()
      .appliesSaved((ran) => {
        expect(ran.succeeded).toBe(true);
        expect(ran.names()).toEqual(['change', 'keep', 'new', 'old']);
      })
      .ends());

  test('a protected link that somebody changed is no part of any plan', () =>
    start
      .wants(link('keep', { url: 'https://example.com/k', protect: true }))
      .given({ 'plan-out': 'p' })
      .by({ command: 'plan' })
      .runs(({ result }) => {
        expect(result).toMatchObject({ kind: 'reported', report: { digest: null } });
        expect(Object.hasOwn(result, 'signed')).toBe(false);
      })
      .ends());

  test('another server', () =>
    start
      .saves()
      .meanwhile(({ saved }) => {
        if (saved === null) throw new Error('a plan was saved');
        const body = { ...saved.plan, gitlab_url: 'https://gitlab.example.org' };
        writeFileSync(saved.file, JSON.stringify({ ...body, digest: digestOf(body) }));
      })
      .appliesSaved(({ messages, calls }) => {
        expect(messages[0]).toMatch(
          /^plan-file-mismatch: the saved plan is for "https:\/\/gitlab\.example\.org"/,
        );
        expect(calls).toEqual([]);
      })
      .ends());
});

describe('plan-digest', () => {
  const asked = { 'plan-digest': `sha256:${'0'.repeat(64)}` };
  /** In another way of writing it. */
  const its = ({ saved }: Stage): RawInputs => ({
    'plan-digest': saved?.digest.replace('sha256:', '').toUpperCase() ?? '',
  });

  test('applies the plan that has it, saved', () => start.saves().appliesSaved(succeedsWith(3), its).ends());

  test('applies the plan that has it, made anew', () =>
    start.saves().given(its).runs(succeedsWith(3)).ends());

  test('refuses another plan, names both digests and says what to do', () => {
    const digests: string[] = [];
    const keep = ({ result }: Ran): void => void digests.push(digestIn(result));
    return start
      .by({ command: 'plan' })
      .runs(keep)
      .meanwhile((stage) => someone(stage, 'POST', LINK, link('theirs')))
      .runs(keep)
      .by({ command: 'apply' })
      .given(() => ({ 'plan-digest': digests[0] ?? '' }))
      .runs(({ messages, sent }) => {
        expect(messages).toEqual([
          `plan-digest: input plan-digest asks for the plan ${digests[0]}, but the plan of this run has ${digests[1]}`,
        ]);
        expect(sent).toEqual([]);
      })
      .ends();
  });

  test('refuses a saved plan with another digest, and a plan that has none', () =>
    start
      .saves()
      .appliesSaved(
        ({ messages }) => expect(messages[0]).toMatch(/^plan-digest: .* but the saved plan /),
        asked,
      )
      .given({ 'max-deletes': '0', ...asked })
      .runs(({ messages, sent }) => {
        expect(messages.join()).toContain('cannot be applied and has none');
        expect(sent).toEqual([]);
      })
      .ends());

  test('a release in conflict keeps the others from being applied', () =>
    start
      .hasReleases({ tag: 'v0.5', links: [] })
      .wants(link('change', { url: 'https://example.com/old' }))
      .given({ tags: 'v0.*', ignore: 'old' })
      .meanwhile(async (stage) => expect((await stage.run(asked)).sent).toEqual([]))
      .runs(({ sent }) => expect(sent.length).toBeGreaterThan(0))
      .ends());
});

test('the same input gives the same bytes, and each part of it counts', () => {
  const digests: string[] = [];
  const changed = [{ prune: 'false' }, { only: 'new' }, { ignore: 'old' }, { order: 'any' }, { ref: 'main' }];
  return start
    .meanwhile(async (stage) => {
      for (const raw of [{}, {}, ...changed]) {
        const { result } = await stage.run({ 'plan-out': 'plan.json', ...raw }, { command: 'plan' });
        digests.push(digestIn(result));
      }
      expect(digests[1]).toBe(digests[0]);
      expect(new Set(digests).size).toBe(6);
    })
    .ends();
});
