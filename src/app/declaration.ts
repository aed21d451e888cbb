/** From settings to what is declared: a manifest's text, an inline list or a glob list, parsed and checked. */

import { entriesFromInputs } from '../core/entries-from-inputs.js';
import { type IgnorePattern, ignoreFromInput } from '../core/ignore.js';
import { type Manifest, parseManifest } from '../core/manifest.js';
import { type Problem, type Result, resultOf } from '../core/problem.js';
import type { Workspace } from './ports.js';
import type { Settings } from './settings.js';

/** Reads and parses the declaration; every Problem of it at once. */
export async function readDeclaration(settings: Settings, workspace: Workspace): Promise<Result<Manifest>> {
  const manifest = await readSource(settings, workspace);
  if (!manifest.ok) return manifest;
  const extra: readonly IgnorePattern[] = ignoreFromInput(settings.ignore);
  return { ...manifest, value: { ...manifest.value, ignore: [...manifest.value.ignore, ...extra] } };
}

async function readSource({ source }: Settings, workspace: Workspace): Promise<Result<Manifest>> {
  switch (source.kind) {
    case 'links':
      return parseManifest(source.text, 'links');
    case 'files': {
      const entries = entriesFromInputs(source);
      if (!entries.ok) return entries;
      const body = { kind: 'links', entries: entries.value } as const;
      return resultOf({ file: 'files', body, ignore: [] }, entries.warnings);
    }
    case 'manifest': {
      const found = await workspace.readManifest(source.path);
      if (!found.ok) return found;
      const parsed = parseManifest(found.value.text, found.value.file);
      const warnings: readonly Problem[] = found.warnings;
      return parsed.ok ? { ...parsed, warnings: [...warnings, ...parsed.warnings] } : parsed;
    }
  }
}
