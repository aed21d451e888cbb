/**
 * Filters: `${basename|path}` writes a value so that it is legal where it stands.
 *
 * Release tools make names that GitLab refuses in a permanent path or in a package (`app_1.0~rc1.deb`, `app+1.rpm`,
 * `My App Setup 1.0.exe`), and assets of another release cannot be renamed.
 */

/** What a value can be written for. */
export const FILTERS: Readonly<Record<string, (value: string) => string>> = {
  path: (value) => withoutOddEnd(plain(value, '[^-.\\w/]').replace(/\/{2,}/g, '/')),
  file: (value) => plain(value, '[^-+.\\w]').replace(/^\.{1,2}$/, '-'),
};

/** Without accents; what is odd goes before a dot or a slash, and is a hyphen elsewhere. */
function plain(value: string, odd: string): string {
  const run = `(?:%[\\da-f]{2}|${odd})+`;
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(new RegExp(`${run}(?=[./])`, 'gi'), '')
    .replace(new RegExp(run, 'gi'), '-');
}

/**
 * A path ends with a letter or a digit. Character by character, because a pattern anchored at the end alone would look at
 * each start.
 */
function withoutOddEnd(path: string): string {
  let end = path.length;
  while (end > 0 && !/[\dA-Za-z]/.test(path[end - 1] ?? '')) end -= 1;
  return path.slice(0, end);
}

/** The value as a filter writes it. @param filter a name in FILTERS; `null` for none */
export function filtered(value: string, filter: string | null): string {
  return filter === null ? value : (FILTERS[filter]?.(value) ?? value);
}
