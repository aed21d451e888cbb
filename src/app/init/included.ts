/**
 * The files that a pipeline includes. GitLab merges them in their order, mappings key by key, and what includes wins over what
 * is included.
 *
 * Only files of the same project can be read here; everything else is named.
 */

import type { Result } from '../../core/problem/problem.js';
import { isRecord } from '../../core/record.js';
import { itemsOf, type Mapping, readForeignYaml } from './foreign-yaml.js';

/** GitLab takes no more in one pipeline. */
const MOST = 150;

/** A file of the project. */
export interface LocalFile {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly text: string;
}

/**
 * Files of the project that a path or pattern of `include: local` names, in order. Empty: none can be read.
 *
 * @param pattern relative to the root of the project, without a leading `/`
 */
export type ReadLocal = (pattern: string) => readonly LocalFile[];

/** A pipeline with what it includes. */
export interface WholePipeline {
  readonly jobs: Mapping;
  /** What was not read, as a reader knows it: `template Auto-DevOps.gitlab-ci.yml`. */
  readonly unread: readonly string[];
}

/** Problem: `init-unreadable`, in the file itself or in one that it includes. */
export function wholePipeline(text: string, file: string, readLocal: ReadLocal): Result<WholePipeline> {
  const seen = new Set<string>();
  const unread = new Set<string>();

  function read(content: string, name: string): Result<Mapping> {
    const own = readForeignYaml(content, name);
    if (!own.ok) return own;
    let jobs: Mapping = {};
    for (const { kind, what } of includesOf(own.value['include'])) {
      const isReadable = kind === 'local' && !what.includes('$');
      const found = isReadable ? readLocal(what.replace(/^\/+/, '')) : [];
      if (found.length === 0) unread.add(`${kind} ${what}`);
      for (const { path, text: inner } of found) {
        if (seen.has(path)) continue;
        if (seen.size >= MOST) {
          unread.add(`local ${path}`);
          continue;
        }
        seen.add(path);
        const included = read(inner, path);
        if (!included.ok) return included;
        jobs = merged(jobs, included.value);
      }
    }
    return { ok: true, value: merged(jobs, own.value), warnings: [] };
  }

  const jobs = read(text, file);
  if (!jobs.ok) return jobs;
  return { ok: true, value: { jobs: jobs.value, unread: [...unread] }, warnings: [] };
}

interface Include {
  readonly kind: string;
  readonly what: string;
}

/** A text alone is a path of the project, or an address. */
function includesOf(include: unknown): readonly Include[] {
  if (typeof include === 'string')
    return [{ kind: /^https?:\/\//i.test(include) ? 'remote' : 'local', what: include }];
  if (Array.isArray(include)) return include.flatMap(includesOf);
  if (!isRecord(include)) return [];
  const { project, file } = include;
  if (typeof project === 'string') {
    const files = typeof file === 'string' ? [file] : itemsOf(file).map(String);
    return files.map((path) => ({ kind: 'project', what: `${project}: ${path}` }));
  }
  return ['local', 'remote', 'template', 'component', 'artifact'].flatMap((kind) => {
    const what = include[kind];
    return typeof what === 'string' ? [{ kind, what }] : [];
  });
}

/** Lists and plain values of the second replace those of the first. */
function merged(first: Mapping, second: Mapping): Mapping {
  const all = new Map<string, unknown>(Object.entries(first));
  for (const [key, value] of Object.entries(second)) {
    const before = all.get(key);
    all.set(key, isRecord(before) && isRecord(value) ? merged(before, value) : value);
  }
  return Object.fromEntries(all);
}
