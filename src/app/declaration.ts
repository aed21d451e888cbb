/** From settings to what is declared: a manifest's text, an inline list or a glob list, parsed and checked. */

import { NO_ADDRESS } from '../core/manifest/address.js';
import { entriesFromInputs } from '../core/manifest/entries-from-inputs.js';
import { ignoreFromInput } from '../core/manifest/ignore.js';
import { type Manifest, type ParsedManifest, parseManifest } from '../core/manifest/manifest.js';
import { firstSaid, type NewRelease } from '../core/manifest/new-release.js';
import { newReleaseFromInputs } from '../core/manifest/new-release-inputs.js';
import { withFurther } from '../core/manifest/second-look.js';
import type { PlacedPattern } from '../core/pattern/placed.js';
import type { Problem, Result } from '../core/problem/problem.js';
import { append } from '../core/text/append.js';
import type { Workspace } from '../ports/files.js';
import { onlyProject } from './one-project.js';
import type { Settings } from './settings/settings.js';
import { validateDeclaration } from './validate.js';

/**
 * Reads and parses the declaration; every Problem of it at once. What could be read of a manifest with faults is tried
 * with the files and variables of the run, so that a misspelt key does not hide a pattern that matches nothing.
 */
export async function readDeclaration(settings: Settings, workspace: Workspace): Promise<Result<Manifest>> {
  const declared = onlyProject(await readDeclared(settings, workspace), settings);
  const manifest = withNewRelease(declared, newReleaseFromInputs(settings));
  const extra: readonly PlacedPattern[] = ignoreFromInput(settings.ignore);
  const ignoring = (value: Manifest): Manifest => ({ ...value, ignore: [...value.ignore, ...extra] });
  if (manifest.ok) {
    const warnings = [...settings.notices, ...manifest.warnings];
    return { ...manifest, warnings, value: ignoring(manifest.value) };
  }
  const { problems, rest } = manifest;
  if (rest === null) return { ok: false, problems };
  const further: Problem[] = [];
  for (const each of rest.projects ?? [rest]) {
    const found = await validateDeclaration(ignoring(each), settings, workspace);
    append(further, found.ok ? found.warnings : found.problems);
  }
  return { ok: false, problems: withFurther(problems, further, rest) };
}

/** What the inputs say of a release that is to be created beats the manifest, entries of a table included. */
function withNewRelease(manifest: ParsedManifest, inputs: Result<NewRelease>): ParsedManifest {
  if (!inputs.ok) {
    const others = manifest.ok ? [] : manifest.problems;
    return { ok: false, problems: [...others, ...inputs.problems], rest: manifest.ok ? null : manifest.rest };
  }
  if (!manifest.ok) return manifest;
  const { value } = manifest;
  const first = (own: NewRelease | null): NewRelease | null => firstSaid(inputs.value, own);
  const body =
    value.body.kind === 'links'
      ? value.body
      : {
          ...value.body,
          releases: value.body.releases.map((entry) => ({
            ...entry,
            newRelease: first(firstSaid(entry.newRelease, value.newRelease)),
          })),
        };
  return { ...manifest, value: { ...value, body, newRelease: first(value.newRelease) } };
}

/** What is declared, before inputs are added to it. */
export async function readDeclared(
  { declared }: Pick<Settings, 'declared'>,
  workspace: Workspace,
): Promise<ParsedManifest> {
  switch (declared.kind) {
    case 'read':
      return declared.parsed;
    case 'links':
      return parseManifest(declared.text, 'links');
    case 'files': {
      const entries = entriesFromInputs(declared);
      if (!entries.ok) return { ...entries, rest: null };
      const body = { kind: 'links', entries: entries.value } as const;
      return {
        ...entries,
        value: { file: 'files', body, ignore: [], tagPrefix: null, newRelease: null, address: NO_ADDRESS },
      };
    }
    case 'manifest': {
      const found = await workspace.readManifest(declared.path);
      if (!found.ok) return { ...found, rest: null };
      const parsed = parseManifest(found.value.text, found.value.file);
      const warnings: readonly Problem[] = found.warnings;
      return parsed.ok ? { ...parsed, warnings: [...warnings, ...parsed.warnings] } : parsed;
    }
  }
}
