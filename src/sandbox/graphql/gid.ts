/** Global IDs, GraphQL's names for rows: `gid://gitlab/Releases::Link/7`. */

/** What is wrong with a value that should be the global id of a link, in GitLab's words; `null` where it is one. */
export function linkGidFault(value: unknown): string | null {
  const shown = JSON.stringify(value);
  const parts = typeof value === 'string' ? /^gid:\/\/([^/]+)\/([^/]+)\/[^/]+$/.exec(value) : null;
  if (parts === null) return `${shown} is not a valid Global ID`;
  if (parts[1] !== 'gitlab') return `${shown} is not a Gitlab Global ID`;
  return parts[2] === 'Releases::Link' ? null : `${shown} does not represent an instance of Releases::Link`;
}

/** The number in a link's global id; `NaN` where there is none. */
export function linkIdOf(gid: string): number {
  const id = gid.slice(gid.lastIndexOf('/') + 1);
  return /^\d+$/.test(id) ? Number(id) : Number.NaN;
}

/** The global id of a row. */
export function gidOf(type: 'Releases::Link' | 'Project' | 'User', id: number): string {
  return `gid://gitlab/${type}/${id}`;
}
