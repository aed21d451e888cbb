/** Folders that exist for one test. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Content of a file, or where a symbolic link leads. */
export type Content = string | Uint8Array | { readonly link: string };

/** Makes a folder with these files, and gives its path. */
export function folder(files: Readonly<Record<string, Content>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'release-links-')));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path);
    else writeFileSync(path, content);
  }
  return root;
}
