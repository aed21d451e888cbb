/** The project's addresses: one file, one command, and every text that names one of them. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';

const NODE_MODULES = 'node_modules';
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'home-'));
  const left = ['.git', NODE_MODULES, 'lib', 'out', 'coverage', '__tests__'];
  for (const name of readdirSync('.').filter((each) => !left.includes(each))) {
    cpSync(name, join(clone, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), NODE_MODULES), join(clone, NODE_MODULES));
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

function home(...args: string[]): { readonly status: number | null; readonly output: string } {
  const run = spawnSync(process.execPath, ['scripts/home.mjs', ...args], { cwd: clone, encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
}

const read = (path: string): string => readFileSync(join(clone, path), 'utf8');
const packageJson = (): Record<string, unknown> => JSON.parse(read('package.json'));
const lockName = (): unknown => JSON.parse(read('package-lock.json')).packages[''].name;

/** Default of an input of the component. */
function componentDefault(name: string): unknown {
  const [header] = parseAllDocuments(read('templates/release-links.yml'));
  return header?.toJS().spec.inputs[name].default;
}

const SHOWN = [
  'README.md',
  'docs/recipes/README.md',
  'examples/github-publish.yml',
  'examples/review.gitlab-ci.yml',
];

describe('before anybody owns an address', () => {
  test('all files agree, and no default names a package or a project', () => {
    expect(home('--check')).toMatchObject({ status: 0 });
    expect(packageJson()).toMatchObject({ name: 'release-links', private: true });
    expect(Object.keys(packageJson())).not.toContain('repository');
    expect(read('.github/workflows/release.yml')).toContain("if: github.repository == '' # home");
    expect([componentDefault('program'), componentDefault('program-project')]).toEqual(['registry', '']);
    expect(read('SECURITY.md')).toContain('has no home yet');
  });
});

describe('with addresses', () => {
  test('one command writes them everywhere, and the check agrees', () => {
    const given = [
      '--github',
      'acme/release-links',
      '--gitlab',
      'tools/ci/release-links',
      '--npm',
      '@acme/release-links',
    ];
    expect(home(...given)).toMatchObject({ status: 0 });
    expect(packageJson()).toMatchObject({
      name: '@acme/release-links',
      homepage: 'https://github.com/acme/release-links#readme',
      bugs: { url: 'https://github.com/acme/release-links/issues' },
      repository: { type: 'git', url: 'git+https://github.com/acme/release-links.git' },
      publishConfig: { access: 'public', provenance: true },
    });
    expect(lockName()).toBe('@acme/release-links');
    expect(componentDefault('program-project')).toBe('tools/ci/release-links');
    expect(read('.github/workflows/release.yml')).toContain(
      "if: github.repository == 'acme/release-links' # home",
    );
    expect(read('.github/workflows/release.yml')).toContain(
      "if: ${{ '' != '@acme/release-links' }} # home: npm",
    );
    expect(read('SECURITY.md')).toContain('<https://github.com/acme/release-links/security/advisories/new>');
    for (const file of SHOWN) expect(read(file)).not.toMatch(/OWNER\/|GROUP\//);
    expect(read('README.md')).toMatch(/uses: acme\/release-links@v\d/);
    expect(read('README.md')).toMatch(
      /component: \$CI_SERVER_FQDN\/tools\/ci\/release-links\/release-links@v\d/,
    );
    expect(home('--check')).toMatchObject({ status: 0 });
  });

  test('the check finds a file that has another address', () => {
    const path = join(clone, 'examples/github-publish.yml');
    const wrong = read('examples/github-publish.yml').replace('uses: acme/', 'uses: stranger/');
    rmSync(path);
    spawnSync('tee', [path], { input: wrong });
    expect(home('--check')).toMatchObject({
      status: 1,
      output: expect.stringContaining('examples/github-publish.yml'),
    });
    home();
    expect(home('--check')).toMatchObject({ status: 0 });
  });

  test('an address may be one of another host, or be taken away again', () => {
    home('--github', '', '--npm', '', '--gitlab', 'https://git.example.com/ci/release-links');
    expect(packageJson()).toMatchObject({
      name: 'release-links',
      private: true,
      bugs: { url: 'https://git.example.com/ci/release-links/-/issues' },
    });
    expect(componentDefault('program-project')).toBe('ci/release-links');
    expect(read('SECURITY.md')).toContain('https://git.example.com/ci/release-links/-/issues/new');
    home('--gitlab', '');
    for (const file of [
      'README.md',
      'package.json',
      'package-lock.json',
      'SECURITY.md',
      'templates/release-links.yml',
    ])
      expect([file, read(file)]).toEqual([file, readFileSync(file, 'utf8')]);
  });
});

test.each([
  ['--github', 'release-links'],
  ['--github', 'https://github.com/acme/release-links'],
  ['--gitlab', 'release-links'],
  ['--npm', 'release-links'],
  ['--npm', '@Acme/x'],
])('%s %s is refused, and writes nothing', (flag, value) => {
  const before = read('home.json');
  expect(home(flag, value)).toMatchObject({ status: 1, output: expect.stringContaining('expected') });
  expect(read('home.json')).toBe(before);
});
