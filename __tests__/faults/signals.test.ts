/** A job that is cancelled: what is under way is finished, nothing else begins, and the report is true. */

import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import { openSandbox } from '../sandboxes.js';
import { runCommand } from '../secrets/command.js';
import { appSeed } from '../serving.js';

jest.setTimeout(60_000);

const LINKS = Array.from({ length: 6 }, (_, i) => ({ name: `n${i}`, url: `https://x.test/${i}` }));

let sandbox: Sandbox;
let onRequest: (request: RecordedRequest) => Fault | undefined;

beforeEach(async () => {
  onRequest = () => undefined;
  sandbox = await openSandbox(appSeed({ tags: ['v1'], releases: [{ tag: 'v1', links: [] }] }), {
    fault: (request) => onRequest(request),
  });
});

function apply(signal?: NodeJS.Signals, at = 3) {
  let creates = 0;
  return runCommand(
    ['apply', '--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v1', '--format', 'json'],
    {
      variables: { GITLAB_TOKEN: 'test-token', RELEASE_LINKS_LINKS: JSON.stringify(LINKS) },
      started: (process) => {
        onRequest = ({ method }) => {
          if (method !== 'POST') return undefined;
          creates += 1;
          if (creates !== at || signal === undefined) return undefined;
          process.kill(signal);
          // Answered after the signal has arrived.
          return { kind: 'delay', ms: 300 };
        };
      },
    },
  );
}

const names = (): string[] =>
  (sandbox.world.projects.get(24)?.releases.get('v1')?.links ?? []).map(({ name }) => name);

describe.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s', (signal, code) => {
  test('while the third of six links is created', async () => {
    const result = await apply(signal);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(signal);
    // A new release shows its links in the manifest's order, so the last is created first.
    expect(names()).toEqual(['n5', 'n4', 'n3']);
    expect(sandbox.log.filter(({ method }) => method === 'POST')).toHaveLength(3);

    const report = JSON.parse(result.stdout) as {
      readonly in_sync: boolean;
      readonly releases: readonly {
        readonly outcomes: readonly { readonly name: string; readonly status: string }[];
      }[];
    };
    const outcomes = report.releases[0]?.outcomes.map(({ name, status }) => `${name} ${status}`);
    expect(outcomes).toEqual(['n0 skipped', 'n1 skipped', 'n2 skipped', 'n3 done', 'n4 done', 'n5 done']);
    expect(report.in_sync).toBe(false);

    const next = await apply();
    expect(next.code).toBe(0);
    expect(names().toSorted()).toEqual(LINKS.map(({ name }) => name));
  });
});
