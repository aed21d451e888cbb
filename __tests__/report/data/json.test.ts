import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { RunReport } from '../../../src/core/run/report.js';
import {
  renderCallJson,
  renderFailureJson,
  renderGetJson,
  renderJson,
  renderListJson,
  renderValidationJson,
  toJson,
} from '../../../src/report/data/json.js';
import { PLAN_SCHEMA } from '../../../src/report/data/output-schema.js';
import { expectGolden } from '../golden.js';
import {
  applied,
  applyReport,
  conflictPlan,
  current,
  HOSTILE_NAMES,
  link,
  mixedPlan,
  movingPlan,
  planOf,
  planReport,
  release,
} from '../samples.js';

const trouble = { severity: 'error', code: 'x', message: 'm https://u:hunter2@h/x', hint: 'h' } as const;
const nothing = planOf([link('a')], [current(1, 'a')]);
const unfinished = release(mixedPlan(), {
  outcomes: [
    { action: 'create', name: 'awesome.msi', status: 'failed', error: 'refused https://u:hunter2@h/x' },
    { action: 'delete', name: 'left-over.zip', status: 'skipped' },
  ],
  remaining: mixedPlan(),
  uploads: [{ name: 'f', path: 'd/f', package: 'p', version: '1', size: 3, replaces: false }],
  problems: [
    {
      severity: 'error',
      code: 'x',
      message: 'm',
      hint: 'h',
      place: { file: 'release-links.yml', line: 3, column: 5, length: 1, lineText: 'x' },
    },
  ],
});

const reports: Readonly<Record<string, RunReport>> = {
  plan: planReport([release(mixedPlan())]),
  'plan-moves': planReport([release(movingPlan())]),
  'plan-conflict': planReport([release(conflictPlan())]),
  'plan-none': planReport([]),
  apply: applyReport([applied(mixedPlan(), nothing)]),
  'apply-nothing': applyReport([release(nothing)]),
  'apply-unfinished': applyReport([unfinished], {
    inSync: false,
    problems: [{ severity: 'warning', code: 'w', message: 'n' }],
  }),
  'plan-hostile': planReport([
    release(
      planOf(
        HOSTILE_NAMES.map((name) => link(name)),
        [],
      ),
    ),
  ]),
};

describe('the document', () => {
  test.each(Object.keys(reports))('golden %s', (name) => {
    const report = reports[name];
    if (report === undefined) throw new Error(name);
    expectGolden(`${name}.json`, renderJson(report));
  });

  test('the keys stand in the documented order', () => {
    const document = toJson(applyReport([applied(mixedPlan(), nothing)]));
    expect(Object.keys(document)).toEqual([
      'version',
      'command',
      'dry_run',
      'summary',
      'releases',
      'in_sync',
      'requests',
    ]);
    expect(document.summary).toEqual({
      create: 2,
      update: 2,
      delete: 1,
      unchanged: 3,
      unmanaged: 1,
      conflict: 0,
    });
    expect(Object.keys(document.summary)).toEqual([
      'create',
      'update',
      'delete',
      'unchanged',
      'unmanaged',
      'conflict',
    ]);
    const [first] = document.releases;
    expect(Object.keys(first ?? {})).toEqual([
      'project',
      'tag',
      'exists',
      'created',
      'url',
      'changes',
      'unchanged',
      'unmanaged',
      'conflicts',
      'outcomes',
    ]);
    expect(Object.keys(first?.changes[0] ?? {})).toEqual([
      'action',
      'name',
      'id',
      'fields',
      'before',
      'after',
    ]);
    expect(Object.keys(first?.unchanged[0] ?? {})).toEqual([
      'id',
      'name',
      'url',
      'link_type',
      'direct_asset_path',
    ]);
  });

  test('outcomes belong to an apply, even to one with nothing to do', () => {
    expect(toJson(applyReport([release(nothing)])).releases[0]?.outcomes).toEqual([]);
    expect(toJson(planReport([release(nothing)])).releases[0]).not.toHaveProperty('outcomes');
  });

  test('credentials are hidden, wherever they stand', () => {
    const secret = { url: 'https://user:hunter2@secret.example/x' };
    const plan = planOf(
      [link('a', secret), link('b', { url: 'https://hunter2@secret.example/y?private_token=hunter2' })],
      [
        current(1, 'a', { url: 'https://user:hunter3@secret.example/x' }),
        current(2, 'c', { url: 'http:u:hunter2@h' }),
      ],
      { prune: false },
    );
    const outcomes = [{ action: 'create', name: 'b', status: 'failed', error: `bad ${secret.url}` } as const];
    const problems = [{ severity: 'error', code: 'x', message: secret.url, hint: secret.url } as const];
    const report = applyReport([release(plan, { outcomes, problems })], { problems });
    const text = renderJson(report) + renderListJson(plan.unmanaged);
    expect(text).not.toMatch(/hunter[23]/);
    expect(text).toContain('https://user:***@secret.example/x');
    expect(text).toContain('https://***@secret.example/y?private_token=***');
    expect(text).toContain('http:u:***@h');
  });
});

describe('the schema', () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });

  /** The same schema, but it allows no key that it does not describe: nothing printed may go undocumented. */
  function closed(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(closed);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([key, value]) => [key, closed(value)]);
    return Object.fromEntries('required' in node ? [...entries, ['additionalProperties', false]] : entries);
  }

  test.each([
    ['open', PLAN_SCHEMA],
    ['closed', closed(PLAN_SCHEMA) as object],
  ])('%s: every document fits', (_, schema) => {
    const validate = ajv.compile(schema);
    const link7 = current(7, 'a', { direct_asset_path: '/bin/a' });
    const call = { command: 'delete', project: 'group/app', tag: 'v1', dryRun: true } as const;
    const documents = [
      ...Object.values(reports).map(renderJson),
      renderListJson([link7, current(8, 'b')]),
      renderListJson([]),
      renderGetJson(link7),
      renderCallJson({ ...call, status: 'planned', change: { action: 'delete', before: link7 }, link: null }),
      renderCallJson({ ...call, status: 'unchanged', change: null, link: link7 }),
      renderCallJson({
        ...call,
        command: 'update',
        status: 'done',
        change: { action: 'update', before: link7, after: current(7, 'b'), fields: ['name'] },
        link: current(7, 'b'),
      }),
      renderValidationJson({ file: 'release-links.yml', links: 3, problems: [] }),
      renderValidationJson({ file: 'release-links.yml', links: null, problems: [trouble] }),
      renderFailureJson({ command: 'plan', problems: [trouble] }),
      renderFailureJson({ command: null, problems: [trouble] }),
    ];
    for (const document of documents) {
      validate(JSON.parse(document));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test.each([
    ['no version', { ...toJson(planReport([])), version: undefined }],
    ['an unknown command', { ...toJson(planReport([])), command: 'guess' }],
    [
      'an update without fields',
      {
        ...toJson(planReport([])),
        releases: [
          {
            ...toJson(planReport([release(nothing)])).releases[0],
            changes: [{ action: 'update', name: 'a' }],
          },
        ],
      },
    ],
    ['a list without links', { version: 1, command: 'list' }],
    ['a failure without a reason', { version: 1, command: 'list', failed: true, problems: [] }],
  ])('%s does not fit', (_, document) => {
    expect(ajv.compile(PLAN_SCHEMA)(JSON.parse(JSON.stringify(document)))).toBe(false);
  });
});
