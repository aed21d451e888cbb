/** The part of a manifest that is for the project of a run, where the manifest has several (`projects`). */

import type { ParsedManifest } from '../core/manifest/manifest.js';
import { error } from '../core/problem/problem.js';
import { listed, quoted } from '../core/text/quoted.js';
import type { Settings } from './settings/settings.js';

/**
 * The entry for the project of the settings; a manifest of one project as it is. Problem: `project-not-in-manifest`.
 * What could be read of a manifest with faults is kept whole.
 */
export function onlyProject(
  parsed: ParsedManifest,
  { project, facts }: Pick<Settings, 'project' | 'facts'>,
): ParsedManifest {
  if (!parsed.ok || parsed.value.projects === undefined) return parsed;
  const { projects } = parsed.value;
  const own = new Set([project, facts.id, facts.path].map((name) => name?.trim().toLowerCase()));
  const names = projects.map(({ address }) => address.project?.value.trim() ?? '');
  const at = names.findIndex((name) => own.has(name.toLowerCase()));
  const value = projects[at];
  if (value !== undefined) return { ...parsed, value };
  const message = `\`projects\` of ${parsed.value.file} has no entry for ${quoted(project ?? '')}`;
  const hint = `It has ${listed(names.map(quoted))}. Set \`project\` to one of them, or leave it out for all.`;
  return { ok: false, problems: [error('project-not-in-manifest', message, hint)], rest: null };
}
