/** What becomes of a manifest on GitLabs that do not know all of it: the report says what the release really is. */

import { describe, expect, test } from '@jest/globals';
import { succeeded } from '../../src/core/run/result.js';
import type { GitLabVersion } from '../../src/sandbox/world/version.js';
import { play, reportOf, seedOf, withSandbox } from './harness.js';

const PLAIN = [{ name: 'a', url: 'https://downloads.test/a' }];
const TYPED = [{ name: 'a', url: 'https://downloads.test/a', link_type: 'package' }];
const WITH_PATH = [{ name: 'a', url: 'https://downloads.test/a', direct_asset_path: '/bin/app' }];

const apply = (version: GitLabVersion, wanted: readonly object[]) =>
  withSandbox(
    seedOf([{ name: 'old', url: 'https://downloads.test/old' }]),
    (sandbox) => play(sandbox, { links: JSON.stringify(wanted) }),
    { version },
  );

const VERSIONS: readonly GitLabVersion[] = ['11.7', '12.10', '13.8', '15.8', 'current'];

describe.each(VERSIONS)('GitLab %s', (version) => {
  test('gets links with a name and a URL', async () => {
    const played = await apply(version, PLAIN);
    expect(succeeded(played.result)).toBe(true);
    expect(reportOf(played)).toMatchObject({ inSync: true, requests: 5 });
    expect(played.warnings).toEqual([]);
  });
});

describe('what a server drops is not told as done', () => {
  test.each<GitLabVersion>(['11.7', '12.10'])('link types on GitLab %s', async (version) => {
    const played = await apply(version, TYPED);
    expect(succeeded(played.result)).toBe(false);
    expect(reportOf(played).inSync).toBe(false);
    expect(played.warnings.join('\n')).toContain('does not know link types');
  });

  test.each<GitLabVersion>(['11.7'])('paths on GitLab %s', async (version) => {
    const played = await apply(version, WITH_PATH);
    expect(succeeded(played.result)).toBe(false);
    expect(played.warnings).not.toEqual([]);
  });

  test.each<GitLabVersion>(['13.8', '15.8', 'current'])('paths and types on GitLab %s', async (version) => {
    expect(succeeded((await apply(version, WITH_PATH)).result)).toBe(true);
    expect(succeeded((await apply(version, TYPED)).result)).toBe(true);
  });
});
