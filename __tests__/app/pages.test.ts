/** Lists on several pages, while somebody else adds and deletes: absence is never concluded from a page. */

import { expect, test } from '@jest/globals';
import { scenario, type Trouble } from './scenario.js';

const LINK = { name: 'a', url: 'https://x.test/a' };

/** Deletes a release after the first page of a list, `times` times. */
function deleting(times: number): Trouble {
  let left = times;
  return ({ target }, world) => {
    if (left > 0 && /releases\?.*\bpage=2\b/.test(target)) {
      left -= 1;
      const releases = world.projects.get(24)?.releases;
      const unrelated = [...(releases?.keys() ?? [])].filter((tag) => tag.startsWith('other')).at(-1);
      if (unrelated !== undefined) releases?.delete(unrelated);
    }
    return undefined;
  };
}

const planned = scenario()
  .hasReleases(
    ...Array.from({ length: 150 }, (_, at) => ({
      tag: at < 120 ? `v9.${at}` : `other-${at}`,
      links: at < 120 ? [{ ...LINK, url: 'https://x.test/old' }] : [],
    })),
  )
  .wants(LINK)
  .given({ tags: 'v9.*' })
  .by({ command: 'plan' });

test('a release that slips between two pages is found: the list is read again', () =>
  planned
    .faults(deleting(1))
    .runs(({ report, calls }) => {
      expect(report.releases).toHaveLength(120);
      expect(calls).toHaveLength(4);
    })
    .ends());

test('a list that never adds up is an error, and nothing is concluded from it', () =>
  planned
    .faults(deleting(99))
    .runs(({ result }) =>
      expect(result).toMatchObject({
        kind: 'failed',
        problems: [{ message: expect.stringContaining('does not add up') }],
      }),
    )
    .ends());
