/** The commands that ask no GitLab: about the manifest's form, the program itself, and the sandbox. */

import { INPUTS, type InputName } from '../../app/settings/inputs.js';
import type { Command } from './command.js';

/** `fmt` is about the file alone. */
const FMT_WITHOUT = INPUTS.filter(
  ({ name, group }) => group === 'links' && !['manifest', 'root'].includes(name),
).map(({ name }) => name as InputName);

/** In the order of `--help`. */
export const TOOL_COMMANDS = [
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
    details: 'The code is in brackets at the end of a message. Without one, all codes are listed.',
    groups: [],
    flags: ['out'],
    example: 'release-links explain unknown-key',
  },
  {
    name: 'fmt',
    operands: '',
    summary: 'Write the manifest in one style, comments kept',
    details:
      'Its meaning does not change. With --check nothing is written; the exit code is 1 if the file would change.',
    groups: ['links'],
    without: FMT_WITHOUT,
    flags: ['check'],
    example: 'release-links fmt --check --manifest release-links.yml',
  },
  {
    name: 'completion',
    operands: 'bash|zsh|fish',
    summary: 'Print a script that completes commands and flags in a shell',
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
] as const satisfies readonly Command[];
