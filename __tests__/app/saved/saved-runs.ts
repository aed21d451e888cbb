/** What tests of saved plans share: rows, and a second writer. */

import type { Stage } from '../stage.js';

/** A link of the seed or of a manifest. */
export const link = (name: string, extra: object = {}) => ({
  name,
  url: `https://example.com/${name}`,
  ...extra,
});

/** A manifest. */
export const given = (...links: readonly object[]): string => JSON.stringify(links);

/** The links of a release as they are stored, by name. */
export function linksOf({ project }: Stage, tag = 'v0.1'): readonly string[] {
  const links = [...(project.releases.get(tag)?.links ?? [])];
  return links.map(({ name, url }) => `${name} ${url}`).sort();
}

/** A second writer: one call of GitLab's API below the project. */
export async function someone(
  { sandbox }: Stage,
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
