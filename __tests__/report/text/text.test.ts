import { describe, expect, test } from '@jest/globals';
import type { RunReport } from '../../../src/core/run/report.js';
import { renderText } from '../../../src/report/text/text.js';
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

const plain = { color: false };

describe('golden texts', () => {
  const nothing = planOf([link('a')], [current(1, 'a')]);
  const many = Array.from({ length: 500 }, (_, index) =>
    release(index % 200 === 7 ? mixedPlan() : nothing, { tag: `v${index}` }),
  );
  const unfinished = release(mixedPlan(), {
    outcomes: [
      { action: 'create', name: 'awesome.dmg', status: 'done' },
      { action: 'create', name: 'awesome.msi', status: 'failed', error: '400: Url has already been taken' },
      { action: 'delete', name: 'left-over.zip', status: 'skipped' },
    ],
    remaining: planOf([link('awesome.msi')], [current(3, 'left-over.zip')]),
  });
  const upload = { path: 'dist/app.deb', package: 'app', version: '1.0' };
  const cases: readonly { readonly name: string; readonly report: RunReport; readonly options?: object }[] = [
    { name: 'plan', report: planReport([release(mixedPlan())]) },
    { name: 'plan-moves', report: planReport([release(movingPlan())]) },
    { name: 'apply-moves', report: applyReport([applied(movingPlan(), nothing)]) },
    { name: 'plan-colour', report: planReport([release(mixedPlan())]), options: { color: true } },
    { name: 'plan-narrow', report: planReport([release(mixedPlan())]), options: { width: 80 } },
    { name: 'plan-nothing', report: planReport([release(nothing)]) },
    { name: 'plan-conflict', report: planReport([release(conflictPlan())]) },
    {
      name: 'plan-new-release',
      report: planReport([release(planOf([link('a')], []), { exists: false, url: null })]),
    },
    {
      name: 'plan-guard',
      report: planReport([
        release(planOf([], [current(1, 'a')]), {
          problems: [
            {
              severity: 'error',
              code: 'empty-manifest',
              message: 'no link is wanted',
              hint: 'Set allow-empty: true.',
            },
            { severity: 'warning', code: 'w', message: 'odd' },
          ],
        }),
      ]),
    },
    {
      name: 'plan-uploads',
      report: planReport([
        release(planOf([link('app.deb')], []), {
          uploads: [
            { name: 'app.deb', size: 12_345_678, replaces: false, ...upload },
            { name: 'a.rpm', size: 999, replaces: true, ...upload },
          ],
        }),
      ]),
    },
    { name: 'plan-many', report: planReport(many) },
    {
      name: 'plan-hostile',
      report: planReport([
        release(
          planOf(
            HOSTILE_NAMES.map((name, index) => link(name, { url: `https://x.example/${index}` })),
            HOSTILE_NAMES.map((name, index) =>
              current(index, `${name}!`, { url: `https://y.example/${name}` }),
            ),
          ),
        ),
      ]),
    },
    { name: 'apply', report: applyReport([applied(mixedPlan(), nothing)]) },
    { name: 'apply-nothing', report: applyReport([applied(nothing, nothing)]) },
    { name: 'apply-unfinished', report: applyReport([unfinished], { inSync: false }) },
    {
      name: 'apply-conflict',
      report: applyReport([release(conflictPlan(), { outcomes: [], remaining: conflictPlan() })], {
        inSync: false,
      }),
    },
    {
      name: 'apply-unread',
      report: applyReport([applied(mixedPlan(), nothing, { remaining: null })], { inSync: false }),
    },
    {
      name: 'apply-created',
      report: applyReport([applied(planOf([link('a')], []), nothing, { exists: false, created: true })]),
    },
  ];
  test.each(cases)('$name', ({ name, report, options }) => {
    expectGolden(`${name}.txt`, renderText(report, { ...plain, ...options }));
  });
});

describe('the words others rely on', () => {
  const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

  test('the last line is the sum', () => {
    const text = renderText(planReport([release(mixedPlan())]), plain);
    expect(lastLine(text)).toBe('Plan: 2 to create, 2 to update, 1 to delete, 3 unchanged.');
    expect(text).toContain(
      'url: https://downloads.example.com/v1.0/awesome.deb → https://cdn.example.com/v1.0/awesome.deb\n',
    );
  });

  test('nothing to do', () => {
    const report = planReport([release(planOf([link('a')], [current(1, 'a')]))]);
    expect(lastLine(renderText(report, plain))).toMatch(/^No changes\. /);
  });

  test('a conflict names who holds the value', () => {
    const text = renderText(planReport([release(conflictPlan())]), plain);
    expect(text).toContain('url: "https://x.example/app" is held by the unmanaged link "Nightly" (id 12).');
  });

  test('colours change nothing but the codes', () => {
    const report = planReport([release(mixedPlan())]);
    const coloured = renderText(report, { color: true });
    expect(coloured).not.toBe(renderText(report, plain));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is looked for
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderText(report, plain));
  });

  test('no line can be a workflow command, no byte a control code', () => {
    const plan = planOf(
      HOSTILE_NAMES.map((name) => link(name, { url: `https://x.example/${name}` })),
      [current(1, '::error::x', { url: '::error::y' }), current(2, '##[error]z')],
      { prune: false },
    );
    const report = applyReport(
      [
        release(plan, {
          outcomes: HOSTILE_NAMES.map((name) => ({ action: 'create', name, status: 'failed', error: name })),
          problems: HOSTILE_NAMES.map((name) => ({
            severity: 'error',
            code: 'x',
            message: name,
            hint: name,
          })),
        }),
      ],
      { inSync: false },
    );
    const text = renderText(report, plain);
    expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(text).not.toContain('hunter2');
  });
});
