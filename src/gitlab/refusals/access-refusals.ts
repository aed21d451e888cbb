/** What GitLab says about the token and its rights (lib/api/api_guard.rb, helpers.rb, release_policy.rb). */

import type { Complaint } from './complaint.js';
import { PERMISSION_ROWS } from './permission-refusals.js';
import { quote, type Refusal, type Row, SEND_AS_JOB } from './refusal.js';

const NEW_TOKEN = 'Create a new access token with the scope `api` and store it where `token` is read from.';

const NO_TOKEN = { what: 'token' } as const;

const UNAUTHORIZED: readonly Row[] = (
  [
    { status: 401, when: /expired/i, kind: 'denied', say: () => 'The token has expired', hint: NEW_TOKEN },
    { status: 401, when: /revoked/i, kind: 'denied', say: () => 'The token was revoked', hint: NEW_TOKEN },
    {
      status: 401,
      when: /impersonation/i,
      kind: 'denied',
      say: () => 'The token is an impersonation token, and this GitLab has switched these off',
      hint: 'Use a personal, project or group access token.',
    },
    {
      status: 401,
      when: ({ complaint }) => complaint.code === 'dpop_error',
      kind: 'denied',
      say: () =>
        'The token may only be used with a proof of possession (DPoP), which this program cannot give',
      hint: 'Use a project or group access token, or switch DPoP off for this one.',
    },
    {
      status: 401,
      area: 'packages',
      when: ({ token, write }) => token === 'none' && write,
      kind: 'denied',
      say: () => 'GitLab accepts files for a package only with a token',
      hint: 'Give an access token or the job token as `token`.',
    },
    {
      status: 401,
      when: ({ token }) => token === 'none',
      kind: 'denied',
      say: () => 'GitLab requires a token for this',
      hint: 'Give an access token as `token`.',
    },
    {
      status: 401,
      when: ({ token }) => token === 'job',
      kind: 'denied',
      say: () => 'GitLab does not know this job token, or its job is not running any more',
      hint: 'A job token works only while its job runs; an access token needs `token-type: private` (or `auto`).',
    },
    {
      status: 401,
      kind: 'denied',
      say: ({ base }) => `${base} does not know this token`,
      hint: 'It is mistyped, deleted, or of another GitLab; a CI job token needs `token-type: job`.',
    },
  ] satisfies readonly Row[]
).map((row) => ({ ...row, lack: NO_TOKEN }));

const ROLE = { what: 'role' } as const;

/** A bare 403, which says nothing of its reason. */
const BARE: readonly Row[] = [
  {
    status: 403,
    when: ({ token }) => token === 'misplaced-job',
    kind: 'denied',
    lack: NO_TOKEN,
    say: () => 'GitLab treats the request as anonymous and refuses it',
    hint: SEND_AS_JOB,
  },
  {
    status: 403,
    when: ({ token, write }) => token === 'none' && write,
    kind: 'denied',
    lack: NO_TOKEN,
    say: ({ subject }) => `Without a token GitLab lets nobody change ${subject.name}`,
    hint: 'Give an access token with the scope `api` as `token`.',
  },
  {
    status: 403,
    area: 'packages',
    when: (refusal) => isBare(refusal) && refusal.write,
    kind: 'denied',
    lack: ROLE,
    say: ({ project }) => `The token may not put files into packages of project ${project}`,
    hint: 'It needs at least the role Developer and the scope `api`; the package registry may be switched off.',
  },
  {
    status: 403,
    area: 'packages',
    when: isBare,
    kind: 'denied',
    lack: ROLE,
    say: ({ project }) => `The token may not read packages of project ${project}`,
    hint:
      'Packages of a private project are for the role Reporter and above; the package registry may be ' +
      'switched off.',
  },
  {
    status: 403,
    area: 'notes',
    when: isBare,
    kind: 'denied',
    lack: ROLE,
    say: ({ project, subject, write }) =>
      `The token may not ${write ? 'write' : 'read'} ${subject.name} of project ${project}`,
    hint: 'It needs the scope `api` and, for a note that somebody else wrote, the role Maintainer.',
  },
  {
    status: 403,
    when: (refusal) => refusal.write && isBare(refusal),
    kind: 'denied',
    lack: ROLE,
    say: ({ project, subject }) => `The token may not change ${subject.name} of project ${project}`,
    hint: ({ token }) =>
      `${token === 'job' ? 'The user who started the job' : 'The token'} needs at least the role Developer; ` +
      'a protected tag needs the right to create it (Settings > Repository > Protected tags); ' +
      'an archived project cannot be written to.',
  },
  {
    status: 403,
    when: isBare,
    kind: 'denied',
    lack: ROLE,
    say: ({ project, subject }) => `The token may not read ${subject.name} of project ${project}`,
    hint: 'Releases may be switched off, or be for members only (Settings > General > Visibility).',
  },
];

const FORBIDDEN: readonly Row[] = [
  {
    status: 403,
    when: ({ complaint }) => complaint.code === 'insufficient_scope',
    kind: 'denied',
    lack: ({ complaint }) => ({ what: 'scope', names: (complaint.scope ?? 'api').split(' ') }),
    say: ({ complaint }) => `The token lacks the scope it needs here (${complaint.scope ?? 'api'})`,
    hint: 'Create a token with the scope `api`; `read_api` is enough for `plan`.',
  },
  ...PERMISSION_ROWS,
  {
    status: 403,
    when: /not allowed to create this tag as it is protected/,
    kind: 'denied',
    lack: ROLE,
    say: () => 'The tag is protected, and the token may not create it',
    hint: 'Settings > Repository > Protected tags says who may; or create the tag first.',
  },
  {
    status: 403,
    area: 'packages',
    when: /Package protected/,
    kind: 'denied',
    lack: ROLE,
    say: () => 'A rule of the project protects packages of this name',
    hint: 'Settings > Packages and registries > Protected packages says who may put files into them.',
  },
  ...BARE,
  {
    status: 403,
    when: ({ complaint }) => complaint.where !== 'html',
    kind: 'denied',
    say: quote,
  },
  {
    status: 403,
    kind: 'denied',
    say: ({ base }) => `${base} answered 403 with a web page, which GitLab's API does not`,
    hint: 'A firewall or proxy in front of GitLab may have blocked this machine.',
  },
];

/** A 403 that gives no reason. An answer of GitLab's own, unless it is a page. */
function isBare({ complaint }: Refusal): boolean {
  return complaint.where !== 'html' && saysNothing(complaint);
}

function saysNothing({ texts }: Complaint): boolean {
  return texts.length === 0 || texts.every((text) => /^(403 )?Forbidden$/i.test(text));
}

/** 401 and 403. */
export const ACCESS_ROWS: readonly Row[] = [...UNAUTHORIZED, ...FORBIDDEN];
