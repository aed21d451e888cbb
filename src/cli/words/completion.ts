/**
 * Scripts by which a shell completes a command line. All of them are written from the declaration of commands and flags
 * alone, so that they cannot offer what the program refuses.
 */

import type { Input } from '../../app/settings/input.js';
import { type Command, flagsOf, inputsOf } from './command.js';
import { COMMANDS } from './commands.js';
import type { Flag } from './flags.js';
import { shortOf } from './short-names.js';

/** The shells for which there is a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The name of such a shell, as the operand of `completion`. */
export type Shell = (typeof SHELLS)[number];

/** What a shell needs to know of a flag. */
interface Completion {
  readonly name: string;
  readonly short: string | null;
  readonly description: string;
  /** What may stand behind it: nothing, one of some words, a file, or any word. */
  readonly value: 'none' | 'file' | 'word' | readonly string[];
}

/** The script of a shell. Ends with a line end. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bashScript();
    case 'zsh':
      return zshScript();
    case 'fish':
      return fishScript();
    default:
      return shell satisfies never;
  }
}

/** Inputs whose value is the path of a file or folder. */
const FILE_INPUTS: readonly string[] = ['manifest', 'root', 'files', 'release-description-file', 'plan-file'];

function completionsOf(command: Command): readonly Completion[] {
  const inputs = inputsOf(command).map(({ name, description, type }: Input): Completion => {
    const value =
      type.kind === 'boolean'
        ? 'none'
        : type.kind === 'choice'
          ? type.values
          : FILE_INPUTS.includes(name)
            ? 'file'
            : 'word';
    return { name, short: shortOf(name), description, value };
  });
  const flags = flagsOf(command).map(({ name, value, choices, description }: Flag): Completion => {
    const kind = value === null ? 'none' : (choices ?? (value === 'FILE' ? 'file' : 'word'));
    return { name, short: shortOf(name), description, value: kind };
  });
  return [...inputs, ...flags];
}

/** Words that an operand may be: `bash|zsh|fish`, but not `NAME|ID`. */
function operandWords({ operands }: Command): readonly string[] {
  return /^[a-z|]+$/.test(operands) ? operands.split('|') : [];
}

const NAMES = COMMANDS.map(({ name }) => name);

/** The flag as it may be written, `--tag` and `-t`. */
function spellings({ name, short }: Completion): readonly string[] {
  return short === null ? [`--${name}`] : [`--${name}`, `-${short}`];
}

function bashScript(): string {
  const cases = COMMANDS.flatMap((command) => [
    `    ${command.name})`,
    '      case "$before" in',
    ...completionsOf(command).flatMap((each) => bashValue(each)),
    '      esac',
    `      words="${completionsOf(command).flatMap(spellings).concat(operandWords(command)).join(' ')}" ;;`,
  ]);
  return `# bash completion of release-links
_release_links() {
  local current before command words word
  COMPREPLY=()
  current=\${COMP_WORDS[COMP_CWORD]}
  before=\${COMP_WORDS[COMP_CWORD-1]}
  command=
  # --flag=value comes as three words.
  if [[ $current == = ]]; then current=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${NAMES.join('|')}) command=$word; break ;; esac
  done
  case "$command" in
    "") words="${NAMES.join(' ')} --help --version" ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -F _release_links release-links
`;
}

function bashValue(completion: Completion): string[] {
  const pattern = spellings(completion).join('|');
  const { value } = completion;
  if (value === 'none') return [];
  if (value === 'word') return [`        ${pattern}) return ;;`];
  const generate =
    value === 'file' ? 'compopt -o filenames; COMPREPLY=($(compgen -f -- "$current"))' : bashWords(value);
  return [`        ${pattern}) ${generate}; return ;;`];
}

function bashWords(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$current"))`;
}

/** A text in single quotes, as zsh and fish have it. */
function single(text: string, shell: 'zsh' | 'fish'): string {
  return `'${shell === 'zsh' ? text.replaceAll("'", "'\\''") : text.replaceAll(/[\\']/g, '\\$&')}'`;
}

function zshScript(): string {
  const cases = COMMANDS.flatMap((command) => [
    `    ${command.name}) _arguments -s ${completionsOf(command).map(zshArgument).join(' ')}${zshOperands(command)} ;;`,
  ]);
  const commands = COMMANDS.map(({ name, summary }) => single(`${name}:${summary}`, 'zsh'));
  return `#compdef release-links
# zsh completion of release-links
_release_links() {
  local -a commands
  commands=(
    ${commands.join('\n    ')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _release_links ]; then _release_links "$@"; else compdef _release_links release-links; fi
`;
}

function zshArgument(completion: Completion): string {
  const { value, description } = completion;
  const text = description.replaceAll(/[[\]\\:]/g, '\\$&');
  const action =
    value === 'none'
      ? ''
      : value === 'file'
        ? ':file:_files'
        : value === 'word'
          ? ':value: '
          : `:value:(${value.join(' ')})`;
  return spellings(completion)
    .map((flag) =>
      single(`*${flag}${value === 'none' || !flag.startsWith('--') ? '' : '='}[${text}]${action}`, 'zsh'),
    )
    .join(' ');
}

function zshOperands(command: Command): string {
  const words = operandWords(command);
  return words.length === 0 ? '' : ` '1:word:(${words.join(' ')})'`;
}

function fishScript(): string {
  const start = 'complete -c release-links';
  const none = `not __fish_seen_subcommand_from ${NAMES.join(' ')}`;
  const lines = COMMANDS.flatMap((command) => [
    `${start} -n ${single(none, 'fish')} -f -a ${command.name} -d ${single(command.summary, 'fish')}`,
    ...completionsOf(command).map((each) => `${start} -n ${seen(command)} ${fishFlag(each)}`),
    ...operandWords(command).map((word) => `${start} -n ${seen(command)} -f -a ${word}`),
  ]);
  return `# fish completion of release-links\n${start} -f\n${lines.join('\n')}\n`;
}

function seen({ name }: Command): string {
  return single(`__fish_seen_subcommand_from ${name}`, 'fish');
}

function fishFlag({ name, short, description, value }: Completion): string {
  const letter = short === null ? '' : ` -s ${short}`;
  const takes =
    value === 'none'
      ? ''
      : value === 'file'
        ? ' -r -F'
        : value === 'word'
          ? ' -x'
          : ` -x -a ${single(value.join(' '), 'fish')}`;
  return `-l ${name}${letter}${takes} -d ${single(description, 'fish')}`;
}
