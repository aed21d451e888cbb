/**
 * What a check without GitLab found: `validate`, a dry run that may not read the project, and a manifest that is
 * wrong. For a comment or a job summary; the terminal has the problems themselves (`problem-text.ts`).
 */

import type { Problem } from '../../core/problem/problem.js';
import { counted } from '../../core/text/quoted.js';
import { markdown } from '../words/escape.js';
import { fitInto } from './budget.js';
import { leftOutNote, type MarkdownOptions, UNLIMITED } from './markdown.js';
import { problemSection } from './section.js';

/** What `validate` found out about one manifest. */
export interface ValidationReport {
  /** As the manifest is shown: its path, or the input that holds it. */
  readonly file: string;
  /** Number of links that it makes; `null` where it is wrong. */
  readonly links: number | null;
  readonly problems: readonly Problem[];
}

/** A verdict and all problems, never longer than the budget allows. */
export function renderValidationMarkdown(report: ValidationReport, options: MarkdownOptions = {}): string {
  const errors = report.problems.filter((problem) => problem.severity === 'error').length;
  const warnings = report.problems.length - errors;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const lines = [
    ...(options.marker === undefined ? [] : [options.marker]),
    `### Release links: ${markdown(report.file)}`,
    '',
    report.links === null
      ? '**Nothing could be planned.**'
      : `**The manifest is valid: ${counted(report.links, 'link')}. No release was checked.**`,
    ...(counts.length === 0 ? [] : ['', `${counts.join(', ')}.`]),
  ];
  const head = `${lines.join('\n')}\n`;
  return fitInto(head, [problemSection(report.problems)], leftOutNote, options.budget ?? UNLIMITED);
}
