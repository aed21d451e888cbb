/** What is written from the declarations says what the declarations say. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { readEnvironment } from '../../src/app/settings/environment.js';
import type { Input } from '../../src/app/settings/input.js';
import { INPUTS, inputVariable, type RawInputs } from '../../src/app/settings/inputs.js';
import { parseSettings } from '../../src/app/settings/settings.js';
import { inputsOf } from '../../src/cli/words/command.js';
import { COMMANDS } from '../../src/cli/words/commands.js';
import { commandHelp } from '../../src/cli/words/help.js';
import { OUTPUTS } from '../../src/report/data/outputs.js';

interface Declared {
  readonly description: string;
  readonly default?: unknown;
}

interface Action {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  readonly runs: { readonly using: string; readonly main: string };
}

interface ComponentInput extends Declared {
  readonly type: string;
  readonly options?: readonly string[];
}

interface ComponentJob {
  readonly variables: Readonly<Record<string, string | { readonly value: string; readonly expand: boolean }>>;
}

const all: readonly Input[] = INPUTS;
const names = all.map(({ name }) => name);
const action: Action = parse(readFileSync('action.yml', 'utf8'));
const [header, body] = parseAllDocuments(readFileSync('templates/release-links.yml', 'utf8'));
const spec: Readonly<Record<string, ComponentInput>> = header?.toJS().spec.inputs;
const jobs: Readonly<Record<string, ComponentJob>> = body?.toJS();
const readme = readFileSync('README.md', 'utf8');

/** Settings do not differ whether a face passes its defaults or passes nothing. */
function settingsOf(raw: Readonly<Record<string, string>>): unknown {
  const settings = parseSettings(raw as RawInputs, readEnvironment({}));
  return settings.ok ? settings.value : settings.problems;
}

test('every generated file is what npm run generate writes', () => {
  const run = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
  expect({ out: run.stdout, error: run.stderr, status: run.status }).toEqual({
    out: '',
    error: '',
    status: 0,
  });
});

describe('action.yml', () => {
  test('has the declared inputs, in order, with their descriptions', () => {
    expect(Object.keys(action.inputs)).toEqual(names);
    for (const { name, description } of all) {
      expect(action.inputs[name]?.description).toContain(description);
    }
  });

  test('passes defaults that count as nothing given', () => {
    const given = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
      value === undefined || name === 'github-token' ? [] : [[name, value] as const],
    );
    expect(given.every(([, value]) => typeof value === 'string')).toBe(true);
    expect(settingsOf(Object.fromEntries(given) as Record<string, string>)).toEqual(settingsOf({}));
  });

  test('takes the token of the job for comments', () => {
    expect(action.inputs['github-token']?.default).toBe('$'.concat('{{ github.token }}'));
  });

  test('has the declared outputs and runs the bundle on Node 24', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});

describe('the GitLab component', () => {
  const job = jobs['.$[[ inputs.job-prefix ]]'];

  test('has the declared inputs behind its own, each with its description', () => {
    expect(Object.keys(spec).slice(-names.length)).toEqual(names);
    for (const { name, description } of all) expect(spec[name]?.description).toContain(description);
  });

  test.each(all.map((input) => [input.name, input] as const))('types %s as it is declared', (name, input) => {
    const { type } = input;
    const declared = spec[name];
    switch (type.kind) {
      case 'boolean':
      case 'number':
        expect(declared?.type).toBe(type.kind);
        expect(typeof declared?.default).toBe(type.kind);
        break;
      case 'choice':
        expect(declared?.options).toEqual(input.default === undefined ? ['', ...type.values] : type.values);
        break;
      case 'duration':
        // Times of minutes are written with their unit.
        expect(declared?.type).toBe(['wait', 'settle'].includes(name) ? 'string' : 'number');
        expect(settingsOf({ [name]: String(declared?.default) })).toEqual(settingsOf({}));
        return;
      case 'limit':
      case 'text':
      case 'lines':
        expect(declared?.type).toBe('string');
    }
    expect(String(declared?.default)).toBe(input.default ?? '');
  });

  test('hands each input to the program as its variable', () => {
    for (const name of names) {
      const variable = job?.variables[inputVariable(name)];
      const value = typeof variable === 'string' ? variable.trim() : variable?.value;
      expect([name, value]).toEqual([name, `$[[ inputs.${name} ]]`]);
    }
  });

  test('keeps GitLab from expanding what holds templates', () => {
    const raw = Object.entries(job?.variables ?? {}).filter(([, value]) => typeof value !== 'string');
    expect(raw.map(([name, value]) => [name, typeof value === 'object' && value.expand])).toEqual([
      ['RELEASE_LINKS_LINKS', false],
      ['RELEASE_LINKS_URL', false],
      ['RELEASE_LINKS_NAME', false],
      ['RELEASE_LINKS_DIRECT_ASSET_PATH', false],
    ]);
  });

  test('passes defaults that count as nothing given', () => {
    const given = names.flatMap((name) => {
      const value = String(spec[name]?.default);
      return value === '' ? [] : [[name, value] as const];
    });
    expect(settingsOf(Object.fromEntries(given))).toEqual(settingsOf({}));
  });
});

test('--help of apply shows every input, and that of plan all but those that write', () => {
  const writing = ['dry-run', 'plan-file', 'plan-digest'];
  for (const command of COMMANDS.filter(({ name }) => ['plan', 'apply'].includes(name))) {
    const help = commandHelp(command);
    for (const name of names.filter((each) => command.name === 'apply' || !writing.includes(each)))
      expect(help).toMatch(new RegExp(`^ {2}(?:-[a-z], )?--${name}[ [\n]`, 'm'));
  }
});

test('the README has a row for every input, output and command', () => {
  const rows = [...names, ...Object.keys(OUTPUTS)].map((name) => `\n| \`${name}\` | `);
  const shown = COMMANDS.map(({ name, operands }) => `${name} ${operands}`.trim().replaceAll('|', '\\|'));
  const commands = shown.map((text) => `\n| \`${text}\` | `);
  expect([...rows, ...commands].filter((row) => !readme.includes(row))).toEqual([]);
});

test('--help says of inputs alone that they may be given as variables', () => {
  for (const command of COMMANDS.filter(({ groups }) => groups.length > 0)) {
    const [above = ''] = commandHelp(command).split('Each flag above also as a variable');
    const flags = [...above.matchAll(/^ {2}(?:-[a-z], )?--([a-z-]+)/gm)].map(([, name]) => name);
    expect(flags.toSorted()).toEqual(
      inputsOf(command)
        .map(({ name }) => name)
        .toSorted(),
    );
  }
});
