/**
 * What can be known before a run, by asking with GET alone: the server, the token, the project, the tag, the release.
 *
 * Nothing is guessed. What GitLab does not let the token ask is a line that says so, and never an error: a run may do
 * without it. A job token may ask little, so its lines say what such a token can do by its nature.
 */

import type { Finding, Inspection } from '../../ports/inspection.js';
import type { Ports } from '../../ports/ports.js';
import type { Settings } from '../settings/settings.js';
import { type Check, check, text } from './check.js';
import { releaseCheck, role, tagCheck, visible } from './project-checks.js';
import { certificate, graphql, network, server } from './server-checks.js';
import { notes, token } from './token-checks.js';

/** Role, tag, release, packages and notes are those of a project. */
const NO_PROJECT = check(
  'project',
  'error',
  'No project is given',
  'Set `project` to its numeric id or full path.',
);

/**
 * All lines, in the order in which a run would meet what they are about. Without a project those that can be had without
 * one.
 */
export async function examine(settings: Settings, inspection: Inspection): Promise<readonly Check[]> {
  const isJob = settings.token?.kind === 'job';
  const reached = [network(inspection), await certificate(inspection), await server(settings, inspection)];
  if (settings.project === null) {
    const { check: ofToken } = await token(settings, inspection);
    return [...reached, ofToken, NO_PROJECT, await graphql(settings, inspection)];
  }
  const project = await inspection.read('projects/:project');
  const facts = await token(settings, inspection);
  return [
    ...reached,
    facts.check,
    visible(project, settings),
    role(project, isJob),
    await tagCheck(settings, project, inspection),
    await releaseCheck(settings, project, inspection),
    await packages(project, inspection),
    await graphql(settings, inspection),
    notes(settings, facts, project),
  ];
}

/**
 * Input `doctor`: warns of what may make an apply fail, or has: the token, the project and the role, and the tag where one
 * is named. Four or five requests.
 */
export async function advise(
  settings: Settings,
  { inspect, log }: Pick<Ports, 'inspect' | 'log'>,
): Promise<void> {
  const inspection = await inspect();
  const project = await inspection.read('projects/:project');
  const lines = [
    (await token(settings, inspection)).check,
    visible(project, settings),
    role(project, settings.token?.kind === 'job'),
    ...(settings.tag === null ? [] : [await tagCheck(settings, project, inspection)]),
  ];
  for (const { state, message, hint } of lines) if (state !== 'ok') log.warning(message, hint);
}

async function packages(project: Finding, inspection: Inspection): Promise<Check> {
  const needed = 'needed for `upload` and `package` only';
  if (project.ok && text(project.value, 'package_registry_access_level') === 'disabled')
    return check('packages', 'warning', `The package registry is switched off: ${needed}`);
  const found = await inspection.read('projects/:project/packages?per_page=1');
  if (found.ok) return check('packages', 'ok', 'The package registry can be read');
  return check('packages', 'warning', `${found.error.message}: ${needed}`, found.error.hint);
}
