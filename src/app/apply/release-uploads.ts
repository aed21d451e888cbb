/**
 * The files that one release needs in the package registry, on their way there.
 *
 * A link is never made before its file is there: the files of a release go first, and the links of a file that
 * could not be put there are withheld, and so are all deletes. The other links of the release are sent.
 */

import type { LimitFunction } from 'p-limit';
import { packageKey } from '../../core/desired/package-address.js';
import type { Problem } from '../../core/problem/problem.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { Upload } from '../../core/run/report.js';
import { quoted } from '../../core/text/quoted.js';
import { StoreError, sentenceOf } from '../../ports/store-error.js';
import type { PlannedFile, UploadPorts } from '../prepare/upload-plan.js';
import { uploadOnce } from './upload-once.js';

export interface UploadOptions {
  readonly ports: UploadPorts;
  /** Shared by all that is sent. */
  readonly limit: LimitFunction;
  /** Once aborted, no further file is begun. */
  readonly stop: AbortSignal;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onBytes: (upload: Upload, sent: number) => void;
}

/** One file that is to go up. Releases that need the same file share it. */
export class FileUpload {
  readonly upload: Upload;
  readonly #planned: PlannedFile;
  #done: Promise<Outcome> | null = null;
  #outcome: Outcome | null = null;

  constructor(planned: PlannedFile) {
    const { file, address, state } = planned;
    this.#planned = planned;
    this.upload = {
      name: address.path,
      path: file.path,
      package: address.package,
      version: address.version,
      size: file.size,
      replaces: state === 'replace',
    };
  }

  /** What became of it; `null` before. */
  get outcome(): Outcome | null {
    return this.#outcome;
  }

  /** Sends the file, once, whoever asks first. */
  run(options: UploadOptions): Promise<Outcome> {
    this.#done ??= options.limit(async () => {
      const outcome = await this.#send(options);
      this.#outcome = outcome;
      options.onOutcome(outcome);
      return outcome;
    });
    return this.#done;
  }

  async #send({ ports, stop, onBytes }: UploadOptions): Promise<Outcome> {
    const about = { action: 'upload', name: this.upload.name } as const;
    if (stop.aborted) return { ...about, status: 'skipped' };
    const { file, address } = this.#planned;
    try {
      await uploadOnce(file, address, ports, (sent) => onBytes(this.upload, sent));
      return { ...about, status: 'done' };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.kind === 'stopped') return { ...about, status: 'skipped' };
      return { ...about, status: 'failed', error: sentenceOf(error) };
    }
  }
}

/** What one release needs. */
export class ReleaseUploads {
  /** Files that this release tells of: those that no release before it needs. */
  readonly own: readonly FileUpload[];
  /** Files that may not replace what is there. */
  readonly problems: readonly Problem[];
  readonly #needed: ReadonlyMap<string, FileUpload>;

  /**
   * @param needed what has to go up, under the names of the links that need it
   * @param own those of `needed` that this release tells of
   */
  constructor(
    needed: ReadonlyMap<string, FileUpload>,
    own: readonly FileUpload[],
    conflicts: readonly PlannedFile[],
  ) {
    this.#needed = needed;
    this.own = own;
    this.problems = conflicts.map(conflictProblem);
  }

  /** Files that have to go up before the release is what the manifest says. */
  get isPending(): boolean {
    return [...this.#needed.values()].some(({ outcome }) => outcome?.status !== 'done');
  }

  /** Of the files that this release tells of and that were begun. */
  get outcomes(): readonly Outcome[] {
    return this.own.flatMap(({ outcome }) => outcome ?? []);
  }

  /** Sends the files that were not sent yet. */
  async run(options: UploadOptions): Promise<void> {
    await Promise.all([...new Set(this.#needed.values())].map((file) => file.run(options)));
  }

  /** Names of links whose file is not there. */
  get withheld(): ReadonlySet<string> {
    const missing = [...this.#needed].filter(([, { outcome }]) => outcome?.status !== 'done');
    return new Set(missing.map(([name]) => name));
  }
}

/** A release that needs no files. */
export const NO_UPLOADS = new ReleaseUploads(new Map(), [], []);

/**
 * Shares files between releases.
 *
 * @param planned for each release, in the order in which they are told, its files under the names of its links
 */
export function toReleaseUploads(
  planned: readonly ReadonlyMap<string, PlannedFile>[],
): readonly ReleaseUploads[] {
  const uploads = new Map<PlannedFile, FileUpload>();
  return planned.map((files) => {
    const needed = new Map<string, FileUpload>();
    const own: FileUpload[] = [];
    for (const [link, file] of files) {
      if (file.state === 'there' || file.state === 'conflict') continue;
      const known = uploads.get(file);
      const upload = known ?? new FileUpload(file);
      uploads.set(file, upload);
      if (known === undefined) own.push(upload);
      needed.set(link, upload);
    }
    const conflicts = [...files.values()].filter(({ state }) => state === 'conflict');
    return new ReleaseUploads(needed, own, [...new Set(conflicts)]);
  });
}

function conflictProblem({ file, address, place }: PlannedFile): Problem {
  const target = `${packageKey(address)} of the package registry`;
  return {
    severity: 'error',
    code: 'upload-conflict',
    message: `${quoted(file.path)} differs from the file ${quoted(address.path)} that is in ${target} already`,
    hint: 'A published file keeps its contents. Use another version, or set replace to true in upload.',
    place,
  };
}
