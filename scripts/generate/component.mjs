/**
 * templates/release-links.yml: the GitLab CI/CD component.
 *
 * Inputs reach the program as variables `RELEASE_LINKS_<INPUT>`, never through the text of a script, so that no
 * value is ever read by a shell. GitLab expands `$NAME` in variables: that is how a token is passed by the name of
 * its variable. Templates (`${tag}`) must arrive as they are: they are passed with `expand: false`.
 *
 * What may stand in `spec:inputs` changed with GitLab 18; `__tests__/project/component-rules.test.ts` holds every
 * input against the rules before and after.
 */
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { COMPONENT_INPUTS } from './component-inputs.mjs';
import { inputDefault, inputSentence } from './words.mjs';

export const COMPONENT_PATH = 'templates/release-links.yml';

/** Inputs with `${…}` templates inside. */
const TEMPLATES = ['links', 'url', 'name', 'direct-asset-path'];

/** What YAML 1.1 reads as something else unless it stands in quotes. */
const TEXTS_LIKE_NUMBERS = ['project', 'tag', 'ref', 'comment-key'];

const HEADER = `# Written by npm run generate from src/app/settings/inputs.ts and scripts/generate/component.mjs. Do not edit.
# A GitLab CI/CD component. It needs GitLab 17.0 or newer.
`;

/** The program that belongs to this component, as `npm run build` recorded it, and the code that fetches it. */
function program() {
  const { file, version, sha256 } = JSON.parse(readFileSync('dist/program.json', 'utf8'));
  const source = readFileSync('scripts/component/program.mjs', 'utf8');
  const code = source.slice(source.indexOf('import '));
  return { path: `release-links/${version}/${file}`, sha256, code };
}

export function component({ INPUTS, inputVariable, PLAN_SAYS }, home) {
  const own = COMPONENT_INPUTS(home).map((input) => [input.name, specification(input)]);
  const shared = INPUTS.map((input) => [input.name, componentInput(input)]);
  const spec = { spec: { inputs: Object.fromEntries([...own, ...shared]) } };
  const variables = INPUTS.map((input) => variable(input, inputVariable(input.name))).join('\n');
  const declaring = PLAN_SAYS.map(inputVariable).join(' ');
  return `${HEADER}${stringify(spec, { lineWidth: 108 })}---\n${jobs(variables, declaring, program())}`;
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
      // Options rather than a regex: before GitLab 18.1 an empty default matched no regex.
      return {
        type: 'string',
        description,
        options: [...(input.default === undefined ? [''] : []), ...type.values],
        default: input.default ?? '',
      };
    case 'duration':
      if (WITH_UNITS.includes(input.name)) return { type: 'string', description, default: input.default };
      return { type: 'number', description, default: seconds(input.default) };
    default:
      return { type: 'string', description, default: input.default ?? '' };
  }
}

/** Where the value comes from if none is given. GitLab has no token of the job for GitHub. */
function originOf(input) {
  return input.name === 'github-token'
    ? ''
    : inputDefault(input).replace('; required on GitHub', '').replaceAll('`', '');
}

/** Times that are written as everywhere else: minutes and hours in seconds are hard to read. */
const WITH_UNITS = ['wait', 'settle'];

/** A number of seconds, from the notation that the program takes too. */
function seconds(text) {
  const [, number, unit] = text.match(/^(\d+)([smh]?)$/);
  return Number(number) * { '': 1, s: 1, m: 60, h: 3600 }[unit];
}

/** Before GitLab 18 an input of the type string takes a text only: no boolean, no number, no list. */
function advice({ name, type, secret }) {
  if (secret === true) return 'Write a variable such as $RELEASE_TOKEN, never the token itself.';
  if (name === 'links') return 'Up to 100 KiB; larger lists belong into a manifest.';
  if (type.kind === 'lines') return 'One a line, as a text (files: |); up to 100 KiB.';
  if (type.kind === 'choice' && type.values.includes('true')) return "In quotes: 'true', 'false'.";
  if (WITH_UNITS.includes(name))
    return "With its unit (90s, 10m); a number alone is seconds, in quotes ('90').";
  if (type.kind === 'duration') return 'In seconds.';
  if (TEXTS_LIKE_NUMBERS.includes(name))
    return "In quotes where YAML sees a number or a date: '1.10' (else 1.1), '010' (else 8), '2026-01-31' (else an error).";
  return '';
}

function variable(input, name) {
  const value = `$[[ inputs.${input.name} ]]`;
  if (TEMPLATES.includes(input.name)) return `    ${name}: { value: '${value}', expand: false }`;
  // With the blank it is a text; alone it would be a boolean, which older GitLab does not take for a variable.
  return `    ${name}: '${value}${input.type.kind === 'boolean' ? ' ' : ''}'`;
}

