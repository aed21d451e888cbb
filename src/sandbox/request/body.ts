/** node's request made into a SandboxRequest: the body read up to a limit, or streamed past where it is a file. */

import type { IncomingMessage } from 'node:http';
import { isFileTarget, type MeasuredBody, meterBody } from '../world/measured-body.js';
import type { SandboxRequest } from './exchange.js';

/** Bytes. More than any link or release needs. */
const LONGEST_BODY = 8 * 1024 * 1024;

/** Throws where the connection breaks before the body has come. */
export async function readRequest(incoming: IncomingMessage): Promise<SandboxRequest | 'too-large'> {
  const method = incoming.method ?? 'GET';
  const target = incoming.url ?? '/';
  const body = isFileTarget(method, target) ? await measureBody(incoming) : await collectBody(incoming);
  if (body === 'too-large') return body;
  return { method, target, headers: flatHeaders(incoming), body };
}

function flatHeaders(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

async function measureBody(incoming: IncomingMessage): Promise<MeasuredBody> {
  const meter = meterBody();
  for await (const chunk of incoming) meter.add(chunk as Uint8Array);
  return meter.finish();
}

async function collectBody(incoming: IncomingMessage): Promise<Uint8Array | null | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Uint8Array).length;
    // The rest is read all the same: who is still sending would not see the answer.
    if (size > LONGEST_BODY) chunks.length = 0;
    else chunks.push(chunk as Uint8Array);
  }
  if (size > LONGEST_BODY) return 'too-large';
  return size === 0 ? null : Buffer.concat(chunks);
}
