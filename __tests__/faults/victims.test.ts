/**
 * Somebody else changes a link between our last look at it and our write. GitLab has no conditional write, so a delete
 * destroys what they made of it; GitLab's answer names that, and it is put back and reported. An update that is older
 * than a look is good for meets a new look first.
 */

import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/http/fault.js';
import type { Writer } from '../../src/sandbox/releases/writer.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import { isDocument } from './document.js';
import { TAG } from './run.js';
import { link, type Played, playScene, type Scene, type Weather } from './stage.js';

const idOf = (writer: Writer, name: string): number =>
  writer.links(TAG).find((each) => each.name === name)?.id ?? -1;

const isDelete = ({ method, target, body }: RecordedRequest): boolean =>
  isDocument(target) ? (body ?? '').includes('releaseAssetLinkDelete') : method === 'DELETE';

const isUpdate = ({ method, target, body }: RecordedRequest): boolean =>
  isDocument(target) ? (body ?? '').includes('releaseAssetLinkUpdate') : method === 'PUT';

/** Somebody else writes in the instant in which the first request of a kind arrives. */
function asItArrives(
  which: (request: RecordedRequest) => boolean,
  act: (writer: Writer) => void,
  then: (request: RecordedRequest) => Fault | undefined = () => undefined,
): Weather {
  let isMet = false;
  return (request, other) => {
    const isFirst = !isMet && which(request);
    isMet ||= isFirst;
    if (isFirst) other(act);
    return then(request);
  };
}

const codes = ({ report }: Played): readonly string[] =>
  report.releases.flatMap(({ problems }) => problems.map(({ code }) => code));

const linkOf = ({ ran }: Played, name: string) =>
  [...(ran.history.at(-1)?.links?.values() ?? [])].find((each) => each.name === name);

describe.each(['rest', 'graphql'] as const)('a delete by %s', (writes) => {
  const scene: Scene = {
    start: [link('old', { direct_asset_path: '/bin/old' }), link('kept')],
    desired: [link('kept'), link('new')],
    writes,
  };
  const precious = { name: 'precious', url: 'https://y.test/precious', filepath: '/bin/precious' };
  const becomesPrecious = (writer: Writer): void => {
    writer.updateLink(TAG, idOf(writer, 'old'), precious);
  };

  test('of a link that becomes another one: it is put back as that, and the run fails', async () => {
    const played = await playScene(scene, asItArrives(isDelete, becomesPrecious));
    expect(played.findings).toEqual([]);
    expect(linkOf(played, 'precious')).toMatchObject({
      url: 'https://y.test/precious',
      direct_asset_path: '/bin/precious',
    });
    expect(played.ran.success).toBe(false);
    const [wrong] = played.report.releases[0]?.problems.filter(({ code }) => code === 'wrong-delete') ?? [];
    expect(wrong).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('was restored like that'),
    });
    expect(wrong?.message).toContain('"precious"');
    const outcome = played.report.releases[0]?.outcomes?.find(({ name }) => name === 'old');
    expect(outcome).toMatchObject({ action: 'delete', status: 'failed' });
  });

  test.each([
    ['url', { url: 'https://y.test/old' }],
    ['type', { link_type: 'image' as const }],
    ['path', { filepath: '/bin/other' }],
  ])('of a link whose %s alone becomes another one', async (_, change) => {
    const played = await playScene(
      scene,
      asItArrives(isDelete, (writer) => writer.updateLink(TAG, idOf(writer, 'old'), change)),
    );
    expect(played.findings).toEqual([]);
    expect(played.names).toContain('old');
    expect(codes(played)).toContain('wrong-delete');
    expect(played.ran.success).toBe(false);
  });

  test('whose victim cannot be put back: what it was is in the report', async () => {
    const refused = ({ method, target, body }: RecordedRequest): Fault | undefined => {
      const isPutBack = (body ?? '').includes('precious');
      if (!isPutBack || (method !== 'POST' && !isDocument(target))) return undefined;
      return { kind: 'status', status: 403, headers: JSON_TYPE, body: '{"message":"403 Forbidden"}' };
    };
    const played = await playScene(scene, asItArrives(isDelete, becomesPrecious, refused));
    expect(played.names).not.toContain('precious');
    const [wrong] = played.report.releases[0]?.problems.filter(({ code }) => code === 'wrong-delete') ?? [];
    expect(wrong?.message).toMatch(/precious.*y\.test\/precious.*could not be restored/);
    expect(wrong?.hint).toBe('Create it again by hand.');
    expect(played.ran.success).toBe(false);
  });

  test('whose victim is put back although that answer is lost: the last read decides', async () => {
    const lost = ({ method, target, body }: RecordedRequest): Fault | undefined => {
      const isPutBack = (body ?? '').includes('precious');
      return isPutBack && (method === 'POST' || isDocument(target)) ? { kind: 'reset-after' } : undefined;
    };
    const played = await playScene(scene, asItArrives(isDelete, becomesPrecious, lost));
    expect(played.findings).toEqual([]);
    expect(played.names.filter((name) => name === 'precious')).toHaveLength(1);
    const [wrong] = played.report.releases[0]?.problems.filter(({ code }) => code === 'wrong-delete') ?? [];
    expect(wrong?.message).toContain('was restored like that');
  });

  test('of a link that somebody else deletes first: nothing is put back', async () => {
    const played = await playScene(
      scene,
      asItArrives(isDelete, (writer) => writer.deleteLink(TAG, idOf(writer, 'old'))),
    );
    expect(played.findings).toEqual([]);
    expect(played.names.toSorted()).toEqual(['kept', 'new']);
    expect(played.ran.success).toBe(true);
  });

  test('of a link that is changed before the look ahead of the deletes: it is not sent', async () => {
    let reads = 0;
    const played = await playScene(scene, ({ method }, other) => {
      if (method === 'GET') reads += 1;
      if (method === 'GET' && reads === 2) other(becomesPrecious);
      return undefined;
    });
    expect(played.findings).toEqual([]);
    expect(played.names).toContain('precious');
    expect(codes(played)).toEqual(['not-in-plan']);
    expect(played.ran.arrivals.of({ ...NOTHING, before: linkOf(played, 'precious') ?? null }, 0)).toEqual([]);
  });
});

