import type { CurrentLink, Link } from '../../src/core/link.js';
import { createPlan, type Plan } from '../../src/core/plan/plan.js';
import { createFullPlan } from '../../src/core/plan/strict-order.js';
import type { Outcome } from '../../src/core/run/outcome.js';
import type { ReleaseReport, RunReport } from '../../src/core/run/report.js';

/** A link: its name, and what differs from an ordinary one. */
export function link(name: string, rest: Partial<Link> = {}): Link {
  return {
    name,
    url: `https://downloads.example.com/v1.0/${encodeURIComponent(name.replace(/\p{Cs}/gu, ''))}`,
    link_type: 'other',
    direct_asset_path: null,
    ...rest,
  };
}

export function current(id: number, name: string, rest: Partial<Link> = {}): CurrentLink {
  const wanted = link(name, rest);
  return { ...wanted, id, direct_asset_url: wanted.url };
}

export interface PlanOptions {
  readonly prune?: boolean;
  readonly ignore?: readonly string[];
}

/** A plan as the program makes it. */
export function planOf(
  desired: readonly Link[],
  links: readonly CurrentLink[],
  options: PlanOptions = {},
): Plan {
  return createPlan(desired, links, {
    prune: options.prune ?? true,
    ignore: options.ignore ?? [],
  });
}

export function release(plan: Plan, rest: Partial<ReleaseReport> = {}): ReleaseReport {
  return {
    project: 'group/app',
    tag: 'v1.0',
    exists: true,
    created: false,
    url: 'https://gitlab.example.com/group/app/-/releases/v1.0',
    page: null,
    plan,
    uploads: [],
    outcomes: null,
    remaining: null,
    conflictPlaces: new Map(),
    problems: [],
    ...rest,
  };
}

/** A dry run over releases. */
export function planReport(releases: readonly ReleaseReport[], rest: Partial<RunReport> = {}): RunReport {
  const inSync = releases.every(
    ({ plan, exists }) => exists && plan.changes.length + plan.conflicts.length === 0,
  );
  return {
    command: 'plan',
    reason: null,
    dryRun: true,
    releases,
    inSync,
    digest: null,
    requests: releases.length,
    problems: [],
    ...rest,
  };
}

export function applyReport(releases: readonly ReleaseReport[], rest: Partial<RunReport> = {}): RunReport {
  return {
    command: 'apply',
    dryRun: false,
    reason: 'tag pipeline',
    releases,
    inSync: true,
    digest: null,
    requests: 6,
    problems: [],
    ...rest,
  };
}

/** An apply of a plan in which everything went well. */
export function applied(plan: Plan, after: Plan, rest: Partial<ReleaseReport> = {}): ReleaseReport {
  const outcomes = plan.changes.map((change): Outcome => {
    const name = change.action === 'delete' ? change.before.name : change.after.name;
    return { action: change.action, name, status: 'done' };
  });
  return release(plan, { outcomes, remaining: after, ...rest });
}

/** Two to create, two to update, one to delete, three unchanged, one unmanaged. */
export function mixedPlan(): Plan {
  const same = ['checksums.txt', 'runbook', 'source.tar.gz'];
  const desired = [
    link('awesome.dmg', { link_type: 'package', direct_asset_path: '/bin/awesome.dmg' }),
    link('awesome.msi'),
    link('awesome.deb', { url: 'https://cdn.example.com/v1.0/awesome.deb', link_type: 'package' }),
    link('image', { link_type: 'image', direct_asset_path: '/image' }),
    ...same.map((name) => link(name)),
  ];
  const links = [
    current(1, 'awesome.deb', { url: 'https://downloads.example.com/v1.0/awesome.deb' }),
    current(2, 'old-name', { url: link('image').url, link_type: 'image' }),
    current(3, 'left-over.zip'),
    current(4, 'Nightly 7'),
    ...same.map((name, index) => current(10 + index, name)),
  ];
  return planOf(desired, links, { ignore: ['Nightly *'] });
}

/** One to create and update, two to move, none in its own row; for `order: strict`. */
export function movingPlan(): Plan {
  const links = [current(3, 'app.deb'), current(2, 'app.rpm'), current(1, 'left-over.zip')];
  const desired = [
    link('app.rpm'),
    link('app.deb'),
    link('checksums.txt', { url: 'https://n.example/sums' }),
  ];
  return createFullPlan(desired, links, { ignore: [], prune: true, order: 'strict' });
}

/** A plan in which an unmanaged link holds the URL and the path that a new link wants. */
export function conflictPlan(): Plan {
  const holder = current(12, 'Nightly', { url: 'https://x.example/app', direct_asset_path: '/bin/app' });
  const wanted = link('app', { url: 'https://x.example/app', direct_asset_path: '/bin/app' });
  return planOf([wanted], [holder], { ignore: ['Nightly'] });
}

/** What no place of output may obey: each a name of a link. */
export const HOSTILE_NAMES: readonly string[] = [
  'a | b || c',
  '`code` ``and`` ```more```',
  '</details></td></table><script>alert(1)</script>',
  '@all @here @octocat',
  '/close',
  '/assign @me\n/merge',
  '::error::smuggled',
  '  ::set-output name=x::y',
  '##[error]old style ##vso[task.complete]',
  '\u001b[31mred\u001b[0m \u009b2J',
  'abc\u202etxt.exe\u202c \u2066x\u2069',
  'line one\nline two\r\nline three\u2028four\u0085five',
  '🎉 release 👨\u200d👩\u200d👧 ünïcödé 漢字',
  'x'.repeat(300),
  '#123 !12 ~label $var %milestone &5 group/project#1 GH-1',
  'https://autolink.example/a www.example.com me@example.com',
  '<!-- release-links:0123456789abcdef -->',
  '&lt;b&gt; &amp; "quoted" \'single\'',
  '[link](https://evil.example) ![image](https://evil.example/i.png) **bold** _it_',
  '$`math`$ $$x$$ {+add+} {-del-} :smile: [[_TOC_]] [^1]',
  ' leading and trailing ',
  '\u0000nul \u200bzero\u200bwidth \ufeffbom \u{e0041}tag \ud800lone',
  'https://user:hunter2@secret.example/x',
  '{{ template }} ${var} %PATH%',
];
