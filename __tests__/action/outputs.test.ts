import { expect, test } from '@jest/globals';
import { outputsOf } from '../../src/action/outputs.js';
import type { Problem } from '../../src/core/problem/problem.js';
import { planReport } from '../report/samples.js';

const NOTHING = {
  changed: 'false',
  'in-sync': 'false',
  created: '0',
  updated: '0',
  moved: '0',
  deleted: '0',
  unchanged: '0',
  plan: '',
  'plan-digest': '',
  'release-url': '',
};
const problem: Problem = { severity: 'error', code: 'no-files-found', message: 'there is no package' };

test('a run that did not read the release has nothing to tell', () => {
  expect(outputsOf({ kind: 'failed', problems: [problem] })).toEqual(NOTHING);
  const validation = { file: 'release-links.yml', links: 1, warnings: [] };
  expect(outputsOf({ kind: 'validated', validation })).toEqual(NOTHING);
});

test('a run that read it and could make no plan has a document that says why', () => {
  const report = planReport([], { inSync: false, problems: [problem] });
  const { plan, ...others } = outputsOf({ kind: 'failed', problems: [problem], report });
  expect(others).toEqual({ ...NOTHING, plan: undefined });
  expect(JSON.parse(plan)).toMatchObject({
    in_sync: false,
    releases: [],
    problems: [{ code: problem.code }],
  });
});
