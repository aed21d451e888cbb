/**
 * What each use of this program needs of a token: the one table behind the documentation, `--help` and the hints of
 * refusals.
 *
 * Names of fine-grained permissions are those that GitLab shows when such a token is made, `Resource: Action` (docs,
 * "Fine-grained permissions for personal access tokens", REST API). Notes on merge requests stand there under "Work
 * Item". Names for job tokens are those of "Job token permissions" (docs, "Fine-grained permissions for CI/CD job
 * tokens").
 */

/** Something a run does, and what the token needs for it. */
export interface PermissionNeed {
  /** What is done, in Markdown. */
  readonly use: string;
  /** Commands of the command line that do it. */
  readonly commands: readonly string[];
  /** All of these, for a fine-grained token. */
  readonly fineGrained: readonly string[];
  /** All of these, for the job token of another project; empty where no job token may do it. */
  readonly job: readonly string[];
  /** Scope of a personal, project or group access token that is not fine-grained. */
  readonly scope: 'read_api' | 'api';
  /** The lowest role of the token's user in a private project. */
  readonly role: 'Guest' | 'Reporter' | 'Developer';
}

/** By name, each with what the ones before it need left out. */
export const NEEDS = {
  read: {
    use: '`plan`, `list`, `get`, `export`, and every dry run',
    commands: ['plan', 'apply', 'list', 'get', 'create', 'update', 'delete', 'export', 'doctor'],
    fineGrained: ['Release: Read', 'Release Link: Read'],
    job: ['READ_RELEASES'],
    scope: 'read_api',
    role: 'Guest',
  },
  apply: {
    use: '`apply`, `create`, `update`, `delete`',
    commands: ['apply', 'create', 'update', 'delete'],
    fineGrained: ['Release Link: Create', 'Release Link: Update', 'Release Link: Delete'],
    job: ['ADMIN_RELEASES'],
    scope: 'api',
    role: 'Developer',
  },
  createRelease: {
    use: '`create-release`',
    commands: ['apply'],
    fineGrained: ['Release: Create'],
    job: ['ADMIN_RELEASES'],
    scope: 'api',
    role: 'Developer',
  },
  readPackages: {
    use: '`package` entries',
    commands: ['plan', 'apply'],
    fineGrained: ['Package: Read'],
    job: ['READ_PACKAGES'],
    scope: 'read_api',
    role: 'Reporter',
  },
  upload: {
    use: '`upload`',
    commands: ['apply'],
    fineGrained: ['Package: Read', 'Package: Create'],
    job: ['ADMIN_PACKAGES'],
    scope: 'api',
    role: 'Developer',
  },
  wait: {
    use: '`wait` with `create-release`, to see whether the tag is there',
    commands: ['plan', 'apply'],
    fineGrained: ['Repository Tag: Read'],
    job: [],
    scope: 'read_api',
    role: 'Reporter',
  },
  notes: {
    use: 'the note on a merge request (`comment`)',
    commands: ['plan', 'apply'],
    fineGrained: ['Work Item: Read', 'Work Item: Create', 'Work Item: Update', 'User: Read'],
    job: [],
    scope: 'api',
    role: 'Guest',
  },
  doctor: {
    use: '`doctor`, each for a line of its own',
    commands: ['doctor'],
    fineGrained: [
      'Project: Read',
      'Repository Tag: Read',
      'Protected Tag: Read',
      'Package: Read',
      'User: Read',
    ],
    job: [],
    scope: 'read_api',
    role: 'Guest',
  },
} as const satisfies Readonly<Record<string, PermissionNeed>>;

/** Permissions grouped by what they are for: `Release: Read; Release Link: Create, Read`. */
export function permissionList(names: readonly string[]): string {
  const actions = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const at = name.lastIndexOf(': ');
    const resource = at === -1 ? name : name.slice(0, at);
    actions.set(resource, [...(actions.get(resource) ?? []), ...(at === -1 ? [] : [name.slice(at + 2)])]);
  }
  return [...actions]
    .map(([resource, found]) => (found.length === 0 ? resource : `${resource}: ${found.join(', ')}`))
    .join('; ');
}
