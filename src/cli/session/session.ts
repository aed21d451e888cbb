/** What a command of the command line works with: settings, the doors to the world, and when to stop. */

import { readEnvironment } from '../../app/settings/environment.js';
import { parseSettings, type Settings } from '../../app/settings/settings.js';
import { VERSION } from '../../app/version.js';
import type { Problem, Result } from '../../core/problem/problem.js';
import type { GitLabProject } from '../../gitlab/api/project.js';
import type { GitLabOptions } from '../../gitlab/client/options.js';
import type { Workspace } from '../../ports/files.js';
import type { ReleaseStore } from '../../ports/releases.js';
import type { Log } from '../../ports/telling.js';
import type { Invocation } from '../words/arguments.js';
import type { Terminal } from './terminal.js';

export interface Session {
  readonly invocation: Invocation;
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly log: Log;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly cancel: AbortSignal;
  /** Aborted by a signal or by the deadline: nothing new begins. */
  readonly stop: AbortSignal;
  /** Aborted when the run has taken as long as it may: what is in flight is cut. */
  readonly deadline: AbortSignal;
}

/** Reads the settings. Problems: those of `parseSettings`. */
export function openSession(
  invocation: Invocation,
  terminal: Terminal,
  cancel: AbortSignal,
): Result<Session> {
  const settings = parseSettings(invocation.inputs, readEnvironment(process.env));
  if (!settings.ok) return settings;
  const deadline = AbortSignal.timeout(settings.value.deadline);
  const stop = AbortSignal.any([cancel, deadline]);
  const session = {
    invocation,
    settings: settings.value,
    terminal,
    log: terminal.log,
    cancel,
    stop,
    deadline,
  };
  return { ok: true, value: session, warnings: settings.warnings };
}

/** The project that a command needs. */
export function requireProject(settings: Settings): Result<string> {
  if (settings.project !== null) return { ok: true, value: settings.project, warnings: [] };
  return { ok: false, problems: [missing('project', 'its numeric id or full path')] };
}

/** The tag that a command needs. */
export function requireTag(settings: Settings): Result<string> {
  if (settings.tag !== null) return { ok: true, value: settings.tag, warnings: [] };
  return { ok: false, problems: [missing('tag', 'the tag of the release')] };
}

function missing(name: string, what: string): Problem {
  return {
    severity: 'error',
    code: `no-${name}`,
    message: `no ${name} is given`,
    hint: `Set --${name} to ${what}.`,
  };
}

/** The releases of the project on GitLab. */
export async function openStore(session: Session, project: string): Promise<ReleaseStore> {
  return (await openProject(session, project)).store;
}

/** The project on GitLab. The client is loaded here, so that what needs no network starts fast. */
export async function openProject(session: Session, project: string): Promise<GitLabProject> {
  const { openGitLabProject } = await import('../../gitlab/api/project.js');
  return openGitLabProject(gitlabOptions(session, project));
}

/** How to speak to GitLab about one of its projects. */
export function gitlabOptions({ settings, stop, deadline, log }: Session, project: string): GitLabOptions {
  const { gitlabUrl: url, token, retries, timeout, allowInsecure } = settings;
  const userAgent = `release-links/${VERSION}`;
  const environment = process.env;
  return {
    url,
    project,
    token,
    retries,
    timeout,
    stop,
    deadline,
    log,
    allowInsecure,
    userAgent,
    environment,
  };
}

/** The files below the root. */
export async function openWorkspace(settings: Settings): Promise<Workspace> {
  const { createWorkspace } = await import('../../workspace/workspace.js');
  return createWorkspace(settings.root);
}
