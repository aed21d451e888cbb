/** A file that was sent as a body: its size and sum always, its bytes only while it is small. */

import { createHash } from 'node:crypto';

/** What is left of a body that was a file. */
export interface MeasuredBody {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** `null` where the file was larger than KEPT_BYTES: a fake server need not hold a gigabyte. */
  readonly bytes: Uint8Array | null;
}

/** Files up to this size can be downloaded again. */
export const KEPT_BYTES = 8 * 1024 * 1024;

/** A running sum over the chunks of a body. */
export interface BodyMeter {
  add(chunk: Uint8Array): void;
  finish(): MeasuredBody;
}

/** Starts at nothing. */
export function meterBody(): BodyMeter {
  const hash = createHash('sha256');
  let size = 0;
  let kept: Uint8Array[] | null = [];
  return {
    add(chunk) {
      hash.update(chunk);
      size += chunk.length;
      if (size > KEPT_BYTES) kept = null;
      kept?.push(chunk);
    },
    finish: () => ({ size, sha256: hash.digest('hex'), bytes: kept === null ? null : Buffer.concat(kept) }),
  };
}

/** A whole body at once, as `answer` gets it. */
export function measure(body: string | Uint8Array): MeasuredBody {
  const meter = meterBody();
  meter.add(typeof body === 'string' ? Buffer.from(body, 'utf8') : body);
  return meter.finish();
}

/** Whether the body was a file, as opposed to text or bytes at hand. */
export function isMeasured(body: string | Uint8Array | MeasuredBody | null): body is MeasuredBody {
  return body !== null && typeof body === 'object' && 'sha256' in body;
}

/** Whether the body that goes there is a file, and hence no parameters. */
export function isFileTarget(method: string, target: string): boolean {
  return method === 'PUT' && target.includes('/packages/generic/');
}
