/** Where bytes stop being UTF-8. */

/** Offset of the first byte that belongs to no character, or `null` where all is well. */
export function firstInvalidByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  // A prefix that is cut inside a character is fine as far as it goes, so the good prefixes are those up to a
  // point: halve the distance until it is found.
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  const prefix = bytes.subarray(0, good);
  return isUtf8(prefix) ? good : lastCharacter(prefix);
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodes(bytes, false);
}

/** Whether more bytes could make it UTF-8. */
function isUtf8Start(bytes: Uint8Array): boolean {
  return decodes(bytes, true);
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Offset at which an unfinished character at the end begins. */
function lastCharacter(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}
