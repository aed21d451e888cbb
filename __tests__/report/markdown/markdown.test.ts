import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CurrentLink, Link } from '../../../src/core/link.js';
import type { Plan } from '../../../src/core/plan/plan.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import type { Outcome } from '../../../src/core/run/outcome.js';
import type { RunReport } from '../../../src/core/run/report.js';
import {
  type Budget,
  GITHUB_COMMENT,
  GITLAB_NOTE,
  JOB_SUMMARY,
} from '../../../src/report/markdown/budget.js';
import { commentMarker, renderMarkdown } from '../../../src/report/markdown/markdown.js';
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

const nothing = planOf([link('a')], [current(1, 'a')]);
const marker = commentMarker(['group/app', 'v1.0', '']);
const problem: Problem = {
  severity: 'error',
  code: 'too-many-deletes',
  message: 'the plan would delete 11 links',
  hint: 'Set max-deletes to 11.',
  place: { file: 'release-links.yml', line: 3, column: 5, length: 1, lineText: 'x' },
};

const conflictPlaces = new Map([
  ['app', { file: 'release-links.yml', line: 7, column: 11, length: 3, lineText: 'x' }],
]);

/** A move of `count` links to another host. */
function move(count: number, offset = 0): Plan {
  const names = Array.from({ length: count }, (_, index) => `app-${offset + index}.tar.gz`);
  const url = (host: string, name: string): string => `https://${host}.example.com/releases/v1.0/${name}`;
  return planOf(
    names.map((name) => link(name, { url: url('cdn', name), link_type: 'package' })),
    names.map((name, index) =>
      current(index + 1, name, { url: url('downloads', name), link_type: 'package' }),
    ),
  );
}

function manyReleases(count: number, links: number): RunReport {
  return planReport(
    Array.from({ length: count }, (_, index) =>
      release(index % 5 === 0 ? nothing : move(links), { tag: `v1.${index}` }),
    ),
  );
}

const unfinished = release(mixedPlan(), {
  outcomes: [
    { action: 'upload', name: 'app.deb', status: 'done' },
    { action: 'create', name: 'awesome.dmg', status: 'done' },
    { action: 'create', name: 'awesome.msi', status: 'failed', error: '400: Url has already been taken' },
    { action: 'delete', name: 'left-over.zip', status: 'skipped' },
  ],
  remaining: planOf([link('awesome.msi')], [current(3, 'left-over.zip')]),
});

const drifted = planOf(
  [link('a', { direct_asset_path: '/bin/a', link_type: 'package' }), link('b', { link_type: 'image' })],
  [current(1, 'a', { link_type: 'package' }), current(2, 'b')],
);

describe('golden bodies', () => {
  const cases: readonly (readonly [string, RunReport])[] = [
    ['plan', planReport([release(mixedPlan())])],
    ['plan-moves', planReport([release(movingPlan()), release(nothing, { tag: 'v0.9' })])],
    ['plan-nothing', planReport([release(nothing)])],
    [
      'plan-conflict',
      planReport([release(conflictPlan(), { problems: [problem], conflictPlaces })], { problems: [problem] }),
    ],
    ['plan-drift', planReport([release(drifted)])],
    ['plan-new-release', planReport([release(planOf([link('a')], []), { exists: false, url: null })])],
    ['plan-two', planReport([release(mixedPlan()), release(nothing, { tag: 'v0.9' })])],
    ['plan-five', planReport([release(move(5))])],
    ['plan-many', manyReleases(6, 2)],
    ['plan-hostile', planReport([hostileRelease()])],
    ['apply', applyReport([applied(mixedPlan(), nothing)])],
    ['apply-unfinished', applyReport([unfinished], { inSync: false })],
  ];
  test.each(cases)('%s', (name, report) => {
    expectGolden(`${name}.md`, renderMarkdown(report, { budget: GITHUB_COMMENT, marker }));
  });

  test('5,000 changes', () => {
    const text = renderMarkdown(planReport([release(move(5000))]), { budget: GITHUB_COMMENT });
    expectGolden('plan-5000.md', text);
  });

  test('500 releases', () => {
    expectGolden('plan-500-releases.md', renderMarkdown(manyReleases(500, 20), { budget: GITHUB_COMMENT }));
  });
});

