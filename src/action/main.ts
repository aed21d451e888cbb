/** The GitHub Action: constructs the adapters and runs the step. What it does not need it does not load. */

import * as core from '@actions/core';
import { VERSION } from '../app/version.js';
import { listenForSignals } from './cancellation.js';
import { commandText } from './log-text.js';
import { type Adapters, runStep } from './run.js';

const userAgent = `release-links/${VERSION}`;

const adapters: Adapters = {
  openWorkspace: async ({ root }) => (await import('../workspace/workspace.js')).createWorkspace(root),
  openStore: async (settings, project, log, limits) => {
    const { createReleaseStore } = await import('../gitlab/store.js');
    const { gitlabUrl: url, token, retries, timeout, allowInsecure } = settings;
    const { env: environment } = process;
    return createReleaseStore({
      url,
      project,
      token,
      retries,
      timeout,
      allowInsecure,
      log,
      userAgent,
      environment,
      ...limits,
    });
  },
  openComments: async ({ owner, repository, number }, token, { timeout }, limits) => {
    const { createGitHubComments } = await import('./github-comments.js');
    const apiUrl = process.env['GITHUB_API_URL'] || 'https://api.github.com';
    return createGitHubComments({ token, apiUrl, owner, repository, number, userAgent, timeout, ...limits });
  },
};

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
