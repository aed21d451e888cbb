/**
 * Every GraphQL answer that was recorded of GitLab's own code, asked of the sandbox over HTTP. Answers are compared as
 * parsed JSON, static errors with their places and codes included.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/http/fault.js';
import { openSandbox } from '../sandboxes.js';
import { sendRaw } from './raw-request.js';
import { worldWith } from './recording-world.js';

// Real sockets.
jest.setTimeout(60_000);

interface Case {
  readonly group: string;
  readonly step: number;
  readonly title: string;
  readonly send: {
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly expect: { readonly status: number; readonly json: unknown };
}

/** Where the instance believes itself to be; `{origin}` in the fixture. */
const ORIGIN = 'https://gitlab.example.com';

/**
 * The differences that are allowed, each with its reason. Only the text of a static error differs, never that nothing
 * ran, where the error is, or its code.
 */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'document 15':
    'which names are like an unknown one is the search of the library, over a much larger schema',
  'document 17': 'the parser is another, so it words a syntax error otherwise, and counts its place from 1',
};

/** "Limit 1 s, each update slowed to 0.4 s", without the clock: time is up while the third update runs. */
const FAULTS: Readonly<Record<string, Fault>> = { 'timeout 2': { kind: 'time-out', during: 3 } };

const CASES = readFileSync(new URL('../fixtures/recording/graphql.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const GROUPS = [...new Set(CASES.map(({ group }) => group))];

/** Cursors hold times. */
function neutral(text: string): string {
  return text.replaceAll(ORIGIN, '{origin}').replace(/"endCursor":"[^"]+"/g, '"endCursor":"{cursor}"');
}

/** Without what the library's own words say. */
function wordless(answer: unknown): unknown {
  const { errors, ...rest } = answer as { readonly errors: readonly Record<string, unknown>[] };
  const bare = errors.map(({ message: _words, locations: _place, ...error }) => error);
  return { ...rest, errors: bare };
}

describe.each(GROUPS)('recorded group %s', (group) => {
  const cases = CASES.filter((each) => each.group === group);

  test(`${cases.length} answers are the same`, async () => {
    const sandbox = await openSandbox(worldWith([]), {
      origin: ORIGIN,
      fault: (_request, index) => FAULTS[`${group} ${cases[index]?.step}`],
    });
    for (const { step, title, send, expect: expected } of cases) {
      const answer = await sendRaw(sandbox.url, {
        method: 'POST',
        target: send.target,
        headers: { 'Content-Type': 'application/json', ...send.headers },
        body: JSON.stringify(send.body),
      });
      const view = `${group} ${step}` in OTHER_WORDS ? wordless : (value: unknown) => value;
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
      const { status } = answer;
      const json = view(JSON.parse(neutral(answer.body)));
      expect({ step, title, status, json }).toEqual({
        ...{ step, title, status: expected.status },
        json: view(expected.json),
      });
    }
  });
});

test('the recording has all its cases', () => {
  expect(CASES).toHaveLength(158);
  expect(GROUPS).toHaveLength(8);
});
