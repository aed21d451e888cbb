import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLegalPath } from '../../../src/core/desired/link-rules.js';
import { fileNameProblem } from '../../../src/core/desired/package-address.js';
import { filtered } from '../../../src/core/entry/filters.js';
import { inputText } from '../../../src/core/problem/written-text.js';
import { FUZZ } from '../../fuzz.js';

const { place } = inputText('x', 'x');

describe('filters', () => {
  test.each([
    ['app_1.0~rc1.deb', 'app_1.0-rc1.deb', 'app_1.0-rc1.deb'],
    ['app+1.rpm', 'app-1.rpm', 'app+1.rpm'],
    ['My App Setup 1.0.exe', 'My-App-Setup-1.0.exe', 'My-App-Setup-1.0.exe'],
    ['app (x64).zip', 'app-x64.zip', 'app-x64.zip'],
    ['Bücher.pdf', 'Bucher.pdf', 'Bucher.pdf'],
    ['dist/a b/c.zip', 'dist/a-b/c.zip', 'dist-a-b-c.zip'],
    ['a//b', 'a/b', 'a-b'],
    ['app-', 'app', 'app-'],
    ['..', '', '-'],
    ['app.zip', 'app.zip', 'app.zip'],
  ])('%j', (value, path, file) => {
    expect(filtered(value, 'path')).toBe(path);
    expect(filtered(value, 'file')).toBe(file);
    expect(filtered(value, null)).toBe(value);
  });

  test('whatever the value, the result is legal, and stays', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(value, (text) => {
        const path = `/x/${filtered(text, 'path')}1`;
        expect(path.includes('//') || isLegalPath(path)).toBe(true);
        const file = filtered(text, 'file');
        if (file !== '') expect(fileNameProblem(file, place)).toBeNull();
        for (const filter of ['path', 'file']) {
          const once = filtered(text, filter);
          expect(filtered(once, filter)).toBe(once);
        }
      }),
      FUZZ,
    );
  });
});