describe.each(['rest', 'graphql'] as const)('writes by %s', (writes) => {
  const names = Array.from({ length: 60 }, (_, at) => `n${at}`);
  const scene: Scene = {
    start: names.map((name) => link(name)),
    desired: names.map((name) => link(name, { url: `https://new.test/${name}` })),
    writes,
  };

  /** Somebody makes another link of the one that is written last, while the first write is under way. */
  const precious = (then: (first: boolean, pass: (ms: number) => void) => Fault | undefined): Weather => {
    let updates = 0;
    return (request, other, pass) => {
      if (!isUpdate(request)) return undefined;
      updates += 1;
      const isFirst = updates === 1;
      if (isFirst)
        other((writer) => {
          const id = idOf(writer, 'n59');
          writer.updateLink(TAG, id, { name: 'precious', url: 'https://y.test/' });
        });
      return then(isFirst, pass);
    };
  };

  const left = (played: Played): void => {
    expect(played.findings).toEqual([]);
    expect(linkOf(played, 'precious')).toMatchObject({ url: 'https://y.test/' });
    expect(codes(played)).toContain('not-in-plan');
    expect(played.ran.success).toBe(false);
    const done = played.report.releases[0]?.outcomes?.filter(({ status }) => status === 'done');
    expect(done).toHaveLength(59);
  };

  test('after a write that took longer than a look is good for: a new look comes first', async () => {
    const slow = precious((isFirst, pass) => {
      if (isFirst) pass(2500);
      return undefined;
    });
    left(await playScene(scene, slow));
  });

  test('after a wait that the server asked for: a new look comes first', async () => {
    const throttled = precious((isFirst) =>
      isFirst ? { kind: 'status', status: 429, headers: { 'retry-after': '30' } } : undefined,
    );
    left(await playScene(scene, throttled));
  });
});

test('after a bare 500 to a document each link is held against what it was', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `n${at}`);
  let isMet = false;
  const played = await playScene(
    {
      start: names.map((name) => link(name)),
      desired: names.map((name) => link(name, { url: `https://new.test/${name}` })),
      writes: 'graphql',
    },
    ({ target }, other) => {
      if (isMet || !isDocument(target)) return undefined;
      isMet = true;
      other((writer) => writer.updateLink(TAG, idOf(writer, 'n19'), { name: 'precious' }));
      return { kind: 'break', during: 5 };
    },
  );
  expect(played.findings).toEqual([]);
  expect(linkOf(played, 'precious')).toMatchObject({ url: 'https://x.test/n19' });
  expect(codes(played)).toContain('not-in-plan');
});

const JSON_TYPE = { 'content-type': 'application/json' };
const NOTHING = { actor: 'us', at: 0, version: 0, before: null, after: null } as const;
