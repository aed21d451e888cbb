import { describe, expect, test } from '@jest/globals';
import { filePatternCause } from '../../../src/core/pattern/file-pattern-cause.js';

describe('filePatternCause', () => {
  test.each([
    ['"dist/*.zip"', /^Quotes/],
    ["'dist/*.zip", /^Quotes/],
    ['dist/*.zip”', /^Quotes/],
    ['- dist/*.zip', /without a dash/],
    ['[dist/*.zip, dist/*.tgz]', /one pattern per line; brackets/],
    ['~/dist/*.zip', /~ has no meaning/],
    ['dist/@(a|b).zip', /write \{a,b\}/],
    ['dist/+(a).zip', /write \{a,b\}/],
    ['dist/', /^A folder alone/],
    ['dist/**.zip', /stands alone/],
    ['**zip', /stands alone/],
    ['dist/app.*zip$', /not a regular expression/],
    ['^dist/app', /not a regular expression/],
    ['dist/app[x64].zip', /is a set/],
    ['dist/*.zip, dist/*.tgz', /^Commas/],
    ['dist/a.zip;dist/b.zip', /^Commas/],
    ['$CI_PROJECT_DIR/dist/*.zip', /^\$CI_PROJECT_DIR is not expanded/],
    ['dist/${{ matrix.os }}.zip', /is not expanded/],
    ['dist', /^If dist is a folder, write dist\/\*\*/],
    ['build/out', /^If build\/out is a folder/],
  ])('%s', (pattern, cause) => {
    expect(filePatternCause(pattern)).toMatch(cause);
  });

  test.each([
    'dist/*.zip',
    'dist/**/*.{zip,tar.gz}',
    'dist/app',
    '**',
    'a b/*.zip',
    'dist/app-?.?.zip',
    'LICENSE.txt',
  ])('%s looks like what people mean', (pattern) => {
    expect(filePatternCause(pattern) ?? 'If').toMatch(/^If/);
  });

  test('a pattern with an extension and no slip has no cause', () => {
    expect(filePatternCause('dist/*.zip')).toBeNull();
  });
});
