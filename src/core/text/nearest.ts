/** Which known word was probably meant. */

/** Longer words are not compared: the work grows with the product of the lengths. */
const LONGEST = 64;

/**
 * The candidate that is nearest to `word`, or `null` where none is near. Case, `-` and `_` make no difference.
 * Near means: at most one edit for each three characters, and no more than `most`. Of equally near ones the first is
 * taken.
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  most = Number.POSITIVE_INFINITY,
): string | null {
  if (word.length > LONGEST) return null;
  const wanted = plain(word);
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate));
    const allowed = Math.min(most, Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)));
    if (
      distance <= allowed &&
      distance < Math.max(wanted.length, 1) &&
      distance < (best?.distance ?? Infinity)
    ) {
      best = { candidate, distance };
    }
  }
  return best?.candidate ?? null;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, '');
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let beforeLast = last;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const edits = [cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1)];
      // Before the start of a word there is nothing, which equals no letter.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits.push(cell(beforeLast, j - 2) + 1);
      row.push(edits.reduce((least, edit) => Math.min(least, edit)));
    }
    beforeLast = last;
    last = row;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
