/**
 * Golden manifests: each `NNN-name.yml` with the links or problems it gives, as data and as text.
 *
 * `UPDATE_GOLDEN=1 npm test -- __tests__/core/golden-manifests.test.ts` writes what is new or changed; read the diff.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { desiredLinks } from '../../src/core/desired/desired.js';
import type { Entry, SourceEntry } from '../../src/core/entry/kinds.js';
import type { Found, Variables } from '../../src/core/entry/variables.js';
import { type Link, toLink } from '../../src/core/link.js';
import { type Manifest, parseManifest } from '../../src/core/manifest/manifest.js';
import { withFurther } from '../../src/core/manifest/second-look.js';
import { checkPatterns } from '../../src/core/pattern/file-pattern.js';
import { selectPaths } from '../../src/core/pattern/glob.js';
import type { PlacedPattern } from '../../src/core/pattern/placed.js';
import type { Place, Problem, Result } from '../../src/core/problem/problem.js';
import { renderProblem } from '../../src/report/text/problems.js';

const FOLDER = new URL('../fixtures/manifests/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));

/** The files that every golden manifest sees. */
const FILES = [
  '.config/.npmrc',
  '.config/settings.json',
  'dist/.hidden',
  'dist/app-a.tar.gz',
  'dist/app-b.tar.gz',
  'dist/app-b.zip',
  'dist/app.map',
  'dist/app_1.0+b_amd64.deb',
  'dist/internal/secret.txt',
  'dist/nested/app-a.txt',
  'odd/a b.zip',
  'odd/c+d.deb',
  'odd/good.zip',
  'out/app-c.zip',
  'out/app-z.zip',
];

const ASSETS: readonly Found[] = ['app.zip', 'debug-app.zip', 'notes.txt'].map((path, index) => ({
  path,
  url: `https://github.com/octocat/hello-world/releases/download/v1.2.3/${path}`,
  asset: { name: path, size: 1000 + index, digest: index === 0 ? 'sha256:00ff' : null },
}));

const PACKAGE_FILES: readonly Found[] = ['linux/app.tar.gz', 'app.tar.gz', 'app.txt'].map((path) => ({
  path,
  url: `https://gitlab.example.com/api/v4/projects/24/packages/generic/my-app/1.2.3/${path}`,
}));

function find(entry: SourceEntry): readonly Found[] {
  const pick = (found: readonly Found[], patterns: readonly PlacedPattern[]): readonly Found[] => {
    const paths = selectPaths(
      patterns.map(({ pattern }) => pattern),
      found.map(({ path }) => path),
    );
    return found.filter(({ path }) => paths.includes(path));
  };
  switch (entry.kind) {
    case 'files': {
      const upload = entry.upload === null ? {} : { url: 'https://gitlab.example.com/uploaded' };
      return pick(
        FILES.map((path) => ({ path, ...upload })),
        entry.patterns,
      );
    }
    case 'github':
      return pick(ASSETS, entry.patterns);
    case 'package':
      return entry.package.written === 'empty' ? [] : pick(PACKAGE_FILES, entry.patterns);
  }
}

const VARIABLES: Variables = {
  tag: 'v1.2.3',
  project: 'group/app',
  vars: new Map([
    ['CHANNEL', 'stable/be ta'],
    ['BASE', 'https://cdn.example.com'],
  ]),
};

function groupsOf({ body }: Manifest): readonly (readonly Entry[])[] {
  return body.kind === 'links' ? [body.entries] : body.releases.map(({ links }) => links);
}

/** What a manifest gives, in a form that people can read in a diff. */
interface Outcome {
  readonly ok: boolean;
  readonly links?: readonly Link[];
  readonly problems?: readonly string[];
  readonly warnings?: readonly string[];
  readonly text?: readonly string[];
}

function outcome(text: string): Outcome {
  const parsed = parseManifest(text, 'release-links.yml');
  if (!parsed.ok) {
    const { problems, rest } = parsed;
    return failed(rest === null ? problems : withFurther(problems, problemsOf(tryOut(rest)), rest));
  }
  const results = tryOut(parsed.value);
  const warnings = [...parsed.warnings, ...problemsOf(results)];
  if (results.some(({ ok }) => !ok)) return failed(warnings);
  const links = results.flatMap((result) => (result.ok ? result.value.map(toLink) : []));
  return {
    ok: true,
    links,
    ...(warnings.length > 0 && { warnings: told(warnings), text: textOf(warnings) }),
  };
}

/** What each release of a manifest should have. */
function tryOut(manifest: Manifest): readonly Result<readonly Link[]>[] {
  return groupsOf(manifest).map((entries) => {
    const sources = entries.filter((entry) => entry.kind !== 'link').filter(isAsked);
    const found = new Map<Entry, readonly Found[]>(sources.map((entry) => [entry, find(entry)]));
    return desiredLinks(entries, found, VARIABLES, manifest.ignore, {
      ifNoFilesFound: 'error',
      gitlabUrl: 'https://gitlab.example.com',
    });
  });
}

/** No source is asked for patterns that are wrong. */
function isAsked({ patterns }: SourceEntry): boolean {
  const problems: Problem[] = [];
  checkPatterns(
    patterns.map(({ pattern, place }) => ({ value: pattern, place, at: () => place })),
    problems,
  );
  return problems.length === 0;
}

function problemsOf(results: readonly Result<unknown>[]): readonly Problem[] {
  return results.flatMap((result) => (result.ok ? result.warnings : result.problems));
}

function failed(problems: readonly Problem[]): Outcome {
  return { ok: false, problems: told(problems), text: textOf(problems) };
}

function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, code, place, related }) =>
    [severity, code, spot(place), ...(related === undefined ? [] : ['see', spot(related)])].join(' '),
  );
}

function spot(place: Place | undefined): string {
  return place === undefined ? 'nowhere' : `${place.line}:${place.column}+${place.length}`;
}

function textOf(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap((problem) => renderProblem(problem).split('\n'));
}

describe('golden manifests', () => {
  test.each(NAMES)('%s', (name) => {
    const actual = outcome(readFileSync(new URL(name, FOLDER), 'utf8'));
    const golden = new URL(name.replace(/\.yml$/, '.expected.json'), FOLDER);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, `${JSON.stringify(actual, null, 2)}\n`);
    expect(existsSync(golden)).toBe(true);
    expect(actual).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  test('there are enough of them, in a row', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(60);
    expect(NAMES.map((name) => Number(name.slice(0, 3)))).toEqual(NAMES.map((_, index) => index + 1));
  });
});
