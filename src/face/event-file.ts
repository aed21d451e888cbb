/** The file in which GitHub says what started a workflow. */

import { readFileSync } from 'node:fs';

/**
 * The payload behind `GITHUB_EVENT_PATH`. A file that is missing or broken counts as an empty payload: no run needs
 * it, and local runners have none.
 */
export function loadPayload(variables: Readonly<Record<string, string | undefined>>): unknown {
  const path = variables['GITHUB_EVENT_PATH'];
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
