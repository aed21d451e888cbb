/**
 * The licences of everything that a bundle contains. `ncc --license` gives up as soon as there is more than one
 * chunk, and does not see what esbuild took; so the packages are taken from the files that went into the slices.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENSE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i;
const NOTICE_FILE = /^notice(\..*)?$/i;

/** Folders of the packages that the files come from, nested ones apart. */
function packageFolders(files) {
  const folders = files.map((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0]);
  return [...new Set(folders)].filter((folder) => existsSync(join(folder, 'package.json')));
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).sort();
  const texts = files
    .filter((file) => LICENSE_FILE.test(file) || NOTICE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (license === undefined && texts.length === 0) throw new Error(`${name} says nothing of its licence`);
  const text = texts.length > 0 ? texts.join('\n\n') : 'The package carries no text of its licence.';
  return { title: `${name} ${version} (${license ?? 'see below'})`, text };
}

/** Text of LICENSES.txt for bundles that hold the given library files. */
export function licensesText(files) {
  const packages = new Map(
    packageFolders(files)
      .map(describe)
      .map((entry) => [entry.title, entry.text]),
  );
  const sections = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
  const line = '-'.repeat(80);
  return [
    'These programs contain the packages below. Each keeps its own licence.\n',
    ...sections.map(([title, text]) => `${line}\n${title}\n${line}\n\n${text}\n`),
  ].join('\n');
}
