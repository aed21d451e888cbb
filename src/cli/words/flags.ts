/** Flags that are no inputs: the command line alone has them. */

import { LINK_TYPES } from '../../core/link.js';
import { REPORT_FILES, type ReportFileName } from '../../face/report-files.js';

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
  { name: 'force', value: null, description: 'Replace the file of --out if it exists' },
  {
    name: 'tags',
    value: 'PATTERN',
    description: 'Print the tags of releases, newest first, instead of links; without a value, all of them',
  },
  {
    name: 'from',
    value: 'PATH',
    description: 'What to start from: .gitlab-ci.yml, .goreleaser.yaml, or a folder of files',
  },
  { name: 'out', value: 'FILE', description: 'Write the result to FILE instead of standard output' },
  { name: 'yes', value: null, description: 'Do not ask before links are deleted or updated' },
  { name: 'detailed-exitcode', value: null, description: 'Exit 2 if a plan or dry run has changes' },
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
    description: 'Rate limit as requests/seconds, such as 2000/60; further requests get 429',
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
  { name: 'check', value: null, description: 'Write nothing; exit 1 if the manifest is in another style' },
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
