/** Runs that save a plan and runs that apply it, against the sandbox. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import type { SignedPlan } from '../../../src/core/saved/open.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { type Played, type PlayOptions, play } from '../harness.js';
import { folderWith } from '../scratch.js';

/** A link of the seed or of a manifest. */
export const link = (name: string, extra: object = {}) => ({
  name,
  url: `https://example.com/${name}`,
  ...extra,
});

export const given = (...links: readonly object[]): string => JSON.stringify(links);

/** The plan of a run that can be applied. */
export function signedOf({ result }: Played): SignedPlan {
  if (result.kind !== 'reported' || result.signed === undefined) throw new Error(JSON.stringify(result));
  return result.signed;
}

export interface Saved extends SignedPlan {
  /** Absolute path of the file. */
  readonly file: string;
}

/** Plans and saves, as `plan --out` does. */
export async function save(sandbox: Sandbox, raw: RawInputs, options: PlayOptions = {}): Promise<Saved> {
  const played = await play(sandbox, { ...raw, 'plan-out': 'plan.json' }, { ...options, command: 'plan' });
  const signed = signedOf(played);
  return { ...signed, file: written({ ...signed.plan, digest: signed.digest }) };
}

/** A file with this document. */
export function written(document: unknown): string {
  const file = join(folderWith({}), 'plan.json');
  writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
  return file;
}

/** Applies a saved plan. The releases are those of the plan; no tag is given. */
export function apply(
  sandbox: Sandbox,
  file: string,
  raw: RawInputs = {},
  options: PlayOptions = {},
): Promise<Played> {
  return play(sandbox, { 'plan-file': file, ...raw }, { ...options, table: true });
}

/** Everything that is wrong with a run, with its code. */
export function problemsOf({ result }: Played): readonly string[] {
  const all: readonly Problem[] =
    result.kind === 'failed'
      ? result.problems
      : result.kind === 'reported'
        ? [...result.report.problems, ...result.report.releases.flatMap(({ problems }) => problems)]
        : [];
  return all.map(({ code, message }) => `${code}: ${message}`);
}

/** The links of a release, by name. */
export function linksOf(sandbox: Sandbox, tag = 'v0.1'): readonly string[] {
  const links = [...(sandbox.world.projects.get(24)?.releases.get(tag)?.links ?? [])];
  return links.map(({ name, url }) => `${name} ${url}`).sort();
}

/** Writes that were sent since a run began. */
export const writesOf = ({ calls }: Played): readonly string[] =>
  calls.filter((call) => !call.startsWith('GET '));

/** A second writer: one call of GitLab's API below the project. */
export async function someone(
  sandbox: Sandbox,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: object = {},
): Promise<void> {
  const answer = await fetch(`${sandbox.url}/api/v4/projects/24/${path}`, {
    method,
    headers: { 'private-token': 'test-token', 'content-type': 'application/json' },
    ...(method !== 'DELETE' && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
}
