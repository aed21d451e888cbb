/**
 * GitLab's refusals, each as a sentence and a way out.
 *
 * GitLab often means something else than it says: a project that one may not see is "not found", a job token
 * in the wrong header makes a request anonymous, a protected tag is a bare 403. So a refusal is read together
 * with what was asked and with which kind of token. The table is read from top to bottom; the first row that
 * fits speaks. The texts are those of GitLab's lib/api/helpers.rb, lib/api/api_guard.rb and models.
 */

import { StoreError, type StoreErrorKind } from '../app/ports.js';
import type { Complaint } from './complaint.js';

/** An error answer and what was asked. */
export interface Refusal {
  readonly status: number;
  readonly complaint: Complaint;
  /** Whether the request would have changed something. */
  readonly write: boolean;
  /** The project as it was given: id or path. */
  readonly project: string;
  /** Base URL of GitLab. */
  readonly base: string;
  readonly token: 'none' | 'private' | 'job' | 'oauth' | 'misplaced-job';
}

/** A StoreError for what GitLab itself answered. */
export class Refused extends StoreError {
  /** What it is about: a release or link that is not there, the token's own rights, or anything else. */
  readonly what: 'row' | 'token' | 'other';

  constructor(
    kind: StoreErrorKind,
    message: string,
    status: number,
    hint: string | undefined,
    what: Refused['what'],
  ) {
    super(kind, message, { status, ...(hint === undefined ? {} : { hint }) });
    this.what = what;
  }
}

/** The refusal as an error. Gives a sentence for every status and every complaint. */
export function explainRefusal(refusal: Refusal): Refused {
  const text = refusal.complaint.texts.join('; ');
  for (const row of ROWS) {
    if (row.status !== refusal.status) continue;
    const match = row.when === undefined ? [] : matches(row.when, refusal, text);
    if (match === null) continue;
    return build(row, refusal, text, match);
  }
  return build(fallback(refusal.status), refusal, text, []);
}

interface Row {
  readonly status: number;
  /** A pattern over the complaint's sentences, or a look at the whole; absent: always. */
  readonly when?: RegExp | ((refusal: Refusal) => boolean);
  readonly kind: StoreErrorKind;
  readonly say: (refusal: Refusal, text: string, match: readonly string[]) => string;
  readonly hint?: string | ((refusal: Refusal, match: readonly string[]) => string);
  readonly what?: Refused['what'];
}

function matches(when: NonNullable<Row['when']>, refusal: Refusal, text: string): readonly string[] | null {
  if (typeof when === 'function') return when(refusal) ? [] : null;
  return when.exec(text);
}

function build(row: Row, refusal: Refusal, text: string, match: readonly string[]): Refused {
  const hint = typeof row.hint === 'function' ? row.hint(refusal, match) : row.hint;
  return new Refused(row.kind, row.say(refusal, text, match), refusal.status, hint, row.what ?? 'other');
}

const says = (_: Refusal, text: string) => `GitLab refused: ${text}`;
const isTaken = ({ complaint }: Refusal) =>
  complaint.texts.length > 0 && complaint.texts.every((text) => /has already been taken/.test(text));
const isRoute = ({ complaint }: Refusal) => complaint.source === 'error';
const isGitLab = ({ complaint }: Refusal) => complaint.source === 'message';

const NEW_TOKEN = 'Create a new access token with the scope `api` and store it where `token` is read from';
const WRONG_KIND =
  'The token is a CI job token sent as an access token, which GitLab ignores: set `token-type: job` (or `auto`)';
const PATH_RULE =
  'A path begins with /, has letters, digits and . _ - / only, ends in a letter or digit, and has 4 to 128 characters';

const BAD_REQUEST: readonly Row[] = [
  {
    status: 400,
    when: isTaken,
    kind: 'taken',
    say: says,
    hint: 'Name, URL and path are unique within a release: another link of it has this one',
  },
  { status: 400, when: /Filepath is/, kind: 'refused', say: says, hint: PATH_RULE },
  {
    status: 400,
    when: /Url is blocked: Only allowed schemes/,
    kind: 'refused',
    say: says,
    hint: 'The URL begins with http://, https:// or ftp://, in lower case',
  },
  {
    status: 400,
    when: /Requests to hosts and IP addresses not on the Allow List|Host cannot be resolved/,
    kind: 'refused',
    say: says,
    hint: 'This GitLab denies all outbound requests but allowed ones: ask its administrator to allow the host',
  },
  {
    status: 400,
    when: /link_type/,
    kind: 'refused',
    say: says,
    hint: 'The link types are other, runbook, image and package; older GitLab versions know fewer',
  },
  {
    status: 400,
    when: /Tag name invalid/,
    kind: 'refused',
    say: says,
    hint: 'Git does not allow this name for a tag',
  },
  {
    status: 400,
    when: ({ complaint }) => complaint.source === 'text' || complaint.source === 'none',
    kind: 'refused',
    say: () => 'GitLab could not read the request (400)',
    hint: 'A NUL or another control character in a name, a URL or the tag is the usual cause',
  },
];

