/** Links that lead to their own permanent address. */

import { describe, expect, test } from '@jest/globals';
import { checkLink } from '../../../src/core/desired/link-rules.js';
import { link } from '../links.js';

const GITLAB = 'https://gitlab.example.com/git';
const BOTH = ['24', 'group/app'];

function severity(url: string, projects: readonly string[] = BOTH, tag = 'release/1.0'): string | null {
  const own = link('n', url, { direct_asset_path: '/bin/app.zip' });
  const findings = checkLink(own, { gitlabUrl: GITLAB, tag, projects });
  return findings.find(({ code }) => code === 'own-address')?.severity ?? null;
}

const TAIL = 'downloads/bin/app.zip';

describe('its own address', () => {
  test.each([
    `${GITLAB}/group/app/-/releases/release%2F1.0/${TAIL}`,
    `${GITLAB}/group/app/-/releases/release%2f1.0/${TAIL}`,
    `${GITLAB}/group/app/-/releases/release/1.0/${TAIL}`,
    `${GITLAB}/group/app/-/releases/release%2F1%2E0/${TAIL}`,
    `${GITLAB}/group/app/-/releases/release%2F1.0/downloads/bin%2Fapp.zip`,
    `${GITLAB}/Group/App/-/releases/release%2F1.0/${TAIL}`,
    `${GITLAB}/group/app/releases/release%2F1.0/${TAIL}`,
    `${GITLAB}/group/app/-/releases/release%2F1.0/${TAIL}?x=1#y`,
    `${GITLAB}/group/app/-/releases/permalink/latest/${TAIL}`,
    `${GITLAB}/projects/24/-/releases/release%2F1.0/${TAIL}`,
    `${GITLAB}/api/v4/projects/24/releases/release%2F1.0/${TAIL}`,
    `${GITLAB}/api/v4/projects/group%2Fapp/releases/release%2F1.0/${TAIL}`,
    `${GITLAB}/api/v4/projects/24/releases/permalink/latest/${TAIL}`,
    `http://gitlab.example.com/git/group/app/-/releases/release%2F1.0/${TAIL}`,
    `https://GitLab.example.com:443/git/group/app/-/releases/release%2F1.0/${TAIL}`,
  ])('%s', (url) => {
    expect(severity(url)).toBe('error');
  });

  test.each([
    ['another path', `${GITLAB}/group/app/-/releases/release%2F1.0/downloads/bin/b.zip`],
    ['another tag', `${GITLAB}/group/app/-/releases/v2/${TAIL}`],
    ['another project', `${GITLAB}/group/lib/-/releases/release%2F1.0/${TAIL}`],
    ['another id', `${GITLAB}/api/v4/projects/25/releases/release%2F1.0/${TAIL}`],
    ['another host', `https://gitlab.com/git/group/app/-/releases/release%2F1.0/${TAIL}`],
    ['another root', `https://gitlab.example.com/group/app/-/releases/release%2F1.0/${TAIL}`],
    ['a file', `https://gitlab.example.com/git/group/app/${TAIL}`],
  ])('%s is none', (_, url) => {
    expect(severity(url)).toBeNull();
  });

  test('a project known in one way and named in the other is perhaps the same', () => {
    expect(severity(`${GITLAB}/group/app/-/releases/v1/${TAIL}`, ['24'], 'v1')).toBe('warning');
    expect(severity(`${GITLAB}/api/v4/projects/24/releases/v1/${TAIL}`, ['group/app'], 'v1')).toBe('warning');
    expect(severity(`${GITLAB}/api/v4/projects/25/releases/v1/${TAIL}`, ['24'], 'v1')).toBeNull();
  });

  test('a link without a path has none', () => {
    const url = `${GITLAB}/group/app/-/releases/v1/${TAIL}`;
    expect(checkLink(link('n', url), { gitlabUrl: GITLAB, tag: 'v1', projects: BOTH })).toEqual([]);
  });
});
