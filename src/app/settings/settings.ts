/**
 * Raw inputs and the CI's environment → Settings. Parsed once, here; nothing behind it looks at strings.
 *
 * `InputValues` follows from the declaration. What is written here by hand is only what more than one input, or the
 * environment, has a say in.
 */

import type { LinkType } from '../../core/link.js';
import type { ParsedManifest } from '../../core/manifest/manifest.js';
import { error, type Problem, type Result, resultOf } from '../../core/problem/problem.js';
import { isJobTokenText, type Token } from '../../core/token.js';
import { type Environment, projectOf, tagOf, tokenOf } from './environment.js';
import { readInputs } from './input-values.js';
import type { InputName, InputValues, RawInputs } from './inputs.js';
import { besidePlan, checkDigest } from './plan-inputs.js';
import { type ProjectFacts, projectFacts } from './project-facts.js';
import { checkProject, checkTag } from './target-checks.js';
import { checkExpanded, checkRef, checkToken, plainTag } from './text-checks.js';
import { checkTimes } from './time-checks.js';

/** Where the desired links are declared. */
export type Declared =
  /** `path` is null where a default name is to be looked for. */
  | { readonly kind: 'manifest'; readonly path: string | null }
  | { readonly kind: 'links'; readonly text: string }
  /** It has been read already, to find out which project is meant. */
  | { readonly kind: 'read'; readonly parsed: ParsedManifest }
  | {
      readonly kind: 'files';
      readonly files: readonly string[];
      readonly url: string | null;
      readonly name: string | null;
      readonly linkType: LinkType | null;
      readonly directAssetPath: string | null;
    };

/** What several inputs, or an input and the environment, decide together. */
interface Decided {
  /** Without a trailing slash. */
  readonly gitlabUrl: string;
  /** Numeric id or full path; null where none is known, which only `validate` accepts. */
  readonly project: string | null;
  readonly facts: ProjectFacts;
  readonly tag: string | null;
  /** The commit that the job runs on; null outside of CI. */
  readonly commit: string | null;
  readonly token: Token | null;
  readonly declared: Declared;
  readonly dryRun: boolean;
  /** Why a run plans or applies, to stand in parentheses: `merge request pipeline`, `dry-run is true`. */
  readonly reason: string;
  /** What was given and not taken from the environment: a saved plan has to agree with it. */
  readonly limits: { readonly tag: string | null; readonly ref: string | null };
  /** The run is about a pull or merge request. */
  readonly proposed: boolean;
  /** A run that cannot see the release fails, instead of checking the manifest alone. */
  readonly mustPlan: boolean;
  /** Warnings about inputs that were taken otherwise than they are written. */
  readonly notices: readonly Problem[];
  /** Why there is nothing to do at all, such as a deleted release; null where there is. */
  readonly gone: string | null;
}

/** Inputs that `token` and `declared` stand for. */
type Absorbed =
  | 'tokenType'
  | 'manifest'
  | 'links'
  | 'files'
  | 'url'
  | 'name'
  | 'linkType'
  | 'directAssetPath';

/** All that a run may ask its settings for: the value of every input, and what follows from several. */
export type Settings = Decided &
  Omit<InputValues, keyof Decided | Absorbed> & {
    /**
     * Where the manifest has several projects and no input chooses one: the settings of each, in its order, none where it
     * has faults. Those around them are of the first then.
     */
    readonly projects?: readonly Settings[];
  };

const GITLAB_COM = 'https://gitlab.com';

/**
 * @param raw what was given, flags before environment; a name is absent where nothing was
 * @param environment what the CI reports
 * @returns all settings, or every `invalid-input` and `two-sources` Problem at once
 */
export function parseSettings(raw: RawInputs, environment: Environment): Result<Settings> {
  const server = environment.CI_SERVER_URL ?? GITLAB_COM;
  const { values, problems } = readInputs({ ...raw, 'gitlab-url': raw['gitlab-url'] ?? server });
  const gitlabUrl = values.gitlabUrl ?? server;
  const project = values.project ?? projectOf(environment);
  const { tag, notices } = plainTag(values.tag ?? tagOf(environment));
  const token = tokenSetting(values, environment);
  const { proposed, what } = environment.occasion;
  const isAuto = values.dryRun === 'auto';
  const { tokenType, manifest, links, files, url, name, linkType, directAssetPath, ...rest } = values;
  const settings: Settings = {
    ...rest,
    gitlabUrl,
    project,
    facts: projectFacts(project, gitlabUrl, environment),
    tag,
    commit: environment.CI_COMMIT_SHA ?? environment.GITHUB_SHA ?? null,
    token,
    notices: [...notices, ...checkTimes(values)],
    declared: declaredIn(values, raw),
    dryRun: isAuto ? proposed : values.dryRun === 'true',
    reason: isAuto ? what : `dry-run is ${values.dryRun}`,
    proposed,
    mustPlan: !proposed || values.failOnChanges || values.planOut !== null,
    limits: { tag: values.tag === null ? null : tag, ref: values.ref },
    gone: environment.gone ?? null,
  };
  const checks = [...checkProject(project), ...checkTag(tag), ...twoSources(raw), ...checkRef(tag)];
  const texts = [
    ...checkExpanded('tag', tag),
    ...checkExpanded('ref', values.ref),
    ...checkExpanded('tag-prefix', values.tagPrefix),
    ...checkToken(token?.value ?? null),
    ...checkDigest(values.planDigest),
    ...besidePlan(raw),
  ];
  return resultOf(settings, [...problems, ...checks, ...texts]);
}

/** `auto`: a job token is recognised by its value or its form; everything else goes where access tokens go. */
function tokenSetting({ token, tokenType }: InputValues, environment: Environment): Token | null {
  const value = token ?? tokenOf(environment);
  if (value === null) return null;
  if (tokenType !== 'auto') return { kind: tokenType, value };
  const isJobToken = value === environment.CI_JOB_TOKEN || isJobTokenText(value);
  return { kind: isJobToken ? 'job' : 'private', value };
}

function declaredIn(values: InputValues, raw: RawInputs): Declared {
  const { manifest, links, files, url, name, linkType, directAssetPath } = values;
  if (links !== null) return { kind: 'links', text: links };
  if (raw.files === undefined) return { kind: 'manifest', path: manifest };
  return { kind: 'files', files, url, name, linkType, directAssetPath };
}

const SOURCES = ['manifest', 'links', 'files'] as const;
const FILES_ONLY = ['url', 'name', 'link-type', 'direct-asset-path'] as const;

/** Inputs that contradict each other. */
function twoSources(raw: RawInputs): Problem[] {
  const [first, second] = SOURCES.filter((name) => raw[name] !== undefined);
  const sources = first !== undefined && second !== undefined ? [clash(first, second)] : [];
  const tags = raw.tag !== undefined && raw.tags !== undefined ? [clash('tag', 'tags')] : [];
  const stray = raw.files === undefined ? FILES_ONLY.filter((name) => raw[name] !== undefined) : [];
  return [...sources, ...tags, ...stray.map(withoutFiles)];
}

function withoutFiles(name: InputName): Problem {
  return error(
    'invalid-input',
    `input ${name} is a template for files, but files is not given`,
    `Give files, or write ${name.replaceAll('-', '_')} in the manifest.`,
  );
}

function clash(first: InputName, second: InputName): Problem {
  return error(
    'two-sources',
    `inputs ${first} and ${second} are both given, and each says what the release should have`,
    `Keep one of ${first} and ${second}.`,
  );
}
