/** Lists on several pages, while somebody else adds and deletes: absence is never concluded from a page. */

import { expect, test } from '@jest/globals';
import type { FaultFor } from '../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { play, reportOf, seedOf, withSandbox } from './harness.js';

const LINK = { name: 'a', url: 'https://x.test/a' };

/** Deletes a release after the first page of a list, `times` times. */
function deleting(times: number): { fault: FaultFor; watch: (sandbox: Sandbox) => void } {
  let sandbox: Sandbox | null = null;
  let left = times;
  return {
    watch: (given) => {
      sandbox = given;
    },
    fault: ({ target }) => {
      if (left > 0 && /releases\?.*\bpage=2\b/.test(target)) {
        left -= 1;
        const releases = sandbox?.world.projects.get(24)?.releases;
        const unrelated = [...(releases?.keys() ?? [])].filter((tag) => tag.startsWith('other')).at(-1);
        if (unrelated !== undefined) releases?.delete(unrelated);
      }
      return undefined;
    },
  };
}

const SEED = seedOf(
  [],
  Array.from({ length: 150 }, (_, at) => ({
    tag: at < 120 ? `v9.${at}` : `other-${at}`,
    links: at < 120 ? [{ ...LINK, url: 'https://x.test/old' }] : [],
  })),
);

test('a release that slips between two pages is found: the list is read again', async () => {
  const { fault, watch } = deleting(1);
  await withSandbox(
    SEED,
    async (sandbox) => {
      watch(sandbox);
      const played = await play(
        sandbox,
        { tags: 'v9.*', links: JSON.stringify([LINK]) },
        { command: 'plan' },
      );
      expect(reportOf(played).releases).toHaveLength(120);
      expect(played.calls).toHaveLength(4);
    },
    { fault },
  );
});

test('a list that never adds up is an error, and nothing is concluded from it', async () => {
  const { fault, watch } = deleting(99);
  await withSandbox(
    SEED,
    async (sandbox) => {
      watch(sandbox);
      const { result } = await play(
        sandbox,
        { tags: 'v9.*', links: JSON.stringify([LINK]) },
        { command: 'plan' },
      );
      expect(result).toMatchObject({
        kind: 'failed',
        problems: [{ message: expect.stringContaining('does not add up') }],
      });
    },
    { fault },
  );
});
