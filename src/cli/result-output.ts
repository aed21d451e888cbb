/** A run's result in the format that was asked for, and as report files for the CI. */

import type { Problem } from '../core/problem.js';
import type { RunReport } from '../core/run-report.js';
import { problemsOf, type RunResult } from '../core/run-result.js';
import { codeQualityReport, dotenvReport, terraformReport } from '../report/ci-files.js';
import { jsonText } from '../report/escape.js';
import { renderJson } from '../report/json.js';
import { renderMarkdown } from '../report/markdown.js';
import { renderApply, renderPlan } from '../report/text.js';
import { renderValidationMarkdown, validationJson } from '../report/validation.js';
import type { Session } from './session.js';

export interface ResultOutput {
  /** For standard output or `--out`. */
  readonly text: string;
  /** For standard error. */
  readonly problems: readonly Problem[];
  /** Path and text of each report file that was asked for. */
  readonly files: readonly (readonly [string, string])[];
}

/** Renders; nothing is written here. */
export function renderResult(result: RunResult, session: Session): ResultOutput {
  const problems = problemsOf(result);
  const { flags } = session.invocation;
  const files: [string, string][] = [];
  const quality = flags['report-codequality'];
  if (quality !== undefined) files.push([quality, codeQualityReport(problems)]);
  if (result.kind === 'reported') {
    const terraform = flags['report-terraform'];
    const dotenv = flags['report-dotenv'];
    if (terraform !== undefined) files.push([terraform, terraformReport(result.report)]);
    if (dotenv !== undefined) files.push([dotenv, dotenvReport(result.report)]);
  }
  return { text: renderText(result, session), problems, files };
}

function renderText(result: RunResult, session: Session): string {
  const { format = 'text' } = session.invocation.flags;
  switch (result.kind) {
    case 'failed':
      return '';
    case 'validated': {
      const { file, links } = result.validation;
      if (format === 'json') return jsonText(validationJson({ file, links, problems: [] }));
      if (format === 'markdown')
        return renderValidationMarkdown({ file, links, problems: problemsOf(result) });
      return `${file} is valid: ${links} ${links === 1 ? 'link' : 'links'}.\n`;
    }
    case 'reported':
      return renderReport(result.report, format, session);
  }
}

function renderReport(report: RunReport, format: string, { terminal }: Session): string {
  if (format === 'json') return renderJson(report);
  if (format === 'markdown') return renderMarkdown(report);
  // What was carried out has been announced before (`progress.ts`).
  const announced = report.releases.some(({ outcomes }) => outcomes !== null);
  const options = { color: terminal.color, ...(terminal.width !== null && { width: terminal.width }) };
  return announced ? renderApply(report, options) : renderPlan(report, options);
}
