/** No answer of GitLab's is nested a tenth as deep. */
const MAX_DEPTH = 100;

/** Below this many characters even the deepest nesting is parsed in no time. */
const HARMLESS = 2 ** 18;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether a JSON text is nested so deep that parsing it would take seconds and gigabytes: 64 MiB of `[` do.
 * Linear in the text, and half as long as parsing it; a pattern would overflow the stack on a long string.
 */
export function isTooDeep(text: string): boolean {
  if (text.length < HARMLESS) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) quoted = !quoted;
    else if (char === BACKSLASH) at += 1;
    // `[` and `{`, `]` and `}` differ in one bit.
    else if (!quoted && (char | 0x20) === 0x7b) depth += 1;
    else if (!quoted && (char | 0x20) === 0x7d) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
