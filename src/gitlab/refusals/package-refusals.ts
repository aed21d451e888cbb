/**
 * What GitLab's package registry refuses, in its own words (lib/api/helpers/packages_helpers.rb and
 * app/services/packages/generic). Everything else reads as it does for releases.
 */

import { StoreError, type StoreErrorKind } from '../../ports/store-error.js';

interface Row {
  readonly status: number;
  /** Over the sentence that GitLab's answer was made into; absent: always. */
  readonly when?: RegExp;
  readonly kind: StoreErrorKind;
  readonly say: (project: string) => string;
  readonly hint: string;
}

const DUPLICATES =
  'The group allows no duplicates of generic packages (Settings > Packages and registries). Use another version, ' +
  'delete the file that is there, or let the group allow duplicates';

const WRITES: readonly Row[] = [
  {
    status: 400,
    when: /Duplicate package is not allowed/,
    kind: 'taken',
    say: () => 'The package has a file of this name, and a second one is refused',
    hint: DUPLICATES,
  },
  {
    status: 400,
    when: /File is too large/,
    kind: 'refused',
    say: () => 'The file is larger than this GitLab allows for generic packages',
    hint: 'Its administrator can raise the limit; on gitlab.com it is 5 GB',
  },
  {
    status: 413,
    kind: 'refused',
    say: () => 'The file is larger than GitLab, or the proxy in front of it, lets through (413)',
    hint: 'Raise the limit of the proxy (client_max_body_size in nginx)',
  },
  {
    status: 403,
    when: /Package protected/,
    kind: 'denied',
    say: () => 'A rule of the project protects packages of this name',
    hint: 'Settings > Packages and registries > Protected packages says who may put files into them',
  },
  {
    status: 403,
    when: /may not change releases|lets nobody change a release/,
    kind: 'denied',
    say: (project) => `The token may not put files into packages of project ${project}`,
    hint: 'It needs at least the role Developer and the scope `api`; the package registry may be switched off',
  },
  {
    status: 401,
    when: /wants a token/,
    kind: 'denied',
    say: () => 'GitLab takes files for a package only with a token',
    hint: 'Give an access token or the job token as `token`',
  },
];

const READS: readonly Row[] = [
  {
    status: 403,
    when: /may not read releases/,
    kind: 'denied',
    say: (project) => `The token may not read packages of project ${project}`,
    hint: 'Packages of a private project are for the role Reporter and above; the package registry may be switched off',
  },
];

/**
 * The same refusal in words about packages. What is none of these is given back as it is.
 *
 * @param error what the client threw
 */
export function explainPackageRefusal(error: unknown, writes: boolean, project: string): unknown {
  if (!(error instanceof StoreError)) return error;
  const row = (writes ? WRITES : READS).find(
    ({ status, when }) => status === error.status && (when === undefined || when.test(error.message)),
  );
  if (row === undefined) return error;
  return new StoreError(row.kind, row.say(project), { hint: row.hint, status: row.status });
}
