/** What a run makes of the states of addresses. */

import { describe, expect, test } from '@jest/globals';
import type { UrlChecker, UrlState } from '../../src/ports/urls.js';
import { scenario } from '../app/scenario.js';

/** Tells the states it is given; all other addresses are alive. */
function checkerOf(states: Readonly<Record<string, UrlState>>): UrlChecker & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async check(urls) {
      asked.push(...urls);
      return new Map(urls.map((url) => [url, states[url] ?? { kind: 'alive' }]));
    },
  };
}

const MANIFEST = `links:
  - name: good
    url: https://x.test/good
  - name: gone
    url: https://me:secret@x.test/gone
`;
const GONE = 'https://me:secret@x.test/gone';
const DEAD: UrlState = { kind: 'dead', status: 404, reason: 'answers 404' };

describe('a dead address', () => {
  test.each(['plan', 'apply'] as const)('is an error at its line, and nothing is applied (%s)', (command) => {
    const urls = checkerOf({ [GONE]: DEAD });
    return scenario()
      .given({ links: MANIFEST })
      .by({ command, urls })
      .runs(({ calls, succeeded, report, release }) => {
        expect(calls).toEqual(['GET /releases/v0.1']);
        expect(succeeded).toBe(false);
        expect(release.plan.changes).toHaveLength(2);
        const dead = report.problems.filter(({ code }) => code === 'dead-url');
        expect(dead).toEqual([
          {
            severity: 'error',
            code: 'dead-url',
            message: 'link "gone": "https://me:***@x.test/gone" answers 404',
            hint: expect.any(String),
            place: expect.objectContaining({ file: 'links', line: 4 }),
          },
        ]);
        expect(urls.asked).toEqual(['https://x.test/good', GONE]);
      })
      .ends();
  });
});

describe('an address of which nothing can be said', () => {
  const unchecked: UrlState = { kind: 'unchecked', reason: 'is ftp, which is not checked' };

  test('is a warning, and the plan is applied', () =>
    scenario()
      .given({ links: MANIFEST })
      .by({ urls: checkerOf({ [GONE]: unchecked }) })
      .runs(({ succeeded, report }) => {
        expect(succeeded).toBe(true);
        expect(report.problems.map(({ code, severity }) => `${severity} ${code}`)).toContain(
          'warning url-unchecked',
        );
      })
      .ends());

  test.each([403, 404])('GitLab itself says %i of what is private', (status) => {
    const states: Record<string, UrlState> = {};
    return scenario()
      .given(({ sandbox }) => {
        const url = `${sandbox.url}/api/v4/projects/24/packages/generic/app/1/app.zip`;
        states[url] = { kind: 'dead', status, reason: `answers ${status}` };
        return { links: JSON.stringify([{ name: 'app', url }]) };
      })
      .by({ urls: checkerOf(states) })
      .runs(({ succeeded, report }) => {
        expect(succeeded).toBe(true);
        expect(report.problems.map(({ code }) => code)).toEqual(['url-unchecked']);
      })
      .ends();
  });
});
