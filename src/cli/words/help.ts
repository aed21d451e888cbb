/** `--help`: written from the declarations, so that it cannot say anything else than the program does. */

import type { Input } from '../../app/settings/input.js';
import { inputVariable } from '../../app/settings/inputs.js';
import { NEEDS, type PermissionNeed, permissionList } from '../../ports/permissions.js';
import { type Command, flagsOf, inputsOf } from './command.js';
import { COMMANDS } from './commands.js';
import type { Flag } from './flags.js';
import { shortName, shortOf } from './short-names.js';

const ABOUT =
  'release-links: declare the asset links of a GitLab release in a file, and make the release match.';

const GROUP_TITLES: Readonly<Record<Input['group'], string>> = {
  release: 'Release',
  links: 'Desired links',
  policy: 'Policy',
  'dry-run': 'Dry run and review',
  network: 'Network',
};

const WIDTH = 100;
const INDENT = 30;

/** `release-links --help` */
export function generalHelp(): string {
  return [
    ABOUT,
    '',
    'Usage: release-links COMMAND [flags]',
    '',
    'Commands:',
    ...COMMANDS.flatMap((command) => entry(`${command.name} ${command.operands}`.trim(), command.summary)),
    '',
    'First steps:',
    '  release-links demo                                        see it work, without GitLab',
    '  release-links export --project group/app --tag v1.0.0     start from what a release has',
    '  release-links plan --project group/app --tag v1.0.0       see what would change',
    '',
    'An input may be given as a variable: --gitlab-url is RELEASE_LINKS_GITLAB_URL; a flag overrides its variable.',
    'A message ends in its code, such as [unknown-key]: release-links explain unknown-key says what to do.',
    'The token is best given as GITLAB_TOKEN. Exit codes: 0 done or nothing to do, 1 error or unfinished,',
    '2 changes pending (plan --detailed-exitcode), 130 or 143 stopped by a signal.',
    '',
    'release-links COMMAND --help shows the flags of a command.',
    '',
  ].join('\n');
}

/** `release-links COMMAND --help` */
export function commandHelp(command: Command): string {
  const inputs = inputsOf(command);
  const sections = command.groups.flatMap((group) => [
    `${GROUP_TITLES[group]}:`,
    ...inputs.filter((input) => input.group === group).flatMap(inputEntry),
    '',
  ]);
  return [
    `Usage: release-links ${command.name}${command.operands && ` ${command.operands}`} [flags]`,
    '',
    `${command.summary}.`,
    ...(command.details === '' ? [] : [command.details]),
    '',
    'Example:',
    `  ${command.example}`,
    '',
    ...sections,
    ...(inputs.length === 0
      ? []
      : [`Each flag above also as a variable, such as ${inputVariable(inputs[0]?.name ?? '')}.`, '']),
    ...linkFlags(command),
    ...permissions(command),
    'Output:',
    ...flagsOf(command)
      .filter(({ ofLink }) => ofLink === undefined)
      .flatMap(flagEntry),
    '',
  ].join('\n');
}

/** What a link is to be, of a command that writes one. */
function linkFlags(command: Command): string[] {
  const flags = flagsOf(command).filter(({ ofLink }) => ofLink === true);
  return flags.length === 0 ? [] : ['Link:', ...flags.flatMap(flagEntry), ''];
}

/** What the token of a command needs, where it has one. */
function permissions({ name }: Command): string[] {
  const needs = Object.values<PermissionNeed>(NEEDS).filter(({ commands }) => commands.includes(name));
  if (needs.length === 0) return [];
  return ['Permissions of the token:', ...needs.flatMap(permissionEntry), ''];
}

function permissionEntry({ use, scope, role, fineGrained, job }: PermissionNeed): string[] {
  const jobs = job.length === 0 ? 'job tokens cannot' : `job token: ${job.join(', ')}`;
  const text = `scope ${scope}, role ${role}; or fine-grained ${permissionList(fineGrained)}; ${jobs}`;
  const [term = '', ...lines] = [use.replaceAll('`', ''), ...wrap(text, WIDTH - 6)];
  return [`  ${term}`, ...lines.map((line) => `      ${line}`)];
}

function inputEntry(input: Input): string[] {
  const short = shortName(input.name);
  const also = short === null ? '' : `; ${short} for short`;
  return entry(
    `${flagTerm(input.name)}${valueName(input)}`,
    `${input.description}${also}${defaultOf(input)}`,
  );
}

function flagEntry(flag: Flag): string[] {
  return entry(`${flagTerm(flag.name)}${flag.value === null ? '' : ` ${flag.value}`}`, flag.description);
}

/** `-t, --tag`, or the long flag alone. */
function flagTerm(name: string): string {
  const short = shortOf(name);
  return short === null ? `--${name}` : `-${short}, --${name}`;
}

function valueName({ type }: Input): string {
  switch (type.kind) {
    case 'boolean':
      return '[=false]';
    case 'choice':
      return ` ${type.values.join('|')}`;
    case 'number':
      return ' N';
    case 'limit':
      return ' N|P%';
    case 'duration':
      return ' TIME';
    case 'lines':
      return ' VALUE…';
    case 'text':
      return ' VALUE';
  }
}

function defaultOf(input: Input): string {
  const text = input.default ?? input.defaultText?.replaceAll('`', '');
  return text === undefined ? '' : ` (default: ${text})`;
}

/** A term and its text, wrapped beside it. */
function entry(term: string, text: string): string[] {
  const lines = wrap(text, WIDTH - INDENT);
  const head = `  ${term}`;
  const rest = lines.map((line) => `${' '.repeat(INDENT)}${line}`);
  if (head.length > INDENT - 2) return [head, ...rest];
  return [`${head.padEnd(INDENT)}${lines[0] ?? ''}`, ...rest.slice(1)];
}

/** The words of a text in lines of at most `width` characters; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
