/** Standard input as a file, for `--manifest -`. */

import { MOST_BYTES } from '../../core/manifest/manifest-problems.js';

let bytes: Promise<Uint8Array> | null = null;

/** All of it, up to more than a manifest may have. It can be read once only, and more than one reader asks. */
export function standardInput(): Promise<Uint8Array> {
  bytes ??= readAll(process.stdin);
  return bytes;
}

async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of input) {
    pieces.push(Buffer.from(piece));
    length += piece.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(pieces);
}
