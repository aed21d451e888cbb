import { describe, expect, test } from '@jest/globals';
import { scenario } from './scenario.js';

const LINKS = ['Nightly build', 'Security notes', 'old'];
const start = scenario()
  .has(...LINKS)
  .wants('app');

/** Names that an apply with this `ignore` leaves, and the codes of problems. */
async function applied(ignore: string): Promise<{ names: readonly string[]; problems: readonly string[] }> {
  const ran = await start.given({ ignore }).run();
  return {
    names: ran.names(),
    problems: ran.report.problems.map(({ severity, code }) => `${severity} ${code}`),
  };
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
        names: LINKS.toSorted(),
        problems: ['error unused-ignore'],
      });
    },
  );

  test('a pattern that matches nothing is a warning', async () => {
    expect(await applied('docs-*')).toEqual({
      names: ['app'],
      problems: ['warning unused-ignore', 'warning unknown-links'],
    });
  });
});

/** Codes of problems of an apply with this `only`, and the names it leaves. */
async function limited(only: string): Promise<{ names: readonly string[]; problems: readonly string[] }> {
  const ran = await start.given({ only }).run();
  return {
    names: ran.names(),
    problems: ran.report.problems.map(({ severity, code, hint }) => `${severity} ${code}: ${hint}`),
  };
}

describe('only', () => {
  test.each(['app', 'app\nold', "['app', 'Nightly *']", 'a*'])('%j matches links', async (only) => {
    expect((await limited(only)).problems).toEqual([]);
  });

  test('a pattern beside one that matches is a warning, and the run goes on', async () => {
    const { names, problems } = await limited('app\nAPP-*');
    expect(names).toContain('app');
    expect(problems).toEqual([expect.stringMatching(/^warning unused-only: /)]);
  });

  test.each([
    ['APP', /Case matters: there is "app"/],
    ['app, old', /one pattern per line/],
    ['nightly *', /Case matters: there is "Nightly build"/],
  ])('%j alone is refused: the run would do nothing', async (only, hint) => {
    const { names, problems } = await limited(only);
    expect(names).toEqual(LINKS.toSorted());
    expect(problems).toEqual([expect.stringMatching(/^error unused-only: /)]);
    expect(problems[0]).toMatch(hint);
  });

  test('what names no link now may name one later: a warning', async () => {
    expect((await limited('docs-*')).problems).toEqual([expect.stringMatching(/^warning unused-only: /)]);
  });
});
