/** Whether the address of a link answers. */

/** What asking an address found. Reasons are the rest of a sentence that begins with the address. */
export type UrlState =
  /** `sha256`: the sum of the file, where the server reports it. */
  | { readonly kind: 'alive'; readonly sha256?: string | null }
  /** Whoever follows the link gets nothing. `status` is null where there was no answer at all. */
  | { readonly kind: 'dead'; readonly status: number | null; readonly reason: string }
  /** Nothing can be said: it may not be asked, or it answers only to whoever has a token. */
  | { readonly kind: 'unchecked'; readonly reason: string; readonly hint?: string };

/** Asks addresses whether they answer. */
export interface UrlChecker {
  /** Sends no secret. Gives a state for each address; never throws for what a server does. */
  check(urls: readonly string[]): Promise<ReadonlyMap<string, UrlState>>;
}
