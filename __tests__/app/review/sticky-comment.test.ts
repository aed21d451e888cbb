import { describe, expect, test } from '@jest/globals';
import { keepComment } from '../../../src/app/review/sticky-comment.js';
import type { Comment, Comments } from '../../../src/ports/comments.js';
import { StoreError, type StoreErrorKind } from '../../../src/ports/store-error.js';

const MARKER = '<!-- release-links:0 -->';

interface Board extends Comments {
  readonly comments: Comment[];
}

type Refuse = (id: number) => StoreErrorKind | null;

/** Comments in memory. `refuse` gives the kind of error that an update, or a removal, of a comment ends in. */
function board(
  bodies: readonly string[],
  refuse: Refuse = () => null,
  isOwn: (id: number) => boolean = () => true,
): Board {
  const comments = bodies.map((body, id) => ({ id, body, isOwn: isOwn(id) }));
  const check = (id: number): void => {
    const kind = refuse(id);
    if (kind !== null) throw new StoreError(kind, 'no');
  };
  return {
    comments,
    find: async (marker) => comments.filter(({ body }) => body.split(/\r?\n/)[0] === marker),
    findOthers: async () => [],
    create: async (body) => void comments.push({ id: comments.length, body, isOwn: true }),
    update: async (id, body) => {
      check(id);
      comments[id] = { id, body, isOwn: true };
    },
    remove: async (id) => {
      check(id);
      comments.splice(
        comments.findIndex((each) => each.id === id),
        1,
      );
    },
  };
}

const bodies = ({ comments }: Board): string[] => comments.map(({ body }) => body);

describe('keepComment', () => {
  test('creates the first', async () => {
    const comments = board(['hello']);
    expect(await keepComment(comments, MARKER, `${MARKER}\nplan`)).toMatchObject({ kept: 'created' });
    expect(bodies(comments)).toEqual(['hello', `${MARKER}\nplan`]);
  });

  test('updates in place', async () => {
    const comments = board(['hello', `${MARKER}\nold`, 'bye']);
    expect(await keepComment(comments, MARKER, `${MARKER}\nnew`)).toMatchObject({ kept: 'updated' });
    expect(bodies(comments)).toEqual(['hello', `${MARKER}\nnew`, 'bye']);
  });

  test('leaves alone what says the same, whatever the platform did to its line ends', async () => {
    const comments = board([`${MARKER}\r\nplan\r\n`], () => 'refused');
    expect(await keepComment(comments, MARKER, `${MARKER}\nplan\n`)).toMatchObject({ kept: 'unchanged' });
  });

  test('keeps comments of different markers apart', async () => {
    const comments = board([`${MARKER}\nplan`]);
    const other = '<!-- release-links:1 -->';
    expect(await keepComment(comments, other, `${other}\nplan`)).toMatchObject({ kept: 'created' });
    expect(bodies(comments)).toEqual([`${MARKER}\nplan`, `${other}\nplan`]);
  });

  test.each(['missing', 'denied'] as const)('goes on to the next where an update is %s', async (kind) => {
    const comments = board([`${MARKER}\none`, `${MARKER}\ntwo`], (id) => (id === 0 ? kind : null));
    expect(await keepComment(comments, MARKER, `${MARKER}\nnew`)).toMatchObject({ kept: 'updated' });
    expect(bodies(comments)).toEqual([`${MARKER}\none`, `${MARKER}\nnew`]);
  });

  test('keeps the older of two that a race has left, and removes the other', async () => {
    const comments = board([`${MARKER}\none`, 'hello', `${MARKER}\ntwo`, `${MARKER}\nthree`]);
    expect(await keepComment(comments, MARKER, `${MARKER}\ntwo`)).toEqual({
      kept: 'updated',
      before: `${MARKER}\none`,
      removed: 2,
      leftOver: null,
    });
    expect(bodies(comments)).toEqual([`${MARKER}\ntwo`, 'hello']);
  });

  test('removes no copy that the token’s user has not certainly written', async () => {
    const all = [`${MARKER}\nplan`, `${MARKER}\nforged`, `${MARKER}\nplan`];
    const comments = board(
      all,
      () => null,
      (id) => id !== 1,
    );
    expect(await keepComment(comments, MARKER, `${MARKER}\nplan`)).toEqual({
      kept: 'unchanged',
      before: `${MARKER}\nplan`,
      removed: 1,
      leftOver: null,
    });
    expect(bodies(comments)).toEqual(all.slice(0, 2));
  });

  test.each(['denied', 'unreachable', 'stopped'] as const)(
    'a copy whose removal is %s stays, and the comment is kept all the same',
    async (kind) => {
      const comments = board([`${MARKER}\nold`, `${MARKER}\ncopy`], (id) => (id === 1 ? kind : null));
      expect(await keepComment(comments, MARKER, `${MARKER}\nnew`)).toMatchObject({
        kept: 'updated',
        removed: 0,
        leftOver: { kind },
      });
      expect(bodies(comments)).toEqual([`${MARKER}\nnew`, `${MARKER}\ncopy`]);
    },
  );

  test('creates one where no other takes an update', async () => {
    const comments = board([`${MARKER}\nold`], () => 'denied');
    expect(await keepComment(comments, MARKER, `${MARKER}\nnew`)).toMatchObject({ kept: 'created' });
    expect(bodies(comments)).toEqual([`${MARKER}\nold`, `${MARKER}\nnew`]);
  });

  test('creates none where it is not known what became of an update', async () => {
    const comments = board([`${MARKER}\nold`], () => 'unreachable');
    await expect(keepComment(comments, MARKER, `${MARKER}\nnew`)).rejects.toMatchObject({
      kind: 'unreachable',
    });
    expect(comments.comments).toHaveLength(1);
  });
});
