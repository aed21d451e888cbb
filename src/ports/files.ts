/** The files under the root: the manifest, what patterns match, and what is in a file. */

import type { PlacedPattern } from '../core/pattern/placed.js';
import type { Problem, Result } from '../core/problem/problem.js';

/** A manifest as it was found. */
export interface ManifestText {
  /** As it should be shown: relative to the root, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The files under the root. What the user can fix comes back as Problems; nothing is thrown for it. */
export interface Workspace {
  /** Reads the manifest at `path`, or where that is `null` the first that exists of the default names. */
  readManifest(path: string | null): Promise<Result<ManifestText>>;
  /** The text of a saved plan; `path` is relative to the working directory. */
  readPlanFile(path: string): Promise<Result<string>>;
  /** Files that match, relative to the root, with `/`, sorted. */
  listFiles(patterns: readonly PlacedPattern[]): Promise<Result<readonly string[]>>;
  /** The text of a file below the root. Problem: `description-file`. */
  readText(path: string): Promise<Result<string>>;
}

/** A local file as it was when it was measured. */
export interface MeasuredFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The contents of a file that the run makes itself; left out for one on the disk. */
  readonly text?: string;
}

/** A local file on its way out. */
export interface OpenFile {
  /**
   * Opens the file when the first bytes are asked for. Gives exactly the bytes that were measured: where the file
   * is another one by now, the stream breaks before its end. A chunk is to be sent before the next is taken: its
   * memory is used again.
   */
  stream(): ReadableStream<Uint8Array>;
  /** Why the stream broke; `null` as long as it did not. */
  readonly fault: Problem | null;
}

/** The contents of the files under the root. What the user can fix comes back as Problems. */
export interface FileContents {
  /** @param mayBeEmpty whether an empty file is no `empty-file` Problem: one that is not to be uploaded */
  measure(path: string, mayBeEmpty?: boolean): Promise<Result<MeasuredFile>>;
  /** A file that is nowhere on the disk. @param path how it is called */
  fromText(path: string, text: string): MeasuredFile;
  /** @param onBytes told of the bytes that were given so far; anew from 0 for every stream */
  open(file: MeasuredFile, onBytes: (sent: number) => void): OpenFile;
}
