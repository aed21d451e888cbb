import { describe, expect, test } from '@jest/globals';
import { INPUTS } from '../../../src/app/settings/inputs.js';
import { parseArguments } from '../../../src/cli/words/arguments.js';
import { FLAGS } from '../../../src/cli/words/flags.js';
import { shortOf } from '../../../src/cli/words/short-names.js';

function parse(line: string, variables: Record<string, string> = {}) {
  return parseArguments(line === '' ? [] : line.split(' '), variables);
}

function inputs(line: string, variables?: Record<string, string>) {
  const result = parse(line, variables);
  return result.ok ? result.value.inputs : result.problems.map(({ message }) => message);
}

describe('values', () => {
  const CASES: readonly [string, object][] = [
    ['plan --tag v1', { tag: 'v1' }],
    ['plan --tag=v1', { tag: 'v1' }],
    ['plan --tag=--odd', { tag: '--odd' }],
    ['plan --tag=', { tag: '' }],
    ['plan --files a --files b', { files: 'a\nb' }],
    ['plan --tag a --tag b', { tag: 'b' }],
    ['--tag v1 plan', { tag: 'v1' }],
  ];
  test.each(CASES)('%s', (line, expected) => expect(inputs(line)).toEqual(expected));
});

describe('short flags', () => {
  const CASES: readonly [string, object][] = [
    ['plan -t v1 -p group/app', { tag: 'v1', project: 'group/app' }],
    ['plan -tv1 -m=a.yml', { tag: 'v1', manifest: 'a.yml' }],
    ['plan -m -', { manifest: '-' }],
    ['apply -n', { 'dry-run': 'true' }],
    ['apply -n false -t v1', { 'dry-run': 'false', tag: 'v1' }],
    ['apply -nt v1', { 'dry-run': 'true', tag: 'v1' }],
  ];
  test.each(CASES)('%s', (line, expected) => expect(inputs(line)).toEqual(expected));

  test.each([
    ['plan -o json', 'json'],
    ['plan -ojson', 'json'],
    ['plan -o=json', 'json'],
    ['plan --json', 'json'],
    ['plan --json --format json', 'json'],
    ['plan --format text --format json', 'json'],
    ['list -o text', 'text'],
  ])('%s', (line, format) => {
    const result = parse(line);
    expect(result.ok && result.value.flags).toEqual({ format });
  });

  test.each([
    ['plan --json --format text', ['--format contradicts --json']],
    ['plan -o markdown --json', ['--json contradicts --format']],
    ['plan -x', ['plan has no flag -x']],
    ['export --json', ['export has no flag --json']],
    ['validate -n', ['validate has no flag -n']],
    ['plan -t', ['-t needs a value']],
    ['plan --json=true', ['--json takes no value']],
  ])('%s', (line, messages) => expect(inputs(line)).toEqual(messages));

  test('are known for what exists, each once', () => {
    const names = [...INPUTS, ...FLAGS].map(({ name }) => name);
    const letters = [...new Set(names)].flatMap((name) => shortOf(name) ?? []);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.sort()).toEqual(['V', 'h', 'm', 'n', 'o', 'p', 't', 'y']);
  });
});

describe('a file name where none belongs hints at --manifest', () => {
  test.each([
    ['plan links.yml', 'Write --manifest links.yml.'],
    ['validate dir/my-links.YAML', 'Write --manifest dir/my-links.YAML.'],
    ['apply -- x.json', 'Write --manifest x.json.'],
    ['plan -', 'Write --manifest -.'],
    ['release-links.yml', 'release-links plan --manifest release-links.yml.'],
  ])('%s', (line, hint) => {
    const result = parse(line);
    expect(result.ok ? '' : result.problems[0]?.hint).toContain(hint);
  });

  test.each(['plan v1.0.0', 'list links.yml', 'plan glpat-abcdefghijklmnopqrst.yml'])(
    'but not %s',
    (line) => {
      const result = parse(line);
      expect(result.ok ? '' : `${result.problems[0]?.hint}`).not.toContain('--manifest');
    },
  );
});

describe('booleans and switches', () => {
  const CASES: readonly [string, object][] = [
    ['plan --prune', { prune: 'true' }],
    ['plan --prune=false', { prune: 'false' }],
    ['plan --prune false', { prune: 'false' }],
    ['plan --prune FALSE --tag v1', { prune: 'FALSE', tag: 'v1' }],
    ['plan --no-prune', { prune: 'false' }],
    ['plan --prune=nonsense', { prune: 'nonsense' }],
    ['plan --prune nonsense', { prune: 'nonsense' }],
    ['--prune plan', { prune: 'true' }],
    ['get --allow-insecure name', { 'allow-insecure': 'true' }],
    ['apply --dry-run', { 'dry-run': 'true' }],
    ['apply --dry-run auto', { 'dry-run': 'auto' }],
    ['plan --check-urls', { 'check-urls': 'true' }],
    ['plan --check-urls all', { 'check-urls': 'all' }],
  ];
  test.each(CASES)('%s', (line, expected) => expect(inputs(line)).toEqual(expected));
});

