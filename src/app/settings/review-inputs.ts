/** Dry runs, and what they show on a pull or merge request. */

import { BOOLEAN, choice, type GroupedInput, TEXT } from './input.js';

/** The inputs of the group `dry-run`, in the order of the tables and of `--help`. */
export const REVIEW_INPUTS = [
  {
    name: 'dry-run',
    type: choice('auto', 'true', 'false'),
    default: 'auto',
    description: 'Plan without writing; `auto`: in pull and merge requests',
  },
  {
    name: 'fail-on-changes',
    type: BOOLEAN,
    default: 'false',
    description: 'Fail a dry run that finds changes (drift check)',
  },
  {
    name: 'comment',
    type: choice('auto', 'true', 'false'),
    default: 'auto',
    description:
      'Keep one comment with the plan on the pull or merge request; `auto`: on dry runs, if the token is allowed to',
  },
  {
    name: 'comment-key',
    type: TEXT,
    description: 'Distinguishes several comments on one pull or merge request',
  },
  {
    name: 'github-token',
    type: TEXT,
    secret: true,
    defaultText: 'token of the job',
    description: 'GitHub token for the comment and for github: entries',
  },
] as const satisfies readonly GroupedInput[];
