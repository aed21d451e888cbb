import type { Row } from './refusal.js';

const DUPLICATES =
  'The group allows no duplicates of generic packages (Settings > Packages and registries). Use another version, ' +
  'delete the file that is there, or let the group allow duplicates.';

/** What the package registry refuses (lib/api/helpers/packages_helpers.rb, app/services/packages/generic). */
export const PACKAGE_ROWS: readonly Row[] = [
  {
    status: 400,
    area: 'packages',
    when: /Duplicate package is not allowed/,
    kind: 'taken',
    say: () => 'The package has a file of this name, and a second one is refused',
    hint: DUPLICATES,
  },
  {
    status: 400,
    area: 'packages',
    when: /File is too large/,
    kind: 'refused',
    say: () => 'The file is larger than this GitLab allows for generic packages',
    hint: 'Its administrator can raise the limit; on gitlab.com it is 5 GB.',
  },
  {
    status: 413,
    area: 'packages',
    kind: 'refused',
    say: () => 'The file is larger than GitLab, or the proxy in front of it, lets through (413)',
    hint: 'Raise the limit of the proxy (client_max_body_size in nginx).',
  },
];
