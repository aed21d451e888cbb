import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readComplaint } from '../../../src/gitlab/refusals/complaint.js';
import { explainRefusal } from '../../../src/gitlab/refusals/explain.js';
import type { Refusal } from '../../../src/gitlab/refusals/refusal.js';
import { subjectOf } from '../../../src/gitlab/refusals/subject.js';

interface Case {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  readonly write?: boolean;
  readonly token?: Refusal['token'];
  readonly project?: string;
  /** Below the project. */
  readonly path?: string;
}

function explain({
  status,
  body,
  type = 'application/json',
  write = true,
  token = 'private',
  project = 'g/app',
  path = 'releases/v1/assets/links/1',
}: Case) {
  const subject = subjectOf(`projects/g%2Fapp/${path}`);
  const complaint = readComplaint({ status, headers: new Headers({ 'content-type': type }), text: body });
  return explainRefusal({
    status,
    complaint,
    write,
    subject,
    token,
    project,
    base: 'https://gitlab.example',
  });
}

const message = (text: unknown) => JSON.stringify({ message: text });
const error = (text: string, description?: string, scope?: string) =>
  JSON.stringify({ error: text, error_description: description, scope });
const FORBIDDEN = message('403 Forbidden');
const NO_PROJECT = message('404 Project Not Found');

describe('who may', () => {
  test.each<[string, Case, string, RegExp]>([
    [
      'unknown token',
      { status: 401, body: message('401 Unauthorized') },
      'https://gitlab.example does not know this token',
      /mistyped, deleted/,
    ],
    [
      'unknown OAuth token',
      { status: 401, body: message('401 Unauthorized'), token: 'oauth' },
      'https://gitlab.example does not know this token',
      /mistyped/,
    ],
    [
      'finished job',
      { status: 401, body: message('401 Unauthorized'), token: 'job' },
      'GitLab does not know this job token, or its job is not running any more',
      /only while its job runs/,
    ],
    [
      'no token where one is needed',
      { status: 401, body: message('401 Unauthorized'), token: 'none' },
      'GitLab requires a token for this',
      /Give an access token/,
    ],
    [
      'expired',
      {
        status: 401,
        body: error(
          'invalid_token',
          'Token is expired. You can either do re-authorization or token refresh.',
        ),
      },
      'The token has expired',
      /Create a new access token/,
    ],
    [
      'revoked',
      {
        status: 401,
        body: error('invalid_token', 'Token was revoked. You have to re-authorize from the user.'),
      },
      'The token was revoked',
      /Create a new access token/,
    ],
    [
      'impersonation',
      {
        status: 401,
        body: error('invalid_token', 'Token is an impersonation token but impersonation was disabled.'),
      },
      'The token is an impersonation token, and this GitLab has switched these off',
      /project or group access token/,
    ],
    [
      'DPoP',
      { status: 401, body: error('dpop_error', 'DPoP header is missing') },
      'The token may only be used with a proof of possession (DPoP), which this program cannot give',
      /switch DPoP off/,
    ],
    [
      'scope for a write',
      {
        status: 403,
        body: error(
          'insufficient_scope',
          'The request requires higher privileges than provided by the access token.',
          'api',
        ),
      },
      'The token lacks the scope it needs here (api)',
      /scope `api`; `read_api`/,
    ],
    [
      'scope for a read',
      { status: 403, body: error('insufficient_scope', 'x', 'api read_api'), write: false },
      'The token lacks the scope it needs here (api read_api)',
      /read_api/,
    ],
    [
      'job token of another project',
      {
        status: 403,
        body: message('403 Forbidden - Authentication by CI/CD job token not allowed from builder to app.'),
        token: 'job',
      },
      'The project app does not let job tokens of builder in',
      /In app, under Settings > CI\/CD > Job token permissions, add builder/,
    ],
    [
      'job token without a permission',
      {
        status: 403,
        body: message(
          '403 Forbidden - Insufficient permissions to access this resource in project g/app. The following token permission is required: admin_releases.',
        ),
        token: 'job',
      },
      'Job tokens of this project lack the permission ADMIN_RELEASES in g/app',
      /grant this job's project ADMIN_RELEASES/,
    ],
    [
      'job token without two permissions',
      {
        status: 403,
        body: message(
          '403 Forbidden - Insufficient permissions to access this resource in project g/app. The following token permissions are required: a and b.',
        ),
        token: 'job',
      },
      'Job tokens of this project lack the permission A and B in g/app',
      /grant this job's project ADMIN_RELEASES/,
    ],
    [
      'job tokens not at all',
      {
        status: 403,
        body: message('403 Forbidden - This action is unauthorized for CI/CD job tokens.'),
        token: 'job',
      },
      'This GitLab does not let job tokens do this',
      /access token/,
    ],
    [
      'a new protected tag',
      { status: 403, body: message('You are not allowed to create this tag as it is protected.') },
      'The tag is protected, and the token may not create it',
      /Protected tags/,
    ],
    [
      'a bare 403 on a write',
      { status: 403, body: FORBIDDEN },
      'The token may not change releases of project g/app',
      /^The token needs at least the role Developer; a protected tag .* archived/,
    ],
    [
      'a bare 403 for a job',
      { status: 403, body: FORBIDDEN, token: 'job' },
      'The token may not change releases of project g/app',
      /^The user who started the job needs/,
    ],
    [
      'a bare 403 on a read',
      { status: 403, body: FORBIDDEN, write: false },
      'The token may not read releases of project g/app',
      /members only/,
    ],
    [
      'an anonymous write',
      { status: 403, body: FORBIDDEN, token: 'none' },
      'Without a token GitLab lets nobody change releases',
      /Give an access token/,
    ],
    [
      'a job token in the wrong header',
      { status: 403, body: FORBIDDEN, token: 'misplaced-job' },
      'GitLab treats the request as anonymous and refuses it',
      /token-type: job/,
    ],
    [
      'a blocked user',
      { status: 403, body: message('403 Forbidden - Your account has been blocked.') },
      'GitLab refused: 403 Forbidden - Your account has been blocked.',
      /^$/,
    ],
    [
      'a firewall',
      { status: 403, body: '<html><title>Blocked</title>', type: 'text/html' },
      "https://gitlab.example answered 403 with a web page, which GitLab's API does not",
      /firewall or proxy/,
    ],
    [
      'a moved project',
      { status: 405, body: message('Non GET methods are not allowed for moved projects') },
      'The project g/app has moved, and takes no writes under its old path',
      /numeric id/,
    ],
  ])('%s', (_, given, sentence, hint) => {
    expect(explain(given)).toMatchObject({ kind: 'denied', message: sentence, status: given.status });
    expect(explain(given).hint ?? '').toMatch(hint);
  });
});

