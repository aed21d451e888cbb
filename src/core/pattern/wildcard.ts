/**
 * Wildcards for names and tags, as GitLab has them for protected tags: `*` stands for any run of characters, `/`
 * included and perhaps none, and `?` for one character. Nothing else is special, so a pattern without these two
 * matches only itself. No regular expression is made: a hostile pattern costs no more than the product of the
 * two lengths.
 */

/** Whether `pattern` matches the whole of `text`. A pattern that equals the text always does. */
export function matches(pattern: string, text: string): boolean {
  return walk([...pattern], [...text], { isStar, fits: fitsCharacter, mayTake: () => true });
}

/**
 * Whether every text that `narrow` matches is matched by `wide` too, as far as that can be known by walking the
 * two side by side. It never says yes wrongly.
 */
export function covers(wide: string, narrow: string): boolean {
  return walk([...wide], [...narrow], { isStar, fits: fitsSign, mayTake: () => true });
}

function isStar(sign: string): boolean {
  return sign === '*';
}

function fitsCharacter(sign: string, character: string): boolean {
  return sign === '?' || sign === character;
}

function fitsSign(sign: string, other: string): boolean {
  return sign === '?' ? other !== '*' : sign === other;
}

/** How the items of a pattern meet the items of a text. */
export interface Rules<P, T> {
  /** Whether this item of the pattern stands for any run of items. */
  readonly isStar: (sign: P) => boolean;
  readonly fits: (sign: P, item: T) => boolean;
  /** Whether a star may take this item. */
  readonly mayTake: (item: T) => boolean;
}

/**
 * Whether a pattern matches all items of a text. On a dead end only the last star is asked to take one item more:
 * an earlier one could not do better, as its run would only begin the rest of the pattern later.
 */
export function walk<P, T>(pattern: readonly P[], text: readonly T[], rules: Rules<P, T>): boolean {
  let sign = 0;
  let star = -1;
  let taken = 0;
  for (let at = 0; at < text.length; ) {
    const item = text[at] as T;
    const next = pattern[sign];
    if (next !== undefined && rules.isStar(next)) {
      star = sign;
      taken = at;
      sign += 1;
    } else if (next !== undefined && rules.fits(next, item)) {
      sign += 1;
      at += 1;
    } else if (star !== -1 && rules.mayTake(text[taken] as T)) {
      sign = star + 1;
      taken += 1;
      at = taken;
    } else {
      return false;
    }
  }
  return pattern.slice(sign).every(rules.isStar);
}
