/** The GitHub Action: constructs the adapters and runs the step. What it does not need it does not load. */

import * as core from '@actions/core';
import { createSources } from '../app/prepare/sources.js';
import type { Settings } from '../app/settings/settings.js';
import { VERSION } from '../app/version.js';
import { listenForSignals } from '../face/signals.js';
import { createGithubReleases } from '../github/releases.js';
import { createFileContents } from '../workspace/file-content.js';
import { createWorkspace } from '../workspace/workspace.js';
import { commandText } from './log-text.js';
import { type Adapters, type Limits, runStep } from './run.js';

const userAgent = `release-links/${VERSION}`;

const { env: environment } = process;
const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';

const adapters: Adapters = {
  openDoors: async (settings, githubToken, log, limits) => {
    const { openGitLabProject } = await import('../gitlab/api/project.js');
    const { gitlabUrl: url, token, retries, timeout, allowInsecure, root } = settings;
    const project = settings.project ?? '';
    const common = { retries, timeout, userAgent, ...limits };
    const gitlab = openGitLabProject({ url, project, token, allowInsecure, log, environment, ...common });
    const github = createGithubReleases({ apiUrl, token: githubToken, ...common });
    const workspace = createWorkspace(root);
    const sources = createSources({ workspace, packages: gitlab.packages, github }, settings);
    return {
      ...gitlab,
      workspace,
      contents: createFileContents(root),
      sources,
      urls: await openUrlChecker(settings, limits),
    };
  },
  openComments: async (pullRequest, token, { retries, timeout }, limits) => {
    const { createGithubComments } = await import('../github/comments.js');
    return createGithubComments({ token, apiUrl, userAgent, retries, timeout, ...limits }, pullRequest);
  },
};

/** `null` where addresses are not to be checked. */
async function openUrlChecker({ checkUrls, concurrency, timeout }: Settings, { stop }: Limits) {
  if (checkUrls === 'false') return null;
  const { createUrlChecker } = await import('../check-urls/url-checker.js');
  return createUrlChecker({ allowPrivate: checkUrls === 'all', concurrency, timeout, userAgent, stop });
}

const cancellation = listenForSignals(process, (signal) =>
  core.info(`${signal}: finishing the requests under way, starting no other`),
);

try {
  await runStep({ runner: core, variables: process.env, cancellation, adapters });
} catch (error) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  core.setFailed(commandText(`release-links ended unexpectedly: ${message}`));
  if (core.isDebug()) core.debug(stack ?? '');
}
if (cancellation.exitCode !== null) process.exitCode = cancellation.exitCode;
