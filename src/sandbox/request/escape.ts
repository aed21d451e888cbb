/** Percent sequences and query strings, as Rack reads and Rails writes them. */

/** The text, or `undefined` where a percent sequence is broken or the bytes are no UTF-8. */
export function unescapePart(part: string): string | undefined {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** As unescapePart, for queries and forms, where `+` is a space. */
export function unescapeQuery(part: string): string | undefined {
  return unescapePart(part.replaceAll('+', ' '));
}

function hex(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A key or value of a query, as Ruby's CGI.escape writes it. */
export function escapeQuery(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replace(/[!*'()]/g, hex);
}

/** A path segment of a web address: letters, digits and `-._~!$&'()*+,;=:@` stay, `/` does not. */
export function escapeSegment(value: string): string {
  return encodeURIComponent(value).replace(/%(?:24|26|2B|2C|3B|3D|3A|40)/g, (escaped) =>
    String.fromCharCode(Number.parseInt(escaped.slice(1), 16)),
  );
}

/** As escapeSegment, with `/` kept. */
export function escapePath(value: string): string {
  return value.split('/').map(escapeSegment).join('/');
}
