/**
 * What can be held offline of pipelines that others could change: pins, permissions, credentials, caches, names that
 * move. Each rule gives its complaints about one file, a line each. zizmor and OpenSSF Scorecard ask for the same;
 * docs/scorecard.md has their lists.
 */
import { parse } from 'yaml';

const USES = /uses: ([\w.-]+\/[\w./-]+)@(\S+)(?: # (\S+))?/;
const COMMIT = /^[0-9a-f]{40}$/;
const DIGEST = /@sha256:[0-9a-f]{64}$/;

const stepsOf = (workflow) => Object.values(workflow.jobs ?? {}).flatMap(({ steps = [] }) => steps);

/** @typedef {(text: string, own: string) => string[]} Rule complaints about a workflow; `own` is this action's address */

/** Rules of every workflow that is shown or run. */
export const SHOWN_RULES = {
  'actions of others are pinned by commit, with their version beside it': (text, own) =>
    text.split('\n').flatMap((line) => {
      const [, action, ref, version] = line.match(USES) ?? [];
      if (action === undefined || action === own) return [];
      return COMMIT.test(ref) && /^v\d+\.\d+\.\d+$/.test(version ?? '') ? [] : [line.trim()];
    }),
  'a checkout leaves no credentials behind': (text) =>
    stepsOf(parse(text))
      .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
      .flatMap((step) => (step.with?.['persist-credentials'] === false ? [] : [step.uses])),
  'no expression inside a script, where its value would be code': (text) =>
    stepsOf(parse(text)).flatMap(({ run = '' }) => (run.includes('${{') ? [run.trim()] : [])),
  'nothing is named latest': (text) => text.split('\n').filter((line) => /[:-]latest\b/.test(line)),
  'no pull_request_target': (text) =>
    Object.hasOwn(parse(text).on ?? {}, 'pull_request_target') ? ['on'] : [],
};

/** Rules of the workflows that this project runs. */
export const OWN_RULES = {
  'permissions are read-only at the top': (text) =>
    JSON.stringify(parse(text).permissions) === '{"contents":"read"}' ? [] : ['permissions'],
  'a permission to write says what for': (text) =>
    text.split('\n').filter((line) => /^\s+[\w-]+: write(?! # \S)/.test(line)),
  'one run at a time': (text) => (parse(text).concurrency?.group === undefined ? ['concurrency'] : []),
  'every job has a time limit': (text) =>
    Object.entries(parse(text).jobs).flatMap(([name, job]) =>
      job['timeout-minutes'] === undefined ? [name] : [],
    ),
  'what may write does so in an environment, without a cache': (text) => {
    const isRelease = ({ permissions = {} }) =>
      permissions.contents === 'write' || permissions['id-token'] === 'write';
    const jobs = Object.entries(parse(text).jobs);
    if (!jobs.some(([, job]) => isRelease(job))) return [];
    const bare = jobs
      .filter(([, job]) => isRelease(job) && job.environment === undefined)
      .map(([name]) => name);
    const cached = stepsOf(parse(text)).filter(
      ({ uses = '', with: given }) =>
        uses.startsWith('actions/setup-node@') && given?.['package-manager-cache'] !== false,
    );
    return [...bare, ...cached.map(({ uses }) => uses)];
  },
};

/** Images, of a pipeline that is shown to be copied, without a version: what they hold tomorrow nobody knows. */
export function floatingImages(text) {
  return Object.values(parse(text))
    .map((job) => job?.image?.name ?? job?.image)
    .filter((image) => typeof image === 'string' && !DIGEST.test(image) && !/:v?\d[\w.-]*$/.test(image));
}

/** Images of a GitLab pipeline that are not pinned by digest. */
export function looseImages(text) {
  return text.split('\n').filter((line) => {
    const [, image] = line.match(/^\s+image: ([^\s$]\S*)/) ?? [];
    return image !== undefined && !DIGEST.test(image);
  });
}

/** Actions that are pinned differently in different places. */
export function unequalPins(texts) {
  const pins = new Map();
  for (const text of texts) {
    for (const [, action, ref] of text.matchAll(new RegExp(USES, 'g'))) {
      if (COMMIT.test(ref)) pins.set(action, (pins.get(action) ?? new Set()).add(ref));
    }
  }
  return [...pins]
    .filter(([, refs]) => refs.size > 1)
    .map(([action, refs]) => `${action}: ${[...refs].join(', ')}`);
}

/** Ecosystems that Dependabot updates without waiting. */
export function withoutCooldown(text) {
  return parse(text).updates.filter(({ cooldown }) => !(cooldown?.['default-days'] >= 7));
}
