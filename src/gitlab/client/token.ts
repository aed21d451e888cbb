import { StoreError } from '../../ports/store-error.js';

/** How GitLab is told who asks: an access token, a CI job token or an OAuth token. */
export interface Token {
  readonly kind: 'private' | 'job' | 'oauth';
  readonly value: string;
}

/** The one header that carries the token; none for an anonymous request. */
export function tokenHeaders(token: Token | null): Record<string, string> {
  if (token === null) return {};
  switch (token.kind) {
    case 'private':
      return { 'private-token': token.value };
    case 'job':
      return { 'job-token': token.value };
    case 'oauth':
      return { authorization: `Bearer ${token.value}` };
    default:
      return token.kind satisfies never;
  }
}

/**
 * Refuses a token that cannot be sent in a header. Said here, in our words, before
 * anything else may say it with the token in the sentence.
 *
 * @throws StoreError `denied`
 */
export function checkToken(token: Token | null): void {
  if (token === null || /^[\x21-\x7e]+$/.test(token.value)) return;
  const found = token.value === '' ? 'is empty' : 'holds white space or another character that no token has';
  throw new StoreError('denied', `The token ${found}`, {
    hint: 'Copy the token again, without quotes and line breaks',
  });
}

/**
 * GitLab ignores a `PRIVATE-TOKEN` that starts as its job tokens do (`glcbt-`), and treats the request as
 * anonymous: what follows is a 404 or 403 that speaks of everything but the token.
 */
export function isMisplacedJobToken(token: Token | null): boolean {
  return token?.kind === 'private' && token.value.startsWith('glcbt-');
}

/** A function that takes the token out of a text, as it is and percent-encoded. */
export function createRedactor(token: Token | null): (text: string) => string {
  if (token === null || token.value === '') return (text) => text;
  const plain = token.value;
  const encoded = /\p{Surrogate}/u.test(plain) ? plain : encodeURIComponent(plain);
  return (text) => text.replaceAll(plain, '[token]').replaceAll(encoded, '[token]');
}
