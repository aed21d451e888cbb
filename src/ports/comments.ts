/** The comments of one pull or merge request. */

/** A comment on a pull or merge request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Whether it is certain that the token's own user wrote it: only such a comment may be removed. */
  readonly isOwn: boolean;
}

/** The comments of one pull or merge request. Every method may throw a StoreError, and nothing else that is not a bug. */
export interface Comments {
  /**
   * The comments whose first line is `marker`, oldest first, whichever page they are on. Only those that we may
   * have written: a marker is public, and a stranger's comment must not be taken for ours. That there is none is never
   * concluded from pages that do not add up: that is a StoreError `unexpected`.
   */
  find(marker: string): Promise<readonly Comment[]>;
  /**
   * The comments whose first line is another mark, of other jobs or earlier versions. Only those that the writer of the
   * comments with `marker` has certainly written; none where that is not known.
   */
  findOthers(marker: string, isMark: (firstLine: string) => boolean): Promise<readonly Comment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** Takes a comment away; one that is not there any more is gone all the same. */
  remove(id: number): Promise<void>;
}
