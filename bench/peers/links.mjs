/**
 * One release's links made like a file says: the script that one would write with gitbeaker.
 *
 * usage: links.mjs URL TOKEN PROJECT TAG ensure|clear|list [FILE], in a folder in which the package is installed
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [host, token, project, tag, action, file] = process.argv.slice(2);
const { Gitlab } = createRequire(join(process.cwd(), 'x.js'))('@gitbeaker/rest');
const api = new Gitlab({ host, token });
await api.Projects.show(project);
const links = await api.ReleaseLinks.all(project, tag);

if (action === 'ensure') {
  for (const { name, url, ...options } of JSON.parse(readFileSync(file, 'utf8'))) {
    const have = links.find((link) => link.name === name);
    if (have === undefined) await api.ReleaseLinks.create(project, tag, name, url, options);
    else if (have.url !== url) await api.ReleaseLinks.edit(project, tag, have.id, { url });
  }
} else if (action === 'clear') {
  for (const { id } of links) await api.ReleaseLinks.remove(project, tag, id);
} else {
  console.log(JSON.stringify(links.map(({ name, url }) => ({ name, url }))));
}
