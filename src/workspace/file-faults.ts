/** What can be wrong with a local file that is to be uploaded, as Problems. */

import { error, type Problem } from '../core/problem/problem.js';
import { errorCode } from '../core/record.js';
import { quoted } from '../core/text/quoted.js';

/** Why a file is not read, where the operating system has no objection. */
export class UnfitFile extends Error {}

/** The Problem `unreadable-file`, an error: the system refuses it, or it is not a file of the root folder. */
export function unreadable(path: string, cause: unknown): Problem {
  const reason = cause instanceof UnfitFile ? cause.message : errorCode(cause) || 'unknown error';
  return error(
    'unreadable-file',
    `the file ${quoted(path)} cannot be read: ${reason}`,
    'Check its permissions, or exclude it with a pattern that begins with !.',
  );
}

/** The Problem `empty-file`, an error: GitLab's package registry refuses files without content. */
export function empty(path: string): Problem {
  return error(
    'empty-file',
    `the file ${quoted(path)} is empty, and GitLab keeps no empty files in packages`,
    'Check the step that should have written it, or exclude it with a pattern that begins with !.',
  );
}

/** The Problem `file-changed`, an error: what was planned is not what is there. */
export function changed(path: string): Problem {
  return error(
    'file-changed',
    `the file ${quoted(path)} changed while it was read`,
    'Run this after everything that writes the file has ended.',
  );
}
