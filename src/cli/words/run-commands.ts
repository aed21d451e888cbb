/** The commands about a whole manifest, and what has to hold before one. */

import { REPORT_FILES } from '../../face/report-files.js';
import { type Command, CREATION, READ_GROUPS } from './command.js';

const RUN_GROUPS = ['release', 'links', 'policy', 'dry-run', 'network'] as const;
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

/** In the order of `--help`. */
export const RUN_COMMANDS = [
  {
    name: 'validate',
    operands: '',
    summary: 'Check the manifest and files; no token needed, and no network except for --check-urls',
    details: 'Reports all problems at once, each with its place.',
    groups: RUN_GROUPS,
    without: WRITING,
    flags: ['format', 'out', ...VALIDATE_REPORTS],
    example: 'release-links validate --manifest release-links.yml',
  },
  {
    name: 'plan',
    operands: '',
    summary: 'Show what apply would do; the release gets only GET requests',
    details: 'Exit code 0, or 2 with --detailed-exitcode if there are changes.',
    groups: RUN_GROUPS,
    without: ['dry-run', 'plan-file', 'plan-digest'],
    flags: ['format', 'out', 'detailed-exitcode', ...REPORTS],
    out: 'Save the plan to FILE, for apply --plan-file; the result still goes to standard output',
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
    summary: 'Check server, token, project, tag and release before a run, with GET requests only',
    details: 'Each line is ok, warning or error, with what to do. Exit code 1 if one is an error.',
    groups: READ_GROUPS,
    without: ['tags', 'concurrency', ...CREATION],
    flags: ['format', 'out'],
    formats: ['text', 'json'],
    example: 'release-links doctor --project group/app --tag v1.0.0',
  },
] as const satisfies readonly Command[];
