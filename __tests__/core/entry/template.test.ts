import { describe, expect, test } from '@jest/globals';
import { expandTemplate, parseTemplate, unknownVariable } from '../../../src/core/entry/template.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { inputText } from '../../../src/core/problem/written-text.js';

function expand(text: string, values: Readonly<Record<string, string>> = {}): string | readonly string[] {
  const problems: Problem[] = [];
  const template = parseTemplate(inputText(text, 'name'), Object.keys(values), problems);
  if (template === null)
    return problems.map(({ code, place }) => `${code} ${place?.column}+${place?.length}`);
  return expandTemplate(template, (name) => values[name] ?? null);
}

describe('templates', () => {
  test.each([
    ['', ''],
    ['plain', 'plain'],
    ['${a}', '1'],
    ['x${a}y${b}z', 'x1y2z'],
    ['${a}${b}', '12'],
    ['$${a}', '${a}'],
    ['$$${a}', '$${a}'],
    ['$$$${a}', '$$${a}'],
    ['${a}$${a}', '1${a}'],
    ['$', '$'],
    ['$a $5 {a} }', '$a $5 {a} }'],
    ['a$', 'a$'],
    ['$${', '${'],
    ['$${${a}', '${1'],
  ])('%j becomes %j', (text, expected) => {
    expect(expand(text, { a: '1', b: '2' })).toBe(expected);
  });

  test.each([
    ['${c}', ['unknown-variable 1+4']],
    ['x ${A} ${b}', ['unknown-variable 3+4']],
    ['${a', ['unterminated-variable 1+3']],
    ['${', ['unterminated-variable 1+2']],
    ['${a${b}', ['unknown-variable 1+7']],
    ['${}', ['unknown-variable 1+3']],
    ['${ a }', ['unknown-variable 1+6']],
    ['${__proto__}${constructor}', ['unknown-variable 1+12', 'unknown-variable 13+14']],
  ])('%j: %j', (text, expected) => {
    expect(expand(text, { a: '1', b: '2' })).toEqual(expected);
  });

  test('parts: texts that are not empty, and variables with their places', () => {
    const text = inputText('a$${b${tag}${version}}', 'name');
    const template = parseTemplate(text, ['tag', 'version'], []);
    expect(template?.parts).toEqual([
      { kind: 'literal', text: 'a${b' },
      { kind: 'variable', name: 'tag', filter: null, place: text.at(5, 11) },
      { kind: 'variable', name: 'version', filter: null, place: text.at(11, 21) },
      { kind: 'literal', text: '}' },
    ]);
  });

  test('a variable without a value leaves nothing', () => {
    expect(expand('a${vars.X}b')).toBe('ab');
  });

  test('a value is not a template', () => {
    expect(expand('${a}', { a: '${b}', b: 'no' })).toBe('${b}');
  });

  test('of very many problems the first are told', () => {
    expect(expand('${x}'.repeat(1000))).toHaveLength(20);
  });
});

describe('a variable that is not there', () => {
  const { place } = inputText('x', 'name');
  const hint = (name: string, names: readonly string[]) => unknownVariable(name, names, place).hint;

  test.each<[string, readonly string[], string]>([
    ['tagg', ['tag', 'version'], 'Did you mean ${tag}? Available: ${tag} and ${version}.'],
    [' tag ', ['tag'], 'Did you mean ${tag}? Available: ${tag}.'],
    ['other', ['tag'], 'Available: ${tag}.'],
    ['MyVAR_X', ['tag'], 'Available: ${tag}.'],
    ['vars.X', [], 'Available: none.'],
    ...['CI_JOB_TOKEN', 'GITLAB_TOKEN', 'S3_KEY', 'env.HOME', 'secrets.KEY'].map(
      (name): [string, readonly string[], string] => [
        name,
        ['tag'],
        'Available: ${tag}. The environment cannot be read here; pass values with the input vars.',
      ],
    ),
  ])('%j of %j: %s', (name, names, expected) => {
    expect(hint(name, names)).toBe(`${expected} A literal \${ is written $\${.`);
  });
});
