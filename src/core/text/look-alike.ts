/** Texts that look the same and are not: a letter of another script, a space that is none, an accent of its own. */

/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones in the same order. */
const FOREIGN = 'аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα';
const LATIN = 'aeopcyxijsdhqwABEKMHOPCTYXIJSABEZHIKMNOPTYXoa';

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  [...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter]),
);

/** Nothing to see. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Equal for texts that look the same, for a text in printable ASCII itself. */
export function appearance(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const plain = text.replace(UNSEEN, '').replace(SPACES, ' ').replace(DASHES, '-').normalize('NFKC');
  return [...plain].map((letter) => LATIN_OF.get(letter) ?? letter).join('');
}

/** In what two texts differ that look the same; `null` where they do not look the same, or are the same. */
export function unseenDifference(one: string, other: string): string | null {
  if (one === other || appearance(one) !== appearance(other)) return null;
  if (one.normalize('NFC') === other.normalize('NFC')) {
    return 'an accent is a character of its own in one of them (Unicode NFD) and part of its letter in the other (NFC)';
  }
  const odd = oddCharacter(one, other) ?? oddCharacter(other, one);
  return odd === null ? 'their characters are not the same' : odd;
}

/** The first character of `one` that `other` does not have and that is not what it looks like. */
function oddCharacter(one: string, other: string): string | null {
  const known = new Set(other);
  const odd = [...one].find((character) => !known.has(character) && !/[ -~]/.test(character));
  if (odd === undefined) return null;
  return `one of them has ${described(odd)}`;
}

function described(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\u00a0' || character === '\u202f') return `a no-break space (${code})`;
  if (character.search(SPACES) === 0) return `a space of another width (${code})`;
  if (character.search(UNSEEN) === 0) return `a character that cannot be seen (${code})`;
  if (character.search(DASHES) === 0) return `a dash (${code}) in place of -`;
  const latin = LATIN_OF.get(character);
  if (latin === undefined) return `the character ${code}`;
  const script = /\p{Script=Cyrillic}/u.test(character) ? 'Cyrillic' : 'Greek';
  return `the ${script} letter ${code} in place of ${latin}`;
}
