import { describe, expect, test } from '@jest/globals';
import { desiredLinks } from '../../../src/core/desired/desired.js';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import { withFurther } from '../../../src/core/manifest/second-look.js';

const VARIABLES = { tag: 'v1', project: 'group/app', vars: new Map() };

/** What is told of a manifest that has an unknown key at its end, besides that key. */
function told(text: string): readonly string[] {
  const parsed = parseManifest(`${text}zzzz: 1\n`, 'm.yml');
  if (parsed.ok || parsed.rest === null) throw new Error('there is nothing to try');
  const { body, ignore } = parsed.rest;
  const groups = body.kind === 'links' ? [body.entries] : body.releases.map(({ links }) => links);
  const found = groups.flatMap((entries) => {
    const result = desiredLinks(entries, new Map(), VARIABLES, ignore, { ifNoFilesFound: 'error' });
    return result.ok ? result.warnings : result.problems;
  });
  const codes = withFurther(parsed.problems, found, parsed.rest).map(
    ({ code, place }) => `${code} ${place?.line}`,
  );
  expect(codes.at(-1)).toMatch(/^unknown-key /);
  return codes.slice(0, -1);
}

describe('of a manifest that cannot be used, the rules are told as well', () => {
  test.each([
    ['a bad URL', 'links:\n- url: ftp//x\n', ['url-scheme 2']],
    [
      'a name that two links give',
      'links:\n- {url: https://e/1, name: a}\n- {url: https://e/2, name: a}\n',
      ['duplicate-name 3'],
    ],
    [
      'a name that is ignored',
      'ignore: a\nlinks:\n- {url: https://e/1, name: a}\n',
      ['wanted-and-ignored 3'],
    ],
    [
      'release by release',
      'releases:\n' +
        '- {tag: v1, links: [{url: https://e/1, name: a}, {url: https://e/1, name: b}]}\n' +
        '- {tag: v2, links: [{url: https://e/1, name: a}]}\n',
      ['duplicate-url 2'],
    ],
    ['with variables of the run', 'links:\n- url: ftp//${tag}/${version}/${project}\n', ['url-scheme 2']],
    [
      'beside a variable that is wrong',
      'links:\n- {name: "${x}", url: no}\n',
      ['unknown-variable 2', 'url-scheme 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('but not what may come right by itself', () => {
  test.each([
    [
      'a name taken from a URL, which another link has',
      '- url: https://e/a\n- {url: https://e/2, name: a}\n',
    ],
    ['a name that another link takes from its URL', '- {url: https://e/2, name: a}\n- url: https://e/a\n'],
    ['a name that two links take from their URLs', '- url: https://e/1/a\n- url: https://e/2/a\n'],
    ['a URL that gives no name', '- url: https://e\n'],
    [
      'what sources would find',
      '- {files: a, url: https://e/x}\n' +
        '- {files: b, upload: {package: p, version: v}}\n' +
        '- {package: p, version: v}\n' +
        '- {github: a/b, tag: v1}\n',
    ],
  ])('%s', (_, entries) => {
    expect(told(`links:\n${entries}`)).toEqual([]);
  });

  test('a name from a URL that is ignored', () => {
    expect(told('ignore: a\nlinks:\n- url: https://e/a\n')).toEqual([]);
  });
});

describe('what is told of a whole entry', () => {
  const WHOLE = { severity: 'error', code: 'told', message: 'told' } as const;
  const PLACE = { file: 'm.yml', line: 9, column: 1, length: 1, lineText: 'x' };

  /** Whether it is told of the only entry as found, and of another where the entry is only pointed to. */
  function isTold(entry: string): readonly boolean[] {
    const parsed = parseManifest(`links:\n- ${entry}\nzzzz: 1\n`, 'm.yml');
    if (parsed.ok || parsed.rest?.body.kind !== 'links') throw new Error('there is nothing to try');
    const [{ place } = { place: PLACE }] = parsed.rest.body.entries;
    const { problems, rest } = parsed;
    return [{ ...WHOLE, place }, { ...WHOLE, place: PLACE, related: place }, WHOLE].map((found) =>
      withFurther(problems, [found], rest).includes(found),
    );
  }

  test.each([
    ['is told where it gives name and URL', '{name: a, url: https://e/a}', [true, true, true]],
    ['is not where it leaves out the name', '{url: https://e/a}', [false, false, true]],
    ['nor where it leaves out the URL', '{name: a, package: p, version: v}', [false, false, true]],
  ])('%s', (_, entry, expected) => {
    expect(isTold(entry)).toEqual(expected);
  });
});

describe('nor what only follows from a misspelt key', () => {
  test.each([
    ['files', '{flies: "*.zip", url: "https://e/${path}", name: "${basename}"}'],
    ['files of an upload', '{flies: "*.zip", upload: {package: p, version: v}}'],
    ['github', '{githb: o/r, files: "*.zip", url: "https://e/${asset.name}"}'],
    ['package', '{packge: p, version: v, files: "*.zip"}'],
    ['version', '{package: p, versoin: v}'],
    ['package of an upload', '{files: "*.zip", upload: {packge: p, version: v}}'],
    ['a key that is like no other', '{url: "https://e/a", qqqqqqqq: 1}'],
  ])('%s', (_, entry) => {
    expect(told(`links:\n- ${entry}\n`)).toEqual(['unknown-key 2']);
  });
});
