/** A seed file, YAML or JSON, made into a Seed. */

import { LINK_TYPES } from '../../core/link.js';
import { type Problem, type Result, resultOf } from '../../core/problem/problem.js';
import { writtenText } from '../../core/problem/written-text.js';
import { parseYaml } from '../../core/yaml/document.js';
import type { Reading } from '../../core/yaml/reader.js';
import * as model from './seed-model.js';
import { contradictions } from './seed-rules.js';
import {
  count,
  list,
  object,
  oneOf,
  orNull,
  record,
  type SeedShape,
  span,
  text,
  time,
  truth,
} from './seed-shape.js';

export type { Seed } from './seed-model.js';

const LINK: SeedShape<model.SeedLink> = object(
  'a link',
  { name: text, url: text },
  {
    link_type: orNull(oneOf(LINK_TYPES)),
    direct_asset_path: orNull(text),
    created_at: time,
    appears_after: span,
  },
);

const RELEASE: SeedShape<model.SeedRelease> = object(
  'a release',
  { tag: text },
  {
    name: text,
    description: orNull(text),
    created_at: time,
    released_at: time,
    links: list(LINK),
    appears_after: span,
    disappears_after: span,
  },
);

const PACKAGE: SeedShape<model.SeedPackage> = object(
  'a package',
  { name: text, version: text },
  {
    status: oneOf(model.PACKAGE_STATUSES),
    files: list(object('a package file', { name: text, content: text }, {})),
  },
);

const MERGE_REQUEST: SeedShape<model.SeedMergeRequest> = object(
  'a merge request',
  { iid: count },
  { notes: list(object('a note', { body: text }, { author: text, hidden: truth, system: truth })) },
);

const PROJECT: SeedShape<model.SeedProject> = object(
  'a project',
  { id: count, path: text },
  {
    visibility: oneOf(model.VISIBILITIES),
    archived: truth,
    releases_access: oneOf(model.RELEASES_ACCESS),
    branches: list(text),
    tags: list(text),
    milestones: list(text),
    protected_tags: list(object('a protected tag', { tag: text }, { roles: list(oneOf(model.ROLES)) })),
    moved_from: list(text),
    job_token_allowlist: list(object('an allowed project', { project: count }, { permissions: list(text) })),
    releases: list(RELEASE),
    packages: list(PACKAGE),
    packages_enabled: truth,
    package_duplicates: truth,
    merge_requests: list(MERGE_REQUEST),
  },
);

const TOKEN: SeedShape<model.SeedToken> = object(
  'a token',
  { kind: oneOf(model.TOKEN_KINDS) },
  {
    role: oneOf(model.ROLES),
    projects: list(count),
    scopes: list(text),
    permissions: list(text),
    name: text,
    expires_at: time,
    state: oneOf(model.TOKEN_STATES),
    job_project: count,
    user: text,
    admin: truth,
  },
);

const SEED = object('the seed', { projects: list(PROJECT) }, { tokens: record('tokens', TOKEN) });

/**
 * Problems: those of YAML; `unknown-key`, `missing-key`, `wrong-type`, `seed-value`; and `seed-contradiction` for
 * what no GitLab could hold, such as two links of one name in one release.
 */
export function parseSeed(written: string, file: string): Result<model.Seed> {
  const source = writtenText(written, file);
  const document = parseYaml(source);
  const problems: Problem[] = [...document.problems];
  const reading: Reading = { written: source, problems };
  const seed = document.readable
    ? SEED(reading, { key: file, place: source.place(0, 0), node: document.root })
    : undefined;
  if (seed === undefined || problems.length > 0) return { ok: false, problems };
  const whole = { ...seed, tokens: seed.tokens ?? {} };
  return resultOf(whole, contradictions(whole, file));
}
