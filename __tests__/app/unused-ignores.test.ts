import { describe, expect, test } from '@jest/globals';
import { manifestOf, play, reportOf, seedOf, withSandbox } from './harness.js';

const LINKS = ['Nightly build', 'Security notes', 'old'].map((name) => ({
  name,
  url: `https://example.com/${encodeURIComponent(name)}`,
}));
const KEPT = manifestOf([{ name: 'app', url: 'https://example.com/app' }]);

/** Names that an apply with this `ignore` leaves, and the codes of problems. */
async function applied(ignore: string): Promise<{ names: readonly string[]; problems: readonly string[] }> {
  return withSandbox(seedOf(LINKS), async (sandbox) => {
    const report = reportOf(await play(sandbox, { links: KEPT, ignore }));
    const links = [...(sandbox.world.projects.get(24)?.releases.get('v0.1')?.links ?? [])];
    return {
      names: links.map(({ name }) => name).toSorted(),
      problems: report.problems.map(({ severity, code }) => `${severity} ${code}`),
    };
  });
}

describe('ignore', () => {
  test.each([
    'Nightly *\nSecurity *',
    "['Nightly *', 'Security *']",
    '["Nightly *", "Security *"]',
    '[Nightly *, Security *]',
    '- Nightly *\n- Security *',
    '"Nightly *"\n\'Security *\'',
  ])('%j protects both links', async (ignore) => {
    expect(await applied(ignore)).toEqual({
      names: ['Nightly build', 'Security notes', 'app'],
      problems: [],
    });
  });

  test.each(['Nightly *, Security *', 'nightly *', '[Nightly *]'])(
    '%j is refused while links would be deleted',
    async (ignore) => {
      expect(await applied(ignore)).toEqual({
        names: LINKS.map(({ name }) => name).toSorted(),
        problems: ['error unused-ignore'],
      });
    },
  );

  test('a pattern that matches nothing is a warning', async () => {
    expect(await applied('docs-*')).toEqual({ names: ['app'], problems: ['warning unused-ignore'] });
  });
});
