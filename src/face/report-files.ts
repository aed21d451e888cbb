/**
 * The report files that `--report-… FILE` writes. A further one takes its renderer and a row here: the flag, its help
 * and the writing follow.
 */

import type { Settings } from '../app/settings/settings.js';
import type { Problem } from '../core/problem/problem.js';
import type { RunResult } from '../core/run/result.js';

/** A run that is over. */
export interface ReportedRun {
  readonly result: RunResult;
  /** Everything that is wrong, conflicts included. */
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  /** The top folder of the repository. */
  readonly repository: string;
  /** How the names of the dotenv variables begin. */
  readonly dotenvPrefix: string | undefined;
}

interface ReportFile {
  /** The flag, without dashes. */
  readonly name: `report-${string}`;
  /** For the help. */
  readonly description: string;
  /** Whether `validate` has anything to put there. */
  readonly ofValidate: boolean;
  /** The file's text; `null` where the run has nothing to put there. Loaded only where it is asked for. */
  readonly render: (run: ReportedRun) => Promise<string | null>;
}

const ciFiles = () => import('../report/data/ci-files.js');

/** Report files that a run can write: the flag, and what makes the text; `null` where this result has none. */
export const REPORT_FILES = [
  {
    name: 'report-terraform',
    description: 'Counts for artifacts:reports:terraform',
    ofValidate: false,
    render: async ({ result }) =>
      result.kind === 'reported' ? (await ciFiles()).terraformReport(result.report) : null,
  },
  {
    name: 'report-dotenv',
    description: 'Variables for artifacts:reports:dotenv',
    ofValidate: false,
    render: async ({ result, dotenvPrefix }) =>
      result.kind === 'reported' ? (await ciFiles()).dotenvReport(result.report, dotenvPrefix) : null,
  },
  {
    name: 'report-codequality',
    description: 'Manifest problems for artifacts:reports:codequality',
    ofValidate: true,
    render: async ({ problems, settings, repository }) => {
      const { inRepository } = await import('./repository-place.js');
      const placed = problems.map((problem) => inRepository(problem, settings, repository));
      return (await ciFiles()).codeQualityReport(placed);
    },
  },
  {
    name: 'report-annotations',
    description: "Links to the releases for artifacts:reports:annotations, shown on the job's page",
    ofValidate: false,
    render: async ({ result }) => (await import('../report/data/job-annotations.js')).jobAnnotations(result),
  },
  {
    name: 'report-junit',
    description: 'A test a release for artifacts:reports:junit; those that differ fail with the difference',
    ofValidate: false,
    render: async ({ result }) => (await import('../report/text/junit.js')).junitReport(result),
  },
] as const satisfies readonly ReportFile[];

/** Name of a report file's flag, without its dashes. */
export type ReportFileName = (typeof REPORT_FILES)[number]['name'];
