/**
 * JSON as Ruby reads it. Two differences matter: a lone surrogate is malformed, and a number keeps its kind, because
 * GitLab turns numbers into text where it wants text (`1e3` becomes `1000.0`, `1.10` becomes `1.1`).
 */

import { rubyNumber } from './ruby-text.js';

/** A number, as Ruby would print it. */
export class NumberText {
  constructor(readonly text: string) {}
}

/** What became of a text that should be JSON. */
export type JsonBody =
  | { readonly kind: 'value'; readonly value: unknown }
  /** No JSON, or nested deeper than Ruby's parser goes. */
  | { readonly kind: 'malformed' }
  /** A string in it has a NUL. */
  | { readonly kind: 'nul' };

const MAX_DEPTH = 100;
const MALFORMED: JsonBody = { kind: 'malformed' };

interface Findings {
  nul: boolean;
  malformed: boolean;
  numbers: boolean;
}

/** Never throws, however deep or odd the text. */
export function parseJsonBody(text: string): JsonBody {
  const value = parse(text);
  if (value === undefined) return MALFORMED;
  const findings: Findings = { nul: false, malformed: false, numbers: false };
  inspect(value, 0, findings);
  if (findings.malformed) return MALFORMED;
  if (findings.nul) return { kind: 'nul' };
  return { kind: 'value', value: findings.numbers ? withNumberTexts(text) : value };
}

/** `undefined`, which JSON cannot say, where it is malformed. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inspect(value: unknown, depth: number, findings: Findings): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) findings.nul = true;
    if (/\p{Surrogate}/u.test(value)) findings.malformed = true;
  } else if (typeof value === 'number') {
    findings.numbers = true;
  } else if (typeof value === 'object' && value !== null) {
    if (depth >= MAX_DEPTH) findings.malformed = true;
    else for (const inner of Object.values(value)) inspect(inner, depth + 1, findings);
  }
}

/** Numbers are marked with a NUL, which no string of this document has, read as strings, and made NumberTexts. */
function withNumberTexts(text: string): unknown {
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? token : `"\\u0000${token}"`,
  );
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('\0') ? new NumberText(rubyNumber(value.slice(1))) : value,
  );
}
