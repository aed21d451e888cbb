/** Moments and ids of the little GitLab. Times are microseconds since 1970. */

/** Where new rows get their time and number from. */
export interface Ids {
  /** A new moment, later than any given before. */
  tick(): number;
  /** Ids count up by kind, from 1, and are never used again. */
  nextId(kind: 'link' | 'package' | 'package-file' | 'note'): number;
}
