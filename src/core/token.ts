/** Tokens of GitLab: their kinds, and what their text reveals about them. */

/** How GitLab is shown who asks: an access token, a CI job token or an OAuth token. */
export type TokenKind = 'private' | 'job' | 'oauth';

/** A token and how it is sent. */
export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
}

/**
 * Job tokens start with `glcbt-`, or with the prefix of their instance before it (`acme-glcbt-…`, a setting of the
 * administrator).
 */
const JOB_PREFIX = /^(?:[A-Za-z0-9_]{1,20}-)?glcbt-/;

/** Three parts of base64url, the first of them JSON: a JWT. GitLab makes no other token of its API in this form. */
const JWT = /^eyJ[\w-]*\.eyJ[\w-]*\.[\w-]+$/;

/** Whether a token has the form of a CI job token, whatever header it is meant for. */
export function isJobTokenText(value: string): boolean {
  return JOB_PREFIX.test(value) || JWT.test(value);
}

/** The prefixes of GitLab's own tokens, behind the prefix of an instance if it has one (docs, "Token prefixes"). */
const GITLAB_PREFIX =
  /(?:^|-)(?:glpat|gldt|gloas|glrt|glrtr|glcbt|glptt|glft|glimt|glagent|glwt|glsoat|glffct)-[\w.+/-]{4,}/;

/** The prefixes of GitHub's tokens. */
const GITHUB_PREFIX = /^(?:gh[pousr]_|github_pat_)\w{4,}/;

/** Long, of one piece, and of letters and digits mixed, as random text is; a file name has a dot. */
const RANDOM = /^(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])[\w+/=-]{20,}$/i;

/** Whether a word that nobody can make sense of might be a secret that was pasted in the wrong place. */
export function mayBeSecret(word: string): boolean {
  return looksLikeToken(word) || RANDOM.test(word);
}

/** Whether a word that stands where no token belongs looks like one, and so must not be repeated. */
export function looksLikeToken(word: string): boolean {
  return GITLAB_PREFIX.test(word) || GITHUB_PREFIX.test(word) || JWT.test(word);
}

/**
 * The parts of a word of the command line that look like tokens: all of it, what stands behind a `=` or a space, or
 * directly behind a short flag (`-t…`).
 */
export function tokensIn(word: string): readonly string[] {
  return [word, word.replace(/^-\w/, '')].flatMap((each) => each.split(/[=\s,;'"]+/)).filter(looksLikeToken);
}
