/** Inputs of saved plans: what contradicts one, and how a digest looks. */

import { describe, expect, test } from '@jest/globals';
import { readEnvironment } from '../../../src/app/settings/environment.js';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import { PLAN_SAYS, plainDigest } from '../../../src/app/settings/plan-inputs.js';
import { parseSettings } from '../../../src/app/settings/settings.js';

function problemsOf(raw: RawInputs, variables: Record<string, string> = {}): readonly string[] {
  const settings = parseSettings({ project: 'group/app', ...raw }, readEnvironment(variables));
  return settings.ok ? [] : settings.problems.map(({ code, message }) => `${code}: ${message}`);
}

const HEX = 'ab'.repeat(32);

describe('beside plan-file', () => {
  test.each(PLAN_SAYS)('%s is an error that names both', (name) => {
    const found = problemsOf({ 'plan-file': 'plan.json', [name]: 'A=b' });
    expect(found.join('\n')).toContain(`two-sources: inputs plan-file and ${name} are both given`);
  });

  test('what an action always passes, and what limits, is none', () => {
    const raw: RawInputs = {
      'plan-file': 'plan.json',
      tag: 'v1',
      prune: 'true',
      'max-deletes': '10',
      'create-release': 'false',
      order: 'manifest',
      root: '.',
      'if-no-files-found': 'error',
    };
    expect(problemsOf(raw)).toEqual([]);
  });

  test.each([
    ['10m', ['wait-beside-plan']],
    ['25h', null],
    ['0', []],
  ])('wait %s', (wait, expected) => {
    const raw: RawInputs = { project: 'group/app', 'plan-file': 'plan.json', wait, settle: '20s' };
    const settings = parseSettings(raw, readEnvironment({}));
    expect(settings.ok ? settings.value.notices.map(({ code }) => code) : null).toEqual(expected);
  });
});

test.each([
  ['29m', []],
  ['1h', ['wait-beyond-deadline']],
])('wait %s of a run with a deadline of 30 minutes', (wait, expected) => {
  const raw: RawInputs = { project: 'group/app', wait, deadline: '30m' };
  const settings = parseSettings(raw, readEnvironment({}));
  expect(settings.ok ? settings.value.notices.map(({ code }) => code) : null).toEqual(expected);
});

test.each([HEX, `sha256:${HEX}`, `SHA256:${HEX.toUpperCase()}`, ` sha256:${HEX} `])(
  '%j is a digest',
  (text) => {
    expect(problemsOf({ 'plan-digest': text })).toEqual([]);
    expect(plainDigest(text.trim())).toBe(`sha256:${HEX}`);
  },
);

test.each(['sha256:', HEX.slice(1), `${HEX}0`, `md5:${HEX}`, 'g'.repeat(64), `sha256: ${HEX}`])(
  '%j is none',
  (text) => {
    expect(problemsOf({ 'plan-digest': text })).toEqual([
      expect.stringMatching(/^invalid-input: input plan-digest: expected sha256: and 64 hex digits, found /),
    ]);
  },
);

test('to save a plan means to make one: a run that cannot see the release fails', () => {
  const review = { CI_MERGE_REQUEST_IID: '7', CI_PIPELINE_SOURCE: 'merge_request_event' };
  for (const [raw, expected] of [
    [{}, false],
    [{ 'plan-out': 'plan.json' }, true],
  ] as const) {
    const settings = parseSettings({ project: 'group/app', ...raw }, readEnvironment(review));
    expect(settings).toMatchObject({ ok: true, value: { mustPlan: expected } });
  }
});
