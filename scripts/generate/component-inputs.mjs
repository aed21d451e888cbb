/** The inputs that only the GitLab CI/CD component has: where and when its jobs run, and how the program gets there. */

const rules = (condition) => [{ if: condition }];

/** In the order in which they are documented. `shownDefault` is Markdown. */
export const COMPONENT_INPUTS = (packageJson) => [
  own('stage', 'deploy', 'Stage of the jobs'),
  own('job-prefix', 'release-links', 'What the names of the jobs begin with'),
  own(
    'image',
    'node:24-alpine',
    'Image of the jobs; it needs Node 20.19 or newer with npx, and nothing else',
  ),
  own(
    'program',
    `release-links@${packageJson.version}`,
    'How the program gets there: an npm package with its version, or the address of an archive of this repository ' +
      'at a tag or commit; empty where the image has release-links on its PATH',
  ),
  ownRules('plan-rules', '$CI_PIPELINE_SOURCE == "merge_request_event"', 'When the plan job runs'),
  ownRules('apply-rules', '$CI_COMMIT_TAG && $CI_PIPELINE_SOURCE != "schedule"', 'When the apply job runs'),
  ownRules('drift-rules', '$CI_PIPELINE_SOURCE == "schedule"', 'When the drift job runs'),
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

function ownRules(name, condition, description) {
  return {
    name,
    description: `${description}, as rules of GitLab CI; [{when: never}] leaves the job out`,
    type: 'array',
    default: rules(condition),
    shownDefault: `\`if: ${condition}\``,
  };
}