describe('what is not there: the four kinds of 404, and pages that are none of GitLab', () => {
  test.each<[string, Case, string, RegExp]>([
    [
      'project',
      { status: 404, body: NO_PROJECT },
      'missing',
      /^GitLab also says this to anyone who is not a member: check/,
    ],
    [
      'project without a token',
      { status: 404, body: NO_PROJECT, token: 'none' },
      'missing',
      /private project give an access token/,
    ],
    [
      'project, job token in the wrong header',
      { status: 404, body: NO_PROJECT, token: 'misplaced-job' },
      'missing',
      /token-type: job/,
    ],
    [
      'project, encoded',
      { status: 404, body: NO_PROJECT, project: 'g%2Fapp' },
      'missing',
      /write \/ instead of %2F/,
    ],
    ['release', { status: 404, body: message('404 Not Found') }, 'missing', /run again/],
    ['row', { status: 404, body: message('404 Not found') }, 'missing', /run again/],
    ['route', { status: 404, body: error('404 Not Found') }, 'unexpected', /decode %2F .* relative root/],
    [
      'page',
      { status: 404, body: '<html><title>404</title>', type: 'text/html' },
      'unexpected',
      /Check `gitlab-url`/,
    ],
    [
      'text',
      { status: 404, body: 'default backend - 404', type: 'text/plain' },
      'unexpected',
      /Check `gitlab-url`/,
    ],
    ['nothing', { status: 404, body: '', type: 'text/plain' }, 'unexpected', /Check `gitlab-url`/],
  ])('%s', (_, given, kind, hint) => {
    expect(explain(given).kind).toBe(kind);
    expect(explain(given).hint).toMatch(hint);
  });

  test('only a release or link that is not there counts as such', () => {
    expect(explain({ status: 404, body: message('404 Not found') }).missing).toBe('link');
    expect(explain({ status: 404, body: NO_PROJECT }).missing).toBe('project');
    expect(explain({ status: 404, body: error('404 Not Found') }).missing).toBeNull();
  });
});

