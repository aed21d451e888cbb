/** The JSON document of `plan` and `apply`. */

import { isInSync, type Plan } from '../../core/plan/plan.js';
import type { Problem } from '../../core/problem/problem.js';
import type { ReleasePage } from '../../core/release-page.js';
import { type ReleaseReport, type RunReport, type Summary, summarize } from '../../core/run/report.js';
import { maskText } from '../../core/text/credentials.js';
import { CURRENT_LINK, changes, conflicts, OUTCOME, UPLOAD } from './link-shape.js';
import {
  constant,
  count,
  define,
  flag,
  listOf,
  nested,
  nullableText,
  object,
  oneOf,
  optional,
  text,
} from './shape.js';

/** Of every document. */
export const VERSION = constant(1);

/** A Problem with its place. Credentials in it are masked. */
export const PROBLEM = define(
  'problem',
  object<Problem>()({
    severity: oneOf(['error', 'warning'], (problem: Problem) => problem.severity),
    code: text('Stable name of the kind of problem.', (problem: Problem) => problem.code),
    message: text('What is wrong.', (problem: Problem) => maskText(problem.message)),
    hint: optional(
      text('What to do.', ({ hint = '' }: Problem) => maskText(hint)),
      ({ hint }) => hint !== undefined,
    ),
    place: optional(
      text('file:line:column', ({ place }: Problem) =>
        place === undefined ? '' : `${place.file}:${place.line}:${place.column}`,
      ),
      ({ place }) => place !== undefined,
    ),
  }),
);

interface WithProblems {
  readonly problems: readonly Problem[];
}

/** The key `problems`, left out where there are none. */
export const problems = (description: string) =>
  optional(
    listOf(PROBLEM, description, (from: WithProblems) => from.problems),
    (from) => from.problems.length > 0,
  );

const REMAINING = object<Plan>()({
  changes: changes('', (plan: Plan) => plan.changes),
  conflicts: conflicts('', (plan: Plan) => plan.conflicts),
});

/** Of an apply there are outcomes, so that a release needs to know of which run it is. */
interface ReleaseOfRun {
  readonly release: ReleaseReport;
  readonly dryRun: boolean;
  readonly problems: readonly Problem[];
}

/** What the last read showed to differ; `null` where nothing does, or where it is not known. */
function differing({ release: { remaining } }: ReleaseOfRun): Plan | null {
  return remaining !== null && !isInSync(remaining) ? remaining : null;
}

const EMPTY: Plan = { changes: [], unchanged: [], unmanaged: [], conflicts: [] };

const NO_PAGE: ReleasePage = { name: null, description: null, milestones: [], releasedAt: null };

const PAGE = object<ReleasePage>()({
  name: nullableText('Title; null: the tag.', (page: ReleasePage) => page.name),
  description: nullableText('Notes; null: none.', (page: ReleasePage) =>
    page.description === null ? null : maskText(page.description),
  ),
  milestones: listOf(
    text('', (title: string) => title),
    'Titles of milestones.',
    (page: ReleasePage) => page.milestones,
  ),
  released_at: nullableText('Date; null: now.', (page: ReleasePage) => page.releasedAt),
});

/** A release: its plan, and after an apply the outcomes. */
export const RELEASE = define(
  'release',
  object<ReleaseOfRun>()({
    project: text(
      'The project as it was given: a numeric id or a full path.',
      ({ release }) => release.project,
    ),
    tag: text('Tag of the release.', ({ release }) => release.tag),
    exists: flag('Whether the release was there when the run began.', ({ release }) => release.exists),
    created: flag('Whether this run created it.', ({ release }) => release.created),
    url: nullableText(
      "Address of the release's page, or null where it is not known.",
      ({ release }) => release.url,
    ),
    page: optional(
      nested(
        PAGE,
        ({ release }) => release.page ?? NO_PAGE,
        'What a release that was not there is created with besides its links. Absent where nothing is given.',
      ),
      ({ release }) => release.page !== null,
    ),
    changes: changes(
      'What was planned: creates and updates by name, then deletes by name.',
      ({ release }) => release.plan.changes,
    ),
    unchanged: listOf(
      CURRENT_LINK,
      'Links that are as the manifest says.',
      ({ release }) => release.plan.unchanged,
    ),
    unmanaged: listOf(CURRENT_LINK, 'Links that are never touched.', ({ release }) => release.plan.unmanaged),
    conflicts: conflicts(
      'Desired values that an unmanaged link holds. With any, nothing is applied.',
      ({ release }) => release.plan.conflicts,
    ),
    outcomes: optional(
      listOf(OUTCOME, 'Of an apply: what became of each change.', ({ release }) => release.outcomes ?? []),
      ({ dryRun }) => !dryRun,
    ),
    remaining: optional(
      nested(
        REMAINING,
        (from) => differing(from) ?? EMPTY,
        'Of an apply after which something still differs: what would have to be done.',
      ),
      (from) => differing(from) !== null,
    ),
    uploads: optional(
      listOf(
        UPLOAD,
        'Files that go into the package registry first. Absent without any.',
        ({ release }) => release.uploads,
      ),
      ({ release }) => release.uploads.length > 0,
    ),
    problems: problems('Problems of this release. Absent without any.'),
  }),
);

const SUMMARY = object<Summary>()({
  create: count('Links to create.', (sum: Summary) => sum.create),
  update: count('Links to update.', (sum: Summary) => sum.update),
  move: optional(
    count(
      'Links to move to another place on the release page. Absent without any.',
      (sum: Summary) => sum.move,
    ),
    (sum) => sum.move > 0,
  ),
  delete: count('Links to delete.', (sum: Summary) => sum.delete),
  unchanged: count('Links that are as the manifest says.', (sum: Summary) => sum.unchanged),
  unmanaged: count('Links that are never touched.', (sum: Summary) => sum.unmanaged),
  conflict: count('Conflicts.', (sum: Summary) => sum.conflict),
});

/** The document of `plan` and `apply`. */
export const REPORT = object<RunReport>()({
  version: VERSION,
  command: oneOf(['plan', 'apply'], (report: RunReport) => report.command),
  dry_run: flag('Whether this was a dry run.', (report: RunReport) => report.dryRun),
  summary: nested(
    SUMMARY,
    (report: RunReport) => summarize(report.releases.map((release) => release.plan)),
    'Totals of what was planned. What became of it is in outcomes.',
  ),
  releases: listOf(RELEASE, 'One entry for each release.', ({ releases, dryRun }: RunReport) =>
    releases.map((release) => ({ release, dryRun, problems: release.problems })),
  ),
  in_sync: flag(
    'Whether every release is, now, exactly what the manifest says.',
    (report: RunReport) => report.inSync,
  ),
  digest: optional(
    text(
      'Digest of the plan. Absent where nothing is to be done, or where the plan cannot be applied.',
      (report: RunReport) => report.digest ?? '',
    ),
    (report) => report.digest !== null,
  ),
  requests: count('Requests sent to GitLab, retries included.', (report: RunReport) => report.requests),
  problems: problems('Problems of the run as a whole. Absent without any.'),
});
