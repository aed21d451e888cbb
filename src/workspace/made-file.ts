/** Files that a run makes itself, such as the sums of others. They are in memory only. */

import type { MeasuredFile, OpenFile } from '../ports/files.js';

/** Measures a text in UTF-8. */
export function fromText(path: string, text: string): MeasuredFile {
  const bytes = Buffer.from(text);
  // Loaded here, at once: most runs make no files, and cryptography takes 10 ms and more to load.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return { path, text, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A text on its way out. */
export function openText(text: string, onBytes: (sent: number) => void): OpenFile {
  const stream = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start(controller) {
        const bytes = new TextEncoder().encode(text);
        controller.enqueue(bytes);
        onBytes(bytes.length);
        controller.close();
      },
    });
  return { fault: null, stream };
}
