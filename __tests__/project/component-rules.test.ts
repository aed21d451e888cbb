/**
 * The component's `spec:inputs` against what GitLab takes, before and after version 18. GitLab checks a default
 * whether or not a value is given, so one bad default keeps every pipeline from being created.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';

interface Specified {
  readonly type?: string;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly regex?: string;
  readonly description?: string;
}

interface Rule {
  readonly era: 'until 17' | 'since 18' | 'both';
  readonly name: string;
  readonly holds: (input: Specified) => boolean;
}

const TYPES = ['string', 'number', 'boolean', 'array'];
const KEYS = ['type', 'default', 'options', 'regex', 'description'];

/** JavaScript's type of a default, as GitLab asks for it. */
function isOfType(value: unknown, type: string): boolean {
  return type === 'array' ? Array.isArray(value) : typeof value === type;
}

const matchesRegex = ({ regex, default: value }: Specified): boolean =>
  regex === undefined || new RegExp(regex).test(String(value));

/** One row a rule of GitLab. `17` stands for the 17 series, `18` for 18.11. */
const RULES: readonly Rule[] = [
  { era: 'both', name: 'a type that exists', holds: ({ type }) => TYPES.includes(type ?? 'string') },
  {
    era: 'both',
    name: 'no key but those of 17.0',
    holds: (input) => Object.keys(input).every((key) => KEYS.includes(key)),
  },
  {
    era: 'both',
    name: 'a default, so that nothing has to be given, and not null, which counts as none',
    holds: (input) => input.default !== undefined && input.default !== null,
  },
  {
    era: 'until 17',
    name: 'a default of exactly the type: a text for a string, no number or list',
    holds: ({ type = 'string', default: value }) => isOfType(value, type),
  },
  {
    era: 'until 17',
    name: 'no empty default beside a regex: it matches none, whatever the regex says',
    holds: ({ regex, default: value }) => regex === undefined || value !== '',
  },
  { era: 'since 18', name: 'a default that matches its regex', holds: matchesRegex },
  {
    era: 'both',
    name: 'a default among the options',
    holds: ({ options, default: value }) => options === undefined || options.includes(value),
  },
  {
    era: 'both',
    name: 'options and regex for a string only, and not both',
    holds: ({ type = 'string', options, regex }) =>
      (options === undefined && regex === undefined) ||
      (type === 'string' && (options === undefined || regex === undefined)),
  },
  {
    era: 'both',
    name: 'an array that is not empty: `rules: []` is refused',
    holds: ({ type, default: value }) => type !== 'array' || (Array.isArray(value) && value.length > 0),
  },
  { era: 'both', name: 'a description', holds: ({ description = '' }) => description.endsWith('.') },
];

const text = readFileSync('templates/release-links.yml', 'utf8');
const [header, body] = parseAllDocuments(text);
const spec: { readonly inputs: Readonly<Record<string, Specified>> } = header?.toJS().spec;
const inputs = Object.entries(spec.inputs);
const jobs: Readonly<Record<string, { readonly variables?: object; readonly resource_group?: string }>> =
  body?.toJS();

describe.each(RULES)('$era: $name', ({ holds }) => {
  test('every input', () => {
    expect(inputs.filter(([, input]) => !holds(input)).map(([name]) => name)).toEqual([]);
  });
});

/** Inputs that this or another component had, and that GitLab refused. */
const REFUSED: readonly { readonly input: Specified; readonly because: string }[] = [
  { input: { type: 'string', regex: '^(a|b)?$', default: '' }, because: 'no empty default beside a regex' },
  { input: { type: 'string', default: 30 }, because: 'a default of exactly the type' },
  { input: { type: 'number', default: '30' }, because: 'a default of exactly the type' },
  { input: { type: 'string', regex: '^v', default: '1' }, because: 'a default that matches its regex' },
  { input: { type: 'string', options: ['a'], default: '' }, because: 'a default among the options' },
  { input: { type: 'number', options: [1, 2], default: 1 }, because: 'options and regex for a string only' },
  { input: { type: 'array', default: [] }, because: 'an array that is not empty' },
  { input: { type: 'string', default: null }, because: 'a default, so that nothing has to be given' },
  { input: { type: 'duration', default: '30' }, because: 'a type that exists' },
];

test.each(REFUSED)('$input is refused: $because', ({ input, because }) => {
  expect(RULES.filter(({ holds }) => !holds(input)).map(({ name }) => name)).toContainEqual(
    expect.stringContaining(because),
  );
});

describe('interpolation', () => {
  const blocks = [...text.matchAll(/\$\[\[(.*?)\]\]/g)].map(([, inside = '']) => inside.trim());

  test('names inputs that there are, and uses no function', () => {
    const names = inputs.map(([name]) => `inputs.${name}`);
    expect(blocks.filter((block) => !names.includes(block))).toEqual([]);
  });

  test('hands every input over', () => {
    expect(inputs.map(([name]) => name).filter((name) => !blocks.includes(`inputs.${name}`))).toEqual([]);
  });

  test('asks for nothing of a newer header', () => expect(Object.keys(spec)).toEqual(['inputs']));

  test('fills whole values, in which GitLab keeps every byte; only names of jobs and booleans stand inside a text', () => {
    const booleans = inputs
      .filter(([, { type }]) => type === 'boolean')
      .map(([name]) => `'$[[ inputs.${name} ]] '`);
    const inside = text
      .split('\n')
      .filter((line) => line.includes('$[[') && !/: '?\$\[\[ [\w.-]+ \]\]'?( ?,.*)?$/.test(line));
    expect(
      inside.filter(
        (line) => !line.includes('inputs.job-prefix') && !booleans.some((value) => line.endsWith(value)),
      ),
    ).toEqual([]);
  });
});

describe('jobs', () => {
  test('apply one at a time under a key that GitLab keeps, whatever the prefix', () => {
    const keys = Object.values(jobs).flatMap((job) => job.resource_group ?? []);
    expect(keys).toEqual(['release-links']);
    for (const key of keys) expect(key).toMatch(/^(?!\/)[\w\-/${}. ]+(?<!\/)$/);
  });

  test('no hash of the program in a variable, which a project could override', () => {
    expect(JSON.stringify(Object.values(jobs).map(({ variables }) => variables))).not.toMatch(/[0-9a-f]{64}/);
  });

  test('the whole text is far below the 1 MiB that GitLab takes', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  });
});

test('the component runs the program that the build recorded, and its fetching code as it stands', () => {
  const { file, sha256, version } = JSON.parse(readFileSync('dist/program.json', 'utf8'));
  expect(text).toContain(`          release-links/${version}/${file} \\\n          ${sha256} \\\n`);
  const source = readFileSync('scripts/component/program.mjs', 'utf8');
  const code = source.slice(source.indexOf('import ')).trimEnd();
  expect(text.replaceAll(/^ {6}/gm, '')).toContain(`<<'RELEASE_LINKS_END'\n${code}\nRELEASE_LINKS_END\n`);
});
