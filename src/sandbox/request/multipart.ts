/** Forms sent as `multipart/form-data`: text fields only. A file becomes an object, which no text parameter takes. */

import { type FormObject, nest } from './form.js';

/** `undefined` where the body does not hold together, is no UTF-8, or has a NUL in a field. */
export function parseMultipart(body: string, contentType: string): FormObject | undefined {
  const match = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) return undefined;
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`);
  const pairs: [string, string | null][] = [];
  for (const part of parts.slice(1)) {
    if (part.startsWith('--')) return nest(pairs);
    const split = part.indexOf('\r\n\r\n');
    const head = part.slice(0, split);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    if (split < 0 || name === undefined) return undefined;
    const value = part.slice(split + 4);
    if (value.includes('\0')) return undefined;
    pairs.push(/\bfilename="/i.test(head) ? [`${name}[file]`, value] : [name, value]);
  }
  return undefined;
}
