/** Two writers at one release: it becomes what is wanted, or the report says exactly what differs. */

import { describe, expect, test } from '@jest/globals';
import type { Writer } from '../../src/sandbox/releases/writer.js';
import { TAG } from './run.js';
import { link, type Played, playScene, type Scene, type Weather } from './stage.js';

const idOf = (writer: Writer, name: string): number =>
  writer.links(TAG).find((each) => each.name === name)?.id ?? -1;

/** Somebody else writes before each of our first `times` writes. */
function ahead(times: number, act: (writer: Writer, count: number) => void): Weather {
  let count = 0;
  return ({ method }, other) => {
    if (method === 'GET' || count >= times) return undefined;
    count += 1;
    other((writer) => act(writer, count));
    return undefined;
  };
}

const SCENE: Scene = {
  start: [
    link('old'),
    link('a', { direct_asset_path: '/bin/a' }),
    link('b', { direct_asset_path: '/bin/b' }),
  ],
  desired: [
    link('a', { direct_asset_path: '/bin/a', url: 'https://x.test/a2' }),
    link('b', { direct_asset_path: '/bin/b' }),
    link('c'),
  ],
};

/** How the report says that it ended. */
function ending({ report, ran, findings }: Played) {
  const remaining = report.releases[0]?.remaining;
  const left = remaining?.changes.map((change) => [
    change.action,
    change.action === 'delete' ? change.before.name : change.after.name,
  ]);
  return { inSync: report.inSync, success: ran.success, left, findings };
}

const GOOD_END = { inSync: true, success: true, left: [], findings: [] };

describe('somebody else, once', () => {
  test.each<[string, (writer: Writer) => void]>([
    ['saves the web form: all ids change, all paths vanish', (writer) => writer.recreateAll(TAG)],
    ['deletes a link that we update', (writer) => writer.deleteLink(TAG, idOf(writer, 'a'))],
    ['deletes the link that we delete', (writer) => writer.deleteLink(TAG, idOf(writer, 'old'))],
    [
      'changes a link that was as wanted',
      (writer) => writer.updateLink(TAG, idOf(writer, 'b'), { filepath: null }),
    ],
    ['creates the link that we create', (writer) => writer.createLink(TAG, link('c'))],
    [
      'creates it with another address',
      (writer) => writer.createLink(TAG, link('c', { url: 'https://y.test/c' })),
    ],
  ])('%s', async (_, act) => {
    expect(ending(await playScene(SCENE, ahead(1, act)))).toEqual(GOOD_END);
  });

  test('adds a link: it is not in the plan that was shown, so it stays, and is told', async () => {
    const played = await playScene(
      SCENE,
      ahead(1, (writer) => writer.createLink(TAG, link('theirs'))),
    );
    expect(ending(played)).toEqual({
      inSync: false,
      success: false,
      left: [['delete', 'theirs']],
      findings: [],
    });
    expect(played.names).toContain('theirs');
    expect(played.report.releases[0]?.problems.map(({ code }) => code)).toEqual(['not-in-plan']);
  });

  test('adds a link and saves the web form: ours are put right, theirs stays', async () => {
    const act = (writer: Writer): void => {
      writer.createLink(TAG, link('theirs'));
      writer.recreateAll(TAG);
    };
    const played = await playScene(SCENE, ahead(1, act));
    expect(ending(played)).toMatchObject({ left: [['delete', 'theirs']], findings: [] });
  });

  test('gives a link that we delete the address that we are about to write: it is another link now', async () => {
    const act = (writer: Writer): unknown =>
      writer.updateLink(TAG, idOf(writer, 'old'), { url: 'https://x.test/a2' });
    const played = await playScene(SCENE, ahead(1, act));
    const left = [
      ['update', 'a'],
      ['delete', 'old'],
    ];
    expect(ending(played)).toEqual({ inSync: false, success: false, left, findings: [] });
  });

  test('deletes the release', async () => {
    const played = await playScene(
      SCENE,
      ahead(1, (writer) => writer.deleteRelease(TAG)),
    );
    expect(ending(played)).toMatchObject({ inSync: false, success: false, findings: [] });
    expect(played.names).toEqual([]);
  });
});

describe('somebody else, without end', () => {
  test('changes one link back again and again: after three rounds the report says what differs', async () => {
    const act = (writer: Writer, count: number): void => {
      writer.updateLink(TAG, idOf(writer, 'b'), { url: `https://y.test/${count}` });
    };
    const after: Weather = ({ method }, other) => {
      if (method === 'GET')
        other((writer) => act(writer, 1 + Math.trunc(writer.links(TAG)[0]?.created_at ?? 0)));
      return undefined;
    };
    const played = await playScene(SCENE, after);
    expect(ending(played)).toEqual({ inSync: false, success: false, left: [['update', 'b']], findings: [] });
    expect(played.ran.notes.filter(({ call }) => call === 'read')).toHaveLength(1 + 3);
  });

  test('saves the web form before each of our writes', async () => {
    const played = await playScene(
      SCENE,
      ahead(Number.POSITIVE_INFINITY, (writer) => writer.recreateAll(TAG)),
    );
    const { inSync, success, findings } = ending(played);
    expect({ inSync, success, findings }).toEqual({ inSync: false, success: false, findings: [] });
  });

  test('what they wrote is not taken from them, whatever it is', async () => {
    const act = (writer: Writer, count: number): unknown => writer.createLink(TAG, link(`theirs-${count}`));
    const { names, findings } = await playScene(SCENE, ahead(9, act));
    expect(findings).toEqual([]);
    expect(names.filter((name) => name.startsWith('theirs')).length).toBeGreaterThan(1);
  });
});
