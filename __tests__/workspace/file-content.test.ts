import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MeasuredFile } from '../../src/ports/files.js';
import { createFileContents } from '../../src/workspace/file-content.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'contents-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const sum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const put = (name: string, content: Uint8Array | string): void => writeFileSync(join(root, name), content);

async function measured(path: string): Promise<MeasuredFile> {
  const file = await createFileContents(root).measure(path);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
}

/** The memory of a chunk is used again: it is copied as soon as it comes. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const copies: Buffer[] = [];
  for await (const chunk of stream) copies.push(Buffer.from(chunk));
  return Buffer.concat(copies);
}

describe('measuring', () => {
  test.each([1, 512 * 1024, 512 * 1024 + 1, 3_000_000])('%i bytes', async (size) => {
    const bytes = Buffer.alloc(size, 'abc');
    put('a.bin', bytes);
    expect(await measured('a.bin')).toEqual({ path: 'a.bin', size, sha256: sum(bytes) });
  });

  test('an empty file', async () => {
    put('a.bin', '');
    expect(await createFileContents(root).measure('a.bin')).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'empty-file',
          message: 'the file "a.bin" is empty, and GitLab keeps no empty files in packages',
        },
      ],
    });
  });

  test.each([
    { name: 'gone', message: /it is gone/, make: () => {} },
    { name: 'a folder', message: /it is not a regular file/, make: () => mkdirSync(join(root, 'a.bin')) },
    {
      name: 'a link out of the root',
      message: /leads out of the root/,
      make: () => symlinkSync('/etc/hostname', join(root, 'a.bin')),
    },
  ])('$name', async ({ message, make }) => {
    make();
    expect(await createFileContents(root).measure('a.bin')).toMatchObject({
      ok: false,
      problems: [{ code: 'unreadable-file', message: expect.stringMatching(message) }],
    });
  });

  test('a link within the root is the file it leads to', async () => {
    put('real.bin', 'x');
    symlinkSync('real.bin', join(root, 'a.bin'));
    expect(await measured('a.bin')).toMatchObject({ path: 'a.bin', sha256: sum('x') });
  });
});

describe('sending', () => {
  // More than all the buffers that are used in turn.
  const SIZE = 3_000_000;
  const BYTES = Buffer.alloc(SIZE, 'abcdefg');

  test('gives the bytes that were measured, and tells how far it is', async () => {
    put('a.bin', BYTES);
    const told: number[] = [];
    const open = createFileContents(root).open(await measured('a.bin'), (sent) => told.push(sent));
    expect((await collect(open.stream())).equals(BYTES)).toBe(true);
    expect(told.at(-1)).toBe(SIZE);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    // Another try begins anew.
    expect((await collect(open.stream())).equals(BYTES)).toBe(true);
    expect(open.fault).toBeNull();
  });

  test.each([
    {
      name: 'other bytes of the same length',
      change: (path: string) => writeFileSync(path, Buffer.alloc(SIZE, 'x')),
    },
    { name: 'longer', change: (path: string) => appendFileSync(path, 'more') },
    { name: 'shorter', change: (path: string) => truncateSync(path, SIZE - 1) },
    { name: 'empty', change: (path: string) => truncateSync(path, 0) },
    { name: 'gone', change: (path: string) => rmSync(path), code: 'unreadable-file' },
  ])('$name since it was measured: breaks before its end', async ({ change, code = 'file-changed' }) => {
    put('a.bin', BYTES);
    const file = await measured('a.bin');
    change(join(root, 'a.bin'));
    let received = 0;
    const open = createFileContents(root).open(file, () => {});
    const drain = async (): Promise<void> => {
      for await (const chunk of open.stream()) received += chunk.length;
    };
    await expect(drain()).rejects.toThrow();
    expect(open.fault).toMatchObject({ code });
    expect(received).toBeLessThan(SIZE);
  });

  test('a stream that nobody reads opens nothing', async () => {
    put('a.bin', BYTES);
    const file = await measured('a.bin');
    rmSync(join(root, 'a.bin'));
    const open = createFileContents(root).open(file, () => {});
    await open.stream().cancel();
    expect(open.fault).toBeNull();
  });
});
