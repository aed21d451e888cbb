import { describe, expect, test } from '@jest/globals';
import { keepComment } from '../../../src/app/review/sticky-comment.js';
import type { Comment, Comments } from '../../../src/ports/comments.js';
import { StoreError, type StoreErrorKind } from '../../../src/ports/store-error.js';

const MARKER = '<!-- release-links:0 -->';

interface Board extends Comments {
  readonly comments: Comment[];
}

/** Comments in memory. `refuse` gives the kind of error that an update of a comment ends in. */
function board(bodies: readonly string[], refuse: (id: number) => StoreErrorKind | null = () => null): Board {
  const comments = bodies.map((body, id) => ({ id, body }));
  return {
    comments,
    find: async (marker) => comments.filter(({ body }) => body.split(/\r?\n/)[0] === marker),
    create: async (body) => void comments.push({ id: comments.length, body }),
    update: async (id, body) => {
      const kind = refuse(id);
      if (kind !== null) throw new StoreError(kind, 'no');
      comments[id] = { id, body };
    },
  };
}

const bodies = ({ comments }: Board): string[] => comments.map(({ body }) => body);

describe('keepComment', () => {
  test('creates the first', async () => {
    const comments = board(['hello']);
    expect(await keepComment(comments, MARKER, `${MARKER}\nplan`)).toBe('created');
    expect(bodies(comments)).toEqual(['hello', `${MARKER}\nplan`]);
  });

  test('updates in place', async () => {
    const comments = board(['hello', `${MARKER}\nold`, 'bye']);
    expect(await keepComment(comments, MARKER, `${MARKER}\nnew`)).toBe('updated');
    expect(bodies(comments)).toEqual(['hello', `${MARKER}\nnew`, 'bye']);
  });

  test('leaves alone what says the same, whatever the platform did to its line ends', async () => {
    const comments = board([`${MARKER}\r\nplan\r\n`], () => 'refused');
    expect(await keepComment(comments, MARKER, `${MARKER}\nplan\n`)).toBe('unchanged');
  });

  test('keeps comments of different markers apart', async () => {
    const comments = board([`${MARKER}\nplan`]);
    const other = '<!-- release-links:1 -->';
    expect(await keepComment(comments, other, `${other}\nplan`)).toBe('created');
    expect(bodies(comments)).toEqual([`${MARKER}\nplan`, `${other}\nplan`]);
  });

  test.each(['missing', 'denied'] as const)('goes on to the next where an update is %s', async (kind) => {
    const comments = board([`${MARKER}\none`, `${MARKER}\ntwo`], (id) => (id === 0 ? kind : null));
    expect(await keepComment(comments, MARKER, `${MARKER}\nnew`)).toBe('updated');
    expect(bodies(comments)).toEqual([`${MARKER}\none`, `${MARKER}\nnew`]);
  });

  test('creates one where no other takes an update', async () => {
    const comments = board([`${MARKER}\nold`], () => 'denied');
    expect(await keepComment(comments, MARKER, `${MARKER}\nnew`)).toBe('created');
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
