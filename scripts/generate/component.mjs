/**
 * templates/release-links.yml: the GitLab CI/CD component.
 *
 * Inputs reach the program as variables `RELEASE_LINKS_<INPUT>`, never through the text of a script, so that no
 * value is ever read by a shell. GitLab expands `$NAME` in variables: that is how a token is passed by the name of
 * its variable. Templates (`${tag}`) must arrive as they are: they are passed with `expand: false`.
 */
import { stringify } from 'yaml';
import { COMPONENT_INPUTS } from './component-inputs.mjs';
import { inputDefault, inputSentence } from './words.mjs';

export const COMPONENT_PATH = 'templates/release-links.yml';

/** Inputs with `${…}` templates inside. */
const TEMPLATES = ['links', 'url', 'name', 'direct-asset-path'];

const MAY_LOOK_LIKE_NUMBERS = ['project', 'tag'];

const HEADER = `# Written by npm run generate from src/app/settings/inputs.ts and scripts/generate/component.mjs. Do not edit.
# A GitLab CI/CD component. It needs GitLab 17.0 or newer.
`;

export function component({ INPUTS, inputVariable }, packageJson) {
  const own = COMPONENT_INPUTS(packageJson).map((input) => [input.name, specification(input)]);
  const shared = INPUTS.map((input) => [input.name, componentInput(input)]);
  const spec = { spec: { inputs: Object.fromEntries([...own, ...shared]) } };
  const variables = INPUTS.map((input) => variable(input, inputVariable(input.name))).join('\n');
  return `${HEADER}${stringify(spec, { lineWidth: 108 })}---\n${jobs(variables)}`;
}

function specification({ type, description, default: value }) {
  return { type, description: `${description}.`, default: value };
}

/** Every input is optional; the empty text counts as not given. */
function componentInput(input) {
  const origin = input.default === undefined ? originOf(input) : '';
  const sentences = [inputSentence(input), origin === '' ? '' : `Default: ${origin}.`, advice(input)];
  const description = sentences.filter((text) => text !== '').join(' ');
  const { type } = input;
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean', description, default: input.default === 'true' };
    case 'number':
      return { type: 'number', description, default: Number(input.default) };
    case 'choice':
      // An option list would have to hold the empty text, which is the default of a choice without one.
      return input.default === undefined
        ? { type: 'string', description, regex: `^(${type.values.join('|')})?$`, default: '' }
        : { type: 'string', description, options: [...type.values], default: input.default };
    default:
      return { type: 'string', description, default: input.default ?? '' };
  }
}

/** Where the value comes from if none is given. GitLab has no token of the job for GitHub. */
function originOf(input) {
  return input.name === 'github-token' ? '' : inputDefault(input).replaceAll('`', '');
}

/** GitLab takes nothing but a text for an input of the type string: neither a boolean nor a number. */
function advice({ name, type, secret }) {
  if (secret === true) return 'Write a variable such as $RELEASE_TOKEN, never the token itself.';
  if (type.kind === 'lines') return 'One a line.';
  if (type.kind === 'choice' && type.values.includes('true')) return "In quotes: 'true', 'false'.";
  if (type.kind === 'duration') return "In quotes: '60'.";
  if (MAY_LOOK_LIKE_NUMBERS.includes(name)) return "In quotes where it looks like a number: '24', '1.0'.";
  return '';
}

function variable(input, name) {
  const value = `$[[ inputs.${input.name} ]]`;
  if (TEMPLATES.includes(input.name)) return `    ${name}: { value: '${value}', expand: false }`;
  // With the blank it is a text; alone it would be a boolean, which older GitLab does not take for a variable.
  return `    ${name}: '${value}${input.type.kind === 'boolean' ? ' ' : ''}'`;
}

function jobs(variables) {
  return `
'.$[[ inputs.job-prefix ]]':
  stage: $[[ inputs.stage ]]
  image: $[[ inputs.image ]]
  cache: []
  variables:
    GIT_DEPTH: '1'
    NPM_CONFIG_UPDATE_NOTIFIER: 'false'
    RELEASE_LINKS_PROGRAM: '$[[ inputs.program ]]'
    # Inputs as variables: no shell reads them. GitLab expands $NAME in all but templates. Empty counts as not given.
${variables}
  before_script:
    - |
      # GitLab's own certificate authority, where the runner tells it.
      if [ -n "\${CI_SERVER_TLS_CA_FILE:-}" ]; then
        export NODE_EXTRA_CA_CERTS="\${NODE_EXTRA_CA_CERTS:-$CI_SERVER_TLS_CA_FILE}"
      fi
      release_links() {
        if [ -z "\${RELEASE_LINKS_PROGRAM:-}" ]; then
          release-links "$@"
        else
          npx --yes --package="$RELEASE_LINKS_PROGRAM" -- release-links "$@"
        fi
      }
  artifacts:
    when: always
    expire_in: 30 days
    reports:
      codequality: release-links.codequality.json
      dotenv: release-links.env

# Shows what an apply would do; the merge request shows the counts, and with an access token a note.
'$[[ inputs.job-prefix ]]:plan':
  extends: '.$[[ inputs.job-prefix ]]'
  interruptible: true
  rules: $[[ inputs.plan-rules ]]
  script:
    - >-
      release_links plan
      --report-terraform release-links.terraform.json
      --report-codequality release-links.codequality.json
      --report-dotenv release-links.env
  artifacts:
    reports:
      terraform: release-links.terraform.json

# Makes the release match. One at a time, so that two pipelines do not write to one release.
'$[[ inputs.job-prefix ]]:apply':
  extends: '.$[[ inputs.job-prefix ]]'
  interruptible: false
  resource_group: $[[ inputs.job-prefix ]]
  rules: $[[ inputs.apply-rules ]]
  script:
    - >-
      release_links apply
      --report-codequality release-links.codequality.json
      --report-dotenv release-links.env

# Fails where a release is not what the manifest says.
'$[[ inputs.job-prefix ]]:drift':
  extends: '.$[[ inputs.job-prefix ]]'
  interruptible: true
  rules: $[[ inputs.drift-rules ]]
  variables:
    RELEASE_LINKS_DRIFT_TAGS: '$[[ inputs.drift-tags ]]'
  script:
    - if [ -n "$RELEASE_LINKS_DRIFT_TAGS" ]; then export RELEASE_LINKS_TAGS="$RELEASE_LINKS_DRIFT_TAGS" RELEASE_LINKS_TAG=; fi
    - >-
      release_links plan --fail-on-changes
      --report-codequality release-links.codequality.json
      --report-dotenv release-links.env
`;
}
