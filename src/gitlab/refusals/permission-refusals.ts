/**
 * What fine-grained tokens and job tokens lack (lib/api/api_guard.rb, helpers.rb; docs, "Fine-grained permissions for
 * personal access tokens" and "Job token permissions").
 *
 * GitLab names what the one request lacks. Whoever grants just that meets the next refusal an hour later, so the hints
 * name what the whole run needs.
 */

import { listed } from '../../core/text/quoted.js';
import { NEEDS, permissionList } from '../../ports/permissions.js';
import { namesIn, type Refusal, type Row } from './refusal.js';

/** `[Release Link: Update]`, however many permissions there are. */
const GRANULAR = /permissions?:\s*\[([^\]]+)\]/;

const ALLOWLIST = /Authentication by CI\/CD job token not allowed from (.+) to (.+?)\.?$/;

const POLICIES =
  /Insufficient permissions to access this resource in project (.+?)\. The following token permissions? (?:is|are) required: (.+?)\.?$/;

function isGranular({ complaint }: Refusal): boolean {
  return complaint.code === 'insufficient_granular_scope';
}

/** The permissions that GitLab names; none where it names none. */
function granularNames({ complaint }: Refusal): readonly string[] {
  return namesIn(complaint.texts.map((text) => GRANULAR.exec(text)?.[1] ?? '').join(','));
}

/** What the run as a whole needs, of which GitLab has named a part. */
function wholeNeed({ subject, write }: Refusal): readonly string[] {
  switch (subject.area) {
    case 'packages':
      return (write ? NEEDS.upload : NEEDS.readPackages).fineGrained;
    case 'notes':
      return NEEDS.notes.fineGrained;
    case 'releases':
    case 'other':
      return [...NEEDS.read.fineGrained, ...(write ? NEEDS.apply.fineGrained : [])];
    default:
      return subject.area satisfies never;
  }
}

function wholePolicies({ subject, write }: Refusal): string {
  const packages = subject.area === 'packages';
  if (write) return packages ? 'ADMIN_PACKAGES' : 'ADMIN_RELEASES';
  return packages ? 'READ_PACKAGES' : 'READ_RELEASES to plan, or ADMIN_RELEASES to apply';
}

/** How answers with 403 are explained: what the token lacks. The first row that matches speaks. */
export const PERMISSION_ROWS: readonly Row[] = [
  {
    status: 403,
    when: (refusal) => isGranular(refusal) && granularNames(refusal).length > 0,
    kind: 'denied',
    lack: (refusal) => ({ what: 'permission', names: granularNames(refusal) }),
    say: (refusal) => {
      const names = granularNames(refusal);
      const noun = names.length === 1 ? 'permission' : 'permissions';
      return `The fine-grained token lacks the ${noun} ${permissionList(names)} in project ${refusal.project}`;
    },
    hint: (refusal) =>
      'Create a token with everything that is needed here: ' +
      `${permissionList([...wholeNeed(refusal), ...granularNames(refusal)])}.`,
  },
  {
    status: 403,
    when: isGranular,
    kind: 'denied',
    lack: { what: 'permission', names: [] },
    say: (_, text) => `GitLab does not let fine-grained tokens do this (${text})`,
    hint: 'Use a project or group access token, or a personal access token that is not fine-grained.',
  },
  {
    status: 403,
    when: ALLOWLIST,
    kind: 'denied',
    lack: { what: 'allowlist' },
    say: (_, __, [, from, to]) => `The project ${to} does not let job tokens of ${from} in`,
    hint: (refusal, [, from, to]) =>
      `In ${to}, under Settings > CI/CD > Job token permissions, add ${from} to the allowlist; with fine-grained ` +
      `permissions it needs ${wholePolicies(refusal)}. Or use an access token.`,
  },
  {
    status: 403,
    when: POLICIES,
    kind: 'denied',
    lack: (_, [, , needed = '']) => ({ what: 'permission', names: policies(needed) }),
    say: (_, __, [, project, needed = '']) =>
      `Job tokens of this project lack the permission ${listed(policies(needed))} in ${project}`,
    hint: (refusal, [, project]) =>
      `In ${project}, under Settings > CI/CD > Job token permissions, grant this job's project ` +
      `${wholePolicies(refusal)}. Or use an access token.`,
  },
  {
    status: 403,
    when: /unauthorized for CI\/CD job tokens/,
    kind: 'denied',
    lack: { what: 'permission', names: [] },
    say: () => 'This GitLab does not let job tokens do this',
    hint: 'Use an access token with the scope `api`.',
  },
];

/** GitLab's sentence has them in lower case, its settings and documentation in capitals. */
function policies(names: string): readonly string[] {
  return namesIn(names).map((name) => (/^[a-z_]+$/.test(name) ? name.toUpperCase() : name));
}
