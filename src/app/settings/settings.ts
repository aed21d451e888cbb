/** Raw inputs and the CI's environment → Settings. Parsed once, here; nothing behind this door looks at strings. */

import type { LinkType } from '../../core/link.js';
import { type Problem, type Result, resultOf } from '../../core/problem/problem.js';
import { type Environment, projectOf, tagOf, tokenOf } from './environment.js';
import { checkProject, checkTag, InputReader } from './input-values.js';
import type { InputName, RawInputs } from './inputs.js';

export type TokenKind = 'private' | 'job' | 'oauth';

export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
}

/** Where the desired links are declared. */
export type Source =
  /** `path` is null where a default name is to be looked for. */
  | { readonly kind: 'manifest'; readonly path: string | null }
  | { readonly kind: 'links'; readonly text: string }
  | {
      readonly kind: 'files';
      readonly files: readonly string[];
      readonly url: string | null;
      readonly name: string | null;
      readonly linkType: LinkType | null;
      readonly directAssetPath: string | null;
    };

export interface Settings {
  /** Without a trailing slash. */
  readonly gitlabUrl: string;
  /** Numeric id or full path; null where none is known, which only `validate` accepts. */
  readonly project: string | null;
  readonly tag: string | null;
  /** Patterns of the input `tags`; empty where it was not given. */
  readonly tags: readonly string[];
  readonly token: Token | null;
  readonly createRelease: boolean;
  readonly ref: string | null;
  readonly source: Source;
  readonly root: string;
  readonly vars: ReadonlyMap<string, string>;
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
  readonly checkUrls: 'false' | 'true' | 'all';
  readonly prune: boolean;
  readonly ignore: readonly string[];
  readonly maxDeletes: number;
  readonly allowEmpty: boolean;
  readonly order: 'manifest' | 'any';
  readonly dryRun: boolean;
  /** The run is about a pull or merge request. */
  readonly proposed: boolean;
  readonly failOnChanges: boolean;
  readonly comment: 'auto' | 'true' | 'false';
  readonly commentKey: string;
  readonly githubToken: string | null;
  readonly concurrency: number;
  readonly retries: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** Milliseconds. */
  readonly deadline: number;
  readonly allowInsecure: boolean;
}

/**
 * @param raw what was given, flags before environment; a name is absent where nothing was
 * @param environment what the CI tells
 * @returns all settings, or every `invalid-input` and `two-sources` Problem at once
 */
export function parseSettings(raw: RawInputs, environment: Environment): Result<Settings> {
  const read = new InputReader(raw);
  const project = read.text('project') ?? projectOf(environment);
  const tag = read.text('tag') ?? tagOf(environment);
  const proposed = isProposal(environment);
  const dryRun: 'auto' | 'true' | 'false' = read.choice('dry-run');
  const settings: Settings = {
    gitlabUrl: read.baseUrl('gitlab-url', environment.CI_SERVER_URL ?? 'https://gitlab.com'),
    project,
    tag,
    tags: read.lines('tags'),
    token: tokenSetting(read, environment),
    createRelease: read.boolean('create-release'),
    ref: read.text('ref'),
    source: sourceSetting(read, raw),
    root: read.text('root') ?? '.',
    vars: read.variables('vars'),
    ifNoFilesFound: read.choice('if-no-files-found'),
    checkUrls: read.choice('check-urls'),
    prune: read.boolean('prune'),
    ignore: read.lines('ignore'),
    maxDeletes: read.number('max-deletes'),
    allowEmpty: read.boolean('allow-empty'),
    order: read.choice('order'),
    dryRun: dryRun === 'auto' ? proposed : dryRun === 'true',
    proposed,
    failOnChanges: read.boolean('fail-on-changes'),
    comment: read.choice('comment'),
    commentKey: read.text('comment-key') ?? '',
    githubToken: read.text('github-token'),
    concurrency: read.number('concurrency'),
    retries: read.number('retries'),
    timeout: read.milliseconds('timeout'),
    deadline: read.milliseconds('deadline'),
    allowInsecure: read.boolean('allow-insecure'),
  };
  const problems: Problem[] = [
    ...read.problems,
    ...checkProject(project),
    ...checkTag(tag),
    ...twoSources(raw),
  ];
  if (raw.tag !== undefined && raw.tags !== undefined) problems.push(clash('tag', 'tags'));
  return resultOf(settings, problems);
}

/** Whether a change is only proposed: pull requests, merge queues and merge request pipelines. There `auto` plans. */
function isProposal(environment: Environment): boolean {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  return (
    event.startsWith('pull_request') ||
    event === 'merge_group' ||
    environment.proposed ||
    environment.CI_PIPELINE_SOURCE === 'merge_request_event'
  );
}

/** `auto`: a job token is told by its value or its prefix; everything else goes where access tokens go. */
function tokenSetting(read: InputReader, environment: Environment): Token | null {
  const value = read.text('token') ?? tokenOf(environment);
  if (value === null) return null;
  const type: 'auto' | TokenKind = read.choice('token-type');
  if (type !== 'auto') return { kind: type, value };
  const isJobToken = value === environment.CI_JOB_TOKEN || value.startsWith('glcbt-');
  return { kind: isJobToken ? 'job' : 'private', value };
}

function sourceSetting(read: InputReader, raw: RawInputs): Source {
  if (raw.links !== undefined) return { kind: 'links', text: raw.links };
  if (raw.files === undefined) return { kind: 'manifest', path: read.text('manifest') };
  return {
    kind: 'files',
    files: read.lines('files'),
    url: read.text('url'),
    name: read.text('name'),
    linkType: raw['link-type'] === undefined ? null : read.choice('link-type'),
    directAssetPath: read.text('direct-asset-path'),
  };
}

const SOURCES = ['manifest', 'links', 'files'] as const;
const FILES_ONLY = ['url', 'name', 'link-type', 'direct-asset-path'] as const;

function twoSources(raw: RawInputs): Problem[] {
  const [first, second] = SOURCES.filter((name) => raw[name] !== undefined);
  const problems = first !== undefined && second !== undefined ? [clash(first, second)] : [];
  if (raw.files !== undefined) return problems;
  const stray = FILES_ONLY.filter((name) => raw[name] !== undefined);
  return [
    ...problems,
    ...stray.map(
      (name): Problem => ({
        severity: 'error',
        code: 'invalid-input',
        message: `input ${name} is a template for files, but files is not given`,
        hint: `Give files, or write ${name.replaceAll('-', '_')} in the manifest.`,
      }),
    ),
  ];
}

function clash(first: InputName, second: InputName): Problem {
  return {
    severity: 'error',
    code: 'two-sources',
    message: `inputs ${first} and ${second} are both given, and each says what the release should have`,
    hint: `Keep one of ${first} and ${second}.`,
  };
}
