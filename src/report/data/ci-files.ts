/** Report files that GitLab CI collects as artifacts. Each function gives the text of one file. */

import { createHash } from 'node:crypto';
import type { Problem, Severity } from '../../core/problem/problem.js';
import { type RunReport, summarize } from '../../core/run/report.js';
import { maskText } from '../../core/text/credentials.js';
import { dotenvLine } from '../words/escape.js';
import { visible } from '../words/visible.js';
import { toOutputs } from './outputs.js';

/**
 * For `artifacts:reports:terraform`: what was planned. GitLab's merge-request widget reads these three keys and
 * shows "n to add, n to change, n to delete"; links to move count as changed.
 */
export function terraformReport(report: RunReport): string {
  const sum = summarize(report.releases.map((release) => release.plan));
  return `${JSON.stringify({ create: sum.create, update: sum.update + sum.move, delete: sum.delete })}\n`;
}

/**
 * For `artifacts:reports:dotenv`: variables of later jobs. Their names end as the action's outputs do and are none
 * that the program reads itself (`RELEASE_LINKS_<INPUT>`), or a later run would take them for inputs. The plan is
 * left out: GitLab takes 5 kB.
 * @param prefix how the names begin, such as the prefix of the jobs: two runs in one pipeline each have their own
 */
export function dotenvReport(report: RunReport, prefix = 'release-links'): string {
  const outputs = toOutputs(report);
  const begin = variableName(prefix);
  return [
    dotenvLine(`${begin}_CHANGED`, outputs.changed),
    dotenvLine(`${begin}_IN_SYNC`, outputs['in-sync']),
    dotenvLine(`${begin}_CREATED`, outputs.created),
    dotenvLine(`${begin}_UPDATED`, outputs.updated),
    dotenvLine(`${begin}_MOVED`, outputs.moved),
    dotenvLine(`${begin}_DELETED`, outputs.deleted),
    dotenvLine(`${begin}_UNCHANGED`, outputs.unchanged),
    dotenvLine(`${begin}_RELEASE_URL`, outputs['release-url']),
  ].join('');
}

/** A text as the name of a variable: `docs-links` is `DOCS_LINKS`. */
function variableName(text: string): string {
  const name = text.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_');
  return /^[A-Z_]/.test(name) ? name : `_${name}`;
}

/** Where a problem is put that has no place of its own: GitLab shows none without a file and a line. */
const NOWHERE = { file: 'release-links.yml', line: 1 } as const;

/** GitLab's words, of the five it has (info, minor, major, critical, blocker). */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor' };

/**
 * For `artifacts:reports:codequality`: problems on their lines, in GitLab's subset of the Code Climate format.
 * A fingerprint does not depend on the line number, so that a problem that merely moves is not a new one.
 */
export function codeQualityReport(problems: readonly Problem[]): string {
  const seen = new Map<string, number>();
  const issues = problems.map((problem) => {
    const { file, line } = problem.place ?? NOWHERE;
    const message = visible(maskText(problem.message));
    const hint = problem.hint === undefined ? '' : ` ${visible(maskText(problem.hint))}`;
    const key = JSON.stringify([problem.code, file, message, maskText(problem.place?.lineText.trim() ?? '')]);
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    return {
      description: `${message}.${hint}`,
      check_name: problem.code,
      fingerprint: createHash('sha256').update(`${key}${repeat}`).digest('hex').slice(0, 32),
      severity: SEVERITIES[problem.severity],
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
