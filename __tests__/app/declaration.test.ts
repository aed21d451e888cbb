import { afterEach, describe, expect, test } from '@jest/globals';
import { validate } from '../../src/app/reconcile.js';
import { readEnvironment } from '../../src/app/settings/environment.js';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import { parseSettings } from '../../src/app/settings/settings.js';
import { createWorkspace } from '../../src/workspace/workspace.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

/** Line and code of each problem of a manifest; of one without a place what it says. */
async function problems(
  lines: readonly string[],
  files: readonly string[] = [],
  raw: RawInputs = {},
): Promise<string[]> {
  const texts = Object.fromEntries(files.map((path) => [path, 'x']));
  const root = folderWith({ ...texts, 'release-links.yml': `${lines.join('\n')}\n` });
  const settings = parseSettings({ root, ...raw }, readEnvironment({}));
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const result = await validate(settings.value, createWorkspace(root));
  if (result.kind !== 'failed') return [];
  return result.problems.map(({ code, message, place }) =>
    place === undefined ? message : `${place.line} ${code}`,
  );
}

describe('a manifest with a misspelt key is tried all the same', () => {
  const MISSPELT = ['links:', '  - { name: a, url: https://x.test/a, link_typ: image }'];

  test('with the files and variables of the run', async () => {
    const lines = [
      ...MISSPELT,
      '  - { files: "*.zip", url: "https://x.test/${path}" }',
      '  - { files: "*.deb", url: "https://x.test/same" }',
      '  - { name: b, url: "https://x.test/${vars.HOST}" }',
      '  - { name: " ${vars.GIVEN}", url: https://x.test/c }',
      '  - { name: nightly, url: https://x.test/d }',
    ];
    const raw = { vars: 'GIVEN=1', ignore: 'night*' };
    expect(await problems(lines, ['a.deb', 'b.deb'], raw)).toEqual([
      '2 unknown-key',
      '3 no-files-found',
      '4 duplicate-url',
      '5 unknown-variable',
      '6 name-white-space',
      '7 wanted-and-ignored',
    ]);
  });

  test('where a template is wrong, only its files are looked for', async () => {
    const lines = [
      'links:',
      '  - { files: "*.zip", url: "https://x.test/${pth}" }',
      '  - { files: "*.deb", url: "https://x.test/${path}", name: "${tg}" }',
      '  - { files: "*.deb", upload: { package: p, version: "${path}" } }',
      '  - { package: p, version: "${path}" }',
      '  - { name: "${SECRET}", url: https://x.test/a }',
      '  - { name: b, url: "https://x.test/${vars.X" }',
    ];
    expect(await problems(lines, ['a.deb'])).toEqual([
      '2 no-files-found',
      '2 unknown-variable',
      '3 unknown-variable',
      '4 unknown-variable',
      '5 unknown-variable',
      '6 unknown-variable',
      '7 unterminated-variable',
    ]);
  });

  test('a pattern is tried, too, where a variable has no value', async () => {
    const lines = ['links:', '  - { files: "*.zip", url: "https://x.test/${vars.HOST}/${path}" }'];
    expect(await problems(lines)).toEqual(['2 no-files-found', '2 unknown-variable']);
  });

  test('without files there is nothing to look for', async () => {
    const lines = ['links:', '  - { name: a, upload: { package: p, version: v } }'];
    expect(await problems(lines, ['a.zip'])).toEqual(['2 missing-key']);
    const misspelt = lines.map((line) => line.replace('name: a', 'flies: a'));
    expect(await problems(misspelt, ['a.zip'])).toEqual(['2 unknown-key']);
  });

  test('where a URL is misspelt beside an upload, the address in the package is not meant', async () => {
    const entry = (name: string) =>
      `  - { name: ${name}, files: a.zip, ulr: "https://x.test/${name}", upload: { package: p, version: v } }`;
    const lines = ['links:', entry('a'), entry('b')];
    expect(await problems(lines, ['a.zip'])).toEqual(['2 unknown-key', '3 unknown-key']);
  });

  test('very many problems are told by their number, and an error is never left out for a warning', async () => {
    const warned = Array.from({ length: 150 }, (_, at) => `  - {url: "https://u:p@e/${at}", name: " ${at}"}`);
    const told = await problems(['links:', ...warned, 'zzzz: 1']);
    expect(told).toHaveLength(201);
    expect(told).toContain('152 unknown-key');
    expect(told.at(-1)).toBe('101 more problems not shown');
  });

  test('their number is right, whoever left them out', async () => {
    const wrong = Array.from({ length: 300 }, (_, at) => `      - {url: ftp//${at}, name: "${at}"}`);
    const releases = ['v1', 'v2'].flatMap((tag) => [`  - tag: ${tag}`, '    links:', ...wrong]);
    expect((await problems(['releases:', ...releases])).at(-1)).toBe('400 more problems not shown');
    expect((await problems(['releases:', ...releases, 'zzzz: 1'])).at(-1)).toBe(
      '401 more problems not shown',
    );
  });

  test('in a table of releases too', async () => {
    const lines = ['releases:', '  - tag: v1', `    ${MISSPELT[0]}`, `    ${MISSPELT[1]}`];
    const second = ['  - tag: v2', '    links: [{ files: "*.zip", url: "https://x.test/${path}" }]'];
    expect(await problems([...lines, ...second])).toEqual(['4 unknown-key', '6 no-files-found']);
  });

  test('and nothing is told twice', async () => {
    const lines = [
      ...MISSPELT,
      '  - { name: a, url: "https://x.test/${tag}" }',
      '  - { name: b, url: "https://x.test/${tag}" }',
    ];
    expect(await problems(lines, [], { tag: 'v1' })).toEqual([
      '2 unknown-key',
      '3 duplicate-name',
      '4 duplicate-url',
    ]);
  });

  test('but nothing is made up for what the misspelt key would have said', async () => {
    const lines = [
      'links:',
      '  - { files: "*.zip", ur1: "https://x.test/${path}" }',
      '  - { files: "*.deb", url: "https://x.test/${path}", nam: "${path}" }',
    ];
    expect(await problems(lines, ['a.deb', 'sub/a.deb', 'a.zip'])).toEqual([
      '2 unknown-key',
      '3 unknown-key',
    ]);
  });
});
