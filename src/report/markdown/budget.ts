/**
 * Fitting a report into the room there is, by steps: first the details go, then rows from the end. A table is
 * never cut inside a row and always closed, and what was left out is counted, so that nobody takes a part for
 * the whole.
 */

import { append } from '../../core/text/append.js';

/** The most that a place takes. Characters are counted in UTF-16 code units, never less than what the place counts. */
export interface Budget {
  readonly unit: 'characters' | 'bytes';
  readonly limit: number;
}

/** A comment on GitHub. */
export const GITHUB_COMMENT: Budget = { unit: 'characters', limit: 65_536 };
/** A note on GitLab. */
export const GITLAB_NOTE: Budget = { unit: 'characters', limit: 1_000_000 };
/** A job summary on GitHub: 1 MiB for each step. */
export const JOB_SUMMARY: Budget = { unit: 'bytes', limit: 1_048_576 };

/** Rows that belong together, with what stands around them. */
export interface Block {
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
  /** What a row is, in the singular: `change`. Rows left out are counted by it. */
  readonly noun: string;
  /** Details are shown only if everything fits. */
  readonly detail?: boolean;
}

/** Blocks under one heading. The heading is shown only with at least one row. */
export interface Section {
  readonly open: string;
  readonly blocks: readonly Block[];
  readonly close: string;
}

/** What was left out. */
export interface LeftOut {
  /** Nouns of the details, without repetition. */
  readonly details: readonly string[];
  /** How many rows of each noun, in the order of the document. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * The longest form that fits.
 *
 * @param head always shown
 * @param sections in the order of their importance
 * @param note a sentence about what was left out
 */
export function fitInto(
  head: string,
  sections: readonly Section[],
  note: (leftOut: LeftOut) => string,
  budget: Budget,
): string {
  const fits = (text: string): boolean => sizeOf(text, budget.unit) <= budget.limit;
  const write = (rows: number, details: boolean): string => compose(head, sections, note, rows, details);
  const total = sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + rowsOf(block, false), 0);

  for (const details of [true, false]) {
    const text = write(total, details);
    if (fits(text)) return text;
  }
  let most = 0;
  let tooMany = total;
  while (most + 1 < tooMany) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(write(middle, false))) most = middle;
    else tooMany = middle;
  }
  return write(most, false);
}

function sizeOf(text: string, unit: Budget['unit']): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}

/** How many rows of a block count against the limit: details do not, as they come whole or not at all. */
function rowsOf(block: Block, details: boolean): number {
  return block.detail === true && !details ? 0 : block.rows.length;
}

function compose(
  head: string,
  sections: readonly Section[],
  note: (leftOut: LeftOut) => string,
  limit: number,
  details: boolean,
): string {
  const lost = new Map<string, number>();
  const lostDetails = new Set<string>();
  let room = limit;
  const parts = [head];
  for (const section of sections) {
    const shown: string[] = [];
    for (const block of section.blocks) {
      if (block.rows.length === 0) continue;
      if (block.detail === true) {
        if (details) append(shown, [block.open, ...block.rows, block.close]);
        else lostDetails.add(block.noun);
        continue;
      }
      const taken = Math.min(room, block.rows.length);
      room -= taken;
      if (taken > 0) append(shown, [block.open, ...block.rows.slice(0, taken), block.close]);
      const rest = block.rows.length - taken;
      if (rest > 0) lost.set(block.noun, (lost.get(block.noun) ?? 0) + rest);
    }
    if (shown.length > 0) append(parts, [section.open, ...shown, section.close]);
  }
  if (lost.size > 0 || lostDetails.size > 0) parts.push(note({ details: [...lostDetails], rows: lost }));
  return parts.join('');
}
