/**
 * The ports of a run, opened in one place for all faces.
 *
 * They are in one file, and so in one piece of the bundle, because each further piece costs a millisecond or two;
 * only what many runs can do without is loaded by itself. Nothing is sent before it is needed.
 */

import { createSources } from '../app/prepare/sources.js';
import type { Settings } from '../app/settings/settings.js';
import { VERSION } from '../app/version.js';
import type { ProcessEnvironment } from '../core/process-environment.js';
import type { createGithubComments } from '../github/comments.js';
import { type GitLabProject, openGitLabProject } from '../gitlab/api/project.js';
import type { GitLabOptions } from '../gitlab/client/options.js';
import { systemClock } from '../network/clock.js';
import type { Comments } from '../ports/comments.js';
import type { Workspace } from '../ports/files.js';
import type { Inspection } from '../ports/inspection.js';
import type { WorldPorts } from '../ports/ports.js';
import type { GithubReleases } from '../ports/sources.js';
import type { Log } from '../ports/telling.js';
import type { UrlChecker } from '../ports/urls.js';
import { createFileContents } from '../workspace/file-content.js';
import { createWorkspace, type StandardInput } from '../workspace/workspace.js';

/** How we introduce ourselves to servers. */
export const USER_AGENT = `release-links/${VERSION}`;

/** When a run ends before its time. */
export interface StopSignals {
  /** Aborted by a signal or by the deadline: nothing new begins. */
  readonly stop: AbortSignal;
  /** Aborted when the run has taken as long as it may: what is in flight is cut. */
  readonly deadline: AbortSignal;
}

/** What the ports are opened with. */
export interface Reach {
  readonly settings: Settings;
  readonly limits: StopSignals;
  readonly log: Log;
  /** Environment variables, for proxies, certificates and GitHub's address. */
  readonly environment: ProcessEnvironment;
  /** What the manifest `-` is read from, where there is such a thing. */
  readonly standardInput?: StandardInput;
}

/** How to speak to GitLab about one of its projects. */
function gitlabOptions({ settings, limits, log, environment }: Reach, project: string): GitLabOptions {
  const { gitlabUrl: url, token, retries, timeout, allowInsecure, writes } = settings;
  const own = { url, project, token, retries, timeout, allowInsecure, writes };
  return { ...own, ...limits, log, userAgent: USER_AGENT, environment };
}

/** The project on GitLab. */
export function openProject(reach: Reach, project: string): GitLabProject {
  return openGitLabProject(gitlabOptions(reach, project));
}

/**
 * All that `plan` and `apply` work with.
 *
 * @param githubToken for `github` entries; `null`: anonymous
 */
export async function openPorts(
  reach: Reach,
  project: string,
  githubToken: string | null,
): Promise<WorldPorts> {
  const { settings, limits } = reach;
  const { root } = settings;
  const gitlab = openProject(reach, project);
  const workspace = openWorkspace(settings, reach.standardInput);
  const github = githubReleases(reach, githubToken);
  const urls = await openUrlChecker(reach);
  const contents = createFileContents(root);
  const sources = createSources({ workspace, contents, packages: gitlab.packages, github }, settings);
  return {
    ...gitlab,
    workspace,
    contents,
    sources,
    urls,
    digests: { check: async (all) => (await createChecker(reach)).check(all) },
    another: async (other) => openPorts(forProject(reach, other), other, githubToken),
    now: systemClock.now,
    sleep: async (milliseconds) => void (await systemClock.sleep(milliseconds, [limits.stop])),
  };
}

/** Server, token and all the rest stay what they are. */
function forProject(reach: Reach, project: string): Reach {
  const settings = reach.settings.projects?.find((each) => each.project === project);
  return { ...reach, settings: settings ?? { ...reach.settings, project } };
}

/** Releases on GitHub, whose client is loaded when an entry asks for one. */
function githubReleases({ settings, limits, log, environment }: Reach, token: string | null): GithubReleases {
  let opened: Promise<GithubReleases> | null = null;
  const open = async (): Promise<GithubReleases> => {
    const { createGithubReleases } = await import('../github/releases.js');
    const { retries, timeout } = settings;
    const apiUrl = githubApiUrl(environment);
    return createGithubReleases({ apiUrl, token, userAgent: USER_AGENT, retries, timeout, ...limits, log });
  };
  const github = (): Promise<GithubReleases> => {
    opened ??= open();
    return opened;
  };
  return {
    listAssets: async (...release) => (await github()).listAssets(...release),
    readRelease: async (...release) => (await github()).readRelease(...release),
    listReleases: async (...repository) => (await github()).listReleases(...repository),
  };
}

/** Questions about the server, the token and the project. */
export async function openInspection(reach: Reach, project: string | null): Promise<Inspection> {
  const { createInspection } = await import('../gitlab/api/inspection.js');
  // What is asked where no project is known names none.
  return createInspection(gitlabOptions(reach, project ?? '0'));
}

/** The notes of a merge request on GitLab. What speaks to GitLab is loaded here. */
export async function openMergeRequestNotes(
  reach: Reach,
  { project, iid }: { readonly project: string; readonly iid: number },
): Promise<Comments> {
  const { createMergeRequestNotes } = await import('../gitlab/api/notes.js');
  return createMergeRequestNotes(gitlabOptions(reach, project), iid);
}

/** The comments of a pull request on GitHub. What speaks to GitHub is loaded here. */
export async function openPullRequestComments(
  { settings, limits, log, environment }: Reach,
  pullRequest: Parameters<typeof createGithubComments>[1],
  token: string,
): Promise<Comments> {
  const { createGithubComments } = await import('../github/comments.js');
  const { retries, timeout } = settings;
  const apiUrl = githubApiUrl(environment);
  return createGithubComments(
    { token, apiUrl, userAgent: USER_AGENT, retries, timeout, ...limits, log },
    pullRequest,
  );
}

/** The files below the root. */
export function openWorkspace({ root }: Pick<Settings, 'root'>, standardInput?: StandardInput): Workspace {
  return createWorkspace(root, standardInput);
}

/** GitHub's API; another one on GitHub Enterprise. */
export function githubApiUrl(environment: Reach['environment']): string {
  return environment['GITHUB_API_URL'] || 'https://api.github.com';
}

/** `null` where addresses are not to be checked. */
export async function openUrlChecker(reach: Reach): Promise<UrlChecker | null> {
  return reach.settings.checkUrls === 'false' ? null : await createChecker(reach);
}

async function createChecker({ settings, limits }: Reach): Promise<UrlChecker> {
  const { checkUrls, concurrency, timeout } = settings;
  const { createUrlChecker } = await import('../check-urls/url-checker.js');
  const allowPrivate = checkUrls === 'all';
  return createUrlChecker({ allowPrivate, concurrency, timeout, userAgent: USER_AGENT, stop: limits.stop });
}
