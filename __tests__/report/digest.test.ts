/** The digest of a plan stands in every form of a report, and in none where there is none. */

import { expect, test } from '@jest/globals';
import { toJson } from '../../src/report/data/json.js';
import { toOutputs } from '../../src/report/data/outputs.js';
import { renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderPlan, renderText } from '../../src/report/text/text.js';
import { applied, applyReport, mixedPlan, planOf, planReport, release } from './samples.js';

const digest = `sha256:${'5a'.repeat(32)}`;
const color = { color: false };

test('text, Markdown, JSON and outputs have it, and the last line of a text stays the sum', () => {
  const plan = planReport([release(mixedPlan())], { digest });
  const apply = applyReport([applied(mixedPlan(), planOf([], []))], { digest });
  for (const text of [renderPlan(plan, color), renderText(apply, color)]) {
    expect(text.split('\n').filter((line) => line === `Plan digest: ${digest}`)).toHaveLength(1);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^(?:Plan: 2 to create|Apply complete: )/);
  }
  expect(renderMarkdown(plan)).toContain(`\nPlan digest: \`${digest}\`\n`);
  expect(renderMarkdown(apply)).toContain(`\nPlan digest: \`${digest}\`\n`);
  expect(toJson(plan)).toHaveProperty('digest', digest);
  expect(toOutputs(plan)['plan-digest']).toBe(digest);
});

test('a report without one does not speak of it', () => {
  const plan = planReport([release(mixedPlan())]);
  expect(renderPlan(plan, color) + renderMarkdown(plan)).not.toContain('digest');
  expect(toJson(plan)).not.toHaveProperty('digest');
  expect(toOutputs(plan)['plan-digest']).toBe('');
});
