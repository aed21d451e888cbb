/**
 * The one declaration of inputs. `Settings`, parsing, `action.yml`, the component's `spec:inputs`, `--help` and
 * the README's table all follow from it; `scripts/generate.mjs` writes them and a test holds them together.
 */

import type { Limit } from '../../core/plan/guard.js';

/** What the text of an input is read as. */
export type InputType =
  /** `base-url`: an address without query and credentials; `yaml`: white space has a meaning and is kept. */
  | { readonly kind: 'text'; readonly form?: 'base-url' | 'yaml' }
  /** One value a line. On the command line the flag may be repeated. `variables`: `NAME=value` lines. */
  | { readonly kind: 'lines'; readonly of: 'texts' | 'variables' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** A number of links, or a percentage such as `30%`. */
  | { readonly kind: 'limit'; readonly max: number }
  /** A number of seconds, or a number with `s`, `m` or `h`; `0` only where `none` says so. */
  | { readonly kind: 'duration'; readonly maxSeconds: number; readonly none?: true };

/** An input as it is declared: enough to read it, to check it, and to describe it in all three faces. */
export interface Input {
  /** Kebab-case: an action's input, the flag after `--`, a component's input. */
  readonly name: string;
  readonly type: InputType;
  /** What holds where nothing is given; absent where there is no value, or where the environment gives one. */
  readonly default?: string;
  /** Where a value comes from if none is given, in words for tables. */
  readonly defaultText?: string;
  readonly group: 'release' | 'links' | 'policy' | 'dry-run' | 'network';
  /** One sentence in plain text, without a full stop at its end. */
  readonly description: string;
  /** Never shown, and registered with the runner as a secret. */
  readonly secret?: true;
}

const TEXT = { kind: 'text' } as const;
const LINES = { kind: 'lines', of: 'texts' } as const;
const BOOLEAN = { kind: 'boolean' } as const;

const choice = <const Values extends readonly string[]>(...values: Values) =>
  ({ kind: 'choice', values }) as const;

/**
 * Every input, in the order of the tables and of `--help`. `npm run generate` writes action.yml, the component and the
 * documentation from it.
 */
export const INPUTS = [
  {
    name: 'gitlab-url',
    type: { kind: 'text', form: 'base-url' },
    group: 'release',
    defaultText: 'of the manifest, else `CI_SERVER_URL`, else `https://gitlab.com`',
    description: 'Base URL of GitLab, with its relative root where it has one (https://host/gitlab)',
  },
  {
    name: 'project',
    type: TEXT,
    group: 'release',
    defaultText: 'of the manifest, else `CI_PROJECT_ID`',
    description: 'Numeric id or full path of the GitLab project',
  },
  {
    name: 'tag',
    type: TEXT,
    group: 'release',
    defaultText: '`CI_COMMIT_TAG`; on GitHub the tag of the release event or the pushed tag',
    description: 'Tag of the release',
  },
  {
    name: 'tags',
    type: LINES,
    group: 'release',
    description: 'Patterns (* and ?) of tags: every existing release that matches, instead of the one of tag',
  },
  {
    name: 'tag-prefix',
    type: TEXT,
    group: 'release',
    description:
      'What stands before the version in a tag (app/, @scope/app@, pack-a-v; * and ? are wildcards): ${version} is what follows',
  },
  {
    name: 'token',
    type: TEXT,
    group: 'release',
    secret: true,
    defaultText: '`GITLAB_TOKEN`, else `CI_JOB_TOKEN`',
    description: 'GitLab access token or job token; needs scope api and the role Developer to apply',
  },
  {
    name: 'token-type',
    type: choice('auto', 'private', 'job', 'oauth'),
    default: 'auto',
    group: 'release',
    description:
      'Kind of token; `auto` recognises a job token by its value or prefix and takes any other as private',
  },
  {
    name: 'create-release',
    type: BOOLEAN,
    default: 'false',
    group: 'release',
    description: 'Create a release that does not exist, with all its links',
  },
  {
    name: 'release-name',
    type: TEXT,
    group: 'release',
    defaultText: 'the tag',
    description: 'Title template for a release that create-release creates, such as App ${version}',
  },
  {
    name: 'release-description',
    type: { kind: 'text', form: 'yaml' },
    group: 'release',
    description: 'Template of the notes (Markdown) for a release that create-release creates',
  },
  {
    name: 'release-description-file',
    type: TEXT,
    group: 'release',
    description: 'File with the notes for a release that create-release creates, relative to root',
  },
  {
    name: 'release-milestones',
    type: LINES,
    group: 'release',
    description: 'Titles of the milestones of a release that create-release creates',
  },
  {
    name: 'released-at',
    type: TEXT,
    group: 'release',
    defaultText: 'now',
    description: 'Date of a release that create-release creates, such as 2026-01-31T12:00:00Z',
  },
  {
    name: 'ref',
    type: TEXT,
    group: 'release',
    description: 'Commit or branch from which create-release makes a missing git tag',
  },
  {
    name: 'wait',
    type: { kind: 'duration', maxSeconds: 86_400, none: true },
    default: '0',
    group: 'release',
    description:
      'How long to wait (10m) for a tag or release that a mirror or another tool has not brought yet; 0 does not wait',
  },
  {
    name: 'settle',
    type: { kind: 'duration', maxSeconds: 3600, none: true },
    default: '20s',
    group: 'release',
    description: 'With `wait`: how long the links of a release must stay the same before the run goes on',
  },
  {
    name: 'manifest',
    type: TEXT,
    group: 'links',
    defaultText: 'first of `release-links.yml`, `.release-links.yml`, `.gitlab/…`, `.github/…`',
    description: 'Path of the manifest, relative to root; on the command line `-` is standard input',
  },
  {
    name: 'links',
    type: { kind: 'text', form: 'yaml' },
    group: 'links',
    description: 'Inline YAML list of links instead of a manifest',
  },
  {
    name: 'files',
    type: LINES,
    group: 'links',
    description:
      'Glob patterns instead of a manifest: one link for each file that matches; !pattern excludes',
  },
  {
    name: 'url',
    type: TEXT,
    group: 'links',
    description: 'URL template for files, such as https://downloads.example.com/${tag}/${path}',
  },
  {
    name: 'name',
    type: TEXT,
    group: 'links',
    defaultText: '`${basename}`',
    description: 'Name template for files',
  },
  {
    name: 'link-type',
    type: choice('other', 'runbook', 'image', 'package'),
    group: 'links',
    defaultText: '`other`',
    description: 'Link type for files',
  },
  {
    name: 'direct-asset-path',
    type: TEXT,
    group: 'links',
    description: 'Permanent path template for files, such as /bin/${basename}',
  },
  {
    name: 'root',
    type: TEXT,
    default: '.',
    group: 'links',
    defaultText: 'working directory',
    description: 'Folder in which the manifest and files are looked up; patterns find nothing outside it',
  },
  {
    name: 'vars',
    type: { kind: 'lines', of: 'variables' },
    group: 'links',
    description: 'NAME=value lines, read in templates as ${vars.NAME}',
  },
  {
    name: 'if-no-files-found',
    type: choice('error', 'warn', 'ignore'),
    default: 'error',
    group: 'links',
    description: 'How to treat a pattern that matches nothing',
  },
  {
    name: 'check-urls',
    type: choice('false', 'true', 'all'),
    default: 'false',
    group: 'links',
    description:
      'Check that every URL responds; no token is sent, and private addresses are checked only with `all`',
  },
  {
    name: 'prune',
    type: BOOLEAN,
    default: 'true',
    group: 'policy',
    description: 'Delete links that are not in the manifest',
  },
  {
    name: 'ignore',
    type: LINES,
    group: 'policy',
    description: 'Patterns (* and ?) of link names to leave alone, added to those of the manifest',
  },
  {
    name: 'max-deletes',
    type: { kind: 'limit', max: 1_000_000 },
    default: '10',
    group: 'policy',
    description: 'Maximum number of links a run may delete, or a percentage (30%) of the links it manages',
  },
  {
    name: 'max-updates',
    type: { kind: 'limit', max: 1_000_000 },
    default: '100',
    group: 'policy',
    description: 'Maximum number of links a run may update, or a percentage (30%) of the links it manages',
  },
  {
    name: 'require-known-links',
    type: BOOLEAN,
    default: 'false',
    group: 'policy',
    description: 'Refuse, rather than warn, to delete links from a release that has none of the manifest',
  },
  {
    name: 'only',
    type: LINES,
    group: 'policy',
    description: 'Patterns (* and ?) of link names; links with other names are left as they are',
  },
  {
    name: 'allow-empty',
    type: BOOLEAN,
    default: 'false',
    group: 'policy',
    description: 'Allow a manifest without any link',
  },
  {
    name: 'order',
    type: choice('manifest', 'any', 'strict'),
    default: 'manifest',
    group: 'policy',
    description:
      'manifest lists new links as the manifest does, above the others; any is faster; strict moves existing links, too',
  },
  {
    name: 'plan-out',
    type: TEXT,
    group: 'policy',
    description: 'File that a dry run saves its plan to; on the command line also plan --out',
  },
  {
    name: 'plan-file',
    type: TEXT,
    group: 'policy',
    description: 'Saved plan to apply instead of a manifest; refused where a release has changed since',
  },
  {
    name: 'plan-digest',
    type: TEXT,
    group: 'policy',
    description: 'Apply only the plan that has this digest, as the comment or the summary shows it',
  },
  {
    name: 'writes',
    type: choice('auto', 'rest', 'graphql'),
    default: 'auto',
    group: 'network',
    description:
      'How links are written: auto uses GraphQL, 25 links to a request, for 20 writes or more with an access token',
  },
  {
    name: 'dry-run',
    type: choice('auto', 'true', 'false'),
    default: 'auto',
    group: 'dry-run',
    description: 'Plan without writing; `auto`: in pull and merge requests',
  },
  {
    name: 'fail-on-changes',
    type: BOOLEAN,
    default: 'false',
    group: 'dry-run',
    description: 'Fail a dry run that finds changes (drift check)',
  },
  {
    name: 'comment',
    type: choice('auto', 'true', 'false'),
    default: 'auto',
    group: 'dry-run',
    description:
      'Keep one comment with the plan on the pull or merge request; `auto`: on dry runs, if the token is allowed to',
  },
  {
    name: 'comment-key',
    type: TEXT,
    group: 'dry-run',
    description: 'Tells several comments on one pull or merge request apart',
  },
  {
    name: 'github-token',
    type: TEXT,
    group: 'dry-run',
    secret: true,
    defaultText: 'token of the job',
    description: 'GitHub token for the comment and for github: entries',
  },
  {
    name: 'doctor',
    type: BOOLEAN,
    default: 'false',
    group: 'network',
    description: 'Before an apply that has something to write, check token, project, role and tag, and warn',
  },
  {
    name: 'concurrency',
    type: { kind: 'number', min: 1, max: 32 },
    default: '4',
    group: 'network',
    description: 'Maximum number of requests under way at a time',
  },
  {
    name: 'retries',
    type: { kind: 'number', min: 0, max: 20 },
    default: '5',
    group: 'network',
    description: 'How often a request is repeated where that is safe',
  },
  {
    name: 'timeout',
    type: { kind: 'duration', maxSeconds: 3600 },
    default: '30',
    group: 'network',
    description: 'Time limit for one request (30, 90s, 2m)',
  },
  {
    name: 'deadline',
    type: { kind: 'duration', maxSeconds: 86_400 },
    default: '15m',
    group: 'network',
    description: 'Time limit for the whole run (15m, 1h)',
  },
  {
    name: 'allow-insecure',
    type: BOOLEAN,
    default: 'false',
    group: 'network',
    description: 'Send a token over plain http to a host that is not loopback',
  },
] as const satisfies readonly Input[];

/** Name of a declared input, in kebab-case. */
export type InputName = (typeof INPUTS)[number]['name'];

type DeclaredInput = (typeof INPUTS)[number];

/** `gitlab-url` → `gitlabUrl` */
type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** `null` only where nothing was given and nothing is declared to hold then. */
type OrNull<I extends Input, Value> = I extends { readonly default: string } ? Value : Value | null;

/** What the text of an input becomes. A duration is in milliseconds. */
type ValueOf<I extends Input> = I['type'] extends { readonly kind: 'boolean' }
  ? boolean
  : I['type'] extends { readonly kind: 'number' | 'duration' }
    ? number
    : I['type'] extends { readonly kind: 'limit' }
      ? Limit
      : I['type'] extends { readonly kind: 'lines'; readonly of: infer Of }
        ? Of extends 'variables'
          ? ReadonlyMap<string, string>
          : readonly string[]
        : I['type'] extends { readonly kind: 'choice'; readonly values: readonly (infer Value)[] }
          ? OrNull<I, Value>
          : OrNull<I, string>;

/**
 * Every declared input by its name in camelCase, read and checked. An input that no file of src/ reads from here
 * fails `__tests__/project/input-uses.test.ts`.
 */
export type InputValues = { readonly [I in DeclaredInput as CamelCase<I['name']>]: ValueOf<I> };

/** Raw values by input name; a name is absent where nothing was given. */
export type RawInputs = { readonly [name in InputName]?: string };

/** Environment variable that gives an input to the command line: `RELEASE_LINKS_GITLAB_URL`. */
export function inputVariable(name: string): string {
  return `RELEASE_LINKS_${name.toUpperCase().replaceAll('-', '_')}`;
}
