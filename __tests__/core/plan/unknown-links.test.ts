import { expect, test } from '@jest/globals';
import { createPlan } from '../../../src/core/plan/plan.js';
import { unknownLinks } from '../../../src/core/plan/unknown-links.js';
import { current, KEEP, link, PRUNE } from '../links.js';

const url = (name: string): string => `https://x.test/${name}`;

function found(there: readonly string[], wanted: readonly string[], policy = PRUNE, isRefused = false) {
  const links = there.map((name, at) => current(at + 1, name, url(name)));
  const desired = wanted.map((name) => link(name, url(name)));
  const plan = createPlan(desired, links, policy);
  return unknownLinks([{ tag: 'v1', desired: wanted.length, leftOut: 0, plan }], isRefused);
}

test('deletes of a release of which no link is known', () => {
  expect(found(['theirs', 'also theirs'], ['ours'])).toMatchObject([
    {
      severity: 'warning',
      code: 'unknown-links',
      message: 'the plan would delete 2 links of release "v1", and none of its links is in the manifest',
    },
  ]);
  expect(found(['theirs'], ['ours'], PRUNE, true)).toMatchObject([
    { severity: 'error', code: 'unknown-links' },
  ]);
});

test.each([
  ['one link is as it should be', ['theirs', 'ours'], ['ours', 'new'], PRUNE],
  ['nothing is deleted', [], ['ours'], PRUNE],
  ['nothing is pruned', ['theirs'], ['ours'], KEEP],
  ['a pattern ignores one of them', ['theirs', 'Nightly'], ['ours'], PRUNE],
  ['the manifest is empty on purpose', ['theirs'], [], PRUNE],
])('not where %s', (_, there, wanted, policy) => {
  expect(found(there, wanted, policy, true)).toEqual([]);
});

test('an update recognises its link', () => {
  const plan = createPlan(
    [link('ours', url('new'))],
    [current(1, 'ours', url('old')), current(2, 'x', url('x'))],
    PRUNE,
  );
  expect(unknownLinks([{ tag: 'v1', desired: 1, leftOut: 0, plan }], true)).toEqual([]);
});
