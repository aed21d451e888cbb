import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { type JsonExcess, JsonMeter } from './json.js';
import { isJsonType, mediaType } from './media-type.js';

/** The body is larger than anybody wants to read: in bytes, or in what its JSON would become. */
export class TooLarge extends Error {
  constructor(readonly by: 'bytes' | JsonExcess) {
    super();
  }
}

/** The body is packed in a way that was not asked for. */
export class OddEncoding extends Error {
  readonly code = 'ENCODING';
}

/** What `readText` can unpack, for `accept-encoding`. */
export const ENCODINGS = 'gzip';

/**
 * The body of an answer, unpacked, as UTF-8 text without a byte order mark.
 *
 * @param limit bytes, counted after unpacking: a small body may hide a huge one
 * @param isError whether what is beyond the limit does not matter: then it is left off
 * @throws TooLarge, OddEncoding, or what Node throws for a body that is cut off or broken
 */
export async function readText(answer: IncomingMessage, limit: number, isError: boolean): Promise<string> {
  const decoder = new TextDecoder();
  const type = mediaType({ get: () => answer.headers['content-type'] ?? null });
  const meter = isJsonType(type) ? new JsonMeter() : null;
  const pieces: string[] = [];
  let size = 0;
  for await (const chunk of await unpacked(answer)) {
    const bytes = chunk as Buffer;
    size += bytes.byteLength;
    const excess = size > limit ? 'bytes' : (meter?.add(bytes) ?? null);
    if (excess !== null && !isError) throw new TooLarge(excess);
    if (excess !== null) break;
    pieces.push(decoder.decode(bytes, { stream: true }));
  }
  pieces.push(decoder.decode());
  return pieces.join('');
}

async function unpacked(answer: IncomingMessage): Promise<Readable> {
  const encoding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return answer;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') throw new OddEncoding();
  const { constants, createGunzip } = await import('node:zlib');
  // An answer without a body may be marked as packed, too. HTTP itself reports whether one is cut off.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // What goes wrong on either side is thrown by who reads.
  return pipeline(answer, gunzip, () => undefined);
}
