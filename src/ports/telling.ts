/** Where a run says what it does while it does it. Results go elsewhere (`report/`). */

import type { Outcome } from '../core/run/outcome.js';
import type { RunReport, Upload } from '../core/run/report.js';

/** Where a run tells what it does while it does it. Results go elsewhere (`report/`). */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string, hint?: string): void;
}

/** Told how far an apply is. */
export interface Progress {
  /** The plan that is about to be carried out: every change, deletes above all, is announced before it is made. */
  begin(plan: RunReport): void;
  advance(tag: string, outcome: Outcome): void;
  /** Bytes of a file that have left so far; from 0 again where it is sent a second time. */
  transfer(upload: Upload, sent: number): void;
  end(): void;
}
