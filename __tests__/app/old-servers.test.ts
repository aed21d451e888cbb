/** What becomes of a manifest on GitLabs that do not know all of it: the report says what the release really is. */

import { describe, expect, test } from '@jest/globals';
import type { GitLabVersion } from '../../src/sandbox/world/version.js';
import { type Row, scenario } from './scenario.js';
import type { Ran } from './stage.js';

const PLAIN: Row = 'a';
const TYPED: Row = { name: 'a', link_type: 'package' };
const WITH_PATH: Row = { name: 'a', direct_asset_path: '/bin/app' };

const apply = (version: GitLabVersion, desired: Row): Promise<Ran> =>
  scenario().has('old').wants(desired).served({ version }).run();

const VERSIONS: readonly GitLabVersion[] = ['11.7', '12.10', '13.8', '15.8', 'current'];

describe.each(VERSIONS)('GitLab %s', (version) => {
  test('gets links with a name and a URL', async () => {
    const ran = await apply(version, PLAIN);
    expect(ran.succeeded).toBe(true);
    expect(ran.report).toMatchObject({ inSync: true, requests: 5 });
    expect(ran.played.warnings).toEqual([]);
  });
});

describe('what a server drops is not told as done', () => {
  test.each<GitLabVersion>(['11.7', '12.10'])('link types on GitLab %s', async (version) => {
    const ran = await apply(version, TYPED);
    expect(ran.succeeded).toBe(false);
    expect(ran.report.inSync).toBe(false);
    expect(ran.played.warnings.join('\n')).toContain('does not support link types');
  });

  test.each<GitLabVersion>(['11.7'])('paths on GitLab %s', async (version) => {
    const ran = await apply(version, WITH_PATH);
    expect(ran.succeeded).toBe(false);
    expect(ran.played.warnings).not.toEqual([]);
  });

  test.each<GitLabVersion>(['13.8', '15.8', 'current'])('paths and types on GitLab %s', async (version) => {
    expect((await apply(version, WITH_PATH)).succeeded).toBe(true);
    expect((await apply(version, TYPED)).succeeded).toBe(true);
  });
});
