/** Text as Ruby treats it, where that shows in GitLab's answers. */

/** Ruby's `strip`: ASCII white space at both ends. */
export function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isAsciiSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isAsciiSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Tab to carriage return, and space. */
function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** Ruby's `blank?`: nothing but white space, Unicode's included. */
export function isBlank(value: string | null): boolean {
  return value === null || /^\p{White_Space}*$/u.test(value);
}

/** Ruby's `to_s` of the number that `source` writes. */
export function rubyNumber(source: string): string {
  if (/^-?\d+$/.test(source)) return BigInt(source).toString();
  const number = Number(source);
  if (!Number.isFinite(number)) return number < 0 ? '-Infinity' : 'Infinity';
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) return scientific(number);
  const plain = Object.is(number, -0) ? '-0' : number.toString();
  return plain.includes('.') ? plain : `${plain}.0`;
}

function scientific(number: number): string {
  const [digits = '', exponent = ''] = number.toExponential().split('e');
  const mantissa = digits.includes('.') ? digits : `${digits}.0`;
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${mantissa}e${sign}${exponent.slice(1).padStart(2, '0')}`;
}
