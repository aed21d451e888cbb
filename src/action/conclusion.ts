/** What a step shows at its end: log, annotations, outputs, job summary and verdict. */

import { resolve } from 'node:path';
import { reviewedFile } from '../app/review/review.js';
import type { Settings } from '../app/settings/settings.js';
import type { ProcessEnvironment } from '../core/process-environment.js';
import type { RunResult } from '../core/run/result.js';
import { JOB_SUMMARY } from '../report/markdown/budget.js';
import { reviewText } from '../report/markdown/review-text.js';
import { renderProblem } from '../report/text/problems.js';
import { diagnosticsOf } from '../report/words/diagnostics.js';
import { failureOf } from '../report/words/failure.js';
import type { AnnotationLimit } from './annotation-limit.js';
import { annotate, type Folders } from './annotations.js';
import { printReport, wantsColor } from './job-log.js';
import { logText } from './log-text.js';
import { outputsOf } from './outputs.js';
import type { Runner } from './runner.js';

/** The step, and what GitHub still shows of it. */
type StepContext = {
  readonly runner: Runner;
  readonly variables: ProcessEnvironment;
  readonly limit: AnnotationLimit;
};

/** @param settings null where they could not be read */
export async function conclude(
  result: RunResult,
  settings: Settings | null,
  place: StepContext,
): Promise<void> {
  const { runner, variables, limit } = place;
  const color = wantsColor(variables);
  if (result.kind === 'reported') printReport(runner, result.report, color);
  showProblems(result, settings, place);
  for (const [name, value] of Object.entries(outputsOf(result))) runner.setOutput(name, value);
  // Old servers have no summaries.
  if (variables['GITHUB_STEP_SUMMARY']) {
    const text = reviewText(result, reviewedFile(result, settings), { budget: JOB_SUMMARY });
    await runner.summary.addRaw(text).write();
  }
  const failure = failureOf(result, { failOnChanges: settings?.failOnChanges ?? false });
  if (failure !== null) runner.setFailed(logText(`${failure} ${limit.rest('error')}`.trimEnd()));
}

/** With the line and a caret in the log, and as annotations while there is room. */
function showProblems(
  result: RunResult,
  settings: Settings | null,
  { runner, variables, limit }: StepContext,
): void {
  const color = wantsColor(variables);
  const folders: Folders = {
    root: resolve(settings?.root ?? '.'),
    repository: resolve(variables['GITHUB_WORKSPACE'] ?? '.'),
    isFile: settings?.declared.kind === 'manifest',
  };
  for (const problem of diagnosticsOf(result)) {
    const isShown = limit.take(problem.severity);
    if (problem.place !== undefined || !isShown) runner.info(logText(renderProblem(problem, { color })));
    if (isShown) annotate(runner, problem, folders);
  }
}
