/** Shorter spellings of flags: letters, and `--plan`. */

/** The short flag, and the one that it stands for. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([['--plan', '--plan-file']]);

/** The words of a command line with each short flag, and `list --tags`, spelled out; behind `--` nothing is a flag. */
export function spelledOut(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  // Elsewhere `--tags` is an input and needs its patterns.
  const isList = args.find((word) => !word.startsWith('-')) === 'list';
  return args.map((word, at) => {
    if (end !== -1 && at > end) return word;
    if (word === '--tags' && isList && (args[at + 1] ?? '-').startsWith('-')) return '--tags=*';
    const [, flag = word, rest = ''] = word.match(/^(--[^=]+)(=.*)?$/s) ?? [];
    return `${SHORT_NAMES.get(flag) ?? flag}${rest}`;
  });
}

/** The short spelling of an input's flag; `null` where there is none. */
export function shortName(input: string): string | null {
  return [...SHORT_NAMES].find(([, flag]) => flag === `--${input}`)?.[0] ?? null;
}

/** Letters, by the names of inputs and flags that they stand for. */
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
