/**
 * The contents of local files: measured once, and later sent as they were measured.
 *
 * A build may still be writing a file, or write it again. What was planned is what is sent: the bytes are summed
 * once more on their way out, and the last of them are held back until the sum is the one that was measured. So a
 * server that counts bytes never sees a whole file that is not the planned one.
 */

import type { Hash } from 'node:crypto';
import { promises, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem, Result } from '../core/problem/problem.js';
import type { FileContents, MeasuredFile, OpenFile } from '../ports/files.js';
import { changed, empty, UnfitFile, unreadable } from './file-faults.js';
import { isInside, realPath } from './inside.js';
import { fromText, openText } from './made-file.js';

const CHUNK = 512 * 1024;

/**
 * A stream reads into so many buffers in turn. Fresh ones would not be collected while a file is sent: a gigabyte
 * of them was in memory at its end. A socket takes the next chunk only when the one before has left, and no more
 * than one is on its way between here and there; were one overwritten too early, the sum that GitLab reports would
 * not be that of the file.
 */
const BUFFERS = 4;

/** Of the files below a root folder, which may be relative to the working directory. */
export function createFileContents(root: string): FileContents {
  const folder = resolve(root);
  return {
    measure: (path, mayBeEmpty = false) => measureFile(folder, path, mayBeEmpty),
    fromText,
    open: (file, onBytes) =>
      file.text === undefined ? new MeasuredStream(folder, file, onBytes) : openText(file.text, onBytes),
  };
}

/** Problems: `unreadable-file`, `link-outside-root`, `empty-file`, `file-changed`. */
async function measureFile(root: string, path: string, mayBeEmpty: boolean): Promise<Result<MeasuredFile>> {
  try {
    const handle = await openInside(root, path);
    try {
      return await measureHandle(handle, path, mayBeEmpty);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, problems: [unreadable(path, error)] };
  }
}

async function measureHandle(
  handle: FileHandle,
  path: string,
  mayBeEmpty: boolean,
): Promise<Result<MeasuredFile>> {
  const before = await handle.stat();
  if (!before.isFile()) return { ok: false, problems: [unreadable(path, new UnfitFile(NO_FILE))] };
  if (before.size === 0 && !mayBeEmpty) return { ok: false, problems: [empty(path)] };
  const hash = await sha256Hash();
  let size = 0;
  // One buffer for all: nobody keeps the bytes.
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
  const after = await handle.stat();
  if (size !== before.size || !sameState(before, after)) return { ok: false, problems: [changed(path)] };
  return { ok: true, value: { path, size, sha256: hash.digest('hex') }, warnings: [] };
}

const sha256Hash = async (): Promise<Hash> => (await import('node:crypto')).createHash('sha256');

function sameState(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

/** Never outside the root, although a symbolic link may have been put in the file's place since it was listed. */
async function openInside(root: string, path: string): Promise<FileHandle> {
  const [folder, real] = await Promise.all([realPath(root), realPath(join(root, path))]);
  if (folder === null || real === null) throw new UnfitFile('it is gone');
  if (!isInside(folder, real)) throw new UnfitFile('it is a symbolic link that leads out of the root folder');
  return await promises.open(real, 'r');
}

const NO_FILE = 'it is not a regular file';

class MeasuredStream implements OpenFile {
  readonly #root: string;
  readonly #file: MeasuredFile;
  readonly #onBytes: (sent: number) => void;
  #fault: Problem | null = null;

  constructor(root: string, file: MeasuredFile, onBytes: (sent: number) => void) {
    this.#root = root;
    this.#file = file;
    this.#onBytes = onBytes;
  }

  get fault(): Problem | null {
    return this.#fault;
  }

  stream(): ReadableStream<Uint8Array> {
    const bytes = this.#bytes();
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const next = await bytes.next();
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        },
        cancel: async () => {
          await bytes.return(undefined);
        },
      },
      // Nothing is opened or read ahead of need.
      { highWaterMark: 0 },
    );
  }

  async *#bytes(): AsyncGenerator<Uint8Array, undefined> {
    const { path, size, sha256 } = this.#file;
    const handle = await this.#attempt(() => openInside(this.#root, path));
    try {
      const hash = await sha256Hash();
      const buffers = Array.from({ length: BUFFERS }, () => Buffer.allocUnsafeSlow(Math.min(CHUNK, size)));
      let sent = 0;
      for (let turn = 0; sent < size; turn += 1) {
        const buffer = buffers[turn % BUFFERS] ?? Buffer.alloc(CHUNK);
        const chunk = await this.#attempt(() => readChunk(handle, buffer, size - sent, hash));
        sent += chunk.length;
        const isLast = sent === size;
        const isWhole = !isLast || ((await isAtEnd(handle)) && hash.digest('hex') === sha256);
        if (chunk.length === 0 || !isWhole) throw this.#broken(changed(path));
        yield chunk;
        this.#onBytes(sent);
      }
      return undefined;
    } finally {
      await handle.close();
    }
  }

  async #attempt<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw this.#broken(unreadable(this.#file.path, error));
    }
  }

  #broken(fault: Problem): Error {
    this.#fault = fault;
    return new Error(fault.message);
  }
}

async function readChunk(handle: FileHandle, buffer: Buffer, most: number, hash: Hash): Promise<Uint8Array> {
  const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, most), null);
  const chunk = buffer.subarray(0, bytesRead);
  hash.update(chunk);
  return chunk;
}

async function isAtEnd(handle: FileHandle): Promise<boolean> {
  return (await handle.read(Buffer.alloc(1), 0, 1, null)).bytesRead === 0;
}
