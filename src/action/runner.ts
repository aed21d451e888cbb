/** What the action uses of `@actions/core`: the seam at which tests look on. */

/** Where an annotation is shown. Lines and columns count from 1. */
export interface AnnotationPlace {
  readonly title?: string;
  /** Relative to the repository. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** Functions of `@actions/core` under their own names. */
export interface Runner {
  getInput(name: string, options?: { readonly trimWhitespace?: boolean }): string;
  setSecret(secret: string): void;
  setOutput(name: string, value: string): void;
  setFailed(message: string): void;
  debug(message: string): void;
  info(message: string): void;
  warning(message: string, place?: AnnotationPlace): void;
  error(message: string, place?: AnnotationPlace): void;
  startGroup(name: string): void;
  endGroup(): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}
