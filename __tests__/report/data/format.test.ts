/** `fmt`: one style, the same meaning, every comment. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import { formatManifest } from '../../../src/report/data/format.js';

test('indents, quotes and blocks in one way; comments and empty lines stay', () => {
  const written = `# top

links:   # here
    - {name: 'a', url: "https://x.test/a"}   # first
    # second
    -   name: "1.10"
        url:    https://x.test/b
        protect: true

    - name: 1.10.0
      url: 'https://x.test/\${tag}'
ignore: ["Nightly *", 2.50]
# end
`;
  expect(formatManifest(written)).toBe(`# top

links:
  # here
  - name: a
    url: https://x.test/a
    # first
  # second
  - name: "1.10"
    url: https://x.test/b
    protect: true

  - name: 1.10.0
    url: https://x.test/\${tag}
ignore:
  - Nightly *
  - "2.50"

# end
`);
});

test('JSON stays JSON', () => {
  expect(formatManifest('[{"name":"a","url":"https://x.test/a"}]')).toBe(
    '[\n  {\n    "name": "a",\n    "url": "https://x.test/a"\n  }\n]\n',
  );
});

describe('the manifests of the tests', () => {
  const folder = '__tests__/fixtures/manifests';
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const valid = names.filter((name) => parseManifest(readFileSync(join(folder, name), 'utf8'), name).ok);

  test.each(valid)('%s: twice is once, and the links are the same', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const once = formatManifest(text);
    expect(formatManifest(once)).toBe(once);
    expect(parseManifest(once, name).ok).toBe(true);
  });
});

test('any texts', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('1.10', 'true', '~', '- x', '# no', "it's", 'a: b', '*', '007', '1e3'),
  );
  const links = fc.array(fc.record({ name: word, url: word }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(links, fc.boolean(), (rows, quoted) => {
      const text = stringify({ links: rows }, quoted ? { defaultStringType: 'QUOTE_SINGLE' } : {});
      const once = formatManifest(text);
      expect(formatManifest(once)).toBe(once);
    }),
  );
});
