/** The files that hold the project's addresses and are otherwise written by hand. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { homeLock, homePackage, homeProblems, withHome } from './home.mjs';

const DOCUMENTS = ['SECURITY.md', 'CONTRIBUTING.md', '.gitlab-ci.yml', 'docs', 'examples', '.github'];

/** Addresses as home.json has them. */
export async function readHome() {
  const home = JSON.parse(await readFile('home.json', 'utf8'));
  const problems = homeProblems(home);
  if (problems.length > 0) throw new Error(`home.json: ${problems.join('; ')}`);
  return home;
}

/** Path and text of each. README.md is not among them: it has tables as well. */
export async function homeFiles(home, packageJson, formatted) {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const texts = (await documents()).map(async (path) => {
    return [path, withHome(await readFile(path, 'utf8'), home, packageJson.version)];
  });
  return [
    ['package.json', formatted('package.json', homePackage(packageJson, home))],
    ['package-lock.json', `${JSON.stringify(homeLock(lock, home), null, 2)}\n`],
    ...(await Promise.all(texts)),
  ];
}

async function documents() {
  const found = DOCUMENTS.map(async (path) => {
    if (/\.(md|yml)$/.test(path)) return [path];
    const names = await readdir(path, { recursive: true });
    return names.filter((name) => /\.(md|ya?ml)$/.test(name)).map((name) => join(path, name));
  });
  // The command line's help and the index of decisions are written whole.
  return (await Promise.all(found))
    .flat()
    .filter((path) => !/^docs.(cli\.md|decisions.README\.md)$/.test(path));
}
