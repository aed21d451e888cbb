/** A run's result as Markdown: the body of the job summary and of the comment, each with its own limit. */

import type { RunResult } from '../../core/run/result.js';
import { type MarkdownOptions, renderMarkdown } from './markdown.js';
import { renderValidationMarkdown } from './validation.js';

/** @param file what a result without a plan is about: the manifest's path, or the input that holds it */
export function reviewText(result: RunResult, file: string, options: MarkdownOptions): string {
  switch (result.kind) {
    case 'reported':
      return renderMarkdown(result.report, options);
    case 'validated': {
      const { links, warnings } = result.validation;
      return renderValidationMarkdown({ file: result.validation.file, links, problems: warnings }, options);
    }
    case 'failed':
      return renderValidationMarkdown({ file, links: null, problems: result.problems }, options);
  }
}