const UNAUTHORIZED: readonly Row[] = [
  { status: 401, when: /expired/i, kind: 'denied', say: () => 'The token has expired', hint: NEW_TOKEN },
  { status: 401, when: /revoked/i, kind: 'denied', say: () => 'The token was revoked', hint: NEW_TOKEN },
  {
    status: 401,
    when: /impersonation/i,
    kind: 'denied',
    say: () => 'The token is an impersonation token, and this GitLab has switched these off',
    hint: 'Use a personal, project or group access token',
  },
  {
    status: 401,
    when: ({ complaint }) => complaint.code === 'dpop_error',
    kind: 'denied',
    say: () => 'The token may only be used with a proof of possession (DPoP), which this program cannot give',
    hint: 'Use a project or group access token, or switch DPoP off for this one',
  },
  {
    status: 401,
    when: ({ token }) => token === 'none',
    kind: 'denied',
    say: () => 'GitLab wants a token for this',
    hint: 'Give an access token as `token`',
  },
  {
    status: 401,
    when: ({ token }) => token === 'job',
    kind: 'denied',
    say: () => 'GitLab does not know this job token, or its job is not running any more',
    hint: 'A job token works only while its job runs; an access token needs `token-type: private` (or `auto`)',
  },
  {
    status: 401,
    kind: 'denied',
    say: ({ base }) => `${base} does not know this token`,
    hint: 'It is mistyped, deleted, or of another GitLab; a CI job token needs `token-type: job`',
  },
];

const FORBIDDEN: readonly Row[] = [
  {
    status: 403,
    when: ({ complaint }) => complaint.code === 'insufficient_scope',
    kind: 'denied',
    what: 'token',
    say: ({ complaint }) => `The token lacks the scope it needs here (${complaint.scope ?? 'api'})`,
    hint: 'Create a token with the scope `api`; `read_api` is enough for `plan`',
  },
  {
    status: 403,
    when: /Authentication by CI\/CD job token not allowed from (.+) to (.+?)\.?$/,
    kind: 'denied',
    say: (_, __, [, from, to]) => `The project ${to} does not let job tokens of ${from} in`,
    hint: (_, [, from, to]) =>
      `In ${to}, under Settings > CI/CD > Job token permissions, add ${from} to the allowlist; or use an access token`,
  },
  {
    status: 403,
    when: /Insufficient permissions to access this resource in project (.+?)\. The following token permissions? (?:is|are) required: (.+?)\.?$/,
    kind: 'denied',
    say: (_, __, [, project, needed]) => `Job tokens lack the permission ${needed} in ${project}`,
    hint: (_, [, project, needed]) =>
      `In ${project}, under Settings > CI/CD > Job token permissions, grant ${needed}; or use an access token`,
  },
  {
    status: 403,
    when: /unauthorized for CI\/CD job tokens/,
    kind: 'denied',
    say: () => 'This GitLab does not let job tokens do this',
    hint: 'Use an access token with the scope `api`',
  },
  {
    status: 403,
    when: /not allowed to create this tag as it is protected/,
    kind: 'denied',
    say: () => 'The tag is protected, and the token may not create it',
    hint: 'Settings > Repository > Protected tags says who may; or create the tag first',
  },
  {
    status: 403,
    when: ({ token }) => token === 'misplaced-job',
    kind: 'denied',
    say: () => 'GitLab treats the request as anonymous and refuses it',
    hint: WRONG_KIND,
  },
  {
    status: 403,
    when: ({ token, write }) => token === 'none' && write,
    kind: 'denied',
    say: () => 'Without a token GitLab lets nobody change a release',
    hint: 'Give an access token with the scope `api` as `token`',
  },
  {
    status: 403,
    when: ({ complaint, write }) => write && isBare(complaint),
    kind: 'denied',
    say: ({ project }) => `The token may not change releases of project ${project}`,
    hint: ({ token }) =>
      `${token === 'job' ? 'The user who started the job' : 'The token'} needs at least the role Developer; ` +
      'a protected tag needs the right to create it (Settings > Repository > Protected tags); ' +
      'an archived project takes no writes',
  },
  {
    status: 403,
    when: ({ complaint }) => isBare(complaint),
    kind: 'denied',
    say: ({ project }) => `The token may not read releases of project ${project}`,
    hint: 'Releases may be switched off, or be for members only (Settings > General > Visibility)',
  },
  {
    status: 403,
    when: ({ complaint }) => complaint.source !== 'html',
    kind: 'denied',
    say: says,
  },
  {
    status: 403,
    kind: 'denied',
    say: ({ base }) => `${base} answered 403 with a web page, which GitLab's API does not`,
    hint: 'A firewall or proxy in front of GitLab may have blocked this machine',
  },
];

