/** What no GitLab could hold: found after a seed was read, so told without a line. */

import { error, type Problem } from '../../core/problem/problem.js';
import type { Seed, SeedProject } from './seed-model.js';

/** Problems with the code `seed-contradiction`; none where the seed is sound. */
export function contradictions(seed: Seed, file: string): Problem[] {
  const messages = [
    ...repeated(seed.projects.map(({ id }) => id)).map((id) => `two projects have the id ${id}`),
    ...repeated(seed.projects.flatMap(pathsOf)).map((path) => `two projects have the path ${path}`),
    ...seed.projects.flatMap(inProject),
    ...strangers(seed),
  ];
  return messages.map((message) => error('seed-contradiction', `${file}: ${message}`));
}

function pathsOf({ path, moved_from = [] }: SeedProject): string[] {
  return [path, ...moved_from].map((each) => each.toLowerCase());
}

function inProject({ path, releases = [], merge_requests = [] }: SeedProject): string[] {
  const tags = repeated(releases.map(({ tag }) => tag)).map((tag) => `${path} has two releases of ${tag}`);
  const iids = repeated(merge_requests.map(({ iid }) => iid));
  // Paths may be shared: GitLab's database does not forbid it, and two writers at once can do it.
  const links = releases.flatMap(({ tag, links: all = [] }) => [
    ...repeated(all.map(({ name }) => name)).map((name) => `release ${tag} has two links named ${name}`),
    ...repeated(all.map(({ url }) => url)).map((url) => `release ${tag} has two links to ${url}`),
  ]);
  return [...tags, ...links, ...iids.map((iid) => `${path} has two merge requests ${iid}`)];
}

/** Ids that no project has. */
function strangers(seed: Seed): string[] {
  const ids = new Set(seed.projects.map(({ id }) => id));
  const named = Object.entries(seed.tokens).flatMap(([token, { projects = [], job_project }]) =>
    [...projects, ...(job_project === undefined ? [] : [job_project])].map((id) => ({
      id,
      by: `token ${token}`,
    })),
  );
  const allowed = seed.projects.flatMap(({ path, job_token_allowlist = [] }) =>
    job_token_allowlist.map(({ project }) => ({ id: project, by: path })),
  );
  const unknown = [...named, ...allowed].filter(({ id }) => !ids.has(id));
  return unknown.map(({ id, by }) => `${by} names project ${id}, which the seed does not have`);
}

function repeated<T>(values: readonly T[]): T[] {
  const seen = new Set<T>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
