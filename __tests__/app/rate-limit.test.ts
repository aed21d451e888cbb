/** A server with a rate limit: no run meets it by a refusal. */

import { expect, test } from '@jest/globals';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';
import { scenario } from './scenario.js';

const links = (count: number, host: string) =>
  Array.from({ length: count }, (_, at) => ({ name: `n${at}`, url: `https://${host}.test/${at}` }));

/** 24 requests are 3 periods of at most 10. */
test.each([
  ['rest', 24],
  ['graphql', 6],
] as const)(
  'writes: %s obeys it before a 429, four requests at a time',
  async (writes, requests) => {
    const count = writes === 'rest' ? 22 : 100;
    const rateLimit = { requests: writes === 'rest' ? 10 : 3, seconds: 1 };
    await scenario()
      .has(...links(count, 'old'))
      .wants(...links(count, 'new'))
      .given({ writes })
      .served({ rateLimit })
      .runs((ran) => {
        expect(ran.succeeded).toBe(true);
        expect(ran.sandbox.log.filter(({ status }) => status === 429)).toEqual([]);
        // A run that has waited looks again before it goes on writing.
        expect(ran.report.requests).toBeGreaterThanOrEqual(requests);
      })
      .ends();
  },
  60_000,
);

test('the sandbox refuses what is over the limit as GitLab does', async () => {
  const { url } = await openSandbox(appSeed({ visibility: 'private' }), {
    rateLimit: { requests: 1, seconds: 3600 },
  });
  const first = await fetch(`${url}/api/v4/projects/24`);
  expect(first.headers.get('ratelimit-remaining')).toBe('0');
  const second = await fetch(`${url}/api/v4/projects/24`);
  expect([second.status, await second.text()]).toEqual([429, 'Retry later\n']);
  const reset = Number(second.headers.get('ratelimit-reset'));
  expect(reset % 3600).toBe(0);
  expect(reset * 1000).toBeGreaterThan(Date.now());
  expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Date.parse(second.headers.get('ratelimit-resettime') ?? '')).toBe(reset * 1000);
});
