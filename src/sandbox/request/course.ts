/** How time passes while a request is carried out: what a server under load, or one that gives up, looks like. */

/** Asked by whatever writes. */
export interface Course {
  /** Called before each write; a promise is waited for. */
  beforeWrite(): Promise<void> | undefined;
  /** Whether the write that has just begun fails in a way that the server has no answer for: a bare 500. */
  isBroken(): boolean;
  /** Whether the server's time limit for a GraphQL document has passed. */
  timeIsUp(): boolean;
}
