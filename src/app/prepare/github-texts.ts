/** What releases on GitHub say of themselves, each list asked for once. */

import { quoted } from '../../core/text/quoted.js';
import type { GithubRelease, GithubReleases, Sources } from '../../ports/sources.js';
import type { Settings } from '../settings/settings.js';
import { absentSource, atPlace } from './source-faults.js';

/** Problems: `github` for what GitHub answered, `no-files-found` for a release that is not there. */
export function githubTexts(
  github: GithubReleases,
  settings: Pick<Settings, 'ifNoFilesFound'>,
): Pick<Sources, 'release' | 'releases'> {
  const listed = new Map<string, Promise<readonly GithubRelease[]>>();
  return {
    release: ({ owner, repository, place }, tag) =>
      atPlace<GithubRelease | null>('github', place, async () => {
        const known = (await listed.get(`${owner}/${repository}`))?.find((release) => release.tag === tag);
        const found = known ?? (await github.readRelease(owner, repository, tag));
        return found === null
          ? absentSource(noGithubRelease(owner, repository, tag), 'Drafts are not read.', place, settings)
          : { ok: true, value: found, warnings: [] };
      }),
    releases: ({ owner, repository, place }) =>
      atPlace('github', place, async () => {
        const key = `${owner}/${repository}`;
        const asked = listed.get(key) ?? github.listReleases(owner, repository);
        listed.set(key, asked);
        return { ok: true, value: await asked, warnings: [] };
      }),
  };
}

/** Said of a release that GitHub does not show. */
export function noGithubRelease(owner: string, repository: string, tag: string): string {
  return `${owner}/${repository} has no published release ${quoted(tag)} on GitHub`;
}
