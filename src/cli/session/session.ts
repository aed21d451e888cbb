/** What a command of the command line works with: settings, the terminal, and when to stop. */

import { readSettings } from '../../app/run-settings.js';
import { readEnvironment } from '../../app/settings/environment.js';
import { eventFacts } from '../../app/settings/github-event.js';
import { parseSettings, type Settings } from '../../app/settings/settings.js';
import { error, type Problem, type Result } from '../../core/problem/problem.js';
import { loadPayload } from '../../face/event-file.js';
import { localDefaults } from '../../face/local-defaults.js';
import { openProject, openWorkspace, type Reach } from '../../face/ports.js';
import { type Cancellation, limitsOf, type RunLimits } from '../../face/signals.js';
import type { ReleaseStore } from '../../ports/releases.js';
import { StoreError } from '../../ports/store-error.js';
import type { Log } from '../../ports/telling.js';
import type { Invocation } from '../words/arguments.js';
import { inputsOf } from '../words/command.js';
import { standardInput } from './standard-input.js';
import type { Terminal } from './terminal.js';

/** All that a command works with. */
export interface Session {
  readonly invocation: Invocation;
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly log: Log;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly cancel: AbortSignal;
  readonly limits: RunLimits;
}

/** Reads the settings. Problems: those of `readSettings`. */
export async function openSession(
  invocation: Invocation,
  terminal: Terminal,
  cancellation: Cancellation,
): Promise<Result<Session>> {
  const facts = eventFacts(loadPayload(process.env), process.env['GITHUB_EVENT_NAME'] ?? '');
  const environment = readEnvironment(process.env, facts);
  const isOffline = invocation.command.name === 'validate';
  const settings = isAboutProject(invocation)
    ? await readSettings(invocation.inputs, environment, {
        openWorkspace: (each) => openWorkspace(each, standardInput),
        isOffline,
        local: isOffline ? null : localDefaults(process.env, invocation.inputs.root ?? '.'),
        say: terminal.log.info,
      })
    : parseSettings(invocation.inputs, environment);
  if (!settings.ok) return settings;
  if (settings.value.token !== null) terminal.protect(settings.value.token.value);
  const session = {
    invocation,
    settings: settings.value,
    terminal,
    log: terminal.log,
    cancel: cancellation.soft,
    limits: limitsOf(settings.value, cancellation),
  };
  return { ok: true, value: await withLatest(session), warnings: settings.warnings };
}

/** Commands that only read, and so may take `latest` for a tag. Where something is written, the tag is named. */
const READING: ReadonlySet<string> = new Set(['list', 'get', 'export', 'plan', 'doctor', 'init']);

/**
 * `latest` is the release that GitLab lists first, by its date (as its address `/-/releases/permalink/latest`), unless
 * there is a release of that name, or one may be created.
 *
 * @throws StoreError
 */
async function withLatest(session: Session): Promise<Session> {
  const { settings, invocation } = session;
  const { tag, project, createRelease } = settings;
  const { command, flags } = invocation;
  if (tag === 'latest' && command.name === 'validate')
    session.log.warning(
      'validate does not ask GitLab which release is the newest: the tag is the word latest here',
    );
  if (tag !== 'latest' || project === null || createRelease || settings.projects !== undefined)
    return session;
  if (!READING.has(command.name) || flags.tags !== undefined || flags.from !== undefined) return session;
  const newest = await newestTag(session, project);
  if (newest === null) return session;
  session.log.info(`latest is release ${JSON.stringify(newest)}.`);
  return { ...session, settings: { ...settings, tag: newest } };
}

/** `null` where a release is called `latest`, or there is none. @throws StoreError */
async function newestTag(session: Session, project: string): Promise<string | null> {
  try {
    const store = await openStore(session, project);
    if ((await store.readRelease('latest')) !== null) return null;
    return (await store.readReleases())[0]?.tag ?? null;
  } catch (error) {
    // What hinders the reading is what doctor is there to say.
    if (session.invocation.command.name === 'doctor' && error instanceof StoreError) return null;
    throw error;
  }
}

/** Whether the command works with a project, so that it matters where the manifest belongs. */
function isAboutProject({ command }: Invocation): boolean {
  return inputsOf(command).some(({ name }) => name === 'project');
}

/** The project that a command needs. Problems: `no-project`, `several-projects`. */
export function requireProject(settings: Pick<Settings, 'project' | 'projects'>): Result<string> {
  if (settings.projects !== undefined) return { ok: false, problems: [SEVERAL_PROJECTS] };
  if (settings.project !== null) return { ok: true, value: settings.project, warnings: [] };
  return { ok: false, problems: [missing('project', 'its numeric id or full path')] };
}

const SEVERAL_PROJECTS = error(
  'several-projects',
  'the manifest has several projects, but this command works with one',
  'Set --project to the one that is meant.',
);

/** The tag that a command needs. */
export function requireTag(settings: Settings): Result<string> {
  if (settings.tag !== null) return { ok: true, value: settings.tag, warnings: [] };
  return { ok: false, problems: [missing('tag', 'the tag of the release')] };
}

function missing(name: string, what: string): Problem {
  return error(`no-${name}`, `no ${name} is given`, `Set --${name} to ${what}.`);
}

/** The releases of the project on GitLab. */
export async function openStore(session: Session, project: string): Promise<ReleaseStore> {
  return openProject(reachOf(session), project).store;
}

/** What the ports of a command are opened with. */
export function reachOf({ settings, limits, log }: Session): Reach {
  return { settings, limits, log, environment: process.env, standardInput };
}
