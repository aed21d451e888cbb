/** The lines of `doctor`, and reading what an answer says. */

import { isRecord } from '../../core/record.js';
import type { StoreError } from '../../ports/store-error.js';

/** One line: what was looked at, and what was found. */
export interface Check {
  readonly name:
    | 'server'
    | 'network'
    | 'certificate'
    | 'graphql'
    | 'token'
    | 'project'
    | 'role'
    | 'tag'
    | 'release'
    | 'packages'
    | 'notes';
  readonly state: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
}

/** Days before the end of a certificate, or of a token, at which it is time to renew it. */
export const SOON = 14;

/** A line; a hint of `null` is none. */
export function check(
  name: Check['name'],
  state: Check['state'],
  message: string,
  hint?: string | null,
): Check {
  return { name, state, message, ...(hint != null && { hint }) };
}

/** What the token may not ask is not known, and no fault. */
export function unknown(name: Check['name'], what: string, { message }: StoreError): Check {
  return check(name, 'warning', `${what} is not known: ${message}`);
}

/** Its properties; `null` where it has none. */
export function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(value) ? value : null;
}

/** A property that is a text. */
export function text(value: unknown, key: string): string | null {
  const found = record(value)?.[key];
  return typeof found === 'string' ? found : null;
}

/** The texts of a property that is a list. */
export function list(value: unknown, key: string): readonly string[] {
  const found = record(value)?.[key];
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}
