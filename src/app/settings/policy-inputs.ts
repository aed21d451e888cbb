/** What a run may change, and what it must not. */

import { BOOLEAN, choice, type GroupedInput, LINES, TEXT } from './input.js';

/** The inputs of the group `policy`, in the order of the tables and of `--help`. */
export const POLICY_INPUTS = [
  {
    name: 'prune',
    type: BOOLEAN,
    default: 'true',
    description: 'Delete links that are not in the manifest',
  },
  {
    name: 'ignore',
    type: LINES,
    description: 'Patterns (* and ?) of link names to leave alone, added to those of the manifest',
  },
  {
    name: 'max-deletes',
    type: { kind: 'limit', max: 1_000_000 },
    default: '10',
    description: 'Maximum number of links a run may delete, or a percentage (30%) of the links it manages',
  },
  {
    name: 'max-updates',
    type: { kind: 'limit', max: 1_000_000 },
    default: '100',
    description: 'Maximum number of links a run may update, or a percentage (30%) of the links it manages',
  },
  {
    name: 'require-known-links',
    type: BOOLEAN,
    default: 'false',
    description:
      'Refuse, instead of warning, to delete links from a release that has no link of the manifest',
  },
  {
    name: 'only',
    type: LINES,
    description: 'Patterns (* and ?) of link names; links with other names are left as they are',
  },
  {
    name: 'allow-empty',
    type: BOOLEAN,
    default: 'false',
    description: 'Allow a manifest without any link',
  },
  {
    name: 'order',
    type: choice('manifest', 'any', 'strict'),
    default: 'manifest',
    description:
      'manifest lists new links as the manifest does, above the others; any is faster; strict moves existing links, too',
  },
  {
    name: 'plan-out',
    type: TEXT,
    description: 'File that a dry run saves its plan to; on the command line also plan --out',
  },
  {
    name: 'plan-file',
    type: TEXT,
    description: 'Saved plan to apply instead of a manifest; refused if a release has changed since',
  },
  {
    name: 'plan-digest',
    type: TEXT,
    description: 'Apply only the plan with this digest, which the comment and the summary show',
  },
] as const satisfies readonly GroupedInput[];
