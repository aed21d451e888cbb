/** What `init` makes of the files of another tool: entries of a manifest, before they are written down. */

import type { Problem } from '../../core/problem/problem.js';

/** One entry of `links:`, with the keys of a manifest. Texts are templates. */
export interface DraftEntry {
  readonly name?: string;
  readonly url?: string;
  readonly files?: string | readonly string[];
  readonly upload?: { readonly package: string; readonly version: string; readonly file: string };
  readonly direct_asset_path?: string;
  readonly link_type?: string;
}

/** A manifest to be. */
export interface ManifestDraft {
  readonly entries: readonly DraftEntry[];
  /** Names NAME of `${vars.NAME}` in the entries, in order of appearance. */
  readonly vars: readonly string[];
  /** Warnings `init-left-out`: what could not be taken over. */
  readonly warnings: readonly Problem[];
}

/**
 * Files that go into a generic package of the project. `|file` and `|path` make names legal that GitLab refuses there,
 * such as `app_1.0~rc1.deb`.
 *
 * @param files patterns, at least one
 */
export function uploadEntry(files: readonly string[], packageName: string, linkType: string): DraftEntry {
  const [only] = files;
  return {
    files: files.length === 1 && only !== undefined ? only : files,
    upload: { package: packageName, version: `\${version}`, file: `\${basename|file}` },
    direct_asset_path: `/\${basename|path}`,
    ...(linkType !== 'other' && { link_type: linkType }),
  };
}

/** A text as a part of a package's name: GitLab takes letters, digits, `.`, `_`, `-` and `+`. */
export function packageNameOf(text: string): string {
  const name = text.replace(/[^\w.+-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return name === '' ? 'files' : name;
}
