import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandTemplate, parseTemplate, templateOf } from '../../../src/core/entry/template.js';
import { encodePath } from '../../../src/core/entry/url-template.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { inputText } from '../../../src/core/problem/written-text.js';
import { FUZZ } from '../../fuzz.js';

const NAMES = ['tag', 'path'];
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '$',
        '{',
        '}',
        '${',
        '{{ .X }}',
        '${{ x }}',
        '%TAG%',
        '$CI_TAG',
        '$$',
        '$${',
        '${tag}',
        '${path}',
        'x',
        '\n',
        '${vars.A}',
      ),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''));

function parse(text: string) {
  const problems: Problem[] = [];
  return { template: parseTemplate(inputText(text, 'name'), NAMES, problems), problems };
}

describe('templates', () => {
  test('any text is a template or has problems with places', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { template, problems } = parse(text);
        expect(template === null).toBe(problems.length > 0);
        if (template !== null) expect(template.written).toBe(text);
        for (const { place } of problems) expect(place?.length).toBeGreaterThan(0);
      }),
      FUZZ,
    );
  });

  test('an escaped text comes back as it was', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { template, problems } = parse(templateOf(text));
        expect(problems).toEqual([]);
        expect(template && expandTemplate(template, () => 'v')).toBe(text);
      }),
      FUZZ,
    );
  });

  test('the work grows with the text', () => {
    const { template } = parse('x${tag}$${'.repeat(100_000));
    expect(template?.parts).toHaveLength(200_001);
  });

  test('an encoded value is a path that decodes to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const encoded = encodePath(value);
        expect(encoded).toMatch(/^[A-Za-z0-9\-._~!*'()%/]*$/);
        expect(decodeURIComponent(encoded)).toBe(value);
      }),
      FUZZ,
    );
  });
});