function jobs(variables, declaring, { path, sha256, code }) {
  return `
'.$[[ inputs.job-prefix ]]':
  stage: $[[ inputs.stage ]]
  image: $[[ inputs.image ]]
  cache: []
  variables:
    GIT_DEPTH: '1'
    NPM_CONFIG_UPDATE_NOTIFIER: 'false'
    RELEASE_LINKS_PROGRAM: '$[[ inputs.program ]]'
    RELEASE_LINKS_PROGRAM_PROJECT: '$[[ inputs.program-project ]]'
    RELEASE_LINKS_JOB_PREFIX: '$[[ inputs.job-prefix ]]'
    # Inputs as variables: no shell reads them. GitLab expands $NAME in all but templates. Empty counts as not given.
${variables}
  before_script:
    - |
      # GitLab's own certificate authority, where the runner names it.
      if [ -n "\${CI_SERVER_TLS_CA_FILE:-}" ]; then
        export NODE_EXTRA_CA_CERTS="\${NODE_EXTRA_CA_CERTS:-$CI_SERVER_TLS_CA_FILE}"
      fi
      # Two includes keep two notes on a merge request.
      if [ "$RELEASE_LINKS_JOB_PREFIX" != release-links ]; then
        export RELEASE_LINKS_COMMENT_KEY="\${RELEASE_LINKS_COMMENT_KEY:-$RELEASE_LINKS_JOB_PREFIX}"
      fi
      # The program that belongs to this component. What has another hash is not run.
      release_links_fetch() {
        NODE_USE_ENV_PROXY=1 node --disable-warning=ExperimentalWarning --input-type=module - \\
          ${path} \\
          ${sha256} \\
          "$RELEASE_LINKS_PROGRAM" "\${RELEASE_LINKS_PROGRAM_PROJECT:-}" <<'RELEASE_LINKS_END'
${code.trimEnd().replaceAll(/^(?=.)/gm, '      ')}
      RELEASE_LINKS_END
      }
      case "\${RELEASE_LINKS_PROGRAM:-}" in
        registry | http://* | https://*) RELEASE_LINKS_FILE=$(release_links_fetch) || exit 1 ;;
      esac
      release_links() {
        case "\${RELEASE_LINKS_PROGRAM:-}" in
          registry | http://* | https://*) node "$RELEASE_LINKS_FILE" "$@" ;;
          image | '') release-links "$@" ;;
          *) npx --yes --package="$RELEASE_LINKS_PROGRAM" -- release-links "$@" ;;
        esac
      }
  artifacts:
    when: always
    expire_in: 30 days
    reports:
      annotations: release-links.annotations.json
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
      --report-annotations release-links.annotations.json
      --report-codequality release-links.codequality.json
      --report-dotenv release-links.env --dotenv-prefix "$RELEASE_LINKS_JOB_PREFIX"
  artifacts:
    reports:
      terraform: release-links.terraform.json

# Makes the release match. One at a time in a project, whatever the prefix: two runs must not write to one release.
# The key is fixed because GitLab drops one that it does not like (links:prod) without a word.
'$[[ inputs.job-prefix ]]:apply':
  extends: '.$[[ inputs.job-prefix ]]'
  interruptible: false
  resource_group: release-links
  rules: $[[ inputs.apply-rules ]]
  variables:
    RELEASE_LINKS_PLAN_OUT: ''
  script:
    # A saved plan has all that these say; they are for the job that plans.
    - if [ -n "$RELEASE_LINKS_PLAN_FILE" ]; then unset ${declaring}; fi
    - >-
      release_links apply
      --report-annotations release-links.annotations.json
      --report-codequality release-links.codequality.json
      --report-dotenv release-links.env --dotenv-prefix "$RELEASE_LINKS_JOB_PREFIX"

# Fails where a release is not what the manifest says.
'$[[ inputs.job-prefix ]]:drift':
  extends: '.$[[ inputs.job-prefix ]]'
  interruptible: true
  rules: $[[ inputs.drift-rules ]]
  variables:
    RELEASE_LINKS_PLAN_OUT: ''
    RELEASE_LINKS_DRIFT_TAGS: '$[[ inputs.drift-tags ]]'
  script:
    - if [ -n "$RELEASE_LINKS_DRIFT_TAGS" ]; then export RELEASE_LINKS_TAGS="$RELEASE_LINKS_DRIFT_TAGS" RELEASE_LINKS_TAG=; fi
    - >-
      release_links plan --fail-on-changes
      --report-junit release-links.junit.xml
      --report-annotations release-links.annotations.json
      --report-codequality release-links.codequality.json
      --report-dotenv release-links.env --dotenv-prefix "$RELEASE_LINKS_JOB_PREFIX"
  artifacts:
    reports:
      junit: release-links.junit.xml
`;
}
