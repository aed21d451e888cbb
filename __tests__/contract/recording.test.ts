/** Every answer that was recorded of GitLab's own code, asked of the sandbox over HTTP. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { openSandbox } from '../sandboxes.js';
import { type RawAnswer, type RawRequest, sendRaw } from './raw-request.js';
import { worldOf } from './recording-world.js';

interface Expected {
  readonly status: number;
  /** Exactly these of the HEADERS. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body is one of these three: JSON, text, or seeded links given as runs of ids. */
  readonly json?: unknown;
  readonly text?: string;
  readonly seeded?: readonly (readonly [first: number, last: number])[];
}

interface Case {
  readonly group: string;
  readonly step: number;
  readonly title: string;
  readonly send: RawRequest;
  readonly expect: Expected;
}

const HEADERS = [
  ...['content-type', 'content-length', 'transfer-encoding', 'cache-control', 'etag', 'www-authenticate'],
  ...['link', 'x-page', 'x-per-page', 'x-next-page', 'x-prev-page', 'x-total', 'x-total-pages'],
];

const CASES = readFileSync(new URL('../fixtures/recording/answers.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const GROUPS = [...new Set(CASES.map(({ group }) => group))];

/** What differs from run to run, each by one word. */
function neutral(text: string, sandbox: Sandbox): string {
  return text
    .replaceAll(sandbox.url, '{origin}')
    .replace(/"(created_at|released_at)":"[^"]*"/g, '"$1":"{time}"')
    .replace(/#\\u003cRelease:0x[0-9a-f]+\\u003e/g, '#<Release>');
}

function expectedBody({ json, text, seeded }: Expected): unknown {
  if (seeded === undefined) return text ?? json;
  return seeded.flatMap(idsOf).map((id) => {
    const url = `https://seed.example/${id}`;
    return { id, name: `seed-${id}`, url, direct_asset_url: url, link_type: 'other' };
  });
}

function idsOf([first, last]: readonly [number, number]): number[] {
  const step = first <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => first + index * step);
}

/** Parts of a release that the recorded server left out: it had no users, no git and no pages. */
const UNRECORDED = ['author', 'commit', 'commit_path', 'tag_path', 'evidences', '_links'];

function withoutUnrecorded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnrecorded);
  if (typeof value !== 'object' || value === null || !('tag_name' in value)) return value;
  const { assets, ...release } = value as unknown as {
    readonly assets: { readonly sources?: readonly unknown[] };
  };
  const kept = Object.entries(release).filter(([key]) => !UNRECORDED.includes(key));
  // Four archives are counted, but none was listed.
  const sources = assets.sources === undefined ? {} : { sources: [] };
  return { ...Object.fromEntries(kept), assets: { ...assets, ...sources } };
}

function comparable(answer: RawAnswer, expected: Expected, sandbox: Sandbox): object {
  const names = HEADERS.filter((name) => name !== 'etag' || 'etag' in expected.headers);
  const headers = names.flatMap((name) => {
    const value = answer.headers[name];
    return value === undefined ? [] : [[name, neutral(String(value), sandbox)]];
  });
  const body = neutral(answer.body, sandbox);
  return {
    status: answer.status,
    headers: Object.fromEntries(headers),
    body: expected.text === undefined ? withoutUnrecorded(JSON.parse(body)) : body,
  };
}

describe.each(GROUPS)('recorded group %s', (group) => {
  const cases = CASES.filter((each) => each.group === group);

  test(`${cases.length} answers are the same`, async () => {
    const sandbox = await openSandbox(worldOf(group));
    for (const { step, title, send, expect: expected } of cases) {
      const answer = comparable(await sendRaw(sandbox.url, send), expected, sandbox);
      const { status, headers } = expected;
      expect({ step, title, ...answer }).toEqual({
        step,
        title,
        status,
        headers,
        body: expectedBody(expected),
      });
    }
  });
});

test('the recording has all its cases', () => {
  expect(CASES).toHaveLength(168);
  expect(GROUPS).toHaveLength(14);
});
