/** What GitLab says about the request: a link it does not take, something that is not there, too much at once. */

import { MISSING_ROWS } from './missing-refusals.js';
import { PACKAGE_ROWS } from './package-refusals.js';
import { quote, type Refusal, type Row } from './refusal.js';

const PATH_RULE =
  'A path begins with /, has letters, digits and . _ - / only, ends in a letter or digit, and has 4 to 128 characters.';

const BAD_REQUEST: readonly Row[] = [
  {
    status: 400,
    when: isTaken,
    kind: 'taken',
    say: quote,
    hint: 'Name, URL and path are unique within a release: another link of it has this one.',
  },
  { status: 400, when: /Filepath is/, kind: 'refused', say: quote, hint: PATH_RULE },
  {
    status: 400,
    when: /Url is blocked: Only allowed schemes/,
    kind: 'refused',
    say: quote,
    hint: 'The URL begins with http://, https:// or ftp://, in lower case.',
  },
  {
    status: 400,
    when: /Requests to hosts and IP addresses not on the Allow List|Host cannot be resolved/,
    kind: 'refused',
    say: quote,
    hint: 'This GitLab denies all outbound requests but allowed ones: ask its administrator to allow the host.',
  },
  {
    status: 400,
    when: /link_type/,
    kind: 'refused',
    say: quote,
    hint: 'The link types are other, runbook, image and package; older GitLab versions know fewer.',
  },
  {
    status: 400,
    when: /Tag name invalid/,
    kind: 'refused',
    say: quote,
    hint: 'Git does not allow this name for a tag.',
  },
  {
    status: 400,
    when: ({ complaint }) => complaint.where === 'text' || complaint.where === 'none',
    kind: 'refused',
    say: () => 'GitLab could not read the request (400)',
    hint: 'A NUL or another control character in a name, a URL or the tag is the usual cause.',
  },
];

function isTaken({ complaint }: Refusal): boolean {
  return complaint.texts.length > 0 && complaint.texts.every((text) => /has already been taken/.test(text));
}

const OTHERS: readonly Row[] = [
  {
    status: 500,
    when: ({ write }) => write,
    kind: 'unreachable',
    say: () => 'GitLab reported an internal error (500)',
    hint: 'It does so for a name or URL of more than about 2,600 bytes, and when two runs write at the same time.',
  },
  {
    status: 405,
    when: /moved project/,
    kind: 'denied',
    say: ({ project }) => `The project ${project} has moved, and takes no writes under its old path`,
    hint: 'Set `project` to the new path, or to the numeric id, which never changes.',
  },
  {
    status: 407,
    kind: 'unreachable',
    say: () => 'The proxy requires a user name and password (407)',
    hint: 'Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY.',
  },
  {
    status: 409,
    when: /Release already exists/,
    kind: 'taken',
    say: quote,
    hint: 'Run again to update it.',
  },
  {
    status: 410,
    kind: 'unexpected',
    say: ({ base }) => `${base} does not have version 4 of the API any more (410)`,
    hint: 'Look for a newer version of this program.',
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
    hint: 'Push the tag first, or set `ref` to the commit or branch from which GitLab should create it.',
  },
  {
    status: 429,
    kind: 'unreachable',
    say: () => 'GitLab throttles this token or address (429)',
    hint: 'Try again later, lower `concurrency`, or raise `retries`.',
  },
];

/** 400, 404 and all that is left but server errors. */
export const REQUEST_ROWS: readonly Row[] = [...PACKAGE_ROWS, ...BAD_REQUEST, ...MISSING_ROWS, ...OTHERS];
