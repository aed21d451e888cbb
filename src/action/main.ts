/** The GitHub Action: opens the ports and runs the step. What it does not need it does not load. */

import '../face/node-floor.js';
import {
  debug,
  endGroup,
  error,
  getInput,
  info,
  isDebug,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core';
import { openPorts, openPullRequestComments } from '../face/ports.js';
import { listenForSignals } from '../face/signals.js';
import { commandText } from './log-text.js';
import { type PortOpeners, runStep } from './run.js';
import type { Runner } from './runner.js';

/** By name, so that the bundle holds no more of the toolkit than this. */
const runner: Runner = {
  getInput,
  setSecret,
  setOutput,
  setFailed,
  debug,
  info,
  warning,
  error,
  startGroup,
  endGroup,
  summary,
};

const ports: PortOpeners = {
  openPorts: (reach, project, githubToken) => openPorts(reach, project, githubToken),
  openComments: (reach, pullRequest, token) => openPullRequestComments(reach, pullRequest, token),
};

const cancellation = listenForSignals(process, (line) => info(line));

try {
  await runStep({ runner, variables: process.env, cancellation, ports });
} catch (thrown) {
  const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  setFailed(commandText(`release-links ended unexpectedly: ${message}`));
  if (isDebug()) debug(stack ?? '');
}
if (cancellation.exitCode !== null) process.exitCode = cancellation.exitCode;
