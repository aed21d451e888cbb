import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findUnexpanded, meantVariable, NOTATIONS } from '../../../src/core/text/unexpanded.js';

describe('a reference that nothing replaced', () => {
  test.each([
    ['app-$CI_COMMIT_TAG.zip', '$CI_COMMIT_TAG', 'variable', 'tag'],
    ['$CI_COMMIT_TAG', '$CI_COMMIT_TAG', 'variable', 'tag'],
    ['${CI_COMMIT_TAG}', '${CI_COMMIT_TAG}', 'variable', 'tag'],
    ['${CI_COMMIT_TAG#v}', '${CI_COMMIT_TAG#v}', 'variable', 'tag'],
    ['v${VERSION:-1.0}', '${VERSION:-1.0}', 'variable', 'version'],
    ['https://$HOST/x', '$HOST', 'variable', null],
    ['$env:CI_COMMIT_TAG', '$env:CI_COMMIT_TAG', 'variable', 'tag'],
    ['app-$tag.zip', '$tag', 'variable', 'tag'],
    ['app-$version-linux', '$version', 'variable', 'version'],
    ['%CI_COMMIT_TAG%', '%CI_COMMIT_TAG%', 'windows', 'tag'],
    ['%VERSION%.exe', '%VERSION%', 'windows', 'version'],
    ['${{ github.ref_name }}', '${{ github.ref_name }}', 'github', 'tag'],
    ['x/${{github.event.release.tag_name}}/y', '${{github.event.release.tag_name}}', 'github', 'tag'],
    ['${{ env.VERSION }}', '${{ env.VERSION }}', 'github', 'version'],
    ['${{ inputs.tag }}', '${{ inputs.tag }}', 'github', 'tag'],
    ['${{ steps.x.outputs.other }}', '${{ steps.x.outputs.other }}', 'github', null],
    ['$[[ inputs.tag ]]', '$[[ inputs.tag ]]', 'gitlab', 'tag'],
    ['{{ .Version }}', '{{ .Version }}', 'template', 'version'],
    ['{{.Tag}}', '{{.Tag}}', 'template', 'tag'],
    ['{{ .Env.TAG }}', '{{ .Env.TAG }}', 'template', 'tag'],
    ['{{ version | lower }}', '{{ version | lower }}', 'template', 'version'],
    ['{{projectVersion}}', '{{projectVersion}}', 'template', 'version'],
    ['$(git describe)', '$(git describe)', 'command', null],
    ['$(Build.SourceBranchName)', '$(Build.SourceBranchName)', 'command', null],
  ])('%s', (text, written, notation, meant) => {
    const [found, ...more] = findUnexpanded(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ text: written, notation });
    expect(text.slice(found?.start, found?.end)).toBe(written);
    expect(found && meantVariable(found)).toBe(meant);
  });

  test.each([
    'app-1.0.zip',
    'Outer$Inner.class',
    'US$5',
    '$',
    '$1.00',
    'a$b',
    'caf%C3%A9',
    '%20%41%42',
    '100%25',
    '%DE%AD%BE%EF',
    'app_{x86,arm}.zip',
    '{ }',
    '{{',
    '}}',
    '{{}}',
    '(x) (y)',
    '$()',
    '$$CI_COMMIT_TAG',
    '$${CI_COMMIT_TAG}',
    '$tagline',
    '$CI_Commit',
  ])('%s is none', (text) => expect(findUnexpanded(text)).toEqual([]));

  test('each of several is found, in order', () => {
    const found = findUnexpanded('$A_B/${{ x }}/{{ y }}/$$NO/%V_W%');
    expect(found.map(({ text }) => text)).toEqual(['$A_B', '${{ x }}', '{{ y }}', '%V_W%']);
    expect(found.map(({ notation }) => NOTATIONS[notation]).every((words) => words.length > 5)).toBe(true);
  });

  test('percent-encoded text of any kind has none', () => {
    const byte = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).toUpperCase());
    const piece = fc.oneof(
      byte.map((hex) => `%${hex.padStart(2, '0')}`),
      fc.constantFrom('A', 'CI_', 'X', '_'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(findUnexpanded(pieces.join(''))).toEqual([]);
      }),
    );
  });

  test('a long hostile text takes no time to speak of', () => {
    for (const piece of ['{{', '${{', '$[[', '$(a', '${A:', '%A', '$A']) {
      expect(findUnexpanded(piece.repeat(100_000)).length).toBeLessThan(100_001);
    }
  });
});
