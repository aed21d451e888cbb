/** The GitHub Action: constructs the adapters and runs the step. What it does not need it does not load. */

import * as core from '@actions/core';
import { openPorts, openPullRequestComments } from '../face/ports.js';
import { listenForSignals } from '../face/signals.js';
import { commandText } from './log-text.js';
import { type Adapters, runStep } from './run.js';

const adapters: Adapters = {
  openPorts: (reach, project, githubToken) => openPorts(reach, project, githubToken),
  openComments: (reach, pullRequest, token) => openPullRequestComments(reach, pullRequest, token),
};

const cancellation = listenForSignals(process, (line) => core.info(line));

try {
  await runStep({ runner: core, variables: process.env, cancellation, adapters });
} catch (error) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  core.setFailed(commandText(`release-links ended unexpectedly: ${message}`));
  if (core.isDebug()) core.debug(stack ?? '');
}
if (cancellation.exitCode !== null) process.exitCode = cancellation.exitCode;
