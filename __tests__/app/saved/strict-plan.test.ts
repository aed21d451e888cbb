/** Saved plans with `order: strict`: moves are part of them, and so is the order that they were made from. */

import { afterEach, expect, test } from '@jest/globals';
import { succeeded } from '../../../src/core/run/result.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { seedOf, TAG, withSandbox } from '../../serving.js';
import { removeFolders } from '../scratch.js';
import { apply, given, link, problemsOf, save, someone, writesOf } from './saved-runs.js';

afterEach(removeFolders);

/** As the release page lists them. */
const listed = (sandbox: Sandbox): string[] =>
  (sandbox.world.projects.get(24)?.releases.get(TAG)?.links ?? [])
    .toSorted((a, b) => b.created_at - a.created_at)
    .map(({ name }) => name);

// GitLab lists the newest first: c, b, a.
const SEED = seedOf([link('a'), link('b'), link('c')]);
const RAW = { links: given(link('a'), link('b'), link('c')), order: 'strict' } as const;

test('moves are saved by name and carried out by another run', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const { file, plan } = await save(sandbox, RAW);
    expect(plan.order).toBe('strict');
    expect(plan.releases[0]?.changes.every(({ action }) => action === 'move')).toBe(true);
    expect(plan.releases[0]?.current.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    const played = await apply(sandbox, file);
    expect(succeeded(played.result)).toBe(true);
    expect(listed(sandbox)).toEqual(['a', 'b', 'c']);
  });
});

test('where the same links stand in another order, the plan is stale', async () => {
  await withSandbox(SEED, async (sandbox) => {
    const { file } = await save(sandbox, RAW);
    const first = sandbox.world.projects.get(24)?.releases.get(TAG)?.links[0];
    const path = `releases/${TAG}/assets/links`;
    await someone(sandbox, 'DELETE', `${path}/${first?.id}`);
    await someone(sandbox, 'POST', path, link('a'));
    expect(listed(sandbox)).toEqual(['a', 'c', 'b']);
    const played = await apply(sandbox, file);
    expect(problemsOf(played)).toEqual([
      expect.stringMatching(/^stale-plan: the order of the links of release "v0.1" was changed/),
    ]);
    expect(writesOf(played)).toEqual([]);
  });
});
