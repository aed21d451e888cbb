/**
 * The doors to the world for `plan` and `apply`. They are in one file, and so in one piece of the bundle, because each
 * further piece costs a millisecond or two; only what many runs can do without is loaded by itself.
 */

import { createSources } from '../../app/prepare/sources.js';
import { VERSION } from '../../app/version.js';
import { createGithubReleases } from '../../github/releases.js';
import type { Doors } from '../../ports/ports.js';
import type { UrlChecker } from '../../ports/urls.js';
import { createFileContents } from '../../workspace/file-content.js';
import { createWorkspace } from '../../workspace/workspace.js';
import { openProject, type Session } from './session.js';

/** All that `plan` and `apply` work with. Nothing is sent, and GitHub's client is not loaded, before it is needed. */
export async function openDoors(session: Session, project: string): Promise<Doors> {
  const { settings, stop, deadline } = session;
  const { githubToken: token, retries, timeout, root } = settings;
  const gitlab = await openProject(session, project);
  const workspace = createWorkspace(root);
  const github = createGithubReleases({
    apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    token,
    userAgent: `release-links/${VERSION}`,
    timeout,
    retries,
    stop,
    deadline,
  });
  const urls = await openUrlChecker(session);
  const sources = createSources({ workspace, packages: gitlab.packages, github }, settings);
  return { ...gitlab, workspace, contents: createFileContents(root), sources, urls };
}

/** `null` where addresses are not to be checked. */
async function openUrlChecker({ settings, stop }: Session): Promise<UrlChecker | null> {
  if (settings.checkUrls === 'false') return null;
  const { createUrlChecker } = await import('../../check-urls/url-checker.js');
  const { concurrency, timeout } = settings;
  const allowPrivate = settings.checkUrls === 'all';
  return createUrlChecker({
    allowPrivate,
    concurrency,
    timeout,
    userAgent: `release-links/${VERSION}`,
    stop,
  });
}
