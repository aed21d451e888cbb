/** What GitLab says about the token and its rights (lib/api/api_guard.rb, helpers.rb, release_policy.rb). */

import type { Complaint } from './complaint.js';
import { quote, type Row, SEND_AS_JOB } from './refusal.js';

const NEW_TOKEN = 'Create a new access token with the scope `api` and store it where `token` is read from';

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
    hint: SEND_AS_JOB,
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
    say: quote,
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

/** 401 and 403. */
export const ACCESS_ROWS: readonly Row[] = [...UNAUTHORIZED, ...FORBIDDEN];
