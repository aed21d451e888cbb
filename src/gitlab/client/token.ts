import { isJobTokenText, type Token } from '../../core/token.js';

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
 * GitLab ignores a `PRIVATE-TOKEN` that starts as its job tokens do (`glcbt-`), and treats the request as
 * anonymous: what follows is a 404 or 403 that speaks of everything but the token.
 */
export function isMisplacedJobToken(token: Token | null): boolean {
  return token?.kind === 'private' && isJobTokenText(token.value);
}
