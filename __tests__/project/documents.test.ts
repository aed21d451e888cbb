/** What the documents point at is there, and what they show as a manifest is one. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../src/core/manifest/manifest.js';
import { parseSeed } from '../../src/sandbox/world/seed.js';

const ROOT = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'bench/README.md',
];
const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name));
const documents = [...ROOT.filter((file) => existsSync(file)), ...inDocs].filter((file) =>
  file.endsWith('.md'),
);

/** As GitHub and GitLab make an anchor of a heading. */
function anchors(markdown: string): string[] {
  const headings = markdown.match(/^#+ .*$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const withoutCode = (markdown: string): string => markdown.replaceAll(/^```[\s\S]*?^```/gm, '');

/** Blocks of YAML whose first line is `# <title>`, with the line they stand on. */
function blocks(title: string): { readonly name: string; readonly text: string }[] {
  return documents.flatMap((file) => {
    const markdown = readFileSync(file, 'utf8');
    return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].flatMap(({ index, 1: text = '' }) => {
      const line = markdown.slice(0, index).split('\n').length;
      return text.startsWith(`# ${title}\n`) ? [{ name: `${file}:${line}`, text }] : [];
    });
  });
}

describe.each(documents)('%s', (file) => {
  const links = [...withoutCode(readFileSync(file, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target = '']) => target,
  );

  test('points at files and headings that are there', () => {
    const broken = links.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const whole = path === '' ? file : join(dirname(file), path);
      if (!existsSync(whole)) return true;
      return anchor !== undefined && !anchors(withoutCode(readFileSync(whole, 'utf8'))).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('manifests', () => {
  const manifests = [
    ...blocks('release-links.yml'),
    { name: 'examples/release-links.yml', text: readFileSync('examples/release-links.yml', 'utf8') },
  ];

  test('are shown', () => expect(manifests.length).toBeGreaterThan(5));

  test.each(manifests)('$name is valid', ({ name, text }) => {
    const parsed = parseManifest(text, name);
    expect(parsed.ok ? parsed.warnings : parsed.problems).toEqual([]);
  });
});

test('a decision has the number of its file', () => {
  const pages = readdirSync('docs/decisions').filter((name) => /^\d{4}-.*\.md$/.test(name));
  const titles = pages.map((name) => [name, readFileSync(join('docs/decisions', name), 'utf8')] as const);
  expect(titles.filter(([name, text]) => !text.startsWith(`# ${Number(name.slice(0, 4))}. `))).toEqual([]);
  expect(new Set(pages.map((name) => name.slice(0, 4))).size).toBe(pages.length);
});

test('the world of the recipes is one that the sandbox serves', () => {
  const worlds = blocks('world.yml').map(({ name, text }) => parseSeed(text, name));
  expect(worlds.map(({ ok }) => ok)).toEqual([true]);
});

test('the changelog knows the version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${version}\n`);
});
