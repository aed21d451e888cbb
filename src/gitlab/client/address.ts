import { isLoopback } from '../../core/loopback.js';
import { parsedUrl } from '../../core/parsed-url.js';
import { isPlain } from '../../core/text/plain.js';
import { StoreError } from '../../ports/store-error.js';

/** Where a GitLab lives: its one origin, and the folder below it for an instance under a relative URL root. */
export interface Address {
  /** Scheme, host and port. The token goes here and nowhere else. */
  readonly origin: string;
  /** Host and port, for sentences. */
  readonly host: string;
  /** Empty, or the relative root with a leading and no trailing slash (`/gitlab`). */
  readonly root: string;
  /** Origin and root: what a browser would open, without a trailing slash. */
  readonly base: string;
  /** True for https, and for plain http that does not leave the machine. */
  readonly isPrivate: boolean;
}

/**
 * Reads a base URL. A trailing slash, and the `/api/v4` that `CI_API_V4_URL` carries, are forgiven.
 *
 * @throws StoreError `refused` where it is not an http(s) URL, or contains credentials or a query
 */
export function parseAddress(url: string): Address {
  const parsed = parsedUrl(url);
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) {
    throw new StoreError('refused', 'The address of GitLab is not an http or https URL', {
      hint: 'Set `gitlab-url` to a base URL such as https://gitlab.example.com',
    });
  }
  if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '') {
    throw new StoreError('refused', 'The address of GitLab contains credentials, a query or a fragment', {
      hint: 'Set `gitlab-url` to the bare base URL and give the token as `token`',
    });
  }
  const root = parsed.pathname.replace(/\/+$/, '').replace(/\/api\/v4$/, '');
  return {
    origin: parsed.origin,
    host: parsed.host,
    root,
    base: `${parsed.origin}${root}`,
    isPrivate: parsed.protocol === 'https:' || isLoopback(parsed),
  };
}

/**
 * Refuses what would not arrive as one path segment: `.` and `..` are resolved away by every URL parser (and
 * so would call another route), an empty one leaves `//`, control characters never name a project or a tag.
 *
 * @throws StoreError `refused`
 */
export function checkSegment(what: 'project' | 'tag', value: string): void {
  const found = segmentFault(value);
  if (found === null) return;
  throw new StoreError('refused', `The ${what} ${found}`, {
    hint:
      what === 'project'
        ? 'Set `project` to the numeric id or the full path, such as group/subgroup/app'
        : 'Set `tag` to the name of the git tag',
  });
}

function segmentFault(value: string): string | null {
  if (value.trim() === '') return 'is empty';
  if (value === '.' || value === '..') return `is "${value}"`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) return 'contains a control character';
  if (!isPlain(value) && /\p{Surrogate}/u.test(value))
    return 'contains half of a surrogate pair, which is not valid text';
  return null;
}

/**
 * The address of a route of the API.
 *
 * @param path below `/api/v4/`, percent-encoded
 * @param query without `?`, perhaps empty
 * @throws StoreError `refused` where the path leads out of the API, as one with `..` does
 */
export function apiUrl(address: Address, path: string, query: string): URL {
  const url = new URL(`${address.base}/api/v4/${path}${query === '' ? '' : `?${query}`}`);
  if (url.origin === address.origin && url.pathname.startsWith(`${address.root}/api/v4/`)) return url;
  throw new StoreError('refused', 'A part of the request leads out of the API of this GitLab');
}

/** The one address of GraphQL. @param query without `?`, perhaps empty */
export function graphqlUrl({ base }: Address, query: string): URL {
  return new URL(`${base}/api/graphql${query === '' ? '' : `?${query}`}`);
}

/**
 * The page of a release: GitLab's own word for it where it is on the same origin, else built from a path. It goes
 * into outputs, which scripts read: a parser takes line breaks off, and encodes quotes and spaces.
 */
export function releasePage(address: Address, project: string, tag: string, told: unknown): string | null {
  const page = typeof told === 'string' ? parsedUrl(told) : null;
  if (page?.origin === address.origin) return page.href;
  if (/^\d+$/.test(project)) return null;
  const path = project.split('/').map(encodeURIComponent).join('/');
  return `${address.base}/${path}/-/releases/${encodeURIComponent(tag)}`;
}

/** A release's page names its project by the full path, however we named it. `null` where it is no such page. */
export function projectPathIn(page: string | null, { base }: Address): string | null {
  const end = page?.indexOf('/-/releases/') ?? -1;
  if (page === null || end < 0 || !page.startsWith(`${base}/`)) return null;
  return decodeURIComponent(page.slice(base.length + 1, end));
}
