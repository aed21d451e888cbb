/** `fmt`: one style for manifests. */

import { join } from 'node:path';
import { parseManifest } from '../../core/manifest/manifest.js';
import { hasErrors, type Result } from '../../core/problem/problem.js';
import { openWorkspace } from '../../face/ports.js';
import { formatManifest } from '../../report/data/format.js';
import { ended, failed } from '../session/command.js';
import { writeNamedFile } from '../session/named-file.js';
import type { Session } from '../session/session.js';
import { standardInput } from '../session/standard-input.js';

/** Exit code 1 where `--check` finds another style. Standard input is written to standard output. */
export async function fmtCommand({ settings, invocation, terminal, log }: Session): Promise<Result<number>> {
  const path = settings.declared.kind === 'manifest' ? settings.declared.path : null;
  const found = await openWorkspace(settings, standardInput).readManifest(path);
  if (!found.ok) return found;
  const { file, text } = found.value;
  const manifest = parseManifest(text, file);
  if (!manifest.ok && hasErrors(manifest.problems)) return failed(...manifest.problems);
  const formatted = formatManifest(text);
  const isCheck = invocation.flags.check !== undefined;
  if (formatted === text && (isCheck || path !== '-')) {
    log.info(`${file} is in the style of fmt.`);
    return ended();
  }
  if (isCheck) {
    log.info(`${file} is in another style. release-links fmt writes it.`);
    return ended(1);
  }
  if (path === '-') terminal.print(formatted);
  else {
    writeNamedFile(join(settings.root, file), formatted);
    log.info(`Formatted ${file}.`);
  }
  return ended();
}
