/**
 * Variables of other tools that arrived as they were written: `$CI_COMMIT_TAG`, `${{ github.ref_name }}`,
 * `{{ .Version }}`. Somebody expected a value there, and without a word the text itself would be published.
 *
 * Our own variables are written `${name}`; whether a name is known is for templates to say. Here the other notations
 * are found. What a file name may really hold is left alone: `Outer$Inner.class`, `US$5`, `100%25`. So a `$name` counts
 * only in capitals, as all CI systems write them, or where it is the lower-case name of something people put into links.
 */

/** Whose notation it is. */
export type Notation = 'variable' | 'windows' | 'command' | 'github' | 'gitlab' | 'template';

/** A reference that nothing replaced. */
export interface Unexpanded {
  /** As it is written: `$CI_COMMIT_TAG`. */
  readonly text: string;
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly notation: Notation;
  /** What it refers to: `CI_COMMIT_TAG`, `github.ref_name`, `.Version`. */
  readonly name: string;
}

/** What each notation is called in messages. */
export const NOTATIONS: Readonly<Record<Notation, string>> = {
  variable: 'a variable of a shell or of CI',
  windows: 'a variable of the Windows shell',
  command: 'a command of a shell',
  github: 'an expression of GitHub Actions',
  gitlab: 'an input of a GitLab component',
  template: 'a Go or Jinja template',
};

/** Our variable that people mean, by the names that CI systems and release tools give to the same thing. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  tag: [
    'CI_COMMIT_TAG',
    'CI_COMMIT_REF_NAME',
    'GITHUB_REF_NAME',
    'GITHUB_REF',
    'CIRCLE_TAG',
    'BITBUCKET_TAG',
    'DRONE_TAG',
    'TRAVIS_TAG',
    'BUILD_SOURCEBRANCHNAME',
    'GIT_TAG',
    'TAG',
    'TAG_NAME',
    'RELEASE_TAG',
    'REF_NAME',
    'Tag',
    'tag',
    'tag_name',
    'tagName',
    'release_tag',
    'ref',
    'ref_name',
  ],
  version: [
    'VERSION',
    'RELEASE_VERSION',
    'PACKAGE_VERSION',
    'APP_VERSION',
    'SEMVER',
    'Version',
    'RawVersion',
    'version',
    'release_version',
    'projectVersion',
  ],
  project: ['CI_PROJECT_PATH', 'CI_PROJECT_ID', 'PROJECT_PATH'],
  basename: ['ArtifactName', 'artifactFile', 'basename', 'FILE', 'FILENAME', 'filename'],
  path: ['ArtifactPath', 'path', 'filepath'],
  stem: ['stem'],
  ext: ['ext', 'ArtifactExt', 'artifactFileExtension'],
  dir: ['dir', 'dirname'],
};

const OURS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANT).flatMap(([ours, theirs]) => theirs.map((name) => [name, ours] as const)),
);

const LOWER_CASE = [...OURS.keys()].filter((name) => /^[a-z]/.test(name)).join('|');

/**
 * All notations in one expression, the longer before the shorter. Every run of any characters has a limit, so that a
 * hostile text costs no more than a multiple of its length. `$$` comes first: it means a `$` that begins nothing.
 */
const REFERENCE = new RegExp(
  [
    String.raw`\$\$`,
    String.raw`\$\[\[(?<gitlab>[^\]\n]{1,200})\]\]`,
    String.raw`\$\{\{(?<github>[^}\n]{1,200})\}\}`,
    String.raw`\{\{(?<template>[^{}\n]{1,200})\}\}`,
    String.raw`\$\((?<command>[A-Za-z][^()\n]{0,200})\)`,
    String.raw`\$env:(?<powershell>\w{1,200})`,
    String.raw`\$\{(?<braced>[A-Za-z_]\w{0,200})(?:[:#%/^,-][^}\n]{0,200})?\}`,
    String.raw`\$(?<variable>[A-Z_][A-Z0-9_]{1,200}|${LOWER_CASE})(?!\w)`,
    // A percent-encoded text has `%C3%` in it: a name that begins like two hexadecimal digits does not count.
    '%(?<windows>(?![0-9A-Fa-f]{2})[A-Z_][A-Z0-9_]{1,200})%',
  ].join('|'),
  'g',
);

/**
 * The references in a text, in order. One behind `$$` is meant as it stands and is not among them.
 *
 * @param text a whole value; a `${name}` in it is found too, so take our own variables out before
 */
export function findUnexpanded(text: string): readonly Unexpanded[] {
  return [...text.matchAll(REFERENCE)].flatMap((match): Unexpanded[] => {
    const { groups = {}, index } = match;
    const [kind, name] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || name === undefined) return [];
    const notation = kind === 'powershell' || kind === 'braced' ? 'variable' : (kind as Notation);
    const [written] = match;
    return [{ text: written, start: index, end: index + written.length, notation, name: name.trim() }];
  });
}

/** Our variable, without `${` and `}`, that a reference most likely means; `null` where there is no such. */
export function meantVariable({ name, notation }: Pick<Unexpanded, 'name' | 'notation'>): string | null {
  if (notation === 'command') return null;
  // `github.event.release.tag_name`, `.Env.VERSION`, `env.TAG`, `.Version | trim`, `inputs.tag`
  const last = name.match(/^\.?(?:[\w-]+\.)*(?<last>[\w-]+)/)?.groups?.['last'] ?? '';
  return OURS.get(last) ?? OURS.get(last.toUpperCase()) ?? null;
}
