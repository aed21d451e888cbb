/** Which release is meant, on which GitLab, and what a release that is created gets. */

import { BOOLEAN, choice, type GroupedInput, LINES, TEXT } from './input.js';

/** The inputs of the group `release`, in the order of the tables and of `--help`. */
export const RELEASE_INPUTS = [
  {
    name: 'gitlab-url',
    type: { kind: 'text', form: 'base-url' },
    defaultText: 'from the manifest, else `CI_SERVER_URL`, else `https://gitlab.com`',
    description: 'Base URL of GitLab, with its relative root where it has one (https://host/gitlab)',
  },
  {
    name: 'project',
    type: TEXT,
    defaultText: 'from the manifest, else `CI_PROJECT_ID`',
    description: 'Numeric id or full path of the GitLab project',
  },
  {
    name: 'tag',
    type: TEXT,
    defaultText: '`CI_COMMIT_TAG`; on GitHub the tag of the release event or the pushed tag',
    description: 'Tag of the release',
  },
  {
    name: 'tags',
    type: LINES,
    description:
      'Patterns (* and ?) of tags: every existing release that matches, instead of the one given by tag',
  },
  {
    name: 'tag-prefix',
    type: TEXT,
    description:
      'What comes before the version in a tag (app/, @scope/app@, pack-a-v; * and ? are wildcards): ${version} is what follows',
  },
  {
    name: 'token',
    type: TEXT,
    secret: true,
    defaultText: '`GITLAB_TOKEN`, else `CI_JOB_TOKEN`',
    description: 'GitLab access token or job token; needs scope api and the role Developer to apply',
  },
  {
    name: 'token-type',
    type: choice('auto', 'private', 'job', 'oauth'),
    default: 'auto',
    description:
      'Kind of token; `auto` recognises a job token by its value or prefix and takes any other as private',
  },
  {
    name: 'create-release',
    type: BOOLEAN,
    default: 'false',
    description: 'Create a release that does not exist, with all its links',
  },
  {
    name: 'release-name',
    type: TEXT,
    defaultText: 'the tag',
    description: 'Title template for a release that create-release creates, such as App ${version}',
  },
  {
    name: 'release-description',
    type: { kind: 'text', form: 'yaml' },
    description: 'Template of the notes (Markdown) for a release that create-release creates',
  },
  {
    name: 'release-description-file',
    type: TEXT,
    description: 'File with the notes for a release that create-release creates, relative to root',
  },
  {
    name: 'release-milestones',
    type: LINES,
    description: 'Titles of the milestones of a release that create-release creates',
  },
  {
    name: 'released-at',
    type: TEXT,
    defaultText: 'now',
    description: 'Date of a release that create-release creates, such as 2026-01-31T12:00:00Z',
  },
  {
    name: 'ref',
    type: TEXT,
    description: 'Commit or branch from which create-release makes a missing git tag',
  },
  {
    name: 'wait',
    type: { kind: 'duration', maxSeconds: 86_400, none: true },
    default: '0',
    description:
      'How long to wait (10m) for a tag or release that a mirror or another tool has not brought yet; 0 does not wait',
  },
  {
    name: 'settle',
    type: { kind: 'duration', maxSeconds: 3600, none: true },
    default: '20s',
    description: 'With `wait`: how long the links of a release must stay the same before the run goes on',
  },
] as const satisfies readonly GroupedInput[];