describe('mistakes', () => {
  const CASES: readonly [string, string, string | undefined][] = [
    ['', 'no command given', 'Commands: validate, plan, apply'],
    ['plna', 'there is no command "plna"', 'Did you mean plan?'],
    ['plan --manifst x', 'plan has no flag --manifst', 'Did you mean --manifest?'],
    ['plan --no-tag', 'plan has no flag --no-tag', undefined],
    [
      'list --prune',
      'list has no flag --prune',
      'It has no meaning for list. See release-links list --help.',
    ],
    ['doctor --tags v*', 'doctor has no flag --tags', 'It has no meaning for doctor. Did you mean --tag?'],
    ['plan --dry-run=false', 'plan has no flag --dry-run: it never writes', 'To write, use apply.'],
    [
      'validate --prune',
      'validate has no flag --prune',
      'It has no meaning for validate. See release-links validate --help.',
    ],
    [
      'validate --max-deletes 3',
      'validate has no flag --max-deletes',
      'It has no meaning for validate. See release-links validate --help.',
    ],
    ['get a --ref main', 'get has no flag --ref', 'It has no meaning for get. See release-links get --help.'],
    [
      'export --create-release',
      'export has no flag --create-release',
      'It has no meaning for export. See release-links export --help.',
    ],
    ['plan --tag', '--tag needs a value', 'Write --tag=VALUE.'],
    ['plan --tag --prune', '--tag needs a value', 'Write --tag=VALUE.'],
    ['plan --format xml', '--format: expected one of text, json, markdown, found "xml"', undefined],
    ['list --format markdown', '--format: expected one of text, json, found "markdown"', undefined],
    ['plan --debug=1', '--debug takes no value', undefined],
    ['plan --no-prune=true', '--no-prune takes no value', undefined],
    ['plan --prune -- extra', 'unexpected argument "extra"', undefined],
    ['plan extra', 'unexpected argument "extra"', undefined],
    ['get', 'get needs NAME|ID', undefined],
    ['get a b', 'unexpected argument "b"', undefined],
    ['create', 'create needs NAME URL', undefined],
    ['create a', 'create needs NAME URL', undefined],
    ['create a b c', 'unexpected argument "c"', undefined],
    ['create a b --url c', 'create has no flag --url', 'It has no meaning for create.'],
    ['delete a --name b', 'delete has no flag --name', 'It has no meaning for delete.'],
    ['update a --tags v*', 'update has no flag --tags', 'It has no meaning for update.'],
    [
      'update a --link-type Package',
      '--link-type: expected one of other, runbook, image, package, found "Package"',
      undefined,
    ],
  ];
  test.each(CASES)('%s', (line, message, hint) => {
    const result = parse(line);
    const problem = result.ok ? undefined : result.problems[0];
    expect(problem?.message).toBe(message);
    if (hint !== undefined) expect(problem?.hint).toContain(hint);
  });

  test.each([
    ['plan --tokn glpat-secret', ['plan has no flag --tokn']],
    ['plan --tag --token glpat-secret', ['--tag needs a value']],
    ['plan --out --token glpat-secret', ['--out needs a value']],
  ])('a word that may be a token is not repeated: %s', (line, messages) => {
    expect(inputs(line)).toEqual(messages);
  });

  test('all at once', () => {
    const result = parse('plan --nope --tag');
    expect(result.ok ? [] : result.problems).toHaveLength(2);
  });
});

describe('variables', () => {
  test('give what no flag gives', () => {
    const variables = { RELEASE_LINKS_TAG: 'v1', RELEASE_LINKS_MAX_DELETES: '3', RELEASE_LINKS_PROJECT: '' };
    expect(inputs('plan --tag v2', variables)).toEqual({ tag: 'v2', 'max-deletes': '3' });
  });

  test('of inputs that the command does not take are not read', () => {
    expect(inputs('schema', { RELEASE_LINKS_TAG: 'v1' })).toEqual({});
    expect(inputs('list', { RELEASE_LINKS_TAGS: 'v*' })).toEqual({});
    expect(inputs('export', { RELEASE_LINKS_TAGS: 'v*' })).toEqual({ tags: 'v*' });
  });
});

test('the operand of get', () => {
  const result = parse('get --tag v1 app.dmg');
  expect(result.ok && result.value.operands).toEqual(['app.dmg']);
});
