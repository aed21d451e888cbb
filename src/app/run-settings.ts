/**
 * Settings of a run, completed by where the manifest says that it belongs, and on a laptop by what git and glab know.
 *
 * The order is: an input, the manifest, the CI system, the laptop, gitlab.com. It decides which server gets the token, so
 * two things are refused (docs/decisions/0046): in a pull or merge request the manifest is somebody's proposal, and a
 * server that nothing else names is not contacted at all; and a job token leaves its own GitLab never because of a manifest.
 */

import type { ManifestAddress } from '../core/manifest/address.js';
import { parsedUrl } from '../core/parsed-url.js';
import { error, type Problem, type Result, resultOf } from '../core/problem/problem.js';
import type { Text } from '../core/problem/written-text.js';
import { quoted } from '../core/text/quoted.js';
import type { Workspace } from '../ports/files.js';
import type { LocalDefaults } from '../ports/local-defaults.js';
import { readDeclared } from './declaration.js';
import { withLocalDefaults } from './local-settings.js';
import type { Environment } from './settings/environment.js';
import { baseUrl } from './settings/input-values.js';
import type { RawInputs } from './settings/inputs.js';
import { parseSettings, type Settings } from './settings/settings.js';
import { checkProject } from './settings/target-checks.js';

/** What settings are completed with. */
export interface SettingsPorts {
  openWorkspace(settings: Pick<Settings, 'root'>): Workspace;
  /** No server is contacted, so that it does not matter who names it. */
  readonly isOffline: boolean;
  /** `null` in CI. */
  readonly local: LocalDefaults | null;
  /** Says which default is used. */
  say(message: string): void;
}

/**
 * Problems: those of `parseSettings`, `invalid-input` for an address or a project in the manifest, `gitlab-url-proposed`,
 * `job-token-elsewhere`. Other faults of the manifest are left to whoever reads it.
 */
export async function readSettings(
  raw: RawInputs,
  environment: Environment,
  ports: SettingsPorts,
): Promise<Result<Settings>> {
  const first = parseSettings(raw, environment);
  if (!first.ok) return first;
  const isComplete = raw['gitlab-url'] !== undefined && raw.project !== undefined;
  const said = isComplete ? null : await readManifestAddress(first.value, ports);
  const named = { ...addressOf(said?.address ?? null), ...pick(raw) };
  const addresses = said === null ? [] : [said.address, ...said.addresses];
  const found = addresses.flatMap((each) => checkAddress(each, raw, environment, first.value));
  const problems = found.filter(({ code }) => !ports.isOffline || code === 'invalid-input');
  if (problems.length > 0) return { ok: false, problems };
  const several = raw.project === undefined ? (said?.projects ?? []) : [];
  const chosen = { ...raw, ...named, ...(several[0] !== undefined && { project: several[0] }) };
  const second = await withLocalDefaults(chosen, environment, ports);
  if (!second.ok) return second;
  const declared = said === null || first.value.planFile !== null ? first.value.declared : said.declared;
  const settings = { ...second.value, declared };
  if (several.length === 0) return resultOf(settings, second.warnings);
  return eachProject(settings, said?.declared.parsed.ok === true ? several : [], chosen, environment);
}

/** They differ in their project alone: one GitLab, one token. */
function eachProject(
  settings: Settings,
  names: readonly string[],
  raw: RawInputs,
  environment: Environment,
): Result<Settings> {
  const { gitlabUrl, token, declared } = settings;
  const projects: Settings[] = [];
  for (const project of names) {
    const one = parseSettings({ ...raw, 'gitlab-url': gitlabUrl, project }, environment);
    if (!one.ok) return one;
    projects.push({ ...one.value, token, declared });
  }
  return resultOf({ ...settings, projects }, []);
}

interface Said {
  readonly address: ManifestAddress;
  readonly declared: Extract<Settings['declared'], { kind: 'read' }>;
  /** As they are written in `projects`. */
  readonly projects: readonly string[];
  readonly addresses: readonly ManifestAddress[];
}

async function readManifestAddress(settings: Settings, ports: SettingsPorts): Promise<Said | null> {
  if (settings.declared.kind === 'files') return null;
  const parsed = await readDeclared(settings, ports.openWorkspace(settings));
  const manifest = parsed.ok ? parsed.value : parsed.rest;
  if (manifest === null) return null;
  const addresses = (manifest.projects ?? []).map(({ address }) => address);
  const projects = addresses.flatMap(({ project }) => project?.value.trim() ?? []);
  return { address: manifest.address, declared: { kind: 'read', parsed }, projects, addresses };
}

/** As inputs. */
function addressOf(address: ManifestAddress | null): RawInputs {
  return {
    ...(address?.gitlabUrl && { 'gitlab-url': address.gitlabUrl.value }),
    ...(address?.project && { project: address.project.value }),
  };
}

function pick({ 'gitlab-url': gitlabUrl, project }: RawInputs): RawInputs {
  return {
    ...(gitlabUrl !== undefined && { 'gitlab-url': gitlabUrl }),
    ...(project !== undefined && { project }),
  };
}

function checkAddress(
  { gitlabUrl, project }: ManifestAddress,
  raw: RawInputs,
  environment: Environment,
  settings: Settings,
): readonly Problem[] {
  const url = raw['gitlab-url'] === undefined ? gitlabUrl : null;
  const named = raw.project === undefined && project !== null ? checkProject(project.value, '`project`') : [];
  return [
    ...(url === null ? [] : urlProblems(url, environment, settings)),
    ...named.map((problem) => (project === null ? problem : { ...problem, place: project.place })),
  ];
}

function urlProblems(
  { value, place }: Text,
  environment: Environment,
  { gitlabUrl, proposed, token }: Settings,
): readonly Problem[] {
  const wrong: Problem[] = [];
  const url = baseUrl(value.trim(), (expected, found) => {
    wrong.push(
      error('invalid-input', `\`gitlab_url\`: expected ${expected}, found ${found}`, undefined, place),
    );
  });
  if (wrong.length > 0) return wrong;
  const { origin } = new URL(url);
  // Without an input this is what the CI system says, or gitlab.com.
  if (parsedUrl(gitlabUrl)?.origin === origin) return [];
  if (proposed) {
    const message = `only the manifest of a proposal names ${quoted(origin)}, so it is not contacted`;
    const hint =
      'A pull or merge request could send the token anywhere. Set the input `gitlab-url` to this address in the job.';
    return [error('gitlab-url-proposed', message, hint, place)];
  }
  if (token !== null && token.value === environment.CI_JOB_TOKEN) {
    const message = `the job token is valid at ${quoted(gitlabUrl)}, but the manifest names ${quoted(origin)}`;
    return [error('job-token-elsewhere', message, 'Set GITLAB_TOKEN to a token of that GitLab.', place)];
  }
  return [];
}
