/** The name that a link takes from its URL. */

/**
 * The last path segment of a URL that is not empty, with its percent sequences decoded: the name of the file, as
 * `${basename}` would give it. `null` where there is no path. What decodes to no text, or to control characters or
 * a `/`, stays encoded.
 */
export function nameFromUrl(url: string): string | null {
  const path = url.replace(/[?#].*/s, '').replace(/^[^:/]*:(?:\/\/[^/]*)?/, '');
  const segment = path.split('/').findLast((part) => part !== '');
  return segment === undefined ? null : decoded(segment);
}

function decoded(segment: string): string {
  try {
    const text = decodeURIComponent(segment);
    return /[\p{Cc}/]/u.test(text) || text.trim() === '' ? segment : text;
  } catch {
    // A broken percent sequence, which GitLab accepts in a URL.
    return segment;
  }
}
