import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { PLAN_OUTPUT_LIMIT, planOutput } from '../../src/action/plan-output.js';
import type { Problem } from '../../src/core/problem/problem.js';
import { renderJson } from '../../src/report/data/json.js';
import { PLAN_SCHEMA } from '../../src/report/data/output-schema.js';
import { current, link, mixedPlan, planOf, planReport, release } from '../report/samples.js';

const report = planReport([release(mixedPlan())]);

const parse = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('planOutput', () => {
  test('is the JSON document on one line', () => {
    const text = planOutput(report);
    expect(text).not.toContain('\n');
    expect(parse(text)).toEqual(JSON.parse(renderJson(report)));
  });

  test('keeps names with line breaks and spaces as they are', () => {
    const name = 'a\n  b\u2028 ::error::';
    const hostile = planReport([release(planOf([link(name)], []))]);
    const text = planOutput(hostile);
    expect(text).not.toContain('\n');
    expect(text).not.toContain('\u2028');
    expect(parse(text)).toMatchObject({ releases: [{ changes: [{ name }] }] });
  });

  test('leaves out what is missed least, and says what', () => {
    const whole = planOutput(report).length;
    const first = parse(planOutput(report, whole - 1));
    expect(first).toMatchObject({ omitted: ['unchanged'], releases: [{ unchanged: [] }] });
    expect(first['summary']).toEqual(parse(planOutput(report))['summary']);

    const bare = planOutput(report, 400);
    expect(bare.length).toBeLessThanOrEqual(400);
    expect(parse(bare)).toMatchObject({
      omitted: ['unchanged', 'unmanaged', 'releases'],
      releases: [],
      summary: { create: 2, update: 2, delete: 1 },
    });
  });

  test('fits the schema of the document, whatever is left out', () => {
    const matches = new Ajv({ allowUnionTypes: true }).compile(PLAN_SCHEMA);
    const whole = planOutput(report).length;
    for (const limit of [whole, whole - 1, 900, 400, 0]) {
      expect([limit, matches(parse(planOutput(report, limit))), matches.errors]).toEqual([limit, true, null]);
    }
  });

  test('leaves out problems last', () => {
    const problem: Problem = { severity: 'warning', code: 'long', message: 'x'.repeat(1000) };
    const text = planOutput({ ...report, problems: [problem] }, 500);
    expect(parse(text)).toMatchObject({ omitted: ['unchanged', 'unmanaged', 'releases', 'problems'] });
    expect(parse(text)).not.toHaveProperty('problems');
  });

  test('stays within GitHub’s limit for thousands of changes', () => {
    const links = Array.from({ length: 3000 }, (_, index) => current(index + 1, `link-${index}`));
    const moved = links.map(({ name }) => link(name, { url: `https://cdn.example.com/${name}` }));
    const text = planOutput(planReport([release(planOf(moved, links))]));
    expect(text.length).toBeLessThanOrEqual(PLAN_OUTPUT_LIMIT);
    expect(parse(text)).toMatchObject({
      summary: { update: 3000 },
      omitted: expect.arrayContaining(['releases']),
    });
  });
});
