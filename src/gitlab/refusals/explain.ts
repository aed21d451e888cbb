/**
 * GitLab's refusals, each as a sentence and a way out.
 *
 * GitLab often means something else than it says: a project that one may not see is "not found", a job token
 * in the wrong header makes a request anonymous, a protected tag is a bare 403. So a refusal is read together
 * with what was asked and with which kind of token. These rows are the only place where GitLab's sentences are looked
 * at: what they mean goes into the fields of the error, and whatever decides further on looks at those. The table is read from top to bottom; the first row that
 * fits speaks. The texts are those of GitLab's lib/api/helpers.rb, lib/api/api_guard.rb and models.
 */

import { StoreError } from '../../ports/store-error.js';
import { ACCESS_ROWS } from './access-refusals.js';
import { quote, type Refusal, type Row } from './refusal.js';
import { REQUEST_ROWS } from './request-refusals.js';

/** The refusal as an error. Gives a sentence for every status and every complaint. */
export function explainRefusal(refusal: Refusal): StoreError {
  const text = refusal.complaint.texts.join('; ');
  for (const row of ROWS) {
    if (row.status !== refusal.status) continue;
    if (row.area !== undefined && row.area !== refusal.subject.area) continue;
    const match = row.when === undefined ? [] : matches(row.when, refusal, text);
    if (match === null) continue;
    return build(row, refusal, text, match);
  }
  return build(fallback(refusal.status), refusal, text, []);
}

function matches(when: NonNullable<Row['when']>, refusal: Refusal, text: string): readonly string[] | null {
  if (typeof when === 'function') return when(refusal) ? [] : null;
  return when.exec(text);
}

function build(row: Row, refusal: Refusal, text: string, match: readonly string[]): StoreError {
  const { hint, missing, lack } = row;
  return new StoreError(row.kind, row.say(refusal, text, match), {
    status: refusal.status,
    hint: typeof hint === 'function' ? hint(refusal, match) : hint,
    missing: typeof missing === 'function' ? missing(refusal) : missing,
    lack: typeof lack === 'function' ? lack(refusal, match) : lack,
  });
}

const ROWS: readonly Row[] = [...ACCESS_ROWS, ...REQUEST_ROWS];

function fallback(status: number): Row {
  if (status >= 500) {
    return {
      status,
      kind: 'unreachable',
      say: (_, text) =>
        `GitLab failed (${status}${text === '' || text.startsWith(`${status}`) ? '' : `: ${text}`})`,
      hint: 'Try again later; the status page or the administrator of this GitLab may know more.',
    };
  }
  if (status >= 400) {
    return {
      status,
      kind: 'refused',
      say: (refusal, text) => (text === '' ? `GitLab refused (${status})` : quote(refusal, text)),
    };
  }
  return {
    status,
    kind: 'unexpected',
    say: ({ base }) => `${base} answered with status ${status}, which GitLab's API does not use here`,
    hint: 'Check that `gitlab-url` is the address of a GitLab.',
  };
}
