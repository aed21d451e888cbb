/**
 * Names and addresses come from outside: from a manifest in a pull request, from whoever edits the release.
 * Each place that shows them has its own way of being talked into something else. There is one function for each
 * place, and nothing from outside is shown without passing through the one that fits.
 *
 * | place            | what could be smuggled                                  | what is done                      |
 * |------------------|---------------------------------------------------------|-----------------------------------|
 * | terminal, log    | control codes, reversed text, `::command::`, `##[…]`    | made visible                      |
 * | JSON             | the same, where it is printed                           | `\uXXXX`                         |
 * | Markdown, inline | everything Markdown, HTML, `@name`, `#1`, `/quick`      | a code span that nothing closes   |
 * | HTML             | tags, attributes, comments                              | entities, in `<code>`             |
 * | XML              | tags, attributes, characters that XML has no way to write | entities, U+FFFD          |
 * | dotenv file      | a second variable                                       | one line, no white space          |
 *
 * Mentions, references and autolinks are not looked for inside code, neither by GitHub nor by GitLab. GitLab's
 * quick actions and GitHub's workflow commands work at the start of a line, where no value is ever put. Workflow
 * commands and output files themselves are written by `@actions/core`, which escapes what it is given.
 * Credentials inside an address are hidden by all of them (`credentials.ts`).
 */

import { maskText } from '../../core/text/credentials.js';
import { visible } from './visible.js';

/** For a terminal or a job log: one line, nothing that is obeyed. */
export function terminal(value: string): string {
  return withoutCommands(seen(value));
}

/**
 * Lines in which GitHub's runner finds no command. It looks for `::` at the start of a line, white space before it
 * ignored, and for `##[` and `##vso[` anywhere in it. The first character of each is written out, so that the reader
 * still sees it.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1\\u003a').replace(/#(?=#(?:\[|vso\[))/g, '\\u0023');
}

/**
 * A JSON document as text, indented, with a line end. JSON may say any character as `\uXXXX`, so what a terminal
 * or GitHub's runner would obey is written that way, and the document means the same.
 */
export function jsonText(document: unknown): string {
  const text = JSON.stringify(document, null, 2)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\x7f-\x9f]/gu, (character) =>
      character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
    )
    .replace(/#(?=#(?:\[|vso\[))/g, '\\u0023');
  return `${text}\n`;
}

/** For Markdown, outside of tables: a code span. The fence is longer than any run of backticks inside. */
export function markdown(value: string): string {
  const text = seen(value);
  if (text.trim() === '') return '` `';
  const longest = (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  // One space on each side is taken off again by the renderer; it is needed beside a backtick or a space.
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return fence + pad + text + pad + fence;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** A value as a reader may see it: on one line, credentials hidden, nothing invisible. Not yet escaped for any place. */
export function seen(value: string): string {
  return visible(maskText(value));
}

/** The characters of HTML as entities: for text that has been through `seen`. A mention stays one outside of `<code>`. */
export function entities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
}

/** For XML, in an attribute or as text. What XML 1.0 has no way to write becomes U+FFFD. */
export function xml(value: string): string {
  return entities(value).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/**
 * A line of a dotenv report, line end included. GitLab's dotenv reports know neither line breaks nor escapes, and
 * a later job uses the value in a shell. So what a shell or a line reader obeys is percent-encoded, as an address
 * would have it.
 */
export function dotenvLine(key: string, value: string): string {
  return `${key}=${maskText(value).replace(/[\s\p{Cc}\p{Cf}\p{Cs}"'\\`$]/gu, percentEncode)}\n`;
}

/** UTF-8 bytes as `%XX`. Other than `encodeURIComponent` it encodes any character, and a lone surrogate as U+FFFD. */
export function percentEncode(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
