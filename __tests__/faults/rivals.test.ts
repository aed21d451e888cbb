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
    ['deletes the link that we delete', (writer) => writer.deleteLink(TAG, idOf(writer, 'old'))],
    ['creates the link that we create', (writer) => writer.createLink(TAG, link('c'))],
  ])('%s: it counts as unchanged', async (_, act) => {
    const played = await playScene(SCENE, ahead(1, act));
    expect(ending(played)).toEqual(GOOD_END);
    const statuses = played.report.releases[0]?.outcomes?.map(({ status }) => status).toSorted();
    expect(statuses).toEqual(['done', 'done', 'unchanged']);
  });

  test.each<[string, (writer: Writer) => void, readonly [string, string][]]>([
    [
      'saves the web form: all ids change, all paths vanish',
      (writer) => writer.recreateAll(TAG),
      [
        ['update', 'a'],
        ['update', 'b'],
      ],
    ],
    [
      'deletes a link that we update',
      (writer) => writer.deleteLink(TAG, idOf(writer, 'a')),
      [['create', 'a']],
    ],
    [
      'changes a link that was as it should be',
      (writer) => writer.updateLink(TAG, idOf(writer, 'b'), { filepath: null }),
      [['update', 'b']],
    ],
    [
      'creates the link that we create with another address',
      (writer) => writer.createLink(TAG, link('c', { url: 'https://y.test/c' })),
      [['update', 'c']],
    ],
    [
      'gives a link the address of the one that we create',
      (writer) => writer.createLink(TAG, link('theirs', { url: 'https://x.test/c' })),
      [['update', 'c']],
    ],
    [
      'renames the link that we delete',
      (writer) => writer.updateLink(TAG, idOf(writer, 'old'), { name: 'precious' }),
      [['delete', 'precious']],
    ],
  ])('%s: that is left alone, and the run fails', async (_, act, left) => {
    const played = await playScene(SCENE, ahead(1, act));
    expect(ending(played)).toMatchObject({ inSync: false, success: false, findings: [] });
    expect(ending(played).left).toEqual(expect.arrayContaining([...left]));
    expect(new Set(played.report.releases[0]?.problems.map(({ code }) => code))).toEqual(
      new Set(['not-in-plan']),
    );
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

  test('adds a link and saves the web form: theirs stays', async () => {
    const act = (writer: Writer): void => {
      writer.createLink(TAG, link('theirs'));
      writer.recreateAll(TAG);
    };
    const played = await playScene(SCENE, ahead(1, act));
    expect(ending(played)).toMatchObject({ inSync: false, findings: [] });
    expect(played.names).toContain('theirs');
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
  test('changes the link that we change back to what it was: after three rounds the report says what differs', async () => {
    const back: Weather = ({ method }, other) => {
      if (method === 'GET')
        other((writer) => {
          writer.updateLink(TAG, idOf(writer, 'a'), { url: 'https://x.test/a' });
        });
      return undefined;
    };
    const played = await playScene({ ...SCENE, start: SCENE.start?.slice(1) ?? [] }, back);
    expect(ending(played)).toMatchObject({
      inSync: false,
      success: false,
      left: [['update', 'a']],
      findings: [],
    });
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
