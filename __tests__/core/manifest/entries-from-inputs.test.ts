import { describe, expect, test } from '@jest/globals';
import { desiredLinks } from '../../../src/core/desired/desired.js';
import { toLink } from '../../../src/core/link.js';
import { entriesFromInputs, type FilesInputs } from '../../../src/core/manifest/entries-from-inputs.js';

const VARIABLES = { tag: 'v1', project: 'group/app', vars: new Map<string, string>() };

function links(inputs: FilesInputs, paths: readonly string[]) {
  const entries = entriesFromInputs(inputs);
  if (!entries.ok) return entries.problems;
  const found = new Map(entries.value.map((entry) => [entry, paths.map((path) => ({ path }))]));
  const result = desiredLinks(entries.value, found, VARIABLES, [], { ifNoFilesFound: 'error' });
  return result.ok ? result.value.map(toLink) : result.problems;
}

describe('entriesFromInputs', () => {
  test('patterns and templates', () => {
    expect(
      links(
        {
          files: ['dist/*', '!dist/*.map'],
          url: 'https://example.com/${tag}/${path}',
          name: '${stem}',
          linkType: 'package',
          directAssetPath: '/bin/${basename}',
        },
        ['dist/app.zip'],
      ),
    ).toEqual([
      {
        name: 'app',
        url: 'https://example.com/v1/dist/app.zip',
        link_type: 'package',
        direct_asset_path: '/bin/app.zip',
      },
    ]);
  });

  test('what was not given has its default', () => {
    expect(links({ files: ['*'], url: 'https://example.com/${path}', name: null }, ['a.zip'])).toEqual([
      { name: 'a.zip', url: 'https://example.com/a.zip', link_type: 'other', direct_asset_path: null },
    ]);
  });

  test('problems have places in texts named after the inputs', () => {
    const problems = links(
      { files: ['ok', '../x'], url: 'https://e/${pth}', name: '${nme}', directAssetPath: '${' },
      [],
    );
    expect(problems).toMatchObject([
      { code: 'pattern-outside-root', place: { file: 'files', line: 2, column: 1, length: 4 } },
      { code: 'unknown-variable', place: { file: 'url', line: 1, column: 11, length: 6 } },
      { code: 'unknown-variable', place: { file: 'name', line: 1, column: 1, length: 6 } },
      { code: 'unterminated-variable', place: { file: 'direct-asset-path', line: 1, column: 1 } },
    ]);
  });

  test('what all files share is told at the first pattern', () => {
    const inputs = { files: ['a/*', 'b/*'], url: 'https://e/${path}' };
    expect(links(inputs, ['a/x.zip', 'b/x.zip'])).toMatchObject([
      { code: 'duplicate-name', place: { file: 'files', line: 1, column: 1, length: 3, lineText: 'a/*' } },
    ]);
  });

  test('files need a URL, and a pattern', () => {
    const missing = { severity: 'error', code: 'missing-key' };
    const url = {
      ...missing,
      message: 'the input `files` needs the input `url`: where the files can be downloaded',
      hint: 'For example: https://downloads.example.com/${tag}/${path}',
    };
    const files = {
      ...missing,
      message: 'the input `files` holds no pattern',
      hint: 'Write one pattern per line, such as dist/*.zip.',
    };
    expect(links({ files: ['*'] }, [])).toEqual([url]);
    expect(links({ files: [], url: 'https://e/x' }, [])).toEqual([files]);
    expect(links({ files: [], url: null }, [])).toEqual([url, files]);
  });
});
