import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandBraces } from '../../../src/core/pattern/braces.js';
import { compileGlob, globEnters, globMatches, selectPaths } from '../../../src/core/pattern/glob.js';
import { FUZZ } from '../../fuzz.js';

/** The same rules as a regular expression, which is safe for paths of this size. */
function oracle(glob: string): RegExp {
  const segments = glob.replace(/(^|\/)\*\*$/, '$1**/*').split('/');
  const source = segments.map((text, index) => {
    if (text === '**') return '(?:(?!\\.)[^/]+/)*';
    const body = text
      .replaceAll('.', '\\.')
      .replaceAll('[!', '[^/')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]');
    const guard = text.startsWith('.') ? '' : '(?!\\.)';
    return guard + body + (index === segments.length - 1 ? '' : '/');
  });
  return new RegExp(`^${source.join('')}$`);
}

const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 4 });
const path = fc.array(
  name.filter((text) => !/^\.+$/.test(text)),
  { minLength: 1, maxLength: 4 },
);
const segment = fc.oneof(
  fc.constant('**'),
  fc.array(fc.constantFrom('a', 'b', '.', '-', '*', '?', '[ab]', '[!a]'), { minLength: 1, maxLength: 4 }).map(
    // Two stars beside each other would be a `**`.
    (parts) => parts.join('').replace(/\*+/g, '*'),
  ),
);
const pattern = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  // `.` and `..` as segments are tidied away or refused before anything is matched.
  .filter((segments) => !segments.some((text) => /^\.+$/.test(text)))
  .map((segments) => segments.join('/'));

describe('globs', () => {
  test('match what the same regular expression matches', () => {
    fc.assert(
      fc.property(pattern, path, (glob, segments) => {
        expect(globMatches(compileGlob([glob]), segments)).toBe(oracle(glob).test(segments.join('/')));
      }),
      FUZZ,
    );
  });

  test('a folder above a match is entered', () => {
    fc.assert(
      fc.property(pattern, path, (glob, segments) => {
        const compiled = compileGlob([glob]);
        if (!globMatches(compiled, segments)) return;
        const folders = segments.slice(1).map((_, index) => segments.slice(0, index + 1));
        for (const folder of folders) expect(globEnters(compiled, folder)).not.toBe('no');
      }),
      FUZZ,
    );
  });

  test('any pattern and any path are answered', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'a{},[]!*?/.\\|()^-\0📦'), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), anything, (patterns, file) => {
        expect(selectPaths(patterns, [file]).length).toBeLessThanOrEqual(1);
        for (const one of patterns) expect(expandBraces(one)?.length ?? 1).toBeLessThanOrEqual(100);
      }),
      FUZZ,
    );
  });
});
