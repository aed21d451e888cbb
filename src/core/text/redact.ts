/**
 * Taking tokens out of texts: one rule, and one floor, for everything that shows or logs something.
 *
 * A token may have been through other hands before it is looked for: quoted for JSON or Markdown, percent-encoded,
 * written as an HTML entity, or cut short with the rest left off. So it is looked for in all these spellings, and every
 * long piece of it counts as the token. It is better to hide before a text is shortened or quoted; this is why clients
 * do so with each error answer as soon as it has come, and why what is shown is looked through once more.
 */

/** No token is shorter. A shorter word may well be part of another, and to hide it would scramble the text. */
export const SHORTEST_TOKEN = 8;

/** So many characters of a token in a row are never there by chance. */
const PIECE = 16;

const MASK = '[token]';

/** What arrives where a variable was not expanded: its name, which is no secret and is sent nowhere. */
const VARIABLE_NAME = /^(?:\$\{?|%)[A-Z_][A-Z0-9_]*(?:\}|%)?$/;

/** Takes every token out of a text. */
export type Redactor = (text: string) => string;

/**
 * @param tokens as they are sent; those under SHORTEST_TOKEN characters, and names of variables, are left alone
 */
export function createRedactor(tokens: readonly string[]): Redactor {
  const secrets = [...new Set(tokens)].filter(
    (token) => token.length >= SHORTEST_TOKEN && !VARIABLE_NAME.test(token),
  );
  // A token may be the beginning of another, whose end would stay.
  secrets.sort((a, b) => b.length - a.length);
  const hide = secrets.map((secret) => {
    const [whole, pieces] = [wholeHider(secret), pieceHider(secret)];
    return (text: string): string => pieces(whole(text));
  });
  return (text) => hide.reduce((shown, each) => each(shown), text);
}

/** Hides the whole token in every spelling. */
function wholeHider(secret: string): Redactor {
  // No spelling changes letters and digits: where the longest run of them is missing, so is the token.
  const run = (secret.match(/[A-Za-z0-9]+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
  let pattern: RegExp | null = null;
  return (text) => {
    if (!text.includes(run)) return text;
    pattern ??= new RegExp([...secret].map(spellings).join(''), 'g');
    return text.replace(pattern, MASK);
  };
}

/** One character in all the ways in which it may be written. */
function spellings(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  const plain = character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  if (/\p{Surrogate}/u.test(character)) return plain;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(4, '0');
  const digits = [...hex].map((digit) => `[${digit}${digit.toUpperCase()}]`).join('');
  const named = NAMED[character];
  const bytes = [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const ways = [
    `\\\\{0,3}${plain}`,
    bytes.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`),
    `\\\\u${digits}`,
    `&#${code};`,
    `&#x${digits.replace(/^(?:\[00\])*/, '')};`,
    ...(named === undefined ? [] : [named]),
  ];
  return `(?:${ways.join('|')})`;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Hides what is left of a token that was cut. */
function pieceHider(secret: string): Redactor {
  if (secret.length <= PIECE) return (text) => text;
  const starts: number[] = [];
  for (let at = 0; at + PIECE <= secret.length; at += PIECE) starts.push(at);
  starts.push(secret.length - PIECE);
  const pieces = starts.map((at) => ({ at, piece: secret.slice(at, at + PIECE) }));
  return (text) => pieces.reduce((shown, { at, piece }) => withoutPiece(shown, secret, at, piece), text);
}

/** Hides each place of `piece` (the token from `at` on) with what stands around it and belongs to the token, too. */
function withoutPiece(text: string, secret: string, at: number, piece: string): string {
  let [kept, from] = ['', 0];
  for (let found = text.indexOf(piece); found !== -1; found = text.indexOf(piece, from)) {
    let [start, before] = [found, at];
    while (start > from && before > 0 && text[start - 1] === secret[before - 1])
      [start, before] = [start - 1, before - 1];
    let [end, after] = [found + piece.length, at + piece.length];
    while (after < secret.length && text[end] === secret[after]) [end, after] = [end + 1, after + 1];
    kept += text.slice(from, start) + MASK;
    from = end;
  }
  return from === 0 ? text : kept + text.slice(from);
}
