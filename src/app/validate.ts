/** What can be said of a declaration without GitLab: everything but what other servers know. */

import type { DesiredLink } from '../core/desired/desired.js';
import type { Variables } from '../core/entry/variables.js';
import type { Manifest } from '../core/manifest/manifest.js';
import type { PlacedPattern } from '../core/pattern/placed.js';
import { inOrder, unique } from '../core/problem/order.js';
import { hasErrors, type Problem, type Result } from '../core/problem/problem.js';
import type { Validation } from '../core/run/result.js';
import { append } from '../core/text/append.js';
import type { Workspace } from '../ports/files.js';
import type { UrlChecker } from '../ports/urls.js';
import { findDeadUrls } from './prepare/dead-urls.js';
import { pageOf } from './prepare/new-releases.js';
import { runVariables } from './prepare/run-variables.js';
import { createOfflineSources } from './prepare/sources.js';
import { prefixInput, prefixProblems, type Subject } from './prepare/subjects.js';
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
  for (const { tag, entries, prefix, newRelease } of samples(manifest, settings)) {
    append(problems, prefixProblems({ tag, prefix }));
    const variables = withSamples(runVariables(tag, prefix?.pattern ?? null, settings));
    const desired = await findDesired(entries, variables, manifest, settings, sources);
    append(problems, desired.ok ? desired.warnings : desired.problems);
    if (!desired.ok) continue;
    const page = await pageOf({ tag, desired: desired.value, variables, newRelease }, { workspace, sources });
    append(problems, page.ok ? page.warnings : page.problems);
    links += desired.value.length;
    const isReal = tag === settings.tag || isExact(manifest, tag);
    append(
      asked,
      desired.value.filter(({ url }) => isReal || !url.includes(tag.replace(/^v/, ''))),
    );
  }
  if (urls !== null) append(problems, await findDeadUrls(asked, urls, settings.gitlabUrl));
  const told = inOrder([
    ...unique(problems.filter(({ omitted }) => omitted === undefined)),
    ...problems.filter(({ omitted }) => omitted !== undefined),
  ]);
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
function samples({ body, tagPrefix, newRelease }: Manifest, settings: Settings): readonly Subject[] {
  const common = prefixInput(settings) ?? tagPrefix;
  if (body.kind === 'links') {
    const tag = settings.tag ?? withPrefix(SAMPLE_TAG, common);
    return [{ tag, entries: body.entries, prefix: common, newRelease }];
  }
  return body.releases.map((entry) => {
    const prefix = entry.tagPrefix ?? common;
    const tag = entry.kind === 'tag' ? entry.tag : withPrefix(sampleOf(entry.patterns[0]), prefix);
    return { tag, entries: entry.links, prefix, newRelease: entry.newRelease };
  });
}

function sampleOf(pattern: PlacedPattern | undefined): string {
  return pattern === undefined ? SAMPLE_TAG : literalOf(pattern);
}

/** A text that the pattern matches. */
function literalOf({ pattern }: PlacedPattern): string {
  return pattern.replaceAll(/[*?]/g, '0');
}

/** A tag with the prefix; it stays as it is where it has it. */
function withPrefix(tag: string, prefix: PlacedPattern | null): string {
  if (prefix === null || prefixProblems({ tag, prefix }).length === 0) return tag;
  return literalOf(prefix) + SAMPLE_TAG;
}

/** Whether the tag stands in the manifest, rather than being made up for a pattern. */
function isExact({ body }: Manifest, tag: string): boolean {
  return body.kind === 'releases' && body.releases.some((entry) => entry.kind === 'tag' && entry.tag === tag);
}
