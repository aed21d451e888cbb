/** Variables of a pipeline as variables of a template. */

import { describe, expect, test } from '@jest/globals';
import { ciTemplate } from '../../../src/app/init/ci-text.js';
import { expandTemplate, parseTemplate } from '../../../src/core/entry/template.js';
import { RUN_VARIABLES } from '../../../src/core/entry/variables.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { inputTexts } from '../../../src/core/problem/written-text.js';

const TAGS = new Set(['CI_COMMIT_TAG']);

test.each([
  ['$CI_COMMIT_TAG', '${tag}'],
  ['app-${CI_COMMIT_TAG}.zip', 'app-${tag}.zip'],
  ['${CI_COMMIT_TAG#v}', '${version}'],
  ['$BASE/$CI_COMMIT_TAG/x', '${vars.BASE}/${tag}/x'],
  ['$CI_COMMIT_TAG_x', '${vars.CI_COMMIT_TAG_x}'],
  ['$[[ inputs.base-url ]]/x', '${vars.base_url}/x'],
  ['${BASE:-https://x.test}/x', '${vars.BASE}/x'],
  ['US$5 and 100%', 'US$5 and 100%'],
])('%s', (text, template) => {
  expect(ciTemplate(text, TAGS).template).toBe(template);
});

test('forms of a shell are reported', () => {
  expect(ciTemplate('${BASE:-x}${CI_COMMIT_TAG#v}${CI_COMMIT_TAG:1}', TAGS).shellForms).toEqual([
    '${BASE:-x}',
    '${CI_COMMIT_TAG:1}',
  ]);
});

describe('what GitLab would write is what the template gives', () => {
  test.each([
    ['$$CI_COMMIT_TAG', '$CI_COMMIT_TAG'],
    ['$$$CI_COMMIT_TAG', '$v1'],
    ['$$${X}', '$1'],
    ['a$$', 'a$'],
    ['{{ .Version }}', '{{ .Version }}'],
    ['$X$CI_COMMIT_TAG', '1v1'],
  ])('%s', (text, value) => {
    const problems: Problem[] = [];
    const [written] = inputTexts([ciTemplate(text, TAGS).template], 'x');
    const template = written === undefined ? null : parseTemplate(written, RUN_VARIABLES, problems);
    expect(problems).toEqual([]);
    const values: Record<string, string> = { tag: 'v1', 'vars.X': '1' };
    expect(template && expandTemplate(template, (name) => values[name] ?? null)).toBe(value);
  });
});
