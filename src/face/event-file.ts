/** The file in which GitHub says what started a workflow. */

import { readFileSync } from 'node:fs';
import type { ProcessEnvironment } from '../core/process-environment.js';

/**
 * The payload behind `GITHUB_EVENT_PATH`. A file that is missing or broken counts as an empty payload: no run needs
 * it, and local runners have none.
 */
export function loadPayload(variables: ProcessEnvironment): unknown {
  const path = variables['GITHUB_EVENT_PATH'];
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
