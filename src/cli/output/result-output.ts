/** A run's result in the format that was asked for, and as report files for the CI. */

import { reviewedFile } from '../../app/review/review.js';
import type { Problem } from '../../core/problem/problem.js';
import type { RunReport } from '../../core/run/report.js';
import type { RunResult } from '../../core/run/result.js';
import { REPORT_FILES } from '../../face/report-files.js';
import { renderApply, renderPlan } from '../../report/text/text.js';
import { diagnosticsOf } from '../../report/words/diagnostics.js';
import type { Session } from '../session/session.js';

/** What a command shows of a result, for each place that it goes to. */
export interface ResultOutput {
  /** For standard output or `--out`. */
  readonly text: string;
  /** For standard error. */
  readonly problems: readonly Problem[];
  /** Path and text of each report file that was asked for. */
  readonly files: readonly (readonly [string, string])[];
}

/**
 * Renders; nothing is written here. All formats but text are loaded when they are asked for.
 *
 * @param isShown whether the plan stands on standard output already, as text
 */
export async function renderResult(
  result: RunResult,
  session: Session,
  isShown: boolean,
): Promise<ResultOutput> {
  const problems = diagnosticsOf(result);
  const files = await renderFiles(result, problems, session);
  return { text: await renderText(result, session, isShown), problems, files };
}

async function renderFiles(
  result: RunResult,
  problems: readonly Problem[],
  { invocation, settings }: Session,
): Promise<ResultOutput['files']> {
  const repository = process.env['CI_PROJECT_DIR'] ?? '.';
  const dotenvPrefix = invocation.flags['dotenv-prefix'];
  const files: [string, string][] = [];
  for (const { name, render } of REPORT_FILES) {
    const path = invocation.flags[name];
    if (path === undefined) continue;
    const text = await render({ result, problems, settings, repository, dotenvPrefix });
    if (text !== null) files.push([path, text]);
  }
  return files;
}

async function renderText(result: RunResult, session: Session, isShown: boolean): Promise<string> {
  const { format = 'text' } = session.invocation.flags;
  switch (result.kind) {
    case 'failed':
      return format === 'json' ? await renderFailed(result, session) : '';
    case 'validated':
      return await renderValidation(result, format);
    case 'reported':
      return await renderReport(result.report, format, session, isShown);
  }
}

/** With JSON there is a document whatever happens, and it says why there is no more in it. */
async function renderFailed(
  result: Extract<RunResult, { kind: 'failed' }>,
  { settings }: Session,
): Promise<string> {
  const { renderJson, renderValidationJson } = await import('../../report/data/json.js');
  if (result.report !== undefined) return renderJson(result.report);
  const file = reviewedFile(result, settings);
  return renderValidationJson({ file, links: null, problems: result.problems });
}

async function renderValidation(
  result: Extract<RunResult, { kind: 'validated' }>,
  format: string,
): Promise<string> {
  const { file, links } = result.validation;
  if (format === 'text') return `${file} is valid: ${links} ${links === 1 ? 'link' : 'links'}.\n`;
  const found = { file, links, problems: diagnosticsOf(result) };
  return format === 'markdown'
    ? (await import('../../report/markdown/validation.js')).renderValidationMarkdown(found)
    : (await import('../../report/data/json.js')).renderValidationJson(found);
}

async function renderReport(
  report: RunReport,
  format: string,
  { terminal }: Session,
  isShown: boolean,
): Promise<string> {
  if (format === 'json') return (await import('../../report/data/json.js')).renderJson(report);
  if (format === 'markdown')
    return (await import('../../report/markdown/markdown.js')).renderMarkdown(report);
  // What was carried out has been announced before (`progress.ts`).
  const announced = isShown || report.releases.some(({ outcomes }) => outcomes !== null);
  const options = { color: terminal.color, ...(terminal.width !== null && { width: terminal.width }) };
  return announced ? renderApply(report, options) : renderPlan(report, options);
}
