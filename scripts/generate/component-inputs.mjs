/** The inputs that only the GitLab CI/CD component has: where and when its jobs run, and how the program gets there. */

import { gitlabPath } from './home.mjs';

/** Official image, by its digest: what a tag names today may be something else tomorrow, and the job holds a token. */
const IMAGE = 'node:24-alpine@sha256:d32cdf619f63fe0471182d08996dd516c6275bb5fd31ae06e55a570bd9e1ad43';

/** In the order in which they are documented. `shownDefault` is Markdown. */
export const COMPONENT_INPUTS = (home) => [
  own('stage', 'deploy', 'Stage of the jobs'),
  own(
    'job-prefix',
    'release-links',
    'How the names of the jobs begin; each include in one pipeline needs its own. Results for later jobs are named ' +
      'after it: RELEASE_LINKS_CREATED, or DOCS_LINKS_CREATED for docs-links',
  ),
  own('image', IMAGE, 'Image of the jobs; it needs Node 20.19 or newer, and nothing else'),
  own(
    'program',
    'registry',
    'Where the program comes from. registry: the package registry of program-project; an https address of the same ' +
      'file; image: release-links on the PATH of the image; anything else: an npm package for npx, with its version. ' +
      'A file from a registry or an address runs only if it has the SHA-256 that stands in the component',
  ),
  own(
    'program-project',
    gitlabPath(home),
    'Path or id of the project whose package registry holds the program: the one that the component comes from',
  ),
  ownRules(
    'plan-rules',
    ['$CI_MERGE_REQUEST_IID', '$CI_EXTERNAL_PULL_REQUEST_IID'],
    'When the plan job runs',
  ),
  ownRules('apply-rules', ['$CI_COMMIT_TAG && $CI_PIPELINE_SOURCE != "schedule"'], 'When the apply job runs'),
  ownRules('drift-rules', ['$CI_PIPELINE_SOURCE == "schedule"'], 'When the drift job runs'),
  own(
    'drift-tags',
    '',
    'Patterns (* and ?) of the tags that the drift job looks at, one a line; not needed with a releases: table',
  ),
];

function own(name, value, description) {
  return {
    name,
    description,
    type: 'string',
    default: value,
    shownDefault: value === '' ? '' : `\`${value}\``,
  };
}

function ownRules(name, conditions, description) {
  return {
    name,
    description: `${description}, as rules of GitLab CI; [{when: never}] leaves the job out`,
    type: 'array',
    default: conditions.map((condition) => ({ if: condition })),
    shownDefault: conditions.map((condition) => `\`if: ${condition}\``).join(', '),
  };
}
