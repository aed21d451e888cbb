import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../src/core/problem/problem.js';
import { GITHUB_COMMENT } from '../../../src/report/markdown/budget.js';
import { renderValidationMarkdown } from '../../../src/report/markdown/validation.js';
import { expectGolden } from '../golden.js';
import { HOSTILE_NAMES } from '../samples.js';

const problems = HOSTILE_NAMES.map((message, index): Problem => {
  return { severity: index % 2 === 0 ? 'error' : 'warning', code: 'x', message };
});

describe('a check without GitLab', () => {
  test('golden', () => {
    const valid = { file: 'release-links.yml', links: 3, problems: problems.slice(1, 2) };
    expectGolden('validate.md', renderValidationMarkdown(valid));
    const wrong = { file: 'a`b.yml', links: null, problems };
    expectGolden('validate-wrong.md', renderValidationMarkdown(wrong, { marker: '<!-- x -->' }));
  });

  test('fits', () => {
    const many = Array.from({ length: 500 }, () => problems).flat();
    const report = { file: 'release-links.yml', links: null, problems: many };
    const text = renderValidationMarkdown(report, { budget: GITHUB_COMMENT });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toMatch(/Left out here, because there is not enough room: \d+ problems\./);
  });
});