describe('what GitLab does not take', () => {
  test.each<[string, Case, string, string]>([
    [
      'taken',
      { status: 400, body: message(['Url has already been taken', 'Name has already been taken']) },
      'taken',
      'GitLab refused: Url has already been taken; Name has already been taken',
    ],
    [
      'taken, old server',
      { status: 400, body: message({ name: ['has already been taken'] }) },
      'taken',
      'GitLab refused: Name has already been taken',
    ],
    [
      'taken and wrong',
      { status: 400, body: message(['Url is blocked: URI is invalid', 'Name has already been taken']) },
      'refused',
      'GitLab refused: Url is blocked: URI is invalid; Name has already been taken',
    ],
    [
      'path',
      { status: 400, body: message(['Filepath is in an invalid format']) },
      'refused',
      'GitLab refused: Filepath is in an invalid format',
    ],
    [
      'parameters',
      { status: 400, body: error('name is missing, url is missing') },
      'refused',
      'GitLab refused: name is missing, url is missing',
    ],
    [
      'NUL',
      { status: 400, body: 'Bad Request', type: 'text/plain' },
      'refused',
      'GitLab could not read the request (400)',
    ],
    ['error page', { status: 400, body: '', type: 'text/html' }, 'refused', 'GitLab refused (400)'],
    [
      'links of a new release',
      { status: 400, body: message("Validation failed: Links name can't be blank") },
      'refused',
      "GitLab refused: Validation failed: Links name can't be blank",
    ],
    [
      'release exists',
      { status: 409, body: message('Release already exists') },
      'taken',
      'GitLab refused: Release already exists',
    ],
    [
      'no git tag',
      { status: 422, body: message('Ref is not specified') },
      'refused',
      'The git tag does not exist',
    ],
    [
      'too large',
      { status: 413, body: '', type: 'text/html' },
      'refused',
      'The request is too large for GitLab or for the proxy in front of it (413)',
    ],
    [
      'content type',
      { status: 415, body: error("The provided content-type '' is not supported.") },
      'refused',
      "GitLab refused: The provided content-type '' is not supported.",
    ],
    [
      'API v3',
      { status: 410, body: error('API V3 is no longer supported. Use API V4 instead.') },
      'unexpected',
      'https://gitlab.example does not have version 4 of the API any more (410)',
    ],
    [
      'throttled',
      { status: 429, body: 'Retry later', type: 'text/plain' },
      'unreachable',
      'GitLab throttles this token or address (429)',
    ],
    [
      'proxy',
      { status: 407, body: '', type: 'text/html' },
      'unreachable',
      'The proxy requires a user name and password (407)',
    ],
    [
      'inside',
      { status: 500, body: message('500 Internal Server Error') },
      'unreachable',
      'GitLab reported an internal error (500)',
    ],
    [
      'gateway',
      { status: 502, body: '<html><title>GitLab is not responding</title>', type: 'text/html' },
      'unreachable',
      'GitLab failed (502: GitLab is not responding)',
    ],
    [
      'read',
      { status: 500, body: message('500 Internal Server Error'), write: false },
      'unreachable',
      'GitLab failed (500)',
    ],
    [
      'odd',
      { status: 304, body: '' },
      'unexpected',
      "https://gitlab.example answered with status 304, which GitLab's API does not use here",
    ],
  ])('%s', (_, given, kind, sentence) => {
    expect(explain(given)).toMatchObject({ kind, message: sentence, status: given.status });
  });

  test.each([
    [['Filepath is too long (maximum is 128 characters)'], /4 to 128 characters/],
    [['Url is blocked: Only allowed schemes are http, https, ftp'], /http:\/\/, https:\/\/ or ftp:\/\//],
    [
      ['Url is blocked: Requests to hosts and IP addresses not on the Allow List are denied'],
      /administrator/,
    ],
    ["'zzz' is not a valid link_type", /other, runbook, image and package/],
    ['Tag name invalid', /Git does not allow/],
    [['Name has already been taken'], /unique within a release/],
  ])('says what to do about %j', (text, hint) => {
    expect(explain({ status: 400, body: message(text) }).hint).toMatch(hint);
  });
});

test('every status and every answer has a sentence', () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 999 }), fc.json(), fc.boolean(), (status, body, write) => {
      const { message: sentence, kind } = explain({ status, body, write });
      expect(sentence).toMatch(/^.+$/u);
      expect(kind).not.toBe('unclear');
    }),
    { seed: 2, numRuns: 1000 },
  );
});
