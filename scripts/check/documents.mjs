/** The YAML that the project shows: files in examples/ and blocks of its Markdown, told apart by what they are for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MARKDOWN = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs', 'examples'];

/** Every block of YAML in the project's Markdown: `name` is file and line, `title` what its first comment says. */
export function yamlBlocks() {
  return markdownFiles().flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, start) => {
      if (!/^\s*```ya?ml$/.test(line)) return [];
      const indent = line.indexOf('`');
      const end = lines.findIndex((other, index) => index > start && other.trim() === '```');
      const body = lines.slice(start + 1, end).map((text) => text.slice(indent));
      const title = body[0]?.match(/^# (\S+)/)?.[1] ?? '';
      return [{ name: `${file}:${start + 1}`, title, text: `${body.join('\n')}\n` }];
    });
  });
}

function markdownFiles() {
  return MARKDOWN.flatMap((path) =>
    path.endsWith('.md')
      ? [path]
      : readdirSync(path, { recursive: true })
          .filter((name) => name.endsWith('.md'))
          .map((name) => join(path, name)),
  ).sort();
}

/** YAML files of a folder and the folders in it, with their text. */
export function yamlFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}
