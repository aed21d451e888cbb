/** What can be said of a declaration without GitLab: everything but what other servers know. */

import type { DesiredLink } from '../core/desired/desired.js';
import type { Entry } from '../core/entry/kinds.js';
import type { Variables } from '../core/entry/variables.js';
import type { Manifest } from '../core/manifest/manifest.js';
import type { ReleaseEntry } from '../core/manifest/release-table.js';
import { inOrder, unique } from '../core/problem/order.js';
import { hasErrors, type Problem, type Result } from '../core/problem/problem.js';
import type { Validation } from '../core/run/result.js';
import { append } from '../core/text/append.js';
import type { Workspace } from '../ports/files.js';
import type { UrlChecker } from '../ports/urls.js';
import { findDeadUrls } from './prepare/dead-urls.js';
import { runVariables } from './prepare/run-variables.js';
import { createOfflineSources } from './prepare/sources.js';
import { findDesired } from './prepare/targets.js';
import type { Settings } from './settings/settings.js';

/** Stands for a tag where none is known, so that templates can be tried. */
const SAMPLE_TAG = 'v0.0.0';

/**
 * Checks entries and local files; `github` and `package` entries only as far as their text goes.
 *
 * @param urls asks whether addresses answer. Those that a made-up tag is part of are not asked
 */
export async function validateDeclaration(
  manifest: Manifest,
  settings: Settings,
  workspace: Workspace,
  urls: UrlChecker | null = null,
): Promise<Result<Validation>> {
  const problems: Problem[] = [];
  const sources = createOfflineSources(workspace, settings);
  const asked: DesiredLink[] = [];
  let links = 0;
  for (const { tag, entries } of samples(manifest, settings)) {
    const variables = withSamples(runVariables(tag, settings));
    const desired = await findDesired(entries, variables, manifest, settings, sources);
    append(problems, desired.ok ? desired.warnings : desired.problems);
    if (!desired.ok) continue;
    links += desired.value.length;
    const isReal = tag === settings.tag || isExact(manifest, tag);
    append(
      asked,
      desired.value.filter(({ url }) => isReal || !url.includes(tag.replace(/^v/, ''))),
    );
  }
  if (urls !== null) append(problems, await findDeadUrls(asked, urls, settings.gitlabUrl));
  const told = inOrder(unique(problems));
  if (hasErrors(told)) return { ok: false, problems: told };
  return { ok: true, value: { file: manifest.file, links, warnings: [] }, warnings: told };
}

/** With something for what only a run knows, so that templates can be tried. */
function withSamples(variables: Variables): Variables {
  const { project, projectUrl, projectId, commit, apiUrl } = variables;
  return {
    ...variables,
    project: project ?? 'group/project',
    projectUrl: projectUrl ?? `${apiUrl?.replace(/\/api\/v4$/, '')}/group/project`,
    projectId: projectId ?? '1',
    commit: commit ?? '0'.repeat(40),
  };
}

/** For each group of entries a tag it could be used for. */
function samples(manifest: Manifest, settings: Settings): { tag: string; entries: readonly Entry[] }[] {
  if (manifest.body.kind === 'links')
    return [{ tag: settings.tag ?? SAMPLE_TAG, entries: manifest.body.entries }];
  return manifest.body.releases.map((entry) => ({ tag: sampleTag(entry), entries: entry.links }));
}

/** Whether the tag stands in the manifest, rather than being made up for a pattern. */
function isExact({ body }: Manifest, tag: string): boolean {
  return body.kind === 'releases' && body.releases.some((entry) => entry.kind === 'tag' && entry.tag === tag);
}

function sampleTag(entry: ReleaseEntry): string {
  if (entry.kind === 'tag') return entry.tag;
  return entry.patterns[0]?.pattern.replaceAll(/[*?]/g, '0') ?? SAMPLE_TAG;
}
