/** `.gitlab-ci.yml` → entries: the links of `release: assets: links:` in any job, templates (`.name`) included. */

import { type Problem, type Result, warning } from '../../core/problem/problem.js';
import { isRecord } from '../../core/record.js';
import { append } from '../../core/text/append.js';
import { listed, quoted } from '../../core/text/quoted.js';
import { ciTemplate } from './ci-text.js';
import type { DraftEntry, ManifestDraft } from './draft.js';
import { itemsOf, type Mapping, mappingOf, textOf } from './foreign-yaml.js';
import { type ReadLocal, wholePipeline } from './included.js';

/** How many references may lead to references. */
const DEEPEST = 10;

/** The link keys of GitLab's keyword, and what a manifest calls them; the last of two names for one thing counts. */
const KEYS = {
  name: 'name',
  url: 'url',
  filepath: 'direct_asset_path',
  direct_asset_path: 'direct_asset_path',
  link_type: 'link_type',
} as const;

/**
 * The links of all jobs, each once. `$CI_COMMIT_TAG`, or the one variable that `tag_name` is, becomes `${tag}`; other
 * variables become `${vars.NAME}`. What is included and cannot be read is named in a warning. Problem: `init-unreadable`.
 *
 * @param file how messages name it
 * @param readLocal the files of the project that it includes
 */
export function draftOfCi(text: string, file: string, readLocal: ReadLocal): Result<ManifestDraft> {
  const pipeline = wholePipeline(text, file, readLocal);
  if (!pipeline.ok) return pipeline;
  const { jobs, unread } = pipeline.value;
  const entries = new Map<string, DraftEntry>();
  const vars = new Set<string>();
  const warnings: Problem[] = unread.length === 0 ? [] : [notRead(file, unread)];
  for (const [job, value] of Object.entries(jobs)) {
    const release = mappingOf(mappingOf(value)['release']);
    const tags = tagVariables(release);
    for (const link of linksOf(jobs, release)) {
      const read = readLink(link, job, tags);
      for (const name of read.vars) vars.add(name);
      append(warnings, read.warnings);
      if (read.entry !== null) entries.set(JSON.stringify(read.entry), read.entry);
    }
  }
  const value = { entries: [...entries.values()], vars: [...vars], warnings };
  return { ok: true, value, warnings: [] };
}

function tagVariables(release: Mapping): ReadonlySet<string> {
  const name = /^\$(?:\{(\w+)\}|(\w+))$/.exec(textOf(release['tag_name']) ?? '');
  const own = name?.[1] ?? name?.[2];
  return new Set(own === undefined ? ['CI_COMMIT_TAG'] : ['CI_COMMIT_TAG', own]);
}

/** With what `!reference` leads to, be it assets, the list or an item of it. */
function linksOf(pipeline: Mapping, release: Mapping): readonly unknown[] {
  const assets = mappingOf(followed(pipeline, release['assets'])[0]);
  return followed(pipeline, assets['links']).flatMap((value) => (Array.isArray(value) ? value : [value]));
}

/** A value, or the values that a list of words leads to as a path. Anything that leads nowhere is left as it is. */
function followed(pipeline: Mapping, value: unknown, depth = 0): readonly unknown[] {
  if (!Array.isArray(value) || depth > DEEPEST) return value === undefined ? [] : [value];
  const items = itemsOf(value);
  if (items.length > 1 && items.every((item) => typeof item === 'string')) {
    const target = items.reduce<unknown>((at, key) => mappingOf(at)[String(key)], pipeline);
    return target === undefined ? [value] : followed(pipeline, target, depth + 1);
  }
  return items.flatMap((item) => followed(pipeline, item, depth + 1));
}

interface ReadLink {
  readonly entry: DraftEntry | null;
  readonly vars: readonly string[];
  readonly warnings: readonly Problem[];
}

function readLink(link: unknown, job: string, tags: ReadonlySet<string>): ReadLink {
  if (!isRecord(link) || textOf(link['url']) === null)
    return { entry: null, vars: [], warnings: [noUrl(job)] };
  const texts = Object.entries(KEYS).flatMap(([theirs, ours]) => {
    const text = textOf(link[theirs]);
    return text === null ? [] : [{ ours, ...ciTemplate(text, tags) }];
  });
  return {
    entry: Object.fromEntries(texts.map(({ ours, template }) => [ours, template])),
    vars: texts.flatMap((text) => text.vars),
    warnings: texts.flatMap((text) => text.shellForms.map((form) => shellForm(form, job))),
  };
}

function notRead(file: string, unread: readonly string[]): Problem {
  const message = `what ${quoted(file)} includes was not all read; not read: ${listed(unread.map(quoted))}`;
  const hint = 'If a release is there, copy the file next to this one and run init --from with its path.';
  return warning('init-left-out', message, hint);
}

function noUrl(job: string): Problem {
  const message = `a link of job ${quoted(job)} has no url`;
  return warning('init-left-out', message, 'It may come from an included file: add it to the manifest.');
}

function shellForm(form: string, job: string): Problem {
  const message = `${quoted(form)} in job ${quoted(job)} is shell syntax; only its variable was taken over`;
  return warning('init-left-out', message, 'Compute the value in the job, and pass it in `vars`.');
}
