/** What the command line has beside the inputs: commands, and flags that say how results are shown. */

import { INPUTS, type Input, type InputName } from '../../app/settings/inputs.js';
import { LINK_TYPES } from '../../core/link.js';
import { REPORT_FILES, type ReportFileName } from '../../face/report-files.js';

/** A command as it is declared: for parsing, for `--help` and for docs/cli.md. */
export interface Command {
  readonly name: string;
  /** Behind the name in the usage line, a word each; one in brackets may be left out. */
  readonly operands: string;
  /** One sentence, for the list of commands. */
  readonly summary: string;
  /** What the sentence leaves out. */
  readonly details: string;
  /** Groups of inputs the command takes. */
  readonly groups: readonly Input['group'][];
  /** Inputs of those groups that would mean nothing to it. */
  readonly without?: readonly InputName[];
  /** Flags of its own, by name. */
  readonly flags: readonly FlagName[];
  /** What `--format` takes. */
  readonly formats?: readonly string[];
  /** What `--out` does, where it is not the usual. */
  readonly out?: string;
  readonly example: string;
}

/** A flag that is no input, since only the command line has it. */
export interface Flag {
  readonly name: string;
  /** What stands for the value in help, `null` for a switch. */
  readonly value: string | null;
  readonly choices?: readonly string[];
  readonly description: string;
  /** Says what a link is to be, not how results are shown. */
  readonly ofLink?: true;
  /** The flag is another way to give this one this value. */
  readonly sets?: { readonly name: FlagName; readonly value: string };
}

/** Short flags, by the names of inputs and flags that they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  project: 'p',
  tag: 't',
  manifest: 'm',
  'dry-run': 'n',
  format: 'o',
  yes: 'y',
  help: 'h',
  version: 'V',
};

/** The letter of the short flag of an input or flag, `null` where it has none. */
export function shortOf(name: string): string | null {
  return SHORT[name] ?? null;
}

/**
 * Of single calls. Inputs have the same names: those are templates for `files`, while here a value is written as it is
 * given, so no variable `RELEASE_LINKS_…` of a job that also plans gets into a call.
 */
const LINK_FLAGS = [
  { name: 'name', value: 'NAME', ofLink: true, description: 'Name; written as given, ${…} is not replaced' },
  { name: 'url', value: 'URL', ofLink: true, description: 'Address; written as given' },
  {
    name: 'link-type',
    value: LINK_TYPES.join('|'),
    choices: LINK_TYPES,
    ofLink: true,
    description: 'Type; a new link without it is other, an existing one keeps its own',
  },
  {
    name: 'direct-asset-path',
    value: 'PATH',
    ofLink: true,
    description: 'Permanent path such as /bin/app.dmg; an empty one means none',
  },
] as const satisfies readonly Flag[];

