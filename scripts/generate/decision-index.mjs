/** docs/decisions/README.md: the list of the pages beside it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = 'docs/decisions';

const HEADER = `<!-- Written by npm run generate from the pages beside it. Do not edit. -->

# Decisions

One page for each decision that had a real alternative: context, decision, alternatives, consequences.

`;

export async function decisionIndex() {
  const pages = (await readdir(FOLDER)).filter((name) => /^\d{4}-.*\.md$/.test(name)).sort();
  const rows = pages.map(async (name) => {
    const text = await readFile(join(FOLDER, name), 'utf8');
    return `- [${text.match(/^# (.*)$/m)?.[1] ?? name}](${name})\n`;
  });
  return `${HEADER}${(await Promise.all(rows)).join('')}`;
}