/** Hostile texts in every field that comes from outside. */
function hostileRelease(): ReturnType<typeof release> {
  const desired = HOSTILE_NAMES.map((name, index): Link => link(name, { url: `https://x.example/${index}` }));
  const links = HOSTILE_NAMES.flatMap((name, index): CurrentLink[] => [
    current(index, `${name}!`, { url: `https://y.example/${name}` }),
    current(100 + index, `kept ${name}`, {
      url: `https://z.example/${name}`,
      direct_asset_path: `/p${index}/${name}`,
    }),
  ]);
  const plan = planOf(desired, links, { ignore: ['kept*'] });
  const outcomes = HOSTILE_NAMES.map(
    (name): Outcome => ({ action: 'create', name, status: 'failed', error: name }),
  );
  const problems = HOSTILE_NAMES.map((name): Problem => ({ ...problem, message: name, hint: name }));
  const [first = ''] = HOSTILE_NAMES;
  return release(plan, {
    project: first,
    tag: '</h3> @all `x`',
    url: 'https://h/a)> <b>',
    outcomes,
    problems,
  });
}

describe('nothing from outside is obeyed', () => {
  const bodies = [
    renderMarkdown(planReport([hostileRelease()]), { budget: GITLAB_NOTE, marker }),
    renderMarkdown(applyReport([hostileRelease()], { inSync: false }), { budget: GITLAB_NOTE, marker }),
    renderMarkdown(planReport(HOSTILE_NAMES.map((tag) => ({ ...hostileRelease(), tag, project: tag }))), {
      budget: GITLAB_NOTE,
      marker,
    }),
    renderMarkdown(planReport(HOSTILE_NAMES.map((tag) => release(nothing, { tag }))), {
      budget: GITLAB_NOTE,
      marker,
    }),
  ];

  /** Everything from outside stands in code: without it only the program's own words are left. */
  function expectOwnWordsOnly(body: string): void {
    const [, heading = '', ...rest] = body.split('\n');
    const own = rest.join('\n').replace(/<code>(?:[^<]|<\/?(?:del|ins)>)*<\/code>/g, '');
    const words = own.replace(/<\/?(?:table|thead|tbody|tr|th|td|ul|li|p|br|b|h4|details|summary)>/g, '');
    expect(words).toMatch(/^[\w\s.,:;()'*→?-]*$/);
    expect(heading).toMatch(/^### Release links of /);
    expect(body.split(marker)).toHaveLength(2);
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(body).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b]/u);
    expect(body).not.toContain('hunter2');
  }

  test.each(bodies.map((body, index) => [index, body] as const))('body %i', (_, body) => {
    expectOwnWordsOnly(body);
  });

  test('whatever a link is called', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '&',
      '`',
      '|',
      '\n',
      '\r',
      ' ',
      '@',
      '/',
      ':',
      '"',
      "'",
      '\\',
      '-',
      '!',
      '\u202e',
      'a',
    );
    const value = fc.oneof(fc.string({ unit, maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 5 }), value, (values, tag) => {
        const desired = values.map(([name, url]) => link(name, { url, direct_asset_path: url }));
        const links = values.map(([name, , url], index) =>
          current(index, name, { url, direct_asset_path: name }),
        );
        const plan = planOf(desired, links, { prune: false });
        const body = renderMarkdown(planReport([release(plan, { tag, project: tag, url: tag })]), { marker });
        expectOwnWordsOnly(body);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test.each(bodies.map((body, index) => [index, body] as const))(
    'body %i: no line begins with a value',
    (_, body) => {
      const starts =
        /^(?:<(?:!-- release-links|table>|tr>|\/tbody>|ul>|\/ul>|li>|p>|h4>|details>|\/details>)|### |\*\*|[A-Z0-9]|$)/;
      expect(body.split('\n').filter((line) => !starts.test(line))).toEqual([]);
    },
  );

  test('a block of HTML holds no empty line', () => {
    for (const body of bodies) {
      for (const block of body
        .split('\n\n')
        .filter((part) => part.startsWith('<table>') || part.startsWith('<ul>'))) {
        for (const tag of ['table', 'ul', 'details', 'tbody']) {
          expect(block.split(`<${tag}>`)).toHaveLength(block.split(`</${tag}>`).length);
        }
      }
    }
  });
});

describe('an update shows what changed', () => {
  const body = (before: string, after: string): string => {
    const plan = planOf([link('a', { url: after })], [current(1, 'a', { url: before })]);
    return renderMarkdown(planReport([release(plan)]), { budget: GITHUB_COMMENT });
  };

  test.each([
    [
      'the host',
      'https://old.example/v1/a',
      'https://new.example/v1/a',
      '//<del>old.example</del>/v1/a',
      '//<ins>new.example</ins>/v1/a',
    ],
    ['a whole segment', 'https://h/v1.9/a', 'https://h/v1.10/a', '/<del>v1.9</del>/a', '/<ins>v1.10</ins>/a'],
    ['only an end', 'https://h/a', 'https://h/a?b', '/a</code>', '/a<ins>?b</ins></code>'],
    ['another scheme', 'http://h/a', 'https://h/a', '<del>http</del>://h/a', '<ins>https</ins>://h/a'],
  ])('%s', (_, before, after, old, fresh) => {
    expect(body(before, after)).toContain(old);
    expect(body(before, after)).toContain(fresh);
  });

  test('a hidden password', () => {
    const text = body('https://u:one@h/a', 'https://u:two@h/a');
    expect(text).toContain('<code>https://u:***@h/a</code> (the hidden credentials differ)');
  });

  test('what is long and the same is shortened, the change is not', () => {
    const same = 'x'.repeat(300);
    const text = body(`https://h/${same}/v1/${same}`, `https://h/${same}/v2/${same}`);
    expect(text).toContain('<del>v1</del>');
    expect(text).not.toContain(same);
  });
});

describe('the room there is', () => {
  const sizes: readonly (readonly [string, Budget, number])[] = [
    ['a GitHub comment', GITHUB_COMMENT, 65_536],
    ['a GitLab note', GITLAB_NOTE, 1_000_000],
    ['a job summary', JOB_SUMMARY, 1_048_576],
  ];
  const big: readonly (readonly [string, RunReport])[] = [
    ['5,000 changes', planReport([release(move(5000))])],
    ['500 releases', manyReleases(500, 20)],
    [
      'long names',
      planReport([
        release(
          planOf(
            Array.from({ length: 3000 }, (_, i) => link(`${i}${'漢'.repeat(300)}`)),
            [],
          ),
        ),
      ]),
    ],
    ['one name too long for anything', planReport([release(planOf([link('&'.repeat(1_100_000))], []))])],
    [
      'many problems',
      planReport([release(nothing, { problems: Array.from({ length: 20_000 }, () => problem) })]),
    ],
    ['many unchanged', planReport([release(planOf(manyLinks(20_000), manyLinks(20_000)))])],
  ];

  test.each(big.flatMap(([what, report]) => sizes.map((size) => [what, ...size, report] as const)))(
    '%s in %s',
    (_, __, budget, limit, report) => {
      const text = renderMarkdown(report, { budget, marker });
      const size = budget.unit === 'bytes' ? Buffer.byteLength(text) : text.length;
      expect(size).toBeLessThanOrEqual(limit);
      for (const tag of ['table', 'tbody', 'tr', 'td', 'ul', 'li', 'details', 'code']) {
        expect([tag, text.split(`<${tag}>`).length]).toEqual([tag, text.split(`</${tag}>`).length]);
      }
      expect(text).toMatch(/Plan: |No changes\. /);
    },
  );

  test('what was left out is counted', () => {
    const text = renderMarkdown(planReport([release(move(5000))]), { budget: GITHUB_COMMENT });
    const shown = text.split('<tr><td>update').length - 1;
    expect(text).toContain(`Left out here, because there is not enough room: ${5000 - shown} changes.`);
    expect(shown).toBeGreaterThan(100);
  });

  test('details go before rows', () => {
    const plan = planOf([...manyLinks(2000), link('new')], manyLinks(2000));
    const text = renderMarkdown(planReport([release(plan)]), { budget: GITHUB_COMMENT });
    expect(text).toContain('<code>new</code>');
    expect(text).toContain('Left out here, because there is not enough room: the unchanged links.');
  });

  test('nothing is said to be left out where all is there', () => {
    expect(renderMarkdown(planReport([release(move(5))]), { budget: GITHUB_COMMENT })).not.toContain(
      'Left out',
    );
  });
});

function manyLinks(count: number): CurrentLink[] {
  return Array.from({ length: count }, (_, index) => current(index, `asset-${index}`));
}

test('the marker tells comments apart and hides its parts', () => {
  expect(marker).toMatch(/^<!-- release-links:[0-9a-f]{32} -->$/);
  expect(commentMarker(['group/app', 'v1.0', 'x'])).not.toBe(marker);
  expect(commentMarker(['group/app,v1.0', ''])).not.toBe(commentMarker(['group/app', 'v1.0', '']));
});