function isBare(complaint: Complaint): boolean {
  return complaint.texts.length === 0 || complaint.texts.every((text) => /^(403 )?Forbidden$/i.test(text));
}

const NOT_FOUND: readonly Row[] = [
  {
    status: 404,
    when: /Project Not Found/i,
    kind: 'missing',
    say: ({ project, base }) => `There is no project ${project} on ${base}, or the token may not see it`,
    hint: ({ token, project }) => {
      if (token === 'misplaced-job') return WRONG_KIND;
      if (token === 'none')
        return 'For a private project give an access token as `token`; else check `project`';
      const spelling = /%2f/i.test(project) ? 'write / instead of %2F in `project`' : 'check `project`';
      return `GitLab says so too to whoever is no member: ${spelling}, and whose token it is`;
    },
  },
  {
    status: 404,
    when: isRoute,
    kind: 'unexpected',
    say: ({ base }) => `${base} has no such route in its API`,
    hint:
      'A proxy in front of GitLab may decode %2F (use the numeric project id, and let the proxy pass the path ' +
      'as it is), or `gitlab-url` lacks the relative root of the instance',
  },
  {
    status: 404,
    when: isGitLab,
    kind: 'missing',
    what: 'row',
    say: () => 'GitLab has no such release or link',
    hint: 'Somebody else may have deleted it: run again',
  },
  {
    status: 404,
    kind: 'unexpected',
    say: ({ base }) => `${base} does not answer as GitLab's API does (404)`,
    hint: 'Check `gitlab-url`: it is the base URL of the instance, with its relative root if it has one',
  },
];

const OTHERS: readonly Row[] = [
  {
    status: 405,
    when: /moved project/,
    kind: 'denied',
    say: ({ project }) => `The project ${project} has moved, and takes no writes under its old path`,
    hint: 'Set `project` to the new path, or to the numeric id, which never changes',
  },
  {
    status: 407,
    kind: 'unreachable',
    say: () => 'The proxy wants a user name and password (407)',
    hint: 'Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY',
  },
  { status: 409, when: /Release already exists/, kind: 'refused', say: says, hint: 'Run again to update it' },
  {
    status: 410,
    kind: 'unexpected',
    say: ({ base }) => `${base} does not have version 4 of the API any more (410)`,
    hint: 'Look for a newer version of this program',
  },
  {
    status: 413,
    kind: 'refused',
    say: () => 'The request is too large for GitLab or for the proxy in front of it (413)',
  },
  {
    status: 422,
    when: /Ref is not specified/,
    kind: 'refused',
    say: () => 'The git tag does not exist',
    hint: 'Push the tag first, or set `ref` to the commit or branch from which GitLab shall create it',
  },
  {
    status: 429,
    kind: 'unreachable',
    say: () => 'GitLab throttles this token or address, and did not stop in time (429)',
    hint: 'Try again later, lower `concurrency`, or raise `retries`',
  },
];

const ROWS: readonly Row[] = [...BAD_REQUEST, ...UNAUTHORIZED, ...FORBIDDEN, ...NOT_FOUND, ...OTHERS];

function fallback(status: number): Row {
  if (status >= 500) {
    return {
      status,
      kind: 'unreachable',
      say: (_, text) =>
        `GitLab failed (${status}${text === '' || text.startsWith(`${status}`) ? '' : `: ${text}`})`,
      hint: 'Try again later; the status page or the administrator of this GitLab may know more',
    };
  }
  if (status >= 400) {
    return {
      status,
      kind: 'refused',
      say: (refusal, text) => (text === '' ? `GitLab refused (${status})` : says(refusal, text)),
    };
  }
  return {
    status,
    kind: 'unexpected',
    say: ({ base }) => `${base} answered with status ${status}, which GitLab's API does not use here`,
    hint: 'Check that `gitlab-url` is the address of a GitLab',
  };
}
