/** How a run ended, for whoever shows it. */

import type { Problem } from './problem.js';
import type { RunReport } from './run-report.js';

export type RunResult =
  /** Nothing could be planned; `problems` say why. */
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  /** The declaration is sound as far as can be told without GitLab. */
  | { readonly kind: 'validated'; readonly validation: Validation }
  /** The releases were read; what was found and done. */
  | { readonly kind: 'reported'; readonly report: RunReport };

/** What a check without GitLab found. */
export interface Validation {
  /** As the manifest is shown: its path, or the input that holds it. */
  readonly file: string;
  /** Links that the declaration makes, as far as can be told without other servers. */
  readonly links: number;
  readonly warnings: readonly Problem[];
}
