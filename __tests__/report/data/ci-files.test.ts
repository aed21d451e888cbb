import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../src/core/problem/problem.js';
import { codeQualityReport, dotenvReport, terraformReport } from '../../../src/report/data/ci-files.js';
import { OUTPUTS, toOutputs } from '../../../src/report/data/outputs.js';
import { expectGolden } from '../golden.js';
import {
  applied,
  applyReport,
  current,
  HOSTILE_NAMES,
  link,
  mixedPlan,
  planOf,
  planReport,
  release,
} from '../samples.js';

const nothing = planOf([link('a')], [current(1, 'a')]);
const problem: Problem = {
  severity: 'error',
  code: 'duplicate-url',
  message: 'two links have the URL https://u:hunter2@h/x',
  hint: 'Change one.',
  place: {
    file: 'release-links.yml',
    line: 3,
    column: 5,
    length: 1,
    lineText: '  url: https://u:hunter2@h/x',
  },
};

describe('terraform', () => {
  test('counts what is planned, of all releases', () => {
    const report = planReport([release(mixedPlan()), release(mixedPlan())]);
    expect(terraformReport(report)).toBe('{"create":4,"update":4,"delete":2}\n');
  });
});

describe('dotenv', () => {
  test('golden', () => {
    expectGolden('apply.env', dotenvReport(applyReport([applied(mixedPlan(), nothing)])));
  });

  test.each([
    ['docs-links', 'DOCS_LINKS_CREATED'],
    ['links (prod)', 'LINKS__PROD__CREATED'],
    ['café:2', 'CAF__2_CREATED'],
    ['2nd', '_2ND_CREATED'],
  ])('with the prefix %s the results have names of their own: %s', (prefix, name) => {
    const names = dotenvReport(planReport([release(nothing)]), prefix)
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names).toHaveLength(9);
    expect(names).toContain(name);
    expect(names.filter((each) => !/^([A-Z_][A-Z0-9_]*|)$/.test(each ?? ''))).toEqual([]);
  });

  test('no value breaks out of its line', () => {
    for (const url of HOSTILE_NAMES.map((name) => `https://h/${name}\nTOKEN=x\r\n`)) {
      const lines = dotenvReport(planReport([release(nothing, { url })])).split('\n');
      expect(lines).toHaveLength(9);
      expect(lines.slice(0, -1).filter((line) => !/^RELEASE_LINKS_[A-Z_]+=[^\s"'\\`$]*$/.test(line))).toEqual(
        [],
      );
    }
  });

  test('no key is an input of the program', () => {
    const keys = [...dotenvReport(planReport([release(nothing)])).matchAll(/^RELEASE_LINKS_(\w+)=/gm)];
    const inputs = [
      'URL',
      'TAG',
      'TAGS',
      'PROJECT',
      'TOKEN',
      'LINKS',
      'NAME',
      'FILES',
      'MANIFEST',
      'ROOT',
      'VARS',
      'REF',
    ];
    expect(keys.map(([, name]) => name).filter((name) => inputs.includes(name ?? ''))).toEqual([]);
    expect(keys).toHaveLength(8);
  });
});

describe('outputs', () => {
  test('of a dry run: what would be', () => {
    const { plan, ...rest } = toOutputs(planReport([release(mixedPlan())]));
    expect(rest).toEqual({
      changed: 'true',
      'in-sync': 'false',
      created: '2',
      updated: '2',
      moved: '0',
      deleted: '1',
      unchanged: '3',
      'plan-digest': '',
      'release-url': 'https://gitlab.example.com/group/app/-/releases/v1.0',
    });
    expect(JSON.parse(plan)).toHaveProperty('version', 1);
  });

  test('of an apply: what was done', () => {
    const failed = release(mixedPlan(), {
      outcomes: [
        { action: 'create', name: 'a', status: 'done' },
        { action: 'create', name: 'b', status: 'failed', error: 'no' },
      ],
    });
    expect(toOutputs(applyReport([failed], { inSync: false }))).toMatchObject({
      changed: 'true',
      'in-sync': 'false',
      created: '1',
      updated: '0',
      moved: '0',
    });
  });

  test('nothing to do', () => {
    expect(toOutputs(planReport([release(nothing)]))).toMatchObject({ changed: 'false', 'in-sync': 'true' });
    expect(toOutputs(applyReport([release(nothing)]))).toMatchObject({ changed: 'false', 'in-sync': 'true' });
    expect(toOutputs(planReport([release(nothing), release(nothing)]))).toMatchObject({ 'release-url': '' });
  });
});

describe('code quality', () => {
  const issues = (problems: readonly Problem[]): { fingerprint: string; location: unknown }[] =>
    JSON.parse(codeQualityReport(problems)) as { fingerprint: string; location: unknown }[];

  test('golden', () => {
    const warning: Problem = { severity: 'warning', code: 'tab', message: 'a\ttab' };
    expectGolden('codequality.json', codeQualityReport([problem, warning]));
    expect(codeQualityReport([problem])).not.toContain('hunter2');
    expect(codeQualityReport([])).toBe('[]\n');
  });

  test('a fingerprint stays when the line moves, and is never given twice', () => {
    const place = problem.place;
    if (place === undefined) throw new Error('no place');
    const moved = { ...problem, place: { ...place, line: 30 } };
    expect(issues([moved])[0]?.fingerprint).toBe(issues([problem])[0]?.fingerprint);
    expect(new Set(issues([problem, moved, problem]).map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

test('outputs and dotenv variables are documented', () => {
  const text = readFileSync('docs/reports.md', 'utf8');
  const keys = [...dotenvReport(planReport([release(nothing)])).matchAll(/^(\w+)=/gm)].map(
    ([, key]) => key ?? '',
  );
  for (const name of [...Object.keys(OUTPUTS), ...keys]) expect(text).toContain(`\`${name}\``);
});