const OWN_FLAGS = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: ['text', 'json', 'markdown'],
    description: 'text (default), json or markdown',
  },
  {
    name: 'json',
    value: null,
    sets: { name: 'format', value: 'json' },
    description: 'The same as --format json',
  },
  { name: 'force', value: null, description: 'Replace the file of --out where there is one' },
  {
    name: 'tags',
    value: 'PATTERN',
    description: 'Print the tags of releases, newest first, in place of links; alone it means all',
  },
  {
    name: 'from',
    value: 'PATH',
    description: 'What to start from: .gitlab-ci.yml, .goreleaser.yaml, or a folder of files',
  },
  { name: 'out', value: 'FILE', description: 'Write the result to FILE instead of standard output' },
  { name: 'yes', value: null, description: 'Do not ask before links are deleted or updated' },
  { name: 'detailed-exitcode', value: null, description: 'Exit 2 where a plan or dry run has changes' },
  {
    name: 'dotenv-prefix',
    value: 'NAME',
    description: 'How variables of --report-dotenv begin: docs-links is DOCS_LINKS_ (default: release-links)',
  },
  { name: 'port', value: 'PORT', description: 'Port to listen on; 0 (default) picks a free one' },
  { name: 'seed', value: 'FILE', description: 'Projects, releases and tokens to start with, YAML or JSON' },
  {
    name: 'gitlab-version',
    value: 'VERSION',
    choices: ['11.7', '12.10', '13.8', '15.8', 'current'],
    description: 'GitLab version to behave like: 11.7, 12.10, 13.8, 15.8 or current (default)',
  },
  {
    name: 'graphql',
    value: 'WHICH',
    choices: ['on', 'old', 'off'],
    description: 'on, old (without the mutations of links) or off; by default what the version has',
  },
  {
    name: 'rate-limit',
    value: 'LIMIT',
    description: 'How many requests are answered in how many seconds, such as 2000/60; the others get 429',
  },
  { name: 'work', value: 'TIME', description: 'How long the server works on each write, such as 20ms' },
  {
    name: 'fault',
    value: 'FAULTS',
    description: 'What goes wrong, such as "status 503 on POST links at 2" (docs/sandbox.md)',
  },
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    description: 'auto (default), always or never',
  },
  {
    name: 'debug',
    value: null,
    description: 'Show each request, and stack traces of errors, on standard error',
  },
  { name: 'check', value: null, description: 'Write nothing; exit 1 where the manifest is in another style' },
  { name: 'verbose', value: null, description: 'Also the commit, the hash of the bundle, and Node' },
  { name: 'help', value: null, description: 'Show this help' },
  {
    name: 'version',
    value: null,
    description: 'Show the version; with --verbose also the commit, the hash of the bundle, and Node',
  },
] as const;

/** Name of a flag, without its dashes. */
export type FlagName = (typeof LINK_FLAGS | typeof OWN_FLAGS)[number]['name'] | ReportFileName;

/** Every flag that is no input. */
export const FLAGS: readonly Flag[] = [
  ...LINK_FLAGS,
  ...OWN_FLAGS,
  ...REPORT_FILES.map(({ name, description }) => ({ name, value: 'FILE', description })),
];

/** Flags that every command takes. */
export const COMMON_FLAGS: readonly FlagName[] = ['color', 'debug', 'help', 'version'];

const RUN_GROUPS = ['release', 'links', 'policy', 'dry-run', 'network'] as const;
const READ_GROUPS = ['release', 'network'] as const;
/** What only a run over a manifest does before it writes. */
const CREATION = ['create-release', 'ref', 'wait', 'settle', 'doctor'] as const;
const IN_REVIEW = 'In a merge request pipeline it is a dry run, unless --dry-run=false.';
/** What a single call writes is one link of one release. */
const CALL = {
  groups: ['release', 'dry-run', 'network'],
  without: [
    'tags',
    ...CREATION,
    'fail-on-changes',
    'comment',
    'comment-key',
    'github-token',
    'concurrency',
    'writes',
  ],
  formats: ['text', 'json'],
} as const satisfies Partial<Command>;
const REPORTS = [...REPORT_FILES.map(({ name }) => name), 'dotenv-prefix'] as const;
const VALIDATE_REPORTS = REPORT_FILES.filter(({ ofValidate }) => ofValidate).map(({ name }) => name);
/** What only has a say in what is done to a release. `token` stays: how it is given is checked. */
const WRITING = [
  ...CREATION,
  'prune',
  'max-deletes',
  'max-updates',
  'require-known-links',
  'only',
  'allow-empty',
  'order',
  'plan-out',
  'plan-file',
  'plan-digest',
  'writes',
  'dry-run',
  'fail-on-changes',
  'comment',
  'comment-key',
  'github-token',
  'retries',
  'allow-insecure',
] as const;

