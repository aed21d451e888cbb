/** What each release should have: entries, asked of their sources, made into links. */

import pLimit from 'p-limit';
import { type DesiredLink, desiredLinks } from '../../core/desired/desired.js';
import { variableProblems } from '../../core/desired/variable-check.js';
import { type Entry, needsServer } from '../../core/entry/kinds.js';
import type { Found, Variables } from '../../core/entry/variables.js';
import { type Link, toLink } from '../../core/link.js';
import type { Manifest } from '../../core/manifest/manifest.js';
import type { NewRelease } from '../../core/manifest/new-release.js';
import { isInScope, type Policy } from '../../core/plan/plan.js';
import { inOrder, unique } from '../../core/problem/order.js';
import { hasErrors, type Problem, type Result, resultOf } from '../../core/problem/problem.js';
import type { ReleasePage } from '../../core/release-page.js';
import { append } from '../../core/text/append.js';
import type { Sources } from '../../ports/sources.js';
import type { Settings } from '../settings/settings.js';
import { runVariables } from './run-variables.js';
import { prefixProblems, type Subject } from './subjects.js';

/** What a release should have. */
export interface Target {
  readonly tag: string;
  /** In the manifest's order. */
  readonly desired: readonly DesiredLink[];
  readonly policy: Policy;
  /** What the release is created with besides; `null` or left out: nothing, or it is there. */
  readonly page?: ReleasePage | null;
}

/** What a release that is not there would be created with: the links that `only` does not leave out, in order. */
export function creatableLinks({ desired, policy }: Target): readonly Link[] {
  return desired.filter(({ name }) => isInScope(name, policy)).map(toLink);
}

/** A target whose links know what they lead to. */
export interface FoundTarget extends Target {
  readonly desired: readonly DesiredLink[];
  readonly variables: Variables;
  /** What the manifest says of its creation. */
  readonly newRelease: NewRelease | null;
}

/**
 * Asks the sources what there is, and says what each release should have; all Problems at once. Releases are
 * looked at side by side, up to the input `concurrency`.
 */
export async function findTargets(
  subjects: readonly Subject[],
  manifest: Manifest,
  settings: Settings,
  sources: Sources,
): Promise<Result<readonly FoundTarget[]>> {
  const problems: Problem[] = [];
  const targets: FoundTarget[] = [];
  const policy = {
    ignore: manifest.ignore.map(({ pattern }) => pattern),
    only: settings.only,
    prune: settings.prune,
    ...(settings.order === 'strict' ? { order: settings.order } : {}),
  };
  const limit = pLimit(settings.concurrency);
  append(problems, subjects.flatMap(prefixProblems));
  const found = subjects.map(({ tag, entries, prefix, newRelease }) =>
    limit(async () => {
      const variables = runVariables(tag, prefix?.pattern ?? null, settings);
      return {
        variables,
        newRelease,
        tag,
        desired: await findDesired(entries, variables, manifest, settings, sources),
      };
    }),
  );
  for (const { tag, variables, desired, newRelease } of await Promise.all(found)) {
    append(problems, desired.ok ? desired.warnings : desired.problems);
    if (desired.ok) targets.push({ tag, desired: desired.value, policy, variables, newRelease });
  }
  // Releases that share an entry share its problems.
  return resultOf(targets, inOrder(unique(problems)));
}

/** What one release should have, in the manifest's order. */
export async function findDesired(
  entries: readonly Entry[],
  variables: Variables,
  manifest: Manifest,
  settings: Settings,
  sources: Sources,
): Promise<Result<readonly DesiredLink[]>> {
  const found = new Map<Entry, readonly Found[]>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.kind === 'link') continue;
    // Without its variables an entry may not say which files are meant; `desiredLinks` reports them.
    if (needsServer(entry) && variableProblems(entry, variables).length > 0) continue;
    const result = await sources.find(entry, variables);
    append(problems, result.ok ? result.warnings : result.problems);
    if (result.ok && result.value !== null) found.set(entry, result.value);
  }
  const desired = desiredLinks(entries, found, variables, manifest.ignore, {
    ifNoFilesFound: settings.ifNoFilesFound,
    gitlabUrl: settings.gitlabUrl,
    tag: variables.tag,
    projects: [settings.project, settings.facts.id, settings.facts.path].filter((name) => name !== null),
  });
  append(problems, desired.ok ? desired.warnings : desired.problems);
  if (!desired.ok || hasErrors(problems)) return { ok: false, problems };
  return { ok: true, value: desired.value, warnings: problems };
}
