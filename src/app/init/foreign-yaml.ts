/**
 * YAML of other tools. Manifests are read in a stricter form (`core/yaml/`); here anchors, merge keys and GitLab's
 * `!reference` are everyday things.
 */

import { parseAllDocuments } from 'yaml';
import { error, type Result } from '../../core/problem/problem.js';
import { isRecord } from '../../core/record.js';
import { quoted } from '../../core/text/quoted.js';

/** A mapping of which nothing is known. */
export type Mapping = Readonly<Record<string, unknown>>;

/**
 * The mappings of all documents in one: a `.gitlab-ci.yml` may begin with a document `spec:`. A list behind
 * `!reference` comes back as a list of its words. Problem: `init-unreadable`.
 *
 * @param file how messages name it
 */
export function readForeignYaml(text: string, file: string): Result<Mapping> {
  try {
    const documents = [...parseAllDocuments(text, { merge: true, logLevel: 'silent' })];
    const fault = documents.flatMap(({ errors }) => errors)[0];
    if (fault !== undefined) return unreadable(file, fault.message);
    const mappings = documents.map((document): unknown => document.toJS()).filter(isRecord);
    return { ok: true, value: Object.assign({}, ...mappings) as Mapping, warnings: [] };
  } catch (thrown) {
    // Too many aliases, or one without its anchor.
    return unreadable(file, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function unreadable(file: string, reason: string): Result<Mapping> {
  const [line = ''] = reason.split('\n');
  const message = `${quoted(file)} cannot be read as YAML: ${line.replace(/:$/, '')}`;
  return {
    ok: false,
    problems: [error('init-unreadable', message, 'Fix the file, or name another with --from.')],
  };
}

/** The value as a mapping; an empty one where it is something else. */
export function mappingOf(value: unknown): Mapping {
  return isRecord(value) ? value : {};
}

/** The items of a list; none where the value is something else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text or a number as text; `null` for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : null;
}

/** The texts of a list. */
export function textsOf(value: unknown): readonly string[] {
  return itemsOf(value).flatMap((item) => textOf(item) ?? []);
}