/** `fmt` is about the file alone. */
const FMT_WITHOUT = INPUTS.filter(
  ({ name, group }) => group === 'links' && !['manifest', 'root'].includes(name),
).map(({ name }) => name as InputName);

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'validate',
    operands: '',
    summary: 'Check the manifest and files; no token, and no network but for --check-urls',
    details: 'Reports all problems at once, each with its place.',
    groups: RUN_GROUPS,
    without: WRITING,
    flags: ['format', 'out', ...VALIDATE_REPORTS],
    example: 'release-links validate --manifest release-links.yml',
  },
  {
    name: 'plan',
    operands: '',
    summary: 'Show what apply would do; the release gets nothing but GET',
    details: 'Exit code 0, or 2 with --detailed-exitcode where there are changes.',
    groups: RUN_GROUPS,
    without: ['dry-run', 'plan-file', 'plan-digest'],
    flags: ['format', 'out', 'detailed-exitcode', ...REPORTS],
    out: 'Save the plan to FILE, for apply --plan-file; the result goes to standard output all the same',
    example: 'release-links plan --project group/app --tag v1.0.0',
  },
  {
    name: 'apply',
    operands: '',
    summary: 'Create, update and delete links until the release matches',
    details:
      'In a merge request pipeline it plans only, unless --dry-run=false. On a terminal it asks before it deletes or updates more than 3 links.',
    groups: RUN_GROUPS,
    flags: ['yes', 'format', 'out', 'detailed-exitcode', ...REPORTS],
    example: 'release-links apply --project group/app --tag v1.0.0',
  },
  {
    name: 'doctor',
    operands: '',
    summary: 'Check server, token, project, tag and release before a run, with GET alone',
    details: 'Each line is ok, warning or error, with what to do. Exit code 1 where one is an error.',
    groups: READ_GROUPS,
    without: ['tags', 'concurrency', ...CREATION],
    flags: ['format', 'out'],
    formats: ['text', 'json'],
    example: 'release-links doctor --project group/app --tag v1.0.0',
  },
  {
    name: 'list',
    operands: '',
    summary: 'Print the links of a release, newest first',
    details:
      'With --tags it prints the tags of the releases of the project. Here, and in get, export and plan, --tag latest is the newest release unless one has that name.',
    groups: READ_GROUPS,
    without: ['tags', 'concurrency', ...CREATION],
    flags: ['tags', 'format', 'out'],
    formats: ['text', 'json'],
    example: 'release-links list --project group/app --tag v1.0.0',
  },
  {
    name: 'get',
    operands: 'NAME|ID',
    summary: 'Print one link of a release',
    details: 'A number is taken as an id first, then as a name.',
    groups: READ_GROUPS,
    without: ['tags', 'concurrency', ...CREATION],
    flags: ['format', 'out'],
    formats: ['text', 'json'],
    example: 'release-links get app.dmg --project group/app --tag v1.0.0',
  },
  {
    name: 'create',
    operands: 'NAME URL',
    summary: 'Create one link of a release, without a manifest',
    details: `Where the very same link is there already, nothing is sent. ${IN_REVIEW}`,
    ...CALL,
    flags: ['link-type', 'direct-asset-path', 'format', 'out', 'detailed-exitcode'],
    example: 'release-links create app.dmg https://x.example/app.dmg --project group/app --tag v1.0.0',
  },
  {
    name: 'update',
    operands: 'NAME|ID',
    summary: 'Change one link of a release; what is not given stays as it is',
    details: `A number is an id or a name; where two links fit, none is changed. ${IN_REVIEW}`,
    ...CALL,
    flags: ['name', 'url', 'link-type', 'direct-asset-path', 'format', 'out', 'detailed-exitcode'],
    example: 'release-links update app.dmg --url https://x.example/new.dmg --project group/app --tag v1.0.0',
  },
  {
    name: 'delete',
    operands: 'NAME|ID',
    summary: 'Delete one link of a release',
    details: `A number is an id or a name; where two links fit, none is changed. ${IN_REVIEW}`,
    ...CALL,
    flags: ['format', 'out', 'detailed-exitcode'],
    example: 'release-links delete app.dmg --project group/app --tag v1.0.0 --dry-run',
  },
  {
    name: 'export',
    operands: '',
    summary: 'Print the links of a release as a manifest',
    details: 'Planning with that manifest gives no changes. With --tags it writes a releases: table.',
    groups: READ_GROUPS,
    without: ['concurrency', ...CREATION],
    flags: ['out', 'force'],
    example: 'release-links export --project group/app --tag v1.0.0 --out release-links.yml',
  },
  {
    name: 'init',
    operands: '',
    summary: 'Write a manifest from what is there: a release, a file of another tool, a folder',
    details:
      'Without --from: the release of --project and --tag, else .gitlab-ci.yml or .goreleaser.yaml. A file that exists is never replaced.',
    groups: READ_GROUPS,
    without: ['tags', 'concurrency', ...CREATION],
    flags: ['from', 'out'],
    out: 'Write the manifest to FILE (default: release-links.yml)',
    example: 'release-links init --from .gitlab-ci.yml',
  },
  {
    name: 'schema',
    operands: '',
    summary: 'Print the JSON schema of the manifest',
    details: '',
    groups: [],
    flags: ['out'],
    example: 'release-links schema --out release-links.schema.json',
  },
  {
    name: 'explain',
    operands: '[CODE]',
    summary: 'Print what a problem code means and what to do',
    details: 'The code stands in brackets behind a message. Without one, all codes are listed.',
    groups: [],
    flags: ['out'],
    example: 'release-links explain unknown-key',
  },
  {
    name: 'fmt',
    operands: '',
    summary: 'Write the manifest in one style, comments kept',
    details:
      'What it means does not change. With --check nothing is written, and the exit code is 1 where it would be.',
    groups: ['links'],
    without: FMT_WITHOUT,
    flags: ['check'],
    example: 'release-links fmt --check --manifest release-links.yml',
  },
  {
    name: 'completion',
    operands: 'bash|zsh|fish',
    summary: 'Print a script by which a shell completes commands and flags',
    details: 'For bash: source <(release-links completion bash).',
    groups: [],
    flags: ['out'],
    example: 'release-links completion bash',
  },
  {
    name: 'version',
    operands: '',
    summary: 'Print the version',
    details: '',
    groups: [],
    flags: ['verbose', 'out'],
    example: 'release-links version --verbose',
  },
  {
    name: 'sandbox',
    operands: '',
    summary: 'Serve a small GitLab in memory on 127.0.0.1, to try things out',
    details: 'The first line on standard output is its address. Ctrl-C ends it.',
    groups: [],
    flags: ['port', 'seed', 'gitlab-version', 'graphql', 'rate-limit', 'work', 'fault'],
    example: 'release-links sandbox --port 8080 --seed world.yml',
  },
  {
    name: 'demo',
    operands: '',
    summary: 'Plan, apply and plan again on a drifted release of a sandbox',
    details: 'Needs no GitLab, no token and no manifest.',
    groups: [],
    flags: [],
    example: 'release-links demo',
  },
];

/** The inputs a command takes. */
export function inputsOf({ groups, without = [] }: Command): readonly Input[] {
  return INPUTS.filter(({ name, group }) => groups.includes(group) && !without.includes(name));
}

/** The flags a command takes, common ones last. */
export function flagsOf(command: Command): readonly Flag[] {
  const json: readonly FlagName[] = command.flags.includes('format') ? ['json'] : [];
  const names: readonly FlagName[] = [...command.flags, ...json, ...COMMON_FLAGS];
  const flags: readonly Flag[] = FLAGS.filter(({ name }) => (names as readonly string[]).includes(name));
  const { formats, out } = command;
  return flags.map((flag) => {
    if (flag.name === 'out' && out !== undefined) return { ...flag, description: out };
    if (flag.name !== 'format' || formats === undefined) return flag;
    const description = `${formats[0]} (default) or ${formats.slice(1).join(', ')}`;
    return { ...flag, choices: formats, description };
  });
}
