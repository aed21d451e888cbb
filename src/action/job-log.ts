/** The job's log on GitHub: what a run does while it does it, and the plan before it is carried out. */

import type { ProcessEnvironment } from '../core/process-environment.js';
import type { RunReport } from '../core/run/report.js';
import { createLineProgress } from '../face/line-progress.js';
import type { Log, Progress } from '../ports/telling.js';
import { renderApply, renderPlan } from '../report/text/text.js';
import { terminal } from '../report/words/escape.js';
import type { AnnotationLimit } from './annotation-limit.js';
import { commandText, logText } from './log-text.js';
import type { Runner } from './runner.js';

/** Warnings become annotations without a place, as far as GitHub shows them. */
export function createLog(runner: Runner, limit: AnnotationLimit): Log {
  return {
    debug: (message) => runner.debug(commandText(message)),
    info: (message) => runner.info(logText(terminal(message))),
    warning: (message, hint) => {
      const text = commandText([message, hint].filter(Boolean).join('\n'));
      if (limit.take('warning')) runner.warning(text);
      else runner.info(`warning: ${text}`);
    },
  };
}

/** Shows the plan before anything is written, and a line for each change that is done. */
export function createProgress(runner: Runner, color: boolean): Progress {
  return createLineProgress({
    announce: (plan) => printPlan(runner, plan, color),
    say: (line) => runner.info(logText(line)),
    failuresLater: true,
  });
}

/** The plan, folded; its last line, the sum, stands below for all to see. */
export function printPlan(runner: Runner, report: RunReport, color: boolean): void {
  const lines = renderPlan(report, { color }).trimEnd().split('\n');
  if (lines.length > 1) {
    runner.startGroup('Plan');
    runner.info(logText(lines.slice(0, -1).join('\n').trimEnd()));
    runner.endGroup();
  }
  runner.info(logText(lines.at(-1) ?? ''));
}

/** The end of a run: the plan, unless it was shown before it was carried out, and what became of it. */
export function printReport(runner: Runner, report: RunReport, color: boolean): void {
  const announced = report.releases.some(({ outcomes }) => outcomes !== null);
  if (!announced) printPlan(runner, report, color);
  const text = announced ? renderApply(report, { color }) : '';
  if (text !== '') runner.info(logText(text.trimEnd()));
}

/** GitHub's log shows colours; NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) are obeyed. */
export function wantsColor(variables: ProcessEnvironment): boolean {
  return !variables['NO_COLOR'] && !['0', 'false'].includes(variables['FORCE_COLOR'] ?? '');
}
