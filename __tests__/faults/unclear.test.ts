/** Writes whose answer was lost, or told of a failure that was none: no duplicate, no false failure, no false success. */

import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/http/fault.js';
import type { World } from '../../src/sandbox/world/world.js';
import { PROJECT, TAG } from './run.js';
import { link, playScene, type Scene } from './stage.js';

/** All of these are done by the server. */
const LOST: readonly (readonly [string, Fault])[] = [
  ['the connection is cut instead of an answer', { kind: 'reset-after' }],
  ['the answer is cut off in its middle', { kind: 'truncate' }],
  ['500', { kind: 'status-after', status: 500 }],
  ['502', { kind: 'status-after', status: 502 }],
  ['503', { kind: 'status-after', status: 503 }],
  ['503 that promises an end', { kind: 'status-after', status: 503, headers: { 'retry-after': '1' } }],
  ['504', { kind: 'status-after', status: 504 }],
  ['Cloudflare’s 524', { kind: 'status-after', status: 524 }],
  [
    'a web page',
    { kind: 'status-after', status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Hi' },
  ],
];

const KEPT = link('kept');

const WRITES: readonly (readonly [string, string, Scene])[] = [
  ['create', 'POST', { start: [KEPT], desired: [KEPT, link('new')] }],
  ['update', 'PUT', { start: [KEPT, link('b')], desired: [KEPT, link('b', { url: 'https://x.test/2' })] }],
  ['delete', 'DELETE', { start: [KEPT, link('old')], desired: [KEPT] }],
  ['create a release', 'POST', { start: null, desired: [KEPT, link('new')] }],
];

describe.each(WRITES)('%s, done, but', (_, method, scene) => {
  test.each(LOST)('%s', async (_, fault) => {
    let met = false;
    const { report, ran, names, findings } = await playScene(scene, (request) => {
      if (request.method !== method || met) return undefined;
      met = true;
      return fault;
    });
    expect(met).toBe(true);
    expect(findings).toEqual([]);
    expect(names.toSorted()).toEqual(scene.desired.map(({ name }) => name).toSorted());
    expect(report.inSync).toBe(true);
    expect(ran.success).toBe(true);
    const [release] = report.releases;
    expect(release?.created).toBe(scene.start === null);
    expect(new Set(release?.outcomes?.map(({ status }) => status))).toEqual(new Set(['done']));
  });
});

describe.each(WRITES)('%s, not done, and', (_, method, scene) => {
  test.each<[string, Fault]>([
    ['the connection is cut', { kind: 'reset-before' }],
    ['500', { kind: 'status', status: 500 }],
    ['502', { kind: 'status', status: 502 }],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '2' } }],
  ])('%s: it is sent again', async (_, fault) => {
    let met = false;
    const { report, writes, findings } = await playScene(scene, (request) => {
      if (request.method !== method || met) return undefined;
      met = true;
      return fault;
    });
    expect(findings).toEqual([]);
    expect(report.inSync).toBe(true);
    expect(writes).toHaveLength(2);
  });

  test('every try fails: told as not done, and nothing else', async () => {
    const { report, ran, findings } = await playScene(scene, (request) =>
      request.method === method ? { kind: 'reset-before' } : undefined,
    );
    expect(findings).toEqual([]);
    expect({ inSync: report.inSync, success: ran.success }).toEqual({ inSync: false, success: false });
    const [release] = report.releases;
    expect(release?.outcomes?.every(({ status }) => status === 'failed')).toBe(true);
    expect(release?.created).toBe(false);
    expect(release?.remaining?.changes).toHaveLength(release?.plan.changes.length ?? -1);
  });
});

describe('races', () => {
  const scene: Scene = { start: [], desired: [link('a')] };

  test('500 to the loser: somebody else created the same link at the same moment', async () => {
    const { report, names, findings } = await playScene(scene, ({ method }, other) => {
      if (method !== 'POST') return undefined;
      other((writer) => writer.createLink(TAG, link('a')));
      return { kind: 'status', status: 500, body: '{"message":"500 Internal Server Error"}' };
    });
    expect({ inSync: report.inSync, names, findings }).toEqual({ inSync: true, names: ['a'], findings: [] });
  });

  test('400 to a late one: the same link is there already', async () => {
    const { report, writes, findings } = await playScene(scene, ({ method }, other) => {
      if (method === 'POST') other((writer) => writer.createLink(TAG, link('a')));
      return undefined;
    });
    expect({ inSync: report.inSync, writes, findings }).toEqual({
      inSync: true,
      writes: ['POST 400'],
      findings: [],
    });
  });

  test('400 to a late one: a link of that name leads elsewhere, and is left alone', async () => {
    let first = true;
    const { report, writes, findings } = await playScene(scene, ({ method }, other) => {
      if (method === 'POST' && first)
        other((writer) => writer.createLink(TAG, link('a', { url: 'https://y.test/' })));
      if (method === 'POST') first = false;
      return undefined;
    });
    expect({ inSync: report.inSync, writes, findings }).toEqual({
      inSync: false,
      writes: ['POST 400'],
      findings: [],
    });
    const [release] = report.releases;
    expect(release?.problems.map(({ code, message }) => [code, message])).toEqual([
      ['not-in-plan', expect.stringMatching(/created by somebody else.*https:\/\/y\.test\/.*left alone/)],
    ]);
  });

  test('a release that somebody else created first is brought to what is wanted', async () => {
    const { report, names, findings } = await playScene(
      { start: null, desired: [link('a')] },
      (request, other) => {
        if (request.method === 'POST') other((_, world) => createRelease(world));
        return undefined;
      },
    );
    expect({ inSync: report.inSync, names, findings }).toEqual({ inSync: true, names: ['a'], findings: [] });
    expect(report.releases[0]?.created).toBe(false);
  });

  test('the answer to a create comes long after nobody waits any more', async () => {
    let first = true;
    const { report, names, findings } = await playScene(
      scene,
      ({ method }) => {
        if (method !== 'POST' || !first) return undefined;
        first = false;
        return { kind: 'delay', ms: 250 };
      },
      150,
    );
    expect({ inSync: report.inSync, names, findings }).toEqual({ inSync: true, names: ['a'], findings: [] });
  });
});

/** As somebody else makes it: empty. */
function createRelease(world: World): void {
  const now = world.tick();
  const times = { created_at: now, released_at: now, updated_at: now };
  world.projects
    .get(PROJECT)
    ?.releases.set(TAG, { tag: TAG, name: null, description: null, ...times, links: [] });
}
